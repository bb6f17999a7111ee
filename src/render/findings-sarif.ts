import type { CheckReport, ReportedFinding, WaivedFinding } from '../diagnostic/check-report';
import type { Language } from '../diagnostic/language';
import type { RuleFacts, Severity } from '../diagnostic/rule';
import type { Location } from '../source/place';
import { firstSentence } from '../text/first-sentence';
import { jsonText } from '../text/json-text';
import { compareBy } from '../text/order';
import { uriOfPath } from '../text/uri';
import { HELP_LABEL, RELATED_LABEL } from './finding-labels';
import type { FindingsContext } from './findings-context';

export interface SarifContext extends FindingsContext {
  /** The program's version. */
  readonly version: string;
}

/** What relative places are relative to. Where that is on a disk is for the reader to say: a log names no machine. */
const ROOT = '%SRCROOT%';
const ROOT_DESCRIPTION = {
  zh: '代码仓库的根目录，否则是当前文件夹',
  en: 'the root of the repository, else the working folder',
};
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for GitHub code scanning,
 * editors and other readers. It holds no time and no name of a machine.
 */
export function renderFindingsSarif(report: CheckReport, context: SarifContext): string {
  const { language, notChecked } = context;
  const rules = rulesIn(report);
  const rank = new Map(rules.map(({ code }, index) => [code, index]));
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverObject(rules, context) },
        language: LANGUAGE_TAGS[language],
        invocations: [
          {
            executionSuccessful: notChecked.length === 0,
            toolExecutionNotifications: notChecked.map((why) => ({ level: 'error', message: text(why[language]) })),
          },
        ],
        originalUriBaseIds: { [ROOT]: { description: text(ROOT_DESCRIPTION[language]) } },
        columnKind: 'utf16CodeUnits',
        results: [
          // Where one result has suppressions all must have them (section 3.27.23), though there be none.
          ...report.findings.map((found) => ({ ...resultObject(found, rank, language), suppressions: [] })),
          ...report.waived.map((found) => ({
            ...resultObject(found, rank, language),
            suppressions: [suppressionObject(found)],
          })),
        ],
      },
    ],
  });
}

/** The rules of which something was found, in order of code. */
function rulesIn({ findings, waived }: CheckReport): readonly RuleFacts[] {
  const byCode = new Map([...findings, ...waived].map(({ finding }) => [finding.code, finding.rule]));
  return [...byCode.values()].sort(compareBy(({ code }) => code));
}

function driverObject(rules: readonly RuleFacts[], { language, version }: SarifContext): object {
  return {
    name: 'yuetishi',
    version,
    semanticVersion: version,
    language: LANGUAGE_TAGS[language],
    rules: rules.map((rule) => ruleObject(rule, language)),
  };
}

/** GitHub shows a rule only where all of its descriptions and its help are there; those without a reason are named. */
function ruleObject({ code, name, severity, explanation }: RuleFacts, language: Language): object {
  const why = explanation().why[language];
  return {
    id: code,
    name,
    shortDescription: text(firstSentence(why)),
    fullDescription: text(why),
    help: text(
      { zh: `原因和示例：yuetishi explain ${code}`, en: `Why, with examples: yuetishi explain ${code}` }[language],
    ),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** @param rank the index of each code among the rules */
function resultObject(
  { finding, at, related, fingerprint }: ReportedFinding,
  rank: ReadonlyMap<string, number>,
  language: Language,
): object {
  const help = finding.help(language);
  // GitHub shows a related place only where the message links to it, by its id.
  const links = related.map(
    ({ note }, index) => `${RELATED_LABEL[language]}[${escapeLinkText(note[language])}](${index + 1})`,
  );
  const lines = [finding.message(language), ...(help === undefined ? [] : [`${HELP_LABEL[language]}${help}`])];
  return {
    ruleId: finding.code,
    ruleIndex: rank.get(finding.code),
    level: LEVELS[finding.severity],
    message: text([...lines.map(escapeLinks), ...links].join('\n')),
    locations: [{ physicalLocation: placeObject(at) }],
    relatedLocations: related.map(({ at: place, note }, index) => ({
      id: index + 1,
      physicalLocation: placeObject(place),
      message: text(note[language]),
    })),
    // Not primaryLocationLineHash: GitHub's upload fills that in itself, and warns of each that says anything else.
    partialFingerprints: { 'finding/v1': fingerprint },
  };
}

/** What a comment waives is not hidden: readers list it apart, with its reason (section 3.35). */
function suppressionObject({ waiver }: WaivedFinding): object {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: waiver.reason,
    location: { physicalLocation: placeObject(waiver.at) },
  };
}

function placeObject({ file, start, end }: Location): object {
  const uri = uriOfPath(file);
  return {
    artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** In a message and in a rule's texts `{0}` is a placeholder; a brace that only stands there is doubled (section 3.11.5). */
function text(words: string): { readonly text: string } {
  return { text: words.replace(/[{}]/g, '$&$&') };
}

/** In a message `[a](b)` is a link (section 3.11.6); a line that only looks like one is escaped as its text would be. */
function escapeLinks(message: string): string {
  return message
    .split('\n')
    .map((line) => (line.includes('](') ? escapeLinkText(line) : line))
    .join('\n');
}

/** Backslashes, too: one that stands before a bracket would be taken for its escape, and the bracket's own for nothing. */
function escapeLinkText(words: string): string {
  return words.replace(/[[\]\\]/g, '\\$&');
}
