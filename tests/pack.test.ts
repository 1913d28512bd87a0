/** The package, as npm makes it, works in an empty project: every export, its types, its command and its data. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'package-'));
const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
};
const entries = Object.keys(exports).filter((path) => path !== './package.json');

let packed: string[] = [];

const run = (cwd: string, command: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
};

beforeAll(() => {
  run(root, 'npm', 'run', '--silent', 'build');
  const [made] = JSON.parse(run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', project)) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = made.files.map(({ path }) => path);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${made.filename}`);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the tarball holds the built tree and the data, each once, and nothing else', () => {
  expect(packed).toContain('dist/conformance/goldens/torch/00-section-2.1.json');
  expect(packed).toContain('dist/conformance/scenarios/00-section-2.1.md');
  expect(packed).toContain('dist/conformance/known-differences.json');
  expect(packed).toContain('dist/conformance/pending.json');
  const places = new Set(packed.map((path) => path.split('/')[0]));
  expect([...places].sort()).toEqual(
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'adapters', 'conformance', 'dist', 'package.json', 'src'].sort(),
  );
  expect(packed.filter((path) => path.endsWith('.json') && !path.startsWith('dist/'))).toEqual(['package.json']);
});

test('every export can be imported, and a tensor made and reshaped', () => {
  const specifiers = entries.map((entry) => name + entry.slice(1));
  writeFileSync(
    join(project, 'use.mjs'),
    [
      `for (const each of ${JSON.stringify(specifiers)}) {`,
      '  if (Object.keys(await import(each)).length === 0) throw new Error(`${each} exports nothing`);',
      '}',
      `const torch = await import('${name}/torchish');`,
      `const { repr } = await import('${name}/python');`,
      'console.log(repr(torch.arange(12).reshape(3, 4)));',
    ].join('\n'),
  );
  expect(run(project, process.execPath, 'use.mjs')).toBe(
    'tensor([[ 0,  1,  2,  3],\n        [ 4,  5,  6,  7],\n        [ 8,  9, 10, 11]])\n',
  );
});

test('a strict TypeScript project finds the types of every export', () => {
  const imports = entries.map((entry, i) => `import * as m${i} from '${name + entry.slice(1)}';\nvoid m${i};\n`);
  // A type that cannot be found reads as `any` and takes everything, so one mistake must be caught.
  const use = [
    `import * as torch from '${name}/torchish';`,
    'void torch.arange(12).reshape(3, 4);',
    '// @ts-expect-error: a tensor is not a number',
    'export const wrong: number = torch.arange(12).reshape(3, 4);',
  ];
  writeFileSync(join(project, 'use.ts'), imports.join('') + use.join('\n'));
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
  const lib = ['--lib', 'ES2023,DOM,ESNext.Disposable'];
  run(project, process.execPath, join(root, 'node_modules/typescript/bin/tsc'), ...options, ...lib, 'use.ts');
});

test('the command runs from the package alone', () => {
  expect(run(project, 'npx', '--no-install', name, '--help')).toContain('conformance');
});
