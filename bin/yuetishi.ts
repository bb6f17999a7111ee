#!/usr/bin/env node
import { start } from '../src/cli/startup/start';

// Both are put in by the build: where the program begins, and a sum of all its parts.
declare const PROGRAM_ID: string;
declare const PROGRAM_DIGEST: string;

void start(__dirname, PROGRAM_ID, PROGRAM_DIGEST);
