/** The host executor and the wasm binding: hazards by hand, no garbage, buffers written only by their owner. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostValue } from '../src/backend/handle.ts';
import { deviceUsage, setHighWaterMark } from '../src/backend/residence.ts';
import { bind1 } from '../src/core/bind.ts';
import { allocate, type DType } from '../src/core/dtype.ts';
import { Issue } from '../src/core/issue.ts';
import type { AnyOp, Op, Params } from '../src/core/op.ts';
import { sizeOf } from '../src/core/shape.ts';
import { ArrayValue } from '../src/core/value.ts';
import { memory, scope, use } from '../src/index.ts';
import * as arithmetic from '../src/ops/arithmetic.ts';
import * as pairs from '../src/ops/pairs.ts';
import * as comparison from '../src/ops/comparison.ts';
import * as create from '../src/ops/create.ts';
import * as elementwise from '../src/ops/elementwise.ts';
import * as index from '../src/ops/index.ts';
import * as linalg from '../src/ops/linalg.ts';
import * as movement from '../src/ops/movement.ts';
import * as join from '../src/ops/join.ts';
import * as reduce from '../src/ops/reduce.ts';
import '../src/runtime.ts';
import { inputOf } from './samples.ts';

const value = (dtype: DType, shape: readonly number[], numbers: readonly number[]): ArrayValue => {
  const data = allocate(dtype, sizeOf(shape));
  numbers.forEach((x, i) => (data[i] = typeof data[0] === 'bigint' ? BigInt(x) : x));
  return hostValue(dtype, shape, data);
};
const f32 = (shape: readonly number[], ...x: number[]): ArrayValue => value('float32', shape, x);
const i32 = (shape: readonly number[], ...x: number[]): ArrayValue => value('int32', shape, x);
const run = (op: AnyOp, inputs: readonly ArrayValue[], params: Params = {}): ArrayValue =>
  bind1(op as Op, inputs, params) as ArrayValue;
const list = (x: ArrayValue): (number | bigint)[] => Array.from(x.handle.lend() as Float64Array);

const both = ['cpu', 'wasm'] as const;

describe.each(both)('hazards on %s', (backend) => {
  beforeAll(() => use(backend));

  test('reductions over nothing', () => {
    const empty = f32([0, 3]);
    expect(list(run(reduce.sum, [empty], { axes: [0], keep: false }))).toEqual([0, 0, 0]);
    expect(list(run(reduce.prod, [empty], { axes: [0, 1], keep: false }))).toEqual([1]);
    expect(list(run(reduce.mean, [empty], { axes: [0], keep: false }))).toEqual([NaN, NaN, NaN]);
    expect(list(run(reduce.all, [value('bool', [0], [])], { axes: [0], keep: false }))).toEqual([1]);
    expect(list(run(reduce.sum, [empty], { axes: [1], keep: false }))).toEqual([]);
    expect(() => run(reduce.max, [empty], { axes: [0], keep: false })).toThrow(Issue);
  });

  test('a product over an inner length of 0 is 0', () => {
    expect(list(run(linalg.matmul, [f32([2, 0]), f32([0, 3])]))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('empty operands', () => {
    expect(run(arithmetic.add, [f32([0, 2]), f32([2], 1, 2)]).shape).toEqual([0, 2]);
    expect(list(run(join.concat, [f32([0]), f32([2], 1, 2)], { axis: 0 }))).toEqual([1, 2]);
  });

  test('rank 7 and above', () => {
    const shape = [2, 1, 2, 1, 2, 1, 2, 2];
    const x = inputOf({ shape }, 'float32', 5, 'special');
    const sum = list(run(arithmetic.add, [x, f32([1], 1)]));
    expect(sum).toEqual(list(x).map((n) => Math.fround(Number(n) + 1)));
    expect(list(run(movement.transpose, [x], { order: [7, 6, 5, 4, 3, 2, 1, 0] }))).toHaveLength(32);
  });

  test('NaN', () => {
    const [a, b] = [f32([3], NaN, 1, 2), f32([3], 1, NaN, 3)];
    expect(list(run(arithmetic.maximum, [a, b]))).toEqual([NaN, NaN, 3]);
    expect(list(run(arithmetic.minimum, [b, a]))).toEqual([NaN, NaN, 2]);
    expect(list(run(reduce.max, [a], { axes: [0], keep: false }))).toEqual([NaN]);
    expect(list(run(reduce.min, [b], { axes: [0], keep: false }))).toEqual([NaN]);
    expect(list(run(reduce.argmax, [b], { axis: 0, keep: false }))).toEqual([1]);
    expect(list(run(elementwise.sign, [a]))).toEqual([NaN, 1, 1]);
    expect(list(run(arithmetic.div, [f32([1], 0), f32([1], 0)]))).toEqual([NaN]);
  });

  test('logarithm of 0, and the sign of zeros', () => {
    expect(list(run(elementwise.log, [f32([2], 0, -1)]))).toEqual([-Infinity, NaN]);
    expect(Object.is(list(run(elementwise.neg, [f32([1], 0)]))[0], -0)).toBe(true);
    expect(list(run(pairs.atan2, [f32([1], -0), f32([1], -1)]))[0]).toBeCloseTo(-Math.PI, 6);
  });

  test('bools stay 0 and 1', () => {
    const t = value('bool', [2], [1, 0]);
    expect(list(run(arithmetic.add, [t, t]))).toEqual([1, 0]);
    expect(list(run(comparison.eq, [t, t]))).toEqual([1, 1]);
    expect(list(run(arithmetic.mul, [t, t]))).toEqual([1, 0]);
    const ones = value('bool', [2, 256], new Array<number>(512).fill(1));
    expect(list(run(linalg.matmul, [ones, run(movement.transpose, [ones], { order: [1, 0] })]))).toEqual([1, 1, 1, 1]);
  });

  test('casts', () => {
    const x = f32([6], 0.5, -2, 0, NaN, -1.7, 256);
    expect(list(run(movement.cast, [x], { dtype: 'bool' }))).toEqual([1, 1, 0, 1, 1, 1]);
    expect(list(run(movement.cast, [x], { dtype: 'int32' }))).toEqual([0, -2, 0, -(2 ** 31), -1, 256]);
  });

  test('integers are exact and wrap', () => {
    const big = i32([2], 2 ** 31 - 1, 16777217);
    expect(list(run(arithmetic.add, [big, i32([1], 1)]))).toEqual([-(2 ** 31), 16777218]);
    expect(list(run(arithmetic.mul, [big, i32([1], 3)]))).toEqual([Math.imul(2 ** 31 - 1, 3), 50331651]);
    expect(list(run(comparison.eq, [big, i32([2], 2 ** 31 - 1, 16777216)]))).toEqual([1, 0]);
    expect(list(run(reduce.sum, [big], { axes: [0], keep: false }))).toEqual([(2 ** 31 + 16777216) | 0]);
    expect(list(run(arithmetic.pow, [i32([1], 3), i32([1], 20)]))).toEqual([3486784401 | 0]);
  });

  test('a long sum is accurate', () => {
    const x = run(create.full, [], { shape: [2 ** 20], dtype: 'float32', value: 0.1 });
    const total = Number(list(run(reduce.sum, [x], { axes: [0], keep: false }))[0]);
    expect(Math.abs(total - 2 ** 20 * Math.fround(0.1))).toBeLessThan(0.01);
  });

  test('where keeps the branches’ dtype', () => {
    const c = value('bool', [2], [1, 0]);
    expect(list(run(index.where, [c, i32([2], 1, 2), i32([2], 3, 4)]))).toEqual([1, 4]);
  });

  test('64-bit integers are exact', () => {
    const x = value('int64', [2], [2 ** 53, 1]);
    expect(list(run(arithmetic.add, [x, value('int64', [1], [1])]))).toEqual([2n ** 53n + 1n, 2n]);
    expect(list(run(reduce.sum, [x], { axes: [0], keep: false }))).toEqual([2n ** 53n + 1n]);
  });

  test('float16 rounds after each op', () => {
    expect(list(run(arithmetic.add, [value('float16', [1], [2048]), value('float16', [1], [1])]))).toEqual([2048]);
  });

  test('more memory than there is', () => {
    const tooMuch = (): unknown => run(create.full, [], { shape: [2 ** 20, 2 ** 20], dtype: 'float32', value: 0 });
    expect(tooMuch).toThrow(
      expect.objectContaining({
        code: 'shape.memory',
        info: { shape: [2 ** 20, 2 ** 20], bytes: 2 ** 42, dtype: 'float32' },
      }),
    );
  });
});

describe.each(both)('ownership on %s', (backend) => {
  beforeAll(() => use(backend));
  const one = { shape: [1], strides: [1], offset: 1, donate: true };
  /** A fresh result of a kernel, so on the device where there is one. */
  const made = (): ArrayValue => run(arithmetic.add, [f32([3], 1, 2, 3), f32([], 0)]);

  test('an owned buffer is written in place', () => {
    const x = made();
    const y = run(movement.stridedWrite, [x, f32([1], 9)], one);
    expect(y.handle).toBe(x.handle);
    expect(list(y)).toEqual([1, 9, 3]);
  });

  test('a buffer that was not donated is copied', () => {
    const x = made();
    expect(list(run(movement.stridedWrite, [x, f32([1], 9)], { ...one, donate: false }))).toEqual([1, 9, 3]);
    expect(list(x)).toEqual([1, 2, 3]);
  });

  test('a write does not reach a value that shares the buffer', () => {
    const x = made();
    const alias = run(movement.reshape, [x], { shape: [3, 1] });
    const y = run(movement.stridedWrite, [x, f32([1], 9)], one);
    expect(list(alias)).toEqual([1, 2, 3]);
    expect(list(y)).toEqual([1, 9, 3]);
  });

  test('a second owner makes a buffer shared', () => {
    const x = made();
    x.handle.claim();
    expect(x.handle.shared).toBe(false);
    x.handle.claim();
    expect(x.handle.shared).toBe(true);
    expect(x.handle.donate()).toBeNull();
  });

  test('after a write, kernels see the new elements', () => {
    const w = run(arithmetic.add, [f32([2, 2], 1, 0, 0, 1), f32([], 0)]);
    const x = f32([2, 2], 1, 2, 3, 4);
    expect(list(run(linalg.matmul, [x, w]))).toEqual([1, 2, 3, 4]);
    const flat = new ArrayValue('float32', [4], w.handle);
    const written = run(movement.stridedWrite, [flat, f32([1], 5)], {
      shape: [1],
      strides: [1],
      offset: 0,
      donate: true,
    });
    expect(list(run(linalg.matmul, [x, new ArrayValue('float32', [2, 2], written.handle)]))).toEqual([5, 2, 15, 4]);
  });

  test('a value written with itself', () => {
    const x = made();
    expect(list(run(movement.stridedWrite, [x, x], { shape: [3], strides: [-1], offset: 2, donate: true }))).toEqual([
      3, 2, 1,
    ]);
  });
});

