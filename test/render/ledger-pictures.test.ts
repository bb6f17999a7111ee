import { renderLedgerWorkbook } from '../../src/render/ledger-workbook';
import { HAS_PICTURES, inkOf, picturesOf } from '../support/pictures';
import { sampleLedger } from '../support/sample-ledger';

const LONGEST_RUN_MS = 120_000;

(HAS_PICTURES ? test : test.skip)(
  'a ledger printed by LibreOffice and pdftoppm (where they are installed) has a page in landscape for each unit, and none is empty',
  () => {
    const ledger = sampleLedger();
    const pages = picturesOf(renderLedgerWorkbook(ledger), 'xlsx');
    expect(pages).toHaveLength(ledger.sheets.length);
    for (const page of pages) {
      expect(page.width).toBeGreaterThan(page.height);
      expect(inkOf(page)).toBeGreaterThan(0.01);
    }
  },
  LONGEST_RUN_MS,
);
