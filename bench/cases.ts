/** What the benchmark times: each case in our terms and in plain tfjs's, over the same numbers. */
import * as tf from '@tensorflow/tfjs-core';
import { hostValue } from '../src/backend/handle.ts';
import { bind1 } from '../src/core/bind.ts';
import type { Value } from '../src/core/value.ts';
import { add } from '../src/ops/arithmetic.ts';
import { exp } from '../src/ops/elementwise.ts';
import { matmul } from '../src/ops/linalg.ts';
import { stridedRead, stridedWrite, transpose } from '../src/ops/movement.ts';
import { sum } from '../src/ops/reduce.ts';
import { getattr, invoke, operator } from '../src/python/protocol.ts';
import { torch } from '../adapters/torchish/namespace.ts';
import '../src/runtime.ts';

export interface Case {
  readonly name: string;
  readonly ours: () => unknown;
  /** The same in tfjs, its result disposed; null where tfjs has nothing like it. */
  readonly tfjs: (() => unknown) | null;
}

const numbers = (length: number): Float32Array => Float32Array.from({ length }, (_, i) => Math.sin(i));

/** Disposes what `body` returns: plain tfjs's fastest way to use an op. */
const disposed = (body: () => tf.Tensor) => () => {
  body().dispose();
};

/** Cases over fresh tensors; `tfjs` has its backend chosen already. */
export const makeCases = (): readonly Case[] => {
  const ours = (...shape: number[]): Value => hostValue('float32', shape, numbers(shape.reduce((a, b) => a * b, 1)));
  const theirs = (...shape: number[]): tf.Tensor => tf.tensor(numbers(shape.reduce((a, b) => a * b, 1)), shape);
  const [small, flat, large, square] = [ours(3, 4), ours(12), ours(1000, 1000), ours(512, 512)];
  const [tSmall, tLarge, tSquare] = [theirs(3, 4), theirs(1000, 1000), theirs(512, 512)];
  const rows = { shape: [2, 4], strides: [4, 1], offset: 4 };
  const element = { shape: [1], strides: [1], offset: 6, donate: true };
  const one = ours(1);
  const tensor = invoke(getattr(torch, 'ones'), [3, 4], new Map());
  let cell = ours(1000000);
  return [
    {
      name: 'torch: X + Y, 3x4',
      ours: () => operator('add', tensor, tensor),
      tfjs: disposed(() => tf.add(tSmall, tSmall)),
    },
    { name: 'add 3x4', ours: () => bind1(add, [small, small], {}), tfjs: disposed(() => tf.add(tSmall, tSmall)) },
    {
      name: "X['1:3'] of 3x4",
      ours: () => bind1(stridedRead, [flat], rows),
      tfjs: disposed(() => tf.slice(tSmall, [1, 0], [2, 4])),
    },
    { name: 'write 1 of 1000x1000', ours: () => (cell = bind1(stridedWrite, [cell, one], element)), tfjs: null },
    { name: 'add 1000x1000', ours: () => bind1(add, [large, large], {}), tfjs: disposed(() => tf.add(tLarge, tLarge)) },
    { name: 'exp 1000x1000', ours: () => bind1(exp, [large], {}), tfjs: disposed(() => tf.exp(tLarge)) },
    {
      name: 'sum 1000x1000, axis 0',
      ours: () => bind1(sum, [large], { axes: [0], keep: false }),
      tfjs: disposed(() => tf.sum(tLarge, 0)),
    },
    {
      name: 'transpose 1000x1000',
      ours: () => bind1(transpose, [large], { order: [1, 0] }),
      tfjs: disposed(() => tf.transpose(tLarge)),
    },
    {
      name: 'matmul 512x512',
      ours: () => bind1(matmul, [square, square], {}),
      tfjs: disposed(() => tf.matMul(tSquare, tSquare)),
    },
  ];
};
