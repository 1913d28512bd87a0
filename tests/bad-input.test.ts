/** Bad input in every dialect: the framework's class of error, and tensors that stay as they were. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReplayTarget } from '../src/dialect/target.ts';
import { use } from '../src/index.ts';
import { PythonError } from '../src/python/errors.ts';
import {
  getattr,
  getitem,
  inplace,
  invoke,
  operator,
  setattr,
  setitem,
  truth,
  typeOf,
} from '../src/python/protocol.ts';
import { convertToFloat } from '../src/python/conversion.ts';
import { Slice, Tuple } from '../src/python/values.ts';

/** A dialect as these tests use it. */
interface Subject {
  readonly encode: ReplayTarget['encodeTensor'];
  /** Calls a function of the module: dotted name, arguments, keywords. */
  readonly call: (name: string, args: readonly unknown[], keywords?: Readonly<Record<string, unknown>>) => unknown;
  /** Names of functions that the frameworks call differently. */
  readonly names: Readonly<Record<'make' | 'concat' | 'sum' | 'axis', string>>;
  /** Whether reshape is a function only. */
  readonly reshapes: boolean;
}

const subject = (
  root: unknown,
  encode: ReplayTarget['encodeTensor'],
  names: Partial<Subject['names']> = {},
  reshapes = false,
): Subject => ({
  encode,
  reshapes,
  names: { make: 'array', concat: 'concatenate', sum: 'sum', axis: 'axis', ...names },
  call: (name, args, keywords = {}) => invoke(getattr(root, name), args, new Map(Object.entries(keywords))),
});

const loaders = {
  torch: async () => {
    const { target } = await import('../adapters/torchish/replay.ts');
    return subject(target.preamble().get('torch'), target.encodeTensor, { make: 'tensor', concat: 'cat', axis: 'dim' });
  },
  np: async () => {
    const { numpy2 } = await import('../adapters/numpyish/namespace.ts');
    const { encodeNumpy } = await import('../adapters/numpyish/replay.ts');
    return subject(numpy2, encodeNumpy);
  },
  mx: async () => {
    const { target } = await import('../adapters/mxish/replay.ts');
    return subject(target.preamble().get('np'), target.encodeTensor);
  },
  jax: async () => {
    const { target } = await import('../adapters/jaxish/replay.ts');
    return subject(target.preamble().get('jnp'), target.encodeTensor);
  },
  tf: async () => {
    const { target } = await import('../adapters/tfish/replay.ts');
    return subject(target.preamble().get('tf'), target.encodeTensor, { make: 'constant', concat: 'concat', sum: 'reduce_sum' }, true);
  },
} satisfies Record<string, () => Promise<Subject>>; // prettier-ignore

type Name = keyof typeof loaders;
const order: readonly Name[] = ['torch', 'np', 'mx', 'jax', 'tf'];

type Act = (x: unknown, subject: Subject) => unknown;

const make = ({ call, names }: Subject, data: unknown): unknown => call(names.make, [data]);
const zeros = ({ call }: Subject, ...shape: number[]): unknown => call('zeros', [new Tuple(shape)]);
const reshape = (x: unknown, shape: Tuple, { call, reshapes }: Subject): unknown =>
  reshapes ? call('reshape', [x, shape]) : invoke(getattr(x, 'reshape'), [shape]);
const sum = (x: unknown, axis: number, { call, names }: Subject): unknown =>
  call(names.sum, [x], { [names.axis]: axis });
const concat = (parts: readonly unknown[], { call, names }: Subject): unknown =>
  call(names.concat, names.concat === 'concat' ? [parts, 0] : [parts]);
const at = (...key: unknown[]): unknown => (key.length === 1 ? key[0] : new Tuple(key));
const reading =
  (...key: unknown[]): Act =>
  (x) =>
    getitem(x, at(...key));
const making =
  (data: unknown): Act =>
  (_, s) =>
    make(s, data);
const shaped =
  (shape: unknown): Act =>
  (_, { call }) =>
    call('zeros', [shape]);

/**
 * What each framework raises, in the order of `order`, as asked of PyTorch 2.13, NumPy 2.4, MXNet 1.9, JAX 0.10 and
 * TensorFlow 2.21; '-' where it raises nothing.
 */
