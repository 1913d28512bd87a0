/** The suite's rules: what the two lists excuse, when a run fails, and how the pending list shrinks. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Replayed } from '../conformance/compare.ts';
import type { Step } from '../conformance/golden.ts';
import { KnownDifferences, Pending } from '../conformance/lists.ts';
import { htmlReport } from '../conformance/report/html.ts';
import { jsonReport } from '../conformance/report/json.ts';
import { statusReport } from '../conformance/report/status.ts';
import { failuresText, matrixText, problemsText, totalText } from '../conformance/report/terminal.ts';
import { isGreen, runSuite, totalOf, type Runner, type SuiteOptions, type SuiteResult } from '../conformance/suite.ts';
import { updatePending } from '../conformance/update.ts';

const printed = (source: string, stdout: string): Step => ({ source, stdout, ast: { _: 'Pass' } });
const steps = [printed('a', '1\n'), printed('b', '2\n'), { source: 'c', ast: { _: 'Pass' } } as Step];
const golden = (dialect: string) => ({
  dialect,
  framework: dialect,
  version: '1',
  theme: 'Title',
  scenarios: [{ name: 'S', steps }],
});

let folder = '';
const write = (path: string, value: unknown): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suite-'));
  write('g/torch/00-one.json', golden('torch'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A runner whose second step prints `second`. */
const runnerPrinting = (second: string, more: Partial<Runner> = {}): Runner => ({
  use: () => Promise.resolve(),
  replay: (_, given): Promise<Replayed[]> => {
    const outcomes: Replayed[] = [{ stdout: '1\n' }, { stdout: second }, {}];
    return Promise.resolve(given.map((_, i) => outcomes[i]!));
  },
  resetKernelCounts: () => undefined,
  kernelCounts: () => ({ backend: 1, host: 2 }),
  ...more,
});
const right = runnerPrinting('2\n');
const wrong = runnerPrinting('3\n');

const run = (runner: Runner, more: Partial<SuiteOptions> = {}): Promise<SuiteResult> =>
  runSuite(runner, {
    folders: [join(folder, 'g')],
    backends: ['cpu'],
    pending: new Pending(),
    known: KnownDifferences.read(join(folder, 'absent.json')),
    isOwn: () => true,
    ...more,
  });

const key = { dialect: 'torch', theme: '00-one', scenario: 'S', step: 2 } as const;
const pendingOf = (...entries: object[]): Pending => {
  write('pending.json', entries);
  return Pending.read(join(folder, 'pending.json'));
};
const knownOf = (...entries: object[]): KnownDifferences => {
  write('known.json', entries);
  return KnownDifferences.read(join(folder, 'known.json'));
};

describe('a run', () => {
  it('passes where every step does', async () => {
    const result = await run(right);
    expect(isGreen(result)).toBe(true);
    expect(totalOf(result.cells)).toEqual({
      steps: 3, passed: 3, exact: 2, texted: 2, known: 0, pending: 0, failed: 0,
    }); // prettier-ignore
  });
  it('fails with what failed, expected and got', async () => {
    const result = await run(wrong);
    expect(isGreen(result)).toBe(false);
    expect(result.failures).toEqual([
      { ...key, source: 'b', backend: 'cpu', level: 'text', expected: '2\n', got: '3\n', listed: null },
    ]);
  });
  it('fails where nothing ran, and names why', async () => {
    write('empty/torch/.keep', '');
    write('half/torch/00-one.json', '{"dialect":');
    for (const [name, message] of [
      ['empty', 'no golden files'],
      ['half', '00-one.json'],
      ['nowhere', 'cannot read the folder'],
    ] as const) {
      const result = await run(right, { folders: [join(folder, name)] });
      expect(isGreen(result)).toBe(false);
      expect(result.problems.join()).toContain(message);
    }
  });
  it('goes on with the other files after one that cannot be read', async () => {
    write('g/torch/01-two.json', '{');
    const result = await run(right);
    expect(result.cells).toHaveLength(1);
    expect(isGreen(result)).toBe(false);
  });
  it('fails once for a dialect that cannot be loaded, and goes on with the others', async () => {
    write('g/torch/01-two.json', golden('torch'));
    write('g/jax/00-one.json', golden('jax'));
    const runner: Runner = {
      ...right,
      replay: (dialect, given) =>
        dialect === 'torch' ? Promise.reject(new Error('no adapter')) : right.replay(dialect, given),
    };
    const result = await run(runner);
    expect(result.problems).toEqual(['cannot replay torch: no adapter']);
    expect(result.cells.map(({ dialect }) => dialect)).toEqual(['jax']);
  });
  it('fails for a backend that does not start or on which nothing ran', async () => {
    const broken = await run({ ...right, use: () => Promise.reject(new Error('no wasm')) }, { backends: ['wasm'] });
    expect(broken.problems).toEqual(['cannot use the backend wasm: no wasm']);
    const idle = await run({ ...right, kernelCounts: () => ({ backend: 0, host: 5 }) }, { backends: ['wasm'] });
    expect(idle.problems).toEqual(['no kernel ran on the backend wasm']);
    expect(isGreen(await run({ ...right, kernelCounts: () => ({ backend: 0, host: 5 }) }))).toBe(true);
  });
  it('chooses by dialect and theme', async () => {
    write('g/jax/02-three.json', golden('jax'));
    const themes = async (more: Partial<SuiteOptions>) => (await run(right, more)).cells.map(({ theme }) => theme);
    expect(await themes({})).toEqual(['00-one', '02-three']);
    expect(await themes({ dialects: ['jax'] })).toEqual(['02-three']);
    expect(await themes({ theme: '00' })).toEqual(['00-one']);
    expect(await themes({ theme: 'three' })).toEqual(['02-three']);
    expect((await run(right, { theme: 'none' })).problems).toHaveLength(1);
  });
  it('stops when told to', async () => {
    expect((await run(right, { stopped: () => true })).cells).toHaveLength(0);
  });
});