describe('device memory', () => {
  beforeAll(() => use('wasm'));
  afterAll(() => setHighWaterMark(256 * 2 ** 20));

  test('a synchronous loop stays under the mark, and what left comes back', () => {
    setHighWaterMark(2 ** 20);
    const kept: ArrayValue[] = [];
    let x: ArrayValue = run(create.full, [], { shape: [64, 256], dtype: 'float32', value: 0 });
    for (let i = 0; i < 100; i++) {
      x = run(arithmetic.add, [x, f32([], 1)]);
      if (i % 10 === 0) kept.push(x);
      expect(deviceUsage().bytes).toBeLessThanOrEqual(2 ** 20);
    }
    kept.forEach((value, i) => expect(list(value)[77]).toBe(i * 10 + 1));
    expect(list(run(arithmetic.add, [kept[0]!, kept[1]!]))[5]).toBe(12);
  });

  test('many small buffers do not pile up', () => {
    for (let i = 0; i < 10000; i++) run(arithmetic.add, [f32([], i), f32([], 1)]);
    expect(deviceUsage().buffers).toBeLessThanOrEqual(4100);
  });

  test('a scope leaves only its result on the device', () => {
    const before = deviceUsage().buffers;
    let stray: ArrayValue | undefined;
    const result = scope(() => {
      stray = run(arithmetic.add, [f32([2], 1, 2), f32([2], 3, 4)]);
      return run(arithmetic.mul, [stray, stray]);
    });
    expect(deviceUsage().buffers).toBe(before + 1);
    expect(list(result)).toEqual([16, 36]);
    expect(list(stray!)).toEqual([4, 6]);
    expect(() => scope(() => Promise.resolve())).toThrow(TypeError);
  });

  test('values move between backends', async () => {
    const x = run(arithmetic.add, [f32([2], 1, 2), f32([], 1)]);
    await use('cpu');
    expect(memory().device.buffers).toBe(0);
    const y = run(arithmetic.mul, [x, x]);
    await use('wasm');
    expect(list(run(arithmetic.add, [y, x]))).toEqual([6, 12]);
  });

  test('an unknown backend is refused', async () => {
    await expect(use('abacus' as 'cpu')).rejects.toThrow(/unknown backend 'abacus'/);
  });
});
