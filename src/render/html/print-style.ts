import { html } from '../../text/html-markup';

/**
 * How a paper is printed, as GB/T 9704-2012 lays it out: A4 with margins of 37, 26, 35 and 28 mm, 22 lines of 28 characters
 * of 16 points, and the page's number outside, seven millimetres below the text.
 */
export const PRINT_STYLE = html`<style>
  @page {
    size: A4;
    margin: 37mm 26mm 35mm 28mm;
  }
  @page :right {
    @bottom-right {
      content: '— ' counter(page) ' —';
      font:
        14pt SimSun,
        '宋体',
        'Songti SC',
        'Noto Serif CJK SC',
        serif;
      vertical-align: top;
      padding: 7mm 14pt 0 0;
    }
  }
  @page :left {
    @bottom-left {
      content: '— ' counter(page) ' —';
      font:
        14pt SimSun,
        '宋体',
        'Songti SC',
        'Noto Serif CJK SC',
        serif;
      vertical-align: top;
      padding: 7mm 0 0 14pt;
    }
  }
  @media print {
    :root {
      --paper: #ffffff;
      --text: #000000;
      --quiet: #000000;
      --line: #000000;
      --bar: #555555;
      --red: #e60000;
      --row: calc(225mm / 22);
    }
    body {
      background: none;
      font: 16pt/var(--row) var(--fang);
      letter-spacing: -0.21pt;
      text-spacing-trim: space-all;
    }
    main {
      max-width: none;
      margin: 0;
      padding: 0;
      background: none;
    }
    p,
    li,
    .part-1,
    .part-2,
    .part-3 {
      orphans: 1;
      widows: 1;
      text-align: justify;
      text-justify: inter-character;
    }
    .whole {
      display: none;
    }
    .title {
      font: 22pt/calc(1.25 * var(--row)) var(--song);
      margin: 0 0 var(--row);
      letter-spacing: 0;
      break-after: avoid;
    }
    .subtitle {
      font-family: var(--kai);
      text-align: center;
      margin: calc(-0.5 * var(--row)) 0 var(--row);
    }
    .paragraph {
      margin: 0;
    }
    .part-1,
    .part-2,
    .part-3 {
      font: 16pt/var(--row) var(--hei);
      margin: 0;
      text-indent: 2em;
      break-after: avoid;
    }
    .part-2 {
      font-family: var(--kai);
    }
    .part-3 {
      font-family: var(--fang);
    }
    .items {
      padding: 0;
      margin: 0;
      list-style-position: inside;
    }
    .items li {
      margin: 0;
      padding: 0;
      text-indent: 2em;
    }
    .key-figures {
      grid-template-columns: repeat(4, 1fr);
      gap: 0;
      margin: calc(var(--row) / 2) 0;
      border: solid;
      border-width: 0.2mm 0 0 0.2mm;
      letter-spacing: 0;
      break-inside: avoid;
    }
    .key-figures:has(> :nth-child(3n):last-child) {
      grid-template-columns: repeat(3, 1fr);
    }
    .key-figures div {
      border: solid;
      border-width: 0 0.2mm 0.2mm 0;
      border-radius: 0;
      padding: 1mm;
    }
    .key-figures dt {
      font-size: 12pt;
    }
    .key-figures dd {
      font: 18pt/1.35 var(--hei);
    }
    .table {
      overflow: visible;
      margin: calc(var(--row) / 2) 0;
    }
    table {
      font-size: 12pt;
      line-height: 17pt;
      letter-spacing: 0;
    }
    .table table {
      min-width: 0;
    }
    .table.wide table {
      font-size: 10.5pt;
      line-height: 15pt;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .table th,
    .table td {
      border: 0.2mm solid;
      padding: 0.8mm 1mm;
    }
    .table th {
      background: none;
      font: inherit;
      font-family: var(--hei);
    }
    .chart {
      margin: calc(var(--row) / 2) 0;
      break-inside: avoid;
    }
    .chart caption {
      font: 14pt/var(--row) var(--hei);
      padding: 0;
    }
    .chart thead th {
      font-size: 12pt;
    }
    .chart svg {
      background: none;
    }
    .annex-list {
      margin-top: var(--row);
      break-inside: avoid;
    }
    .signature {
      margin-top: var(--row);
      break-inside: avoid;
      break-before: avoid;
    }
    .annex {
      break-before: page;
      break-after: avoid;
      border: 0;
      margin: 0;
      padding: 0;
    }
    .annex .label {
      font: 16pt/var(--row) var(--hei);
    }
    .annex .name {
      font: 22pt/calc(1.25 * var(--row)) var(--song);
      letter-spacing: 0;
      margin: var(--row) 0;
    }
    .letterhead {
      border-bottom: 0.7mm solid var(--red);
      margin: 0 0 calc(2 * var(--row));
      padding: 35mm 0 4mm;
    }
    .letterhead .mark {
      font: 40pt/1.3 var(--song);
      letter-spacing: 0;
      margin-bottom: calc(2 * var(--row));
      text-align: center;
    }
    .letterhead .long {
      font-size: 30pt;
    }
    .letterhead .longer {
      font-size: 22pt;
    }
    .letterhead .number {
      margin: 0;
      text-align: center;
    }
    .sheet {
      border: 0;
      margin: 0;
      break-after: page;
    }
    .imprint {
      border-width: 0.35mm 0;
      margin-top: calc(2 * var(--row));
      font-size: 14pt;
      line-height: 8mm;
      break-inside: avoid;
    }
    .imprint p {
      padding: 0 1em;
    }
    .imprint .copy {
      border-bottom: 0.25mm solid;
      padding-left: 4em;
    }
  }
</style>`;

/** The sum of what stands between the tags, by which the page's policy knows it. */
export const PRINT_STYLE_SUM = 'sha256-UE69iLVdzPR19lGGZGY4pO5O+EoP4sUE1rh7QKC4fJI=';
