/** Builds dist: the compiled tree in its own layout, with the data of the conformance suite beside the code that reads it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = ['scenarios', 'goldens', 'known-differences.json', 'pending.json'];
const program = `${root}dist/conformance/cli.js`;

rmSync(`${root}dist`, { recursive: true, force: true });
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

for (const name of data) {
  const from = `${root}conformance/${name}`;
  if (existsSync(from)) cpSync(from, `${root}dist/conformance/${name}`, { recursive: true });
  else console.warn(`conformance/${name} does not exist; the package goes without it`);
}
if (!existsSync(program)) throw new Error('conformance/cli.ts is missing: it is the command `tetraglot`');
if (!readFileSync(program, 'utf8').startsWith('#!'))
  throw new Error('conformance/cli.ts must begin with #!/usr/bin/env node');
chmodSync(program, 0o755);
