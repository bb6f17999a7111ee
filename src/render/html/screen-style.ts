import { html } from '../../text/html-markup';

/** How a paper looks on screen: a page to read, on a phone as on a wide screen, light or dark; fonts are named for print, too. */
export const SCREEN_STYLE = html`<style>
  :root {
    --paper: #ffffff;
    --around: #eceff3;
    --text: #1d2129;
    --quiet: #545b66;
    --line: #c3c9d2;
    --head: #e8edf4;
    --bar: #2f6db5;
    --red: #c00000;
    --song:
      'FZXiaoBiaoSong-B05S', '方正小标宋简体', '方正小标宋_GBK', 'STZhongsong', '华文中宋', 'Songti SC', 'SimSun',
      '宋体', 'Noto Serif CJK SC', 'Source Han Serif SC', serif;
    --fang:
      'FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong', 'Noto Serif CJK SC', 'Source Han Serif SC',
      serif;
    --kai: 'KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC', serif;
    --hei:
      'SimHei', '黑体', 'STHeiti', 'Heiti SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif;
    --sans: 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: var(--around);
    color: var(--text);
    font: 1.0625rem/1.85 var(--sans);
  }
  main {
    max-width: 56rem;
    margin: 0 auto;
    padding: 1.5rem 1rem 3rem;
    background: var(--paper);
    overflow-wrap: anywhere;
    line-break: strict;
  }
  p,
  dl,
  dd,
  ol,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    font-weight: inherit;
  }
  .whole,
  .title {
    font: 600 1.75rem/1.45 var(--song);
    text-align: center;
    text-wrap: balance;
    margin: 0.5rem 0 1rem;
  }
  .whole {
    font-size: 1.25rem;
    color: var(--quiet);
  }
  .subtitle {
    text-align: center;
    color: var(--quiet);
    margin: -0.5rem 0 1rem;
  }
  .paragraph {
    text-indent: 2em;
    margin: 0.35rem 0;
  }
  .part-1 {
    font: 600 1.25rem/1.6 var(--hei);
    margin: 1.75rem 0 0.5rem;
  }
  .part-2 {
    font: 600 1.125rem/1.6 var(--hei);
    margin: 1.25rem 0 0.35rem;
  }
  .part-3 {
    font-weight: 600;
    margin: 1rem 0 0.25rem;
  }
  .items {
    padding-left: 2em;
    margin: 0.35rem 0;
  }
  .items li {
    margin: 0.25rem 0;
    padding-left: 0.25em;
  }
  .key-figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: 0.75rem;
    margin: 1rem 0;
  }
  .key-figures div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    text-align: center;
  }
  .key-figures dt {
    color: var(--quiet);
    font-size: 0.9375rem;
    line-height: 1.5;
  }
  .key-figures dd {
    font-size: 1.625rem;
    font-weight: 600;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .table {
    overflow-x: auto;
    margin: 0.75rem 0 1.25rem;
  }
  .table:focus-visible {
    outline: 3px solid var(--bar);
    outline-offset: 2px;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375rem;
    line-height: 1.55;
    font-variant-numeric: tabular-nums;
  }
  .table table {
    min-width: 44rem;
  }
  .table th,
  .table td {
    border: 1px solid var(--line);
    padding: 0.4rem 0.55rem;
    text-align: left;
    vertical-align: middle;
  }
  .table th {
    background: var(--head);
    font-weight: 600;
    text-align: center;
  }
  .table .short {
    white-space: nowrap;
  }
  .table .count {
    text-align: center;
  }
  .chart {
    margin: 1rem 0 1.25rem;
    font-size: 1rem;
  }
  .chart caption {
    font-weight: 600;
    padding-bottom: 0.35rem;
  }
  .chart thead th {
    color: var(--quiet);
    font-size: 0.9375rem;
    font-weight: 400;
    text-align: left;
  }
  .chart th,
  .chart td {
    padding: 0.25rem 0.75rem 0.25rem 0;
  }
  .chart tbody th {
    font-weight: 400;
    text-align: left;
    min-width: 6.75em;
    max-width: 14em;
  }
  .chart .bar {
    width: 70%;
  }
  .chart .value {
    min-width: 4em;
    text-align: right;
    padding-right: 0;
  }
  .chart svg {
    display: block;
    width: 100%;
    height: 1.1em;
    background: var(--head);
  }
  .chart rect {
    fill: var(--bar);
  }
  .annex-list {
    display: flex;
    padding-left: 2em;
    margin-top: 1.85em;
  }
  .annex-list > p:first-child {
    flex: none;
  }
  .annex-list ol {
    padding-left: 1.5em;
  }
  .signature {
    display: flex;
    justify-content: flex-end;
    padding-right: 2em;
    margin-top: 1.85em;
  }
  .signature .date {
    padding-left: 2em;
  }
  .annex {
    border-top: 1px solid var(--line);
    margin-top: 3rem;
    padding-top: 1.5rem;
  }
  .annex span {
    display: block;
  }
  .annex .label {
    font-family: var(--hei);
  }
  .annex .name {
    font: 600 1.5rem/1.45 var(--song);
    text-align: center;
    text-wrap: balance;
    margin-bottom: 1rem;
  }
  .letterhead {
    border-bottom: 2px solid var(--red);
    margin: 0.5rem 0 2rem;
    text-align: center;
  }
  .letterhead .mark {
    color: var(--red);
    font: 600 2.125rem/1.4 var(--song);
    text-wrap: balance;
    margin-bottom: 1rem;
  }
  .sheet {
    border: 0;
    border-top: 1px dashed var(--line);
    margin: 3rem 0;
  }
  .imprint {
    border: solid var(--text);
    border-width: 1px 0;
    margin-top: 2.5rem;
    font-size: 0.9375rem;
  }
  .imprint p {
    padding: 0.3rem 1em;
  }
  .imprint .copy {
    border-bottom: 1px solid var(--line);
    padding-left: 4em;
    text-indent: -3em;
  }
  .imprint .printed {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  @media (min-width: 60rem) {
    main {
      margin: 2rem auto;
      padding: 3rem 4rem 4rem;
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #1c1f24;
      --around: #121417;
      --text: #e4e7eb;
      --quiet: #a9b0ba;
      --line: #4a515c;
      --head: #2a2f37;
      --bar: #6ea8e8;
      --red: #ff7b72;
    }
  }
</style>`;

/** The sum of what stands between the tags, by which the page's policy knows it. */
export const SCREEN_STYLE_SUM = 'sha256-hKc4poBpxaAF+KIYIb7h53cnrZyNu97obVRk08PvM54=';
