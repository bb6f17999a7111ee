/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // src is a root, too: a file that no test loads counts as uncovered only if jest knows of it.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  // Properties try the same cases everywhere: a change passes or fails, it does not draw lots.
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // By itself jest leaves a processor idle, which on the two of a small machine is half of them.
  maxWorkers: '100%',
  // Tests are stripped of their types here and judged by `npm run types`.
  transform: {
    '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.json' }],
    // Published as ES modules alone, which jest cannot require: made CommonJS, as they are in the bundle.
    '/node_modules/(?:@noble/hashes|hyparquet(-writer)?)/.+\\.js$': [
      'ts-jest',
      { tsconfig: 'test/tsconfig.libraries.json' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!@noble/hashes/|hyparquet(-writer)?/)'],
  // Counted with --coverage only, as `npm test` does; a single file may be run without it: npx jest test/time
  collectCoverageFrom: ['src/**/*.ts', '!src/generated/**'],
  coverageReporters: ['text-summary', 'lcovonly', ['text', { skipFull: true }]],
  coverageThreshold: { global: { lines: 95 } },
};
