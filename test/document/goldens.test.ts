import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import schema from '../../schemas/output/report.schema.json';
import { composeAnnualSummary } from '../../src/document/annual-summary/compose';
import { composeBulletin } from '../../src/document/bulletin/compose';
import { renderDocumentJson } from '../../src/render/document-json';
import { renderDocumentMarkdown } from '../../src/render/document-markdown';
import { busyOffice } from '../support/busy-office';

const PAPERS = {
  bulletin: composeBulletin(busyOffice()),
  'annual-summary': composeAnnualSummary(busyOffice()),
};

describe.each(Object.entries(PAPERS))('%s', (name, paper) => {
  test('of an office in which everything happens', () => {
    const golden = readFileSync(join(__dirname, '..', 'goldens', `${name}.md`), 'utf8');
    expect(renderDocumentMarkdown(paper)).toBe(golden);
  });

  test('fits the schema of papers', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(JSON.parse(renderDocumentJson(paper)));
    expect(validate.errors).toBeNull();
  });

  test('names no person, though the plan knows whom to call', () => {
    expect(JSON.stringify(paper)).not.toContain('张三');
  });
});
