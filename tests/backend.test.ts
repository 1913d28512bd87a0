/** The host executor and the wasm binding: same results, no garbage, buffers written only by their owner. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/backend/engine.ts';
import { hostValue } from '../src/backend/handle.ts';
import { deviceUsage, setHighWaterMark } from '../src/backend/residence.ts';
import { bind, bind1 } from '../src/core/bind.ts';
import { allocate, type Data, type DType } from '../src/core/dtype.ts';
import { Issue } from '../src/core/issue.ts';
import type { AnyOp, Params } from '../src/core/op.ts';
import { sizeOf } from '../src/core/shape.ts';
import { ArrayValue } from '../src/core/value.ts';
import { memory, scope, use } from '../src/index.ts';
import * as arithmetic from '../src/ops/arithmetic.ts';
import * as create from '../src/ops/create.ts';
import * as elementwise from '../src/ops/elementwise.ts';
import { registry } from '../src/ops/families.ts';
import * as index from '../src/ops/index.ts';
import * as linalg from '../src/ops/linalg.ts';
import * as movement from '../src/ops/movement.ts';
import * as reduce from '../src/ops/reduce.ts';
import '../src/runtime.ts';

const value = (dtype: DType, shape: readonly number[], numbers: readonly number[]): ArrayValue => {
  const data = allocate(dtype, sizeOf(shape));
  numbers.forEach((x, i) => (data[i] = typeof data[0] === 'bigint' ? BigInt(x) : x));
  return hostValue(dtype, shape, data);
};
const f32 = (shape: readonly number[], ...x: number[]): ArrayValue => value('float32', shape, x);
const i32 = (shape: readonly number[], ...x: number[]): ArrayValue => value('int32', shape, x);
const run = (op: AnyOp, inputs: readonly ArrayValue[], params: Params = {}): ArrayValue => bind1(op, inputs, params) as ArrayValue;
const list = (x: ArrayValue): (number | bigint)[] => Array.from(x.handle.lend() as Float64Array);

/** A fixed stream of numbers, so that a failure repeats. */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
};

const random = (dtype: DType, shape: readonly number[], seed: number): ArrayValue => {
  const next = numbers(seed);
  const special = [0, -0, 1, -1, NaN, Infinity, -Infinity, 0.5];
  const draw: Partial<Record<DType, (i: number) => number>> = {
    float32: (i) => (next() < 0.2 ? special[i % special.length]! : Math.fround((next() - 0.5) * 8)),
    int32: () => Math.floor((next() - 0.5) * 20),
    bool: () => +(next() < 0.5),
  };
  return value(dtype, shape, Array.from({ length: sizeOf(shape) }, (_, i) => draw[dtype]!(i)));
};

/** Sample calls of each op that goes to a device: shapes of the inputs and parameters. */
type Sample = { readonly shapes: readonly (readonly number[])[]; readonly params?: Params; readonly first?: DType };

const structural: Readonly<Record<string, readonly Sample[]>> = {
  strided_read: [
    { shapes: [[24]], params: { shape: [2, 3], strides: [12, 2], offset: 3 } },
    { shapes: [[24]], params: { shape: [4], strides: [-3], offset: 23 } },
  ],
  cast: (['bool', 'int32', 'float32'] as const).map((dtype) => ({ shapes: [[3, 4]], params: { dtype } })),
  transpose: [
    { shapes: [[3, 4]], params: { order: [1, 0] } },
    { shapes: [[2, 3, 4, 5]], params: { order: [2, 0, 3, 1] } },
    { shapes: [[70, 40]], params: { order: [1, 0] } },
  ],
  expand: [{ shapes: [[3, 1]], params: { shape: [2, 3, 4] } }],
  narrow: [{ shapes: [[3, 5, 2]], params: { axis: 1, start: 2, length: 2 } }],
  tile: [{ shapes: [[2, 3]], params: { repeats: [2, 3] } }],
  concat: [{ shapes: [[2, 3], [2, 1], [2, 2]], params: { axis: 1 } }, { shapes: [[3]], params: { axis: 0 } }],
  where: [
    { shapes: [[2, 3], [2, 3], [2, 3]], first: 'bool' },
    { shapes: [[3], [2, 1], []], first: 'bool' },
  ],
  matmul: [
    { shapes: [[3, 4], [4, 2]] },
    { shapes: [[5, 3, 4], [5, 4, 2]] },
    { shapes: [[3, 4], [5, 4, 2]] },
    { shapes: [[2, 1, 3, 4], [3, 4, 2]] },
  ],
};

const byFamily: Readonly<Record<string, readonly Sample[]>> = {
  unary: [{ shapes: [[33]] }, { shapes: [[2, 3, 4]] }, { shapes: [[]] }],
  binary: [
    { shapes: [[3, 4], [3, 4]] },
    { shapes: [[3, 4], [4]] },
    { shapes: [[3, 1], [1, 4]] },
    { shapes: [[2, 3, 4], []] },
    { shapes: [[2, 1, 2, 1, 2, 1, 2, 3], [2, 1, 2, 3]] },
  ],
  reduction: [[0], [1], [2], [0, 2], [0, 1, 2], [1, 2], []].flatMap((axes) => [
    { shapes: [[2, 3, 4]], params: { axes, keep: false } },
    { shapes: [[2, 3, 4]], params: { axes, keep: true } },
  ]),
};

const lowered = [...registry.values()].filter((op) => op.lower);

/** Units in the last place of float32 that a kernel may be off: a hundred for tfjs's approximations, relative to the size of the result. */
const close = (a: Data, b: Data): void => {
  expect(a.length).toBe(b.length);
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [Number(a[i]!), Number(b[i]!)];
    if (Object.is(x, y) || (x === y && x !== 0)) continue;
    expect(Object.is(x, y) || x !== 0 || y !== 0, `element ${i}: sign of zero, ${Object.is(x, -0)}`).toBe(true);
    expect(Math.abs(x - y), `element ${i}: ${x} and ${y}`).toBeLessThanOrEqual(2e-6 * Math.max(Math.abs(y), 0.1));
  }
};

describe('wasm and host agree', () => {
  const dtypes: readonly DType[] = ['float32', 'int32', 'bool'];
  test.each(lowered.map((op) => [op.name, op] as const))('%s', async (name, op) => {
    const samples = structural[name] ?? byFamily[op.family];
    expect(samples, `samples for ${name}`).toBeDefined();
    let ran = 0;
    for (const [number, { shapes, params = {}, first }] of samples!.entries()) {
      for (const dtype of dtypes) {
        const inputs = shapes.map((shape, i) => random(i === 0 && first ? first : dtype, shape, 7 + 31 * i + number));
        await use('cpu');
        const expected = bind(op, inputs, params) as ArrayValue[];
        await use('wasm');
        resetKernelCounts();
        const got = bind(op, inputs, params) as ArrayValue[];
        ran += kernelCounts().backend;
        got.forEach((result, i) => {
          expect([result.dtype, result.shape]).toEqual([expected[i]!.dtype, expected[i]!.shape]);
          try {
            close(result.handle.lend(), expected[i]!.handle.lend());
          } catch (error) {
            throw new Error(`${name} ${dtype} ${JSON.stringify(shapes)}: ${(error as Error).message.split('\n')[0]!}`);
          }
        });
      }
    }
    expect(ran).toBeGreaterThan(0);
  });
});
