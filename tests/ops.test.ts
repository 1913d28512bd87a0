/** Every op record, on samples: host and wasm agree, wide and narrow dtypes agree, views and copies agree, nothing else moves. */
import { beforeAll, describe, expect, test } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/backend/engine.ts';
import { hostValue } from '../src/backend/handle.ts';
import { bind } from '../src/core/bind.ts';
import { allocate, dtypes, integerRange, rounding, type Data, type DType } from '../src/core/dtype.ts';
import { Issue } from '../src/core/issue.ts';
import type { AnyOp, MapRule, Op, Params } from '../src/core/op.ts';
import { contiguousStrides, sizeOf } from '../src/core/shape.ts';
import { copyStrided } from '../src/core/strided.ts';
import type { ArrayValue } from '../src/core/value.ts';
import { use } from '../src/index.ts';
import { Cell, Ref } from '../src/memory/ref.ts';
import '../src/ops/all.ts';
import { registry } from '../src/ops/families.ts';
import '../src/runtime.ts';
import { differAtExtremes, inputsOf, kindsOf, samplesOf, unsampled, type Range, type Sample } from './samples.ts';

const dialectDefaults: Params = {
  integerByZero: 'zero',
  floatRemainderByZero: 'nan',
  halves: 'even',
  absAtZero: 0,
  tiedPair: 'split',
  tiedExtremes: 'split',
};

/** The results, or the code of the mistake. */
type Outcome = readonly ArrayValue[] | string;

const outcomeOf = (op: AnyOp, inputs: readonly ArrayValue[], params: Params): Outcome => {
  const policy = Object.fromEntries((op.policy ?? []).map((key) => [key, dialectDefaults[key]]));
  try {
    return bind(op as Op, inputs, { ...policy, ...params }) as ArrayValue[];
  } catch (error) {
    if (error instanceof Issue) return (error as Issue).code;
    throw error;
  }
};

const dataOf = (x: ArrayValue): Data => x.handle.lend();
const bytesOf = (x: ArrayValue): Uint8Array => {
  const data = dataOf(x);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice();
};

/** How far apart two numbers may be, relative to the expected one or a tenth: tfjs's approximations and other orders of summation. */
const tolerances: Partial<Record<DType, number>> = { float32: 2e-6 };

const differs = (got: number | bigint, expected: number | bigint, tolerance: number): boolean => {
  const [x, y] = [Number(got), Number(expected)];
  if (Object.is(x, y) || (x === y && x !== 0)) return false;
  if (x === 0 && y === 0) return true;
  return !(Math.abs(x - y) <= tolerance * Math.max(Math.abs(y), 0.1));
};

/** Fails where two outcomes differ in mistake, dtype, shape or an element. */
const expectSame = (got: Outcome, expected: Outcome, what: string, tolerance?: number): void => {
  if (typeof got === 'string' || typeof expected === 'string') {
    expect(got, what).toBe(expected);
    return;
  }
  expect(got.length, what).toBe(expected.length);
  got.forEach((x, i) => {
    const y = expected[i]!;
    expect([x.dtype, x.shape], what).toEqual([y.dtype, y.shape]);
    const [a, b] = [dataOf(x), dataOf(y)];
    expect(a.length, what).toBe(b.length);
    const allowed = tolerance ?? tolerances[x.dtype] ?? 0;
    for (let n = 0; n < a.length; n++) {
      if (differs(a[n]!, b[n]!, allowed)) expect.fail(`${what}, output ${i}, element ${n}: ${a[n]} and ${b[n]}`);
    }
  });
};

const describeSample = (dtype: DType, { inputs, params }: Sample): string =>
  `${dtype} ${inputs.map(({ shape }) => `(${shape.join(', ')})`).join(' ')} ${JSON.stringify(params, (_, x: unknown) => (typeof x === 'bigint' ? String(x) : x))}`;

const records = [...registry.values()].map((op) => [op.name, op] as const);
const sampled = records.filter(([, op]) => samplesOf(op) !== null);

test('every record has samples, or a reason for having none', () => {
  const bare = records.filter(([name, op]) => samplesOf(op) === null && !(name in unsampled)).map(([name]) => name);
  expect(bare, 'records without samples: add them to tests/samples.ts').toEqual([]);
  const needless = Object.keys(unsampled).filter((name) => !registry.has(name) || samplesOf(registry.get(name)!));
  expect(needless, 'reasons that are needed no more').toEqual([]);
});