const cases: readonly (readonly [what: string, raises: string, act: Act])[] = [
  ['ragged rows', 'ValueError ValueError TypeError ValueError ValueError', making([[1, 2], [3]])],
  ['a number for a row', 'TypeError ValueError TypeError ValueError ValueError', making([[1, 2], 3])],
  ['a row for a number', 'TypeError ValueError TypeError ValueError ValueError', making([1, [2]])],
  ['text among numbers', 'TypeError - TypeError TypeError ValueError', making([1, 'a'])],
  ['None among numbers', 'RuntimeError - - ValueError ValueError', making([1, null])],
  ['unknown dtype', 'TypeError TypeError MXNetError TypeError TypeError', (_, { call }) => call('zeros', [2], { dtype: 'nonsense' })],
  ['unknown keyword', 'TypeError TypeError TypeError TypeError TypeError', (_, { call }) => call('zeros', [2], { nonsense: 1 })],
  ['no argument', 'TypeError TypeError TypeError TypeError TypeError', (_, { call }) => call('zeros', [])],
  ['negative length', 'RuntimeError ValueError MXNetError TypeError InvalidArgumentError', shaped(new Tuple([2, -3]))],
  ['fractional length', 'TypeError TypeError ValueError TypeError TypeError', shaped(new Tuple([2, 1.5]))],
  ['length NaN', 'TypeError TypeError ValueError TypeError TypeError', shaped(new Tuple([NaN, 2]))],
  ['text for a length', 'TypeError TypeError MXNetError TypeError TypeError', shaped('a')],
  ['index too large', 'IndexError IndexError IndexError - InvalidArgumentError', reading(5)],
  ['index too small', 'IndexError IndexError IndexError - InvalidArgumentError', reading(-3)],
  ['second index too large', 'IndexError IndexError IndexError - InvalidArgumentError', reading(0, 7)],
  ['too many indices', 'IndexError IndexError IndexError IndexError InvalidArgumentError', reading(0, 0, 0)],
  ['index text', 'TypeError IndexError ValueError TypeError TypeError', reading('a')],
  ['fractional index', 'IndexError IndexError ValueError TypeError TypeError', reading(1.5)],
  ['index NaN', 'IndexError IndexError ValueError TypeError TypeError', reading(NaN)],
  ['slice of step 0', 'ValueError ValueError ValueError ValueError InvalidArgumentError', reading(new Slice(null, null, 0))],
  ['fractional slice', 'TypeError TypeError TypeError TypeError TypeError', reading(new Slice(0.5, null, null))],
  ['index array out of range', 'IndexError IndexError - - TypeError', (x, s) => getitem(x, make(s, [0, 9]))],
  ['mask of another shape', 'IndexError IndexError - IndexError ValueError', (x, s) => getitem(x, make(s, [true, false, true]))],
  ['reshape to another size', 'RuntimeError ValueError MXNetError TypeError InvalidArgumentError', (x, s) => reshape(x, new Tuple([4, 5]), s)],
  ['two unknown lengths', 'RuntimeError ValueError MXNetError TypeError InvalidArgumentError', (x, s) => reshape(x, new Tuple([-1, -1]), s)],
  ['shapes that do not broadcast', 'RuntimeError ValueError MXNetError ValueError InvalidArgumentError', (x, s) => operator('add', x, zeros(s, 4))],
  ['add None', 'TypeError TypeError TypeError TypeError ValueError', (x) => operator('add', x, null)],
  ['add text', 'TypeError _UFuncNoLoopError TypeError TypeError InvalidArgumentError', (x) => operator('add', x, 'a')],
  ['axis out of range', 'IndexError AxisError MXNetError ValueError InvalidArgumentError', (x, s) => sum(x, 2, s)],
  ['fractional axis', 'TypeError TypeError MXNetError TypeError TypeError', (x, s) => sum(x, 0.5, s)],
  ['concatenate other shapes', 'RuntimeError ValueError MXNetError TypeError InvalidArgumentError', (x, s) => concat([x, zeros(s, 2, 4)], s)],
  ['concatenate nothing', 'ValueError ValueError MXNetError ValueError InvalidArgumentError', (_, s) => concat([], s)],
  ['inner lengths that differ', 'RuntimeError ValueError MXNetError TypeError InvalidArgumentError', (x, { call }) => call('matmul', [x, x])],
  ['truth of many', 'RuntimeError ValueError ValueError ValueError ValueError', (x) => truth(x)],
  ['float of many', 'ValueError TypeError TypeError TypeError TypeError', (x) => convertToFloat(x)],
  ['unknown attribute', 'AttributeError AttributeError AttributeError AttributeError AttributeError', (x) => getattr(x, 'nonsense')],
  ['call it', 'TypeError TypeError TypeError TypeError TypeError', (x) => invoke(x, [])],
  ['write a longer row', 'RuntimeError ValueError MXNetError TypeError TypeError', (x, s) => setitem(x, 0, zeros(s, 4))],
  ['write more axes', 'RuntimeError ValueError MXNetError TypeError TypeError', (x, s) => setitem(x, 0, zeros(s, 2, 3))],
  ['write text', 'TypeError ValueError TypeError TypeError TypeError', (x) => setitem(x, at(0, 0), 'a')],
  ['write None', 'TypeError - - TypeError TypeError', (x) => setitem(x, at(0, 0), null)],
  ['write a list too long', 'TypeError ValueError MXNetError TypeError TypeError', (x) => setitem(x, 0, [1, 2, 3, 4])],
  ['write out of range', 'IndexError IndexError IndexError TypeError TypeError', (x) => setitem(x, 5, 1)],
  ['write with too many indices', 'IndexError IndexError IndexError TypeError TypeError', (x) => setitem(x, at(0, 0, 0), 1)],
  ['write through a wrong mask', 'IndexError IndexError - TypeError TypeError', (x, s) => setitem(x, make(s, [true, false, true]), 1)],
  ['write at an array out of range', 'IndexError IndexError - TypeError TypeError', (x, s) => setitem(x, make(s, [0, 9]), 1)],
  ['write with step 0', 'ValueError ValueError ValueError TypeError TypeError', (x) => setitem(x, new Slice(null, null, 0), 1)],
  ['add in place what does not fit', 'RuntimeError ValueError MXNetError ValueError InvalidArgumentError', (x, s) => inplace('add', x, zeros(s, 4))],
  ['add in place what is larger', 'RuntimeError ValueError MXNetError - -', (x, s) => inplace('add', x, zeros(s, 2, 2, 3))],
  ['add text in place', 'TypeError _UFuncNoLoopError TypeError TypeError InvalidArgumentError', (x) => inplace('add', x, 'a')],
  ['set a shape that does not fit', 'AttributeError ValueError AttributeError AttributeError AttributeError', (x) => setattr(x, 'shape', new Tuple([7]))],
]; // prettier-ignore

