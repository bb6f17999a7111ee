// Tries damaged files on both readers of YAML, as the suite does with a few thousand, and prints each that is not read
// alike. Usage: npm run agreement -- CASES [SEED]
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readOrdinaryYaml } from '../src/load/ordinary-yaml/read-ordinary-yaml';
import { readYamlDocument } from '../src/load/yaml-document';
import { damagedYaml } from '../test/support/damaged-yaml';
import { yamlTestSuite } from '../test/support/yaml-test-suite';

const BATCH = 5000;

function main(): void {
  const [cases, firstSeed] = [Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1)];
  if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(firstSeed))
    throw new Error('CASES is a whole number from 1, SEED a whole number');
  const texts = damagedYaml(yamlTestSuite().map(({ yaml }) => yaml));
  let [tried, ordinary, unlike] = [0, 0, 0];
  for (let seed = firstSeed; tried < cases; seed++) {
    const numRuns = Math.min(BATCH, cases - tried);
    for (const sample of fc.sample(texts, { numRuns, seed })) {
      const text = sample.replace(/\r(?!\n)/g, '\n');
      const root = readOrdinaryYaml(text);
      if (root === undefined) continue;
      ordinary++;
      if (isDeepStrictEqual({ root, findings: [] }, readYamlDocument('a.yaml', text))) continue;
      unlike++;
      console.log(JSON.stringify(text));
    }
    tried += numRuns;
  }
  console.log(`${tried} texts, ${ordinary} of them ordinary, ${unlike} not read alike`);
  if (unlike > 0) process.exitCode = 1;
}

main();