const onDevices: readonly DType[] = ['float32', 'int32', 'bool'];
/** Totals near the largest number overflow or not by the order in which they are formed. */
const rangesOf = ({ name, family, promote }: AnyOp): readonly Range[] =>
  family === 'reduction' || promote === 'product' || differAtExtremes.has(name)
    ? ['small', 'special']
    : ['small', 'special', 'extreme'];

/** Calls `visit` with every sample of `op` in each of `kinds`. */
const eachCall = (
  op: AnyOp,
  kinds: readonly DType[],
  visit: (sample: Sample, dtype: DType, seed: number, what: string) => void,
): void => {
  samplesOf(op)!.forEach((sample, number) => {
    const tried = sample.inputs.some(({ dtype }) => dtype === undefined) ? kinds : kinds.slice(0, 1);
    for (const dtype of kindsOf(op, tried)) visit(sample, dtype, 7 + number, describeSample(dtype, sample));
  });
};

describe('host and wasm agree', () => {
  type Case = readonly [what: string, inputs: () => ArrayValue[], params: Params, expected: Outcome];
  const cases = new Map<string, Case[]>();

  beforeAll(async () => {
    await use('cpu');
    for (const [name, op] of sampled) {
      const made: Case[] = [];
      eachCall(op, onDevices, (sample, dtype, seed, what) => {
        for (const range of rangesOf(op)) {
          const inputs = (): ArrayValue[] => inputsOf(sample, dtype, seed, range);
          made.push([`${what} ${range}`, inputs, sample.params, outcomeOf(op, inputs(), sample.params)]);
        }
      });
      cases.set(name, made);
    }
    await use('wasm');
  });

  test.each(sampled)('%s', (name, op) => {
    resetKernelCounts();
    for (const [what, inputs, params, expected] of cases.get(name)!) {
      expectSame(outcomeOf(op, inputs(), params), expected, `${name} ${what}`);
    }
    if (op.lower) expect(kernelCounts().backend, 'calls that ran on wasm').toBeGreaterThan(0);
  });
});

