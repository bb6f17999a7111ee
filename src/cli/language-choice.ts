import { LANGUAGES, type Language } from '../diagnostic/language';

/**
 * The language asked for with `--lang`; undefined where none was. It is looked for before the command line is read as a
 * whole, because a mistake in it must already be told in that language.
 */
export function toldLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const told = words.map((word, index) => {
    if (word.startsWith('--lang=')) return word.slice('--lang='.length);
    return word === '--lang' ? words[index + 1] : undefined;
  });
  return LANGUAGES.find((language) => language === told.findLast((word) => word !== undefined));
}

/** The language of messages where none is asked for: Chinese, unless the locale names English. */
export function languageOfLocale(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^en(?:[^a-z]|$)/i.test(locale ?? '') ? 'en' : 'zh';
}
