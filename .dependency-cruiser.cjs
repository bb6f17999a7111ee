// The walls of the house (ARCHITECTURE.md): imports go down the floors only, never sideways between two folders of one
// floor, and each library stays where it can be replaced.

/** From the ground up. A folder may import from itself and from every floor below its own. */
const floors = [
  ['time', 'text'],
  ['source', 'model'],
  ['diagnostic'],
  ['load', 'schedule', 'match', 'outline', 'glossary', 'sheet', 'intake'],
  ['check', 'status', 'splice'],
  ['document', 'ledger', 'draft', 'rollover', 'rollup', 'facts'],
  ['render'],
  ['app'],
  ['cli'],
];

/** The imports between neighbours of one floor that are meant: folder → the neighbours it may use. */
const neighbours = {
  match: ['schedule'],
  model: ['source'],
  time: ['text'],
  intake: ['sheet', 'outline'],
  document: ['rollup'],
};

/** The floors that are pure: neither files nor processes nor the network. */
const pureFloors = floors.slice(0, 8).flat();

/** Library → where alone it may be imported. */
const libraries = {
  ajv: '^src/(load|generated)/',
  yaml: '^src/load/',
  dayjs: '^src/time/',
  chalk: '^src/render/terminal(/|\\.ts$)',
  'cli-table3': '^src/render/terminal(/|\\.ts$)',
  'string-width': '^src/(text/|render/terminal(/|\\.ts$))',
  commander: '^src/cli/',
  saxes: '^src/(sheet|intake)/',
  fflate: '^src/(sheet|intake|render/(workbook|word|template))/',
  docx: '^src/render/word/',
  docxtemplater: '^src/render/template/',
  pizzip: '^src/render/template/',
  '@inquirer/prompts': '^src/cli/prompts/',
  '@noble/hashes': '^src/cli/short-sum\\.ts$',
  'hyparquet-writer': '^src/render/facts/',
};

/** What the build makes → who may read it. */
const generated = {
  'baselines|calendars|known-keys|shapes|validators': '^src/load/',
  schemas: '^src/(app|cli)/',
  'completion-scripts': '^src/cli/',
  'dashboard-page': '^src/render/dashboard/',
};

const anyOf = (names) => `(${names.join('|')})`;

/** A rule a folder: all of src/ that is not below it, beside it by permission, or made by the build, is out of reach. */
const floorRules = floors.flatMap((folders, index) =>
  folders.map((folder) => {
    const reachable = [folder, ...floors.slice(0, index).flat(), ...(neighbours[folder] ?? []), 'generated'];
    return {
      name: `floor-of-${folder}`,
      comment: `src/${folder} imports from itself${index > 0 ? ' and from the floors below it' : ''} only.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^(src|bin|test|scripts|bench|pages)/', pathNot: `^src/${anyOf(reachable)}/` },
    };
  }),
);

const libraryRules = Object.entries(libraries).map(([library, home]) => ({
  name: `home-of-${library}`,
  comment: `${library} is imported in ${home} only, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^(src|bin)/', pathNot: home },
  to: { path: `(^|/)node_modules/${library}/` },
}));

const generatedRules = Object.entries(generated).map(([files, readers]) => ({
  name: `readers-of-generated-${files.replaceAll('|', '-')}`,
  comment: `src/generated/${files} is read in ${readers} only.`,
  severity: 'error',
  from: { path: '^(src|bin)/', pathNot: readers },
  to: { path: `^src/generated/(${files})\\.` },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    ...libraryRules,
    ...generatedRules,
    {
      name: 'known-folder',
      comment: 'Every file under src/ lives in a folder that has a floor.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf([...floors.flat(), 'generated'])}/` },
      to: {},
    },
    {
      name: 'known-folder-imported',
      comment: 'Every file under src/ lives in a folder that has a floor.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/${anyOf([...floors.flat(), 'generated'])}/` },
    },
    {
      name: 'known-generated',
      comment: 'Everything made by the build has its readers named here.',
      severity: 'error',
      from: {},
      to: { path: '^src/generated/', pathNot: `^src/generated/${anyOf(Object.keys(generated))}\\.` },
    },
    {
      name: 'bin-starts-cli',
      comment: 'bin/ starts src/cli and knows nothing else.',
      severity: 'error',
      from: { path: '^bin/' },
      to: { pathNot: '^src/cli/' },
    },
    {
      name: 'pure',
      comment: 'The floors below the use cases have texts in and texts out: no file, no process, no network.',
      severity: 'error',
      from: { path: `^src/${anyOf(pureFloors)}/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'listed-library',
      comment: 'A library is named in package.json and above, with its home.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: 'node_modules/', pathNot: `(^|/)node_modules/${anyOf(Object.keys(libraries))}/` },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dead-file',
      comment: 'What the program cannot reach is not part of it.',
      severity: 'error',
      from: { path: '^bin/' },
      to: { path: '^src/', pathNot: '\\.d\\.ts$', reachable: false },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // an import of types alone is an import, too
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'require', 'types'] },
  },
};
