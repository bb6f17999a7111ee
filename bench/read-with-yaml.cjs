// Reads every YAML file below a folder with the library `yaml` and does nothing with it: what a roll-up is measured against.
// Usage: node read-with-yaml.cjs FOLDER
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseDocument } = require('yaml');

let files = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue;
  const path = join(entry.parentPath, entry.name);
  const [error] = parseDocument(readFileSync(path, 'utf8')).errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  files++;
}
process.stdout.write(`${files}\n`);
