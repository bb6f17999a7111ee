import { xmlText } from '../../text/xml-escape';
import { rangeAddress } from './addresses';
import { serialOf } from './serial-day';
import type { Allowed, Validation } from './workbook';
import { element } from './xml';

/** What may be written into which cells; nothing where nothing is said of any. */
export function validationsXml(validations: readonly Validation[]): string {
  const asked = validations.filter(({ ranges }) => ranges.length > 0);
  if (asked.length === 0) return '';
  return element('dataValidations', { count: asked.length }, asked.map(validationXml).join(''));
}

function validationXml({ ranges, allows, hint, warning }: Validation): string {
  const attributes = {
    ...typeOf(allows),
    errorStyle: 'warning',
    allowBlank: 1,
    showInputMessage: hint && 1,
    showErrorMessage: warning && 1,
    errorTitle: warning?.title,
    error: warning?.text,
    promptTitle: hint?.title,
    prompt: hint?.text,
    sqref: ranges.map(rangeAddress).join(' '),
  };
  return element('dataValidation', attributes, formulasOf(allows));
}

function typeOf(allows: Allowed): { readonly type?: string; readonly operator?: string } {
  switch (allows.kind) {
    case 'anything':
      return {};
    case 'words':
      return { type: 'list' };
    case 'days-from':
      return { type: 'date', operator: 'between' };
  }
}

function formulasOf(allows: Allowed): string {
  switch (allows.kind) {
    case 'anything':
      return '';
    case 'words':
      return element('formula1', {}, xmlText(`"${allows.words.join(',')}"`));
    case 'days-from':
      return element('formula1', {}, String(serialOf(allows.first))) + element('formula2', {}, 'TODAY()');
  }
}
