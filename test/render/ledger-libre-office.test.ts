import readXlsxFile from 'read-excel-file/node';
import { renderLedgerWorkbook } from '../../src/render/ledger-workbook';
import { HAS_LIBRE_OFFICE, savedByLibreOffice } from '../support/libre-office';
import { sampleLedger } from '../support/sample-ledger';
import { only, xlsxParts } from '../support/xlsx-parts';
import { childrenOf } from '../support/xml-tree';

const LONGEST_RUN_MS = 120_000;

(HAS_LIBRE_OFFICE ? describe : describe.skip)('LibreOffice (where it is installed) opens and saves a ledger', () => {
  const written = renderLedgerWorkbook(sampleLedger());
  let saved: Uint8Array = new Uint8Array();
  beforeAll(() => {
    saved = savedByLibreOffice(written);
  }, LONGEST_RUN_MS);

  test('with every cell as it was', async () => {
    expect(await readXlsxFile(Buffer.from(saved))).toEqual(await readXlsxFile(Buffer.from(written)));
  });

  test('with what is locked, hidden, filtered and asked for', () => {
    const { sheets, part } = xlsxParts(saved);
    expect([...sheets.keys()]).toEqual(['机关党委', '第一党支部']);
    for (const sheet of sheets.values()) {
      expect(only(sheet, 'sheetProtection').attributes).toMatchObject({
        sheet: expect.stringMatching(/1|true/) as string,
      });
      const columns = childrenOf(only(sheet, 'cols'), 'col');
      expect(columns.filter(({ attributes }) => /1|true/.test(attributes['hidden'] ?? ''))).toMatchObject([
        { attributes: { min: '14' } },
      ]);
      expect(only(sheet, 'autoFilter').attributes['ref']).toMatch(/^A4:N\d$/);
      const checked = childrenOf(only(sheet, 'dataValidations'), 'dataValidation');
      expect(checked.map(({ attributes }) => attributes['type'])).toContain('list');
    }
    const unlocked = childrenOf(only(part('xl/styles.xml'), 'cellXfs'), 'xf').filter(
      (format) => childrenOf(format, 'protection')[0]?.attributes['locked'] === 'false',
    );
    expect(unlocked.length).toBeGreaterThan(0);
  });
});