describe('the pending list', () => {
  const entry = { ...key, source: 'b' };
  it('excuses a step that fails', async () => {
    const result = await run(wrong, { pending: pendingOf(entry) });
    expect(isGreen(result)).toBe(true);
    expect(totalOf(result.cells)).toMatchObject({ passed: 2, pending: 1, failed: 0 });
  });
  it('does not excuse it on a backend that it does not name, from another folder, or under another source', async () => {
    expect(isGreen(await run(wrong, { pending: pendingOf({ ...entry, backends: ['wasm'] }) }))).toBe(false);
    expect(isGreen(await run(wrong, { pending: pendingOf(entry), isOwn: () => false }))).toBe(false);
    expect(isGreen(await run(wrong, { pending: pendingOf({ ...entry, source: 'x' }) }))).toBe(false);
  });
  it('fails the run where a step on it passes, or is no step', async () => {
    expect((await run(right, { pending: pendingOf(entry) })).problems.join()).toContain('--update-pending');
    const stray = await run(right, { pending: pendingOf({ ...entry, step: 9 }) });
    expect(stray.problems.join()).toContain('not in the recording');
  });
  it('shrinks, keeps what was not run, and grows only where that is allowed', async () => {
    const other = { ...entry, dialect: 'jax' };
    const shrinking = pendingOf({ ...entry, backends: ['cpu'] }, other);
    expect(updatePending(shrinking, await run(right, { pending: shrinking }), () => true, false)).toEqual({
      removed: 1,
      added: 0,
    });
    shrinking.write(join(folder, 'after.json'));
    expect(JSON.parse(readFileSync(join(folder, 'after.json'), 'utf8'))).toEqual([other]);

    const growing = new Pending();
    const result = await run(wrong, { pending: growing });
    expect(updatePending(growing, result, () => true, false)).toEqual({ removed: 0, added: 0 });
    expect(updatePending(growing, result, () => true, true)).toEqual({ removed: 0, added: 1 });
    growing.write(join(folder, 'grown.json'));
    expect(JSON.parse(readFileSync(join(folder, 'grown.json'), 'utf8'))).toEqual([{ ...entry, backends: ['cpu'] }]);
  });
});

describe('known differences', () => {
  const entry = { ...key, backend: 'cpu', reason: 'the last bit' };
  it('count as known, never as passed', async () => {
    const result = await run(wrong, { known: knownOf(entry) });
    expect(isGreen(result)).toBe(true);
    expect(totalOf(result.cells)).toMatchObject({ passed: 2, known: 1 });
  });
  it('fail the run where they pass', async () => {
    expect((await run(right, { known: knownOf(entry) })).problems.join()).toContain('known difference but passes');
  });
});

describe('reports', () => {
  it('say the same in every form', async () => {
    const result = await run(wrong);
    const style = { colour: false, verbose: false };
    expect(matrixText(result, style)).toMatch(/torch cpu\n00-one +2\/3$/);
    expect(failuresText(result.failures, style)).toContain('FAIL torch cpu 00-one "S" step 2, text');
    expect(totalText(result, style)).toContain('not ok  2 of 3 steps pass');
    expect(problemsText(result, style)).toBe('');
    const json = JSON.parse(jsonReport(result)) as SuiteResult & { total: object };
    expect(json.total).toMatchObject({ steps: 3, passed: 2, failed: 1 });
    expect(json.cells[0]).toMatchObject({ theme: '00-one', dialect: 'torch', backend: 'cpu', kernels: { backend: 1 } });
    expect(json.failures[0]).toMatchObject({ scenario: 'S', step: 2, expected: '2\n', got: '3\n' });
    expect(htmlReport(result)).toContain('<td class="failed">2/3</td>');
    expect(statusReport(result)).toContain('| 00-one | 3 | 2 | 1 of 2 | 0 | 0 | 1 |');
  });
});
