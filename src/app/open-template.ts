import { isWrongTemplate, LARGEST_TEMPLATE, WrongTemplate } from '../render/template/wrong-template';
import { AppError } from './app-error';
import type { Host } from './host';
import { join, relativeTo } from './paths';
import { templateFailure, unknownTemplateEnding } from './template-failure';

/** An office's own form, not looked into yet. */
export interface Template {
  readonly format: 'docx' | 'md';
  readonly bytes: Uint8Array;
  /** As it is shown. */
  readonly file: string;
}

/** Opens a template: what kind it is, its ending says. @throws AppError, HostFailure */
export function openTemplate(host: Host, path: string): Template {
  const file = relativeTo(host.workingFolder, path);
  const ending = /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase();
  if (ending !== 'docx' && ending !== 'md') throw new AppError('wrong-use', unknownTemplateEnding(file));
  const bytes = host.readFile(join(host.workingFolder, path), LARGEST_TEMPLATE);
  if (bytes.length > LARGEST_TEMPLATE) {
    throw templateFailure(new WrongTemplate({ kind: 'too-large', limit: LARGEST_TEMPLATE }), file);
  }
  return { format: ending, bytes, file };
}

/** What filling a template comes to; what is wrong with it as one sentence. @throws AppError */
export function withTemplate<Result>({ file }: Template, fill: () => Result): Result {
  try {
    return fill();
  } catch (error) {
    if (!isWrongTemplate(error)) throw error;
    throw templateFailure(error, file);
  }
}