describe('on the host', () => {
  beforeAll(() => use('cpu'));

  describe('results have the dtype, shape and storage that the record infers, and inputs stay as they were', () => {
    test.each(sampled)('%s', (_, op) => {
      eachCall(op, [...onDevices, 'int64', 'uint8', 'float16', 'float64'], (sample, dtype, seed, what) => {
        const inputs = inputsOf(sample, dtype, seed, 'small');
        const before = inputs.map(bytesOf);
        const outcome = outcomeOf(op, inputs, sample.params);
        expect(inputs.map(bytesOf), what).toEqual(before);
        if (typeof outcome === 'string') return;
        for (const { dtype: kind, shape, handle } of outcome) {
          const data = handle.lend();
          expect(data.length, what).toBe(sizeOf(shape) * dtypes[kind].lanes);
          expect(data.constructor, what).toBe(dtypes[kind].storage);
          if (kind === 'bool')
            expect(
              data.every((x) => x === 0 || x === 1),
              what,
            ).toBe(true);
          if (kind === 'float16') {
            const stray = (data as Float32Array).find((x) => !Object.is(rounding.float16(x), x));
            expect(stray, `${what}: no float16`).toBeUndefined();
          }
        }
        if (op.body || op.dataDependent) return;
        const inferred = op.infer(inputs, sample.params).map((x) => [x.dtype, x.shape]);
        expect(
          outcome.map((x) => [x.dtype, x.shape]),
          what,
        ).toEqual(inferred);
      });
    });
  });

  describe('a view counts as its copy', () => {
    /** The elements of `x` seen through a layout with strides of its own, in a longer buffer. */
    const seen = (x: ArrayValue): ArrayValue => {
      const { shape, dtype } = x;
      const order = [...shape.keys()].reverse();
      const strides = contiguousStrides(order.map((axis) => shape[axis]! * 2));
      const turned = shape.map((_, axis) => strides[order.indexOf(axis)]! * (axis % 2 === 0 ? -2 : 2));
      const offset = 3 + shape.reduce((total, n, axis) => total + Math.max(0, -turned[axis]! * (n - 1)), 0);
      const length = offset + 4 + shape.reduce((total, n, axis) => total + Math.max(0, turned[axis]! * (n - 1)), 0);
      const { lanes, big } = dtypes[dtype];
      const buffer = allocate(dtype, length);
      (buffer as BigInt64Array).fill((big ? 1n : 1) as bigint);
      const rows = { strides: contiguousStrides(shape), offset: 0 };
      copyStrided(shape, dataOf(x), rows, buffer, { strides: turned, offset }, lanes);
      const whole = hostValue(dtype, [length], buffer);
      return new Ref(new Cell(whole), { shape, strides: turned, offset }).read() as ArrayValue;
    };

    test.each(sampled)('%s', (name, op) => {
      eachCall(op, ['float32', 'int64'], (sample, dtype, seed, what) => {
        const inputs = inputsOf(sample, dtype, seed, 'extreme');
        const views = inputs.map(seen);
        expectSame(outcomeOf(op, views, sample.params), outcomeOf(op, inputs, sample.params), `${name} ${what}`, 0);
      });
    });
  });

  /** The same numbers in another dtype. */
  const recast = (x: ArrayValue, from: DType, to: DType): ArrayValue => {
    if (x.dtype !== from) return x;
    const data = allocate(to, sizeOf(x.shape));
    dataOf(x).forEach((n: number | bigint, i: number) => {
      (data as Float64Array)[i] = (dtypes[to].big ? BigInt(n) : Number(n)) as number;
    });
    return hostValue(to, x.shape, data);
  };

  const dtypeOf = (outcome: Outcome, i: number): DType | undefined =>
    typeof outcome === 'string' ? undefined : outcome[i]?.dtype;

  const agree = (op: AnyOp, narrow: DType, wide: DType, tolerance: number, fits: (x: number) => boolean): void => {
    eachCall(op, [narrow], (sample, dtype, seed, what) => {
      const inputs = inputsOf(sample, dtype, seed, 'small');
      const expected = outcomeOf(
        op,
        inputs.map((x) => recast(x, narrow, wide)),
        sample.params,
      );
      const got = outcomeOf(op, inputs, sample.params);
      if (typeof expected !== 'string' && !expected.every((x) => Array.from(dataOf(x), Number).every(fits))) return;
      const back =
        typeof expected === 'string' ? expected : expected.map((x, i) => recast(x, wide, dtypeOf(got, i) ?? wide));
      expectSame(got, back, `${op.name} ${what} beside ${wide}`, tolerance);
    });
  };

  /** Ops over real numbers, to which integers are converted before they see them. */
  const real = new Set(['float', 'mean', 'divide']);

  describe('64-bit and narrow integers mean what 32-bit ones do', () => {
    test.each(sampled.filter(([, op]) => !real.has(op.promote)))('%s', (_, op) => {
      agree(op, 'int32', 'int64', 0, (x) => Math.abs(x) < 2 ** 31);
      agree(op, 'int8', 'int32', 0, (x) => Math.abs(x) < 128);
      agree(op, 'uint8', 'int32', 0, (x) => x >= 0 && x < 256);
    });
  });

  describe('single precision follows double', () => {
    test.each(sampled)('%s', (_, op) => {
      agree(op, 'float32', 'float64', 1e-5, () => true);
    });
  });

  describe('integers at the ends of their range wrap', () => {
    const maps = sampled.filter(
      ([, op]) => typeof op.host === 'object' && op.host.kind === 'map' && op.promote === 'common',
    );
    const kinds: readonly DType[] = ['int8', 'uint8', 'int16', 'int32', 'int64', 'uint64'];
    test.each(maps)('%s', (_, op) => {
      const { big } = op.host as MapRule;
      if (!big) return;
      eachCall(op, kinds, (sample, dtype, seed, what) => {
        const inputs = inputsOf(sample, dtype, seed, 'extreme');
        if (inputs.some((x) => x.shape.length !== inputs[0]!.shape.length)) return;
        if (inputs.some((x) => sizeOf(x.shape) !== sizeOf(inputs[0]!.shape))) return;
        const [y] = outcomeOf(op, inputs, sample.params) as readonly ArrayValue[];
        const { category, bits } = dtypes[dtype];
        const wrap = (x: bigint): bigint =>
          category === 'unsigned' ? BigInt.asUintN(bits, x) : BigInt.asIntN(bits, x);
        const [low, high] = integerRange(y!.dtype);
        const columns = inputs.map((x) => Array.from(dataOf(x) as BigInt64Array, BigInt));
        Array.from(dataOf(y!) as BigInt64Array, BigInt).forEach((got, i) => {
          const operands = columns.map((column) => column[i]!);
          const exact = big(...operands);
          expect(got >= low && got <= high, what).toBe(true);
          if (typeof exact === 'bigint') expect(got, `${what}: ${op.name} of ${operands.join(', ')}`).toBe(wrap(exact));
        });
      });
    });
  });
});
