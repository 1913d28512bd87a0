/** The interpreter of recorded syntax trees, against what Python itself did; and the limits that a step runs under. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareExactly, compareStep } from '../conformance/compare.ts';
import { findGoldens, GoldenError, readGolden, type Scenario, type Step } from '../conformance/golden.ts';
import type { Statement } from '../conformance/python/ast.ts';
import { replayScenario } from '../conformance/replay.ts';
import type { ReplayTarget } from '../src/dialect/target.ts';

/** Python without a framework. */
const plain: ReplayTarget = { preamble: () => new Map(), reset: () => undefined, encodeTensor: () => null };

const scenarios = JSON.parse(
  readFileSync(new URL('./fixtures/python-ast.json', import.meta.url), 'utf8'),
) as readonly Scenario[];

describe('plain Python, as CPython recorded it', () => {
  it.each(scenarios)('$name', ({ steps }) => {
    const replayed = replayScenario(plain, steps);
    const wrong = steps.flatMap((step, i) => {
      const got = replayed[i]!;
      const mismatch = compareStep(got, step, 'cpu');
      if (mismatch === null && compareExactly(got, step) === null) return [];
      const { stdout, result, error } = step;
      return [{ source: step.source, mismatch, got, expected: { stdout, result, error } }];
    });
    expect(wrong).toEqual([]);
  });
});

const name = (id: string): Statement => ({ _: 'Expr', value: { _: 'Name', id } });
const forever: Statement = {
  _: 'While',
  test: { _: 'Constant', value: true },
  body: [
    {
      _: 'Try',
      body: [{ _: 'Pass' }],
      handlers: [{ _: 'ExceptHandler', body: [{ _: 'Pass' }] }],
      orelse: [],
      finalbody: [],
    },
  ],
  orelse: [],
};
const step = (ast: Statement): Step => ({ source: ast._, ast });
const replayOne = (ast: Statement, budget = {}) => replayScenario(plain, [step(ast)], budget)[0]!;

describe('the limits of a step', () => {
  it('ends an endless loop after its turns, and lets no handler catch that', () => {
    expect(replayOne(forever, { turns: 1000 }).crash).toContain('more than 1000 loop turns');
  });
  it('ends it after its time', () => {
    expect(replayOne(forever, { turns: Infinity, milliseconds: 50 }).crash).toContain('more than 0.05 s');
  });
  it('gives every step a budget of its own', () => {
    const [first, second] = replayScenario(plain, [step(forever), step(name('missing'))], { turns: 10 });
    expect(first!.crash).toBeDefined();
    expect(second!.error).toMatchObject({ type: 'NameError', message: "name 'missing' is not defined" });
  });
  it('fails a step with syntax that is not known, and goes on', () => {
    const strange = { _: 'Match' } as unknown as Statement;
    const [first, second] = replayScenario(plain, [step(strange), step(name('len'))]);
    expect(first!.crash).toContain('the syntax Match is not known');
    expect(second!.result?.repr).toBe('<built-in function len>');
  });
  it('calls what is no Python exception a crash', () => {
    const broken: ReplayTarget = {
      ...plain,
      preamble: () => new Map<string, unknown>([['broken', (): unknown => JSON.parse('{')]]),
    };
    const call: Statement = {
      _: 'Expr',
      value: { _: 'Call', func: { _: 'Name', id: 'broken' }, args: [], keywords: [] },
    };
    const [got] = replayScenario(broken, [step(call)]);
    expect(got!.error).toBeUndefined();
    expect(got!.crash).toContain('SyntaxError');
    expect(compareStep(got!, { error: { type: 'SyntaxError', bases: [], message: '' } }, 'cpu')?.level).toBe('outcome');
  });
});

describe('goldens that cannot be read', () => {
  let folder = '';
  const write = (file: string, text: string): void => {
    mkdirSync(join(folder, 'torch'), { recursive: true });
    writeFileSync(join(folder, 'torch', file), text);
  };
  const read = (file: string) => readGolden(findGoldens(folder).find(({ theme }) => theme === file)!);
  const whole = JSON.stringify({ dialect: 'torch', framework: 'torch', version: '2', theme: 'T', scenarios });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'goldens-'));
    write('whole.json', whole);
    write('half.json', whole.slice(0, whole.length / 2));
    write('other.json', whole.replace('torch', 'jax'));
    write('list.json', '[]');
    write('steps.json', JSON.stringify({ dialect: 'torch', scenarios: [{ name: 'n', steps: [{ source: 'x' }] }] }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a whole one', () => expect(read('whole').scenarios).toHaveLength(scenarios.length));
  it.each([
    ['half', /cannot read .*half\.json/],
    ['other', /other\.json is for the dialect "jax"/],
    ['list', /list\.json is no JSON object/],
    ['steps', /steps\.json has a step that has no syntax tree \(step 1 of "n"\)/],
  ])('names the file: %s', (file, message) => {
    expect(() => read(file)).toThrow(GoldenError);
    expect(() => read(file)).toThrow(message);
  });
  it('names a folder that is not there or empty', () => {
    expect(() => findGoldens(join(folder, 'nowhere'))).toThrow(/cannot read the folder .*nowhere/);
    expect(() => findGoldens(join(folder, 'torch'))).toThrow(/no golden files under/);
  });
});
