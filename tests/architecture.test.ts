/** The import directions hold, and the checker that says so catches each kind of violation. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

interface Report {
  modules: number;
  imports: number;
  problems: { rule: string; from: string; to: string }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary: string[] = [];
afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true })));

const check = (tree: string): { status: number | null; report: Report } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/architecture.mjs'), tree, '--json'],
    {
      encoding: 'utf8',
    },
  );
  if (stdout === '') throw new Error(stderr);
  return { status, report: JSON.parse(stdout) as Report };
};

/** Makes a tree in which each file has the text given. */
const plant = (files: Record<string, string>): string => {
  const tree = mkdtempSync(join(tmpdir(), 'architecture-'));
  temporary.push(tree);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
};

const leaf = 'export const leaf = 1;\n';
const importing = (...paths: string[]): string => paths.map((path) => `export * from '${path}';\n`).join('');

/** A tree with a module in every layer and every kind of import that is allowed. */
const sound: Record<string, string> = {
  'src/core/a.ts': leaf,
  'src/core/typed.ts': "import type { B } from './cycle.ts';\nexport interface A { b?: B }\nexport const a = 1;\n",
  'src/core/cycle.ts': "import { a } from './typed.ts';\nexport type B = typeof a;\n",
  'src/ops/a.ts': importing('../core/a.ts'),
  'src/interp/a.ts': importing('../ops/a.ts'),
  'src/memory/a.ts': importing('../interp/a.ts', '../core/a.ts'),
  'src/policy/a.ts': importing('../core/a.ts'),
  'src/python/a.ts': importing('../core/a.ts'),
  'src/backend/a.ts': importing('../core/a.ts', '@tensorflow/tfjs-core'),
  'src/dialect.ts': importing('./backend/a.ts', './memory/a.ts', './policy/a.ts', './dialect/a.ts'),
  'src/dialect/a.ts': importing('../python/a.ts'),
  'adapters/torchish/a.ts': importing('./b.ts', '../../src/dialect.ts', '../../src/ops/a.ts'),
  'adapters/torchish/b.ts': leaf,
  'adapters/jaxish/a.ts': importing('../../src/dialect.ts', '../numpyish/a.ts'),
  'adapters/numpyish/a.ts': importing('../../src/dialect.ts'),
  'conformance/a.ts': importing('../adapters/torchish/a.ts', '../adapters/jaxish/a.ts'),
  'bench/a.ts': importing('../conformance/a.ts', '@jax-js/jax'),
  'node_modules/@jax-js/jax/package.json': '{"name":"@jax-js/jax","main":"index.js"}',
  'node_modules/@jax-js/jax/index.js': leaf,
  'node_modules/@tensorflow/tfjs-core/package.json': '{"name":"@tensorflow/tfjs-core","main":"index.js"}',
  'node_modules/@tensorflow/tfjs-core/index.js': leaf,
};

test('this tree keeps the import directions, and every module of it was seen', () => {
  const { status, report } = check(root);
  expect(report.problems).toEqual([]);
  expect(status).toBe(0);
  expect(report.modules).toBeGreaterThan(30);
  expect(report.imports).toBeGreaterThan(report.modules);
});

test('a sound tree passes', () => {
  const { status, report } = check(plant(sound));
  expect(report.problems).toEqual([]);
  expect(status).toBe(0);
});

test('each planted violation is caught, under its own rule', () => {
  const planted: [rule: string, path: string, imported: string][] = [
    ['core-imports-nothing-else', 'src/core/planted.ts', '../policy/a.ts'],
    ['ops-imports-only-what-lies-below', 'src/ops/planted.ts', '../interp/a.ts'],
    ['interp-imports-only-what-lies-below', 'src/interp/planted.ts', '../memory/a.ts'],
    ['memory-imports-only-what-lies-below', 'src/memory/planted.ts', '../backend/a.ts'],
    ['policy-imports-only-what-lies-below', 'src/policy/planted.ts', '../python/a.ts'],
    ['python-imports-only-what-lies-below', 'src/python/planted.ts', '../ops/a.ts'],
    ['backend-imports-only-what-lies-below', 'src/backend/planted.ts', '../memory/a.ts'],
    ['dialect-imports-only-what-lies-below', 'src/dialect/planted.ts', '../../adapters/torchish/b.ts'],
    ['adapters-imports-only-what-lies-below', 'adapters/jaxish/planted.ts', '../../bench/a.ts'],
    ['adapters-never-import-each-other', 'adapters/jaxish/across.ts', '../torchish/b.ts'],
    ['adapters-never-import-each-other', 'adapters/numpyish/across.ts', '../torchish/b.ts'],
    ['only-backend-imports-tensorflow', 'src/memory/tensorflow.ts', '@tensorflow/tfjs-core'],
    ['only-bench-imports-peers', 'conformance/peer.ts', '@jax-js/jax'],
    ['conformance-imports-only-what-lies-below', 'conformance/planted.ts', '../bench/a.ts'],
    ['no-cycles', 'src/core/left.ts', './right.ts'],
    ['no-unresolvable-imports', 'src/core/lost.ts', './nowhere.ts'],
  ];
  const files = Object.fromEntries(planted.map(([, path, imported]) => [path, importing(imported)]));
  const rest = { 'src/core/right.ts': importing('./left.ts') };
  const { status, report } = check(plant({ ...sound, ...files, ...rest }));
  const found = report.problems.map(({ rule, from }) => `${rule} ${from}`);
  expect(found.sort()).toEqual(planted.map(([rule, path]) => `${rule} ${path}`).sort());
  expect(status).toBe(1);
});

test('an import of a type alone counts as an import', () => {
  const { report } = check(
    plant({
      ...sound,
      'src/core/planted.ts': "import type { leaf } from '../ops/a.ts';\nexport type L = typeof leaf;\n",
    }),
  );
  expect(report.problems.map(({ rule }) => rule)).toEqual(['core-imports-nothing-else']);
});

test('a folder under src without a layer is a violation', () => {
  const { report } = check(plant({ ...sound, 'src/misc/a.ts': leaf }));
  expect(report.problems.map(({ rule }) => rule)).toEqual(['every-module-has-a-layer']);
});

test('a checker that sees nothing fails', () => {
  const { status, report } = check(plant({ 'src/readme.md': '' }));
  expect(status).toBe(1);
  expect(report.problems.map(({ rule }) => rule)).toEqual(['something-is-seen']);
});