/** Everything that a mistake must leave alone. */
const stateOf = ({ encode }: Subject, x: unknown): unknown => {
  const { shape, data, dtype } = encode(x)!;
  const { ref } = x as { readonly ref?: { readonly cell: { readonly version: number } } };
  return { dtype, shape: [...shape], version: ref?.cell.version, data: Array.from(data as Float32Array) };
};

/** The class of what `act` raises, by name; anything but one of Python's errors fails. */
const raisedBy = (act: () => unknown): string => {
  try {
    act();
    return '-';
  } catch (error) {
    if (error instanceof PythonError) return typeOf(error).name;
    throw error;
  }
};

/** Cases that a dialect does not answer yet as its framework does, each with what it raises instead; they only become fewer. */
const open: Readonly<Partial<Record<Name, Readonly<Record<string, string>>>>> = {
  // There are no arrays of texts or objects.
  np: { 'text among numbers': 'ValueError', 'None among numbers': 'TypeError' },
  // MXNet's zeros words mistakes in C++, unlike its ones.
  mx: { 'unknown dtype': 'TypeError', 'fractional length': 'MXNetError', 'length NaN': 'MXNetError' },
};

describe.each(order)('%s', (name) => {
  let s: Subject;
  beforeAll(async () => {
    s = await loaders[name]();
  });

  describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
    beforeAll(() => use(backend));
    test.each(cases)('%s', (what, raises, act) => {
      const x = make(s, [
        [0.5, 1.5, 2.5],
        [3.5, 4.5, 5.5],
      ]);
      const before = stateOf(s, x);
      const expected = open[name]?.[what] ?? raises.split(' ')[order.indexOf(name)]!;
      expect(raisedBy(() => act(x, s))).toBe(expected);
      if (expected !== '-') expect(stateOf(s, x)).toEqual(before);
    });
  });

  const outOfMemory: Readonly<Record<Name, string>> = {
    torch: 'RuntimeError',
    np: 'MemoryError',
    mx: 'MXNetError',
    jax: 'JaxRuntimeError',
    tf: 'ResourceExhaustedError',
  };
  test('3 GB are refused, and work goes on', () => {
    expect(raisedBy(() => zeros(s, 1024, 1024, 800))).toBe(outOfMemory[name]);
    expect(Array.from(s.encode(zeros(s, 2))!.data as Float32Array)).toEqual([0, 0]);
  });
});

test('a recording cut in half is named, the others run, and the command fails', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'cut-'));
  try {
    mkdirSync(join(folder, 'torch'));
    const whole = join(root, 'conformance/goldens/torch/00-section-2.1.json');
    cpSync(whole, join(folder, 'torch/00-whole.json'));
    const text = readFileSync(whole, 'utf8');
    writeFileSync(join(folder, 'torch/01-cut.json'), text.slice(0, text.length / 2));
    const command = ['--import', 'tsx', 'conformance/cli.ts', 'conformance', '--goldens', folder, '--dialect', 'torch'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, '--backend', 'cpu'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/cannot read .*01-cut\.json/);
    expect(stdout + stderr).toMatch(/00-whole +\d+\/\d+/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
