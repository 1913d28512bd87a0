/** Writes the typed modules of the adapters from their declarations; `--check` only says whether they are up to date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleText } from '../src/dialect/generate/module.ts';
import { surfaces } from './surfaces.ts';

const check = process.argv.includes('--check');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
let stale = 0;
for (const { folder, rootName, file, describe } of surfaces) {
  if (only.length > 0 && !only.includes(folder)) continue;
  const path = fileURLToPath(new URL(`../adapters/${folder}/generated/${file}`, import.meta.url));
  const text = moduleText(await describe(), rootName);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) {
    stale++;
    console.error(`adapters/${folder}/generated/${file} is out of date: run npm run generate`);
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.error(`wrote adapters/${folder}/generated/${file}`);
}
process.exitCode = stale > 0 ? 1 : 0;
