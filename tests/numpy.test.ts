/** NumPy's arrays, scalars and functions, against what NumPy 2 and NumPy 1.23 themselves did. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { edition123, edition2, resetNumpy } from '../adapters/numpyish/edition.ts';
import { numpy123, numpy2 } from '../adapters/numpyish/namespace.ts';
import { encodeNumpy } from '../adapters/numpyish/replay.ts';
import { ndarrayOf, ndarrayOver } from '../adapters/numpyish/tensor.ts';
import { compareExactly, compareStep } from '../conformance/compare.ts';
import type { Scenario } from '../conformance/golden.ts';
import { replayScenario } from '../conformance/replay.ts';
import { fromArray } from '../src/dialect/operand.ts';
import { interopOf } from '../src/dialect/interop.ts';
import type { ReplayTarget } from '../src/dialect/target.ts';
import { getattr, getitem, invoke, operator, repr, setattr, setitem } from '../src/python/protocol.ts';

const recorded = (file: string): readonly Scenario[] =>
  (JSON.parse(readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8')) as { scenarios: Scenario[] })
    .scenarios;

const target: ReplayTarget = {
  preamble: () =>
    new Map([
      ['np', numpy2],
      ['onp', numpy123],
    ]),
  reset: resetNumpy,
  encodeTensor: encodeNumpy,
};

describe.each([
  ['NumPy 2', 'numpy-2.json'],
  ['NumPy 1.23', 'numpy-1.23.json'],
])('%s, as recorded', (_, file) => {
  it.each(recorded(file))('$name', ({ steps }) => {
    const replayed = replayScenario(target, steps);
    const wrong = steps.flatMap((step, i) => {
      const mismatch = compareStep(replayed[i]!, step, 'cpu') ?? compareExactly(replayed[i]!, step);
      return mismatch ? [{ source: step.source, ...mismatch }] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe("memory that is not an array's own", () => {
  const value = () => fromArray({ dtype: 'float32', shape: [3], data: Float32Array.of(1, 2, 3) });
  beforeEach(resetNumpy);

  it('is shared by an array over it, in both directions', () => {
    const owner = ndarrayOf(value());
    const other = ndarrayOver(owner.ref);
    setitem(other, 0, 9);
    expect(repr(owner)).toBe('array([9., 2., 3.], dtype=float32)');
    expect(getattr(getattr(other, 'flags'), 'owndata')).toBe(false);
  });

  it('stays as it was where the array is read-only', () => {
    const array = ndarrayOver(ndarrayOf(value()).ref, { writeable: false });
    expect(() => setitem(array, 0, 9)).toThrow('assignment destination is read-only');
    expect(() => setattr(getattr(array, 'flags'), 'writeable', true)).toThrow(
      'cannot set WRITEABLE flag to True of this array',
    );
  });

  it('is kept as it was by whoever read it through the registry', () => {
    const array = ndarrayOf(value());
    const kept = interopOf(array)!.read(array);
    setitem(array, 0, 9);
    expect(repr(ndarrayOf(kept))).toBe('array([1., 2., 3.], dtype=float32)');
  });
});

describe('the two editions beside each other', () => {
  it('keep their own classes, dtypes and print options', () => {
    const [two, old] = [numpy2, numpy123].map((np) => invoke(getattr(np, 'arange'), [2])) as [object, object];
    expect(repr(getattr(getattr(two, 'dtype'), '__class__'))).toBe("<class 'numpy.dtypes.Int64DType'>");
    expect(repr(getattr(getattr(old, 'dtype'), '__class__'))).toBe("<class 'numpy.dtype[int64]'>");
    expect(repr(getitem(two, 1))).toBe('np.int64(1)');
    expect(repr(getitem(old, 1))).toBe('1');
    edition2.print.precision = 2;
    expect(edition123.print.precision).toBe(8);
    resetNumpy();
    expect(edition2.print.precision).toBe(8);
  });

  it('promote numbers each by its own rule', () => {
    const int8 = (np: unknown) => invoke(getattr(np, 'zeros'), [1, getattr(np, 'int8')]);
    expect(() => operator('add', int8(numpy2), 1000)).toThrow('Python integer 1000 out of bounds for int8');
    expect(repr(operator('add', int8(numpy123), 1000))).toBe('array([1000], dtype=int16)');
  });
});
