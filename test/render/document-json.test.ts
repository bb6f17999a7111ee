import Ajv from 'ajv';
import type { Block } from '../../src/document/blocks';
import { composeMonthlyPrompt } from '../../src/document/monthly-prompt/compose';
import { renderDocumentJson } from '../../src/render/document-json';
import schema from '../../schemas/output/report.schema.json';
import { showUnsafe } from '../../src/text/safe-text';
import { everyBlockWith, NASTY_TEXTS, sampleDocument } from '../support/sample-document';
import { smallOffice } from '../support/small-office';

const validate = new Ajv({ allErrors: true }).compile(schema);

function expectToFitTheSchema(json: string): void {
  validate(JSON.parse(json));
  expect(validate.errors).toBeNull();
}

test('a paper with every kind of block fits the schema', () => {
  expectToFitTheSchema(renderDocumentJson(sampleDocument(everyBlockWith('文字'))));
});

test('the paper of an office fits the schema', () => {
  expectToFitTheSchema(renderDocumentJson(composeMonthlyPrompt(smallOffice())));
});

test('says what the paper was made from', () => {
  const json = renderDocumentJson(sampleDocument([{ kind: 'title', text: '题' }]));
  expect(JSON.parse(json)).toEqual({
    format: 1,
    kind: 'monthly-prompt',
    plan: { title: '2022年机关党建工作要点', year: 2022, organisation: '市机关事务管理局' },
    asOf: '2022-06-01',
    period: '2022-06',
    title: '2022年6月机关党建工作月提示',
    blocks: [{ kind: 'title', text: '题' }],
  });
  expect(json.endsWith('}\n')).toBe(true);
});

test('tells nothing of the layout', () => {
  expect(renderDocumentJson(sampleDocument(everyBlockWith('文字')))).not.toContain('width');
});

test.each(NASTY_TEXTS.map((text) => [JSON.stringify(text).slice(0, 30), text]))('keeps the text %s', (_, text) => {
  const json = renderDocumentJson(sampleDocument(everyBlockWith(text)));
  expect(showUnsafe(json)).toBe(json);
  expect(JSON.parse(json)).toMatchObject({ blocks: everyBlockWith(text).map(withoutWidths) });
});

function withoutWidths(block: Block): object {
  return block.kind === 'table'
    ? { ...block, columns: block.columns.map(({ key, title }) => ({ key, title })) }
    : block;
}
