import type { Finding } from '../diagnostic/finding';
import type { Bilingual } from '../diagnostic/language';
import { SourceFile } from '../source/source-file';
import { knownRules } from './known-rules';
import { parsedFile } from './open-file';
import type { PlanCheck } from './plan-check';

/** What checking a plan came to as plain data, which goes from one thread to another. */
export interface CodedCheck extends Pick<PlanCheck, 'isWhole' | 'notes' | 'read'> {
  readonly findings: readonly CodedFinding[];
  readonly files: readonly CodedFile[];
}

/** A finding in the words of its rule: what a rule does stays in its thread. */
interface CodedFinding extends Pick<Finding, 'code' | 'severity' | 'place' | 'args' | 'related' | 'waivedNaming'> {
  readonly incidental: readonly string[] | undefined;
  readonly message: Bilingual;
  readonly help: Bilingual<string | undefined>;
}

/** A file is as its text says, and read again: a tree is many times as large. */
interface CodedFile {
  readonly path: string;
  readonly text: string;
  readonly isParsed: boolean;
}

/** Undefined where what was found is not all: whoever asked for the plan must meet the failure himself. */
export function codeCheck({ findings, isWhole, failures, notes, read, files }: PlanCheck): CodedCheck | undefined {
  if (failures.length > 0) return undefined;
  return {
    ...{ isWhole, notes, read },
    findings: findings.map(codeFinding),
    files: files.map(({ path, text, root, comments }) => ({
      ...{ path, text },
      isParsed: root !== undefined || comments.length > 0,
    })),
  };
}

/** The same as `codeCheck` was given, with trees read again and rules of this thread. */
export function decodeCheck({ findings, isWhole, notes, read, files }: CodedCheck): PlanCheck {
  return {
    ...{ isWhole, failures: [], notes, read },
    findings: findings.map(decodeFinding),
    files: files.map(({ path, text, isParsed }) =>
      isParsed ? parsedFile(path, text).file : new SourceFile(path, text),
    ),
  };
}

function codeFinding(found: Finding): CodedFinding {
  const { rule, code, severity, place, args, related, waivedNaming } = found;
  return {
    ...{ code, severity, place, args, related, waivedNaming },
    incidental: rule.incidental,
    message: { zh: found.message('zh'), en: found.message('en') },
    help: { zh: found.help('zh'), en: found.help('en') },
  };
}

function decodeFinding({ incidental, message, help, ...facts }: CodedFinding): Finding {
  const rule = knownRules().find(facts.code);
  if (rule === undefined) throw new RangeError(`there is no rule ${facts.code}`);
  return {
    ...facts,
    rule: incidental === undefined ? rule : { ...rule, incidental },
    name: rule.name,
    message: (language) => message[language],
    help: (language) => help[language],
  };
}
