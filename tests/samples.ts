/** Sample calls of every op record: by family where the family says enough, by name elsewhere. */
import { hostValue } from '../src/backend/handle.ts';
import { allocate, dtypes, integerRange, rounding, type DType } from '../src/core/dtype.ts';
import type { AnyOp, Params } from '../src/core/op.ts';
import { sizeOf, type Shape } from '../src/core/shape.ts';
import type { ArrayValue } from '../src/core/value.ts';

/** One operand: of the dtype that is tried where it states none, with integers below `below` where it is an index. */
export interface SampleInput {
  readonly shape: Shape;
  readonly dtype?: DType;
  readonly below?: number;
}

export interface Sample {
  readonly inputs: readonly SampleInput[];
  readonly params: Params;
}

const call = (shapes: readonly Shape[], params: Params = {}): Sample => ({
  inputs: shapes.map((shape) => ({ shape })),
  params,
});
const calls = (shapes: readonly Shape[], params: Params): readonly Sample[] =>
  shapes.map((shape) => call([shape], params));
const index = (shape: Shape, below: number): SampleInput => ({ shape, dtype: 'int32', below });
const mask = (shape: Shape): SampleInput => ({ shape, dtype: 'bool' });

const deep: Shape = [2, 1, 2, 1, 2, 1, 3];
const axesOf = (shape: Shape): number[] => shape.map((_, axis) => axis);

const reductions: readonly Sample[] = ([[2, 3, 4], deep, [0, 3], [3, 0], []] as readonly Shape[]).flatMap((shape) => {
  const axes = axesOf(shape);
  const choices = [[], ...axes.map((axis) => [axis]), axes.slice(1), axes.filter((axis) => axis % 2 === 0), axes];
  return choices.flatMap((chosen) => [false, true].map((keep) => call([shape], { axes: chosen, keep })));
});

const byFamily: Readonly<Record<string, readonly Sample[]>> = {
  unary: calls([[33], [2, 3, 4], [], [0], [2, 0, 3], deep], {}),
  binary: [
    call([
      [3, 4],
      [3, 4],
    ]),
    call([[3, 4], [4]]),
    call([
      [3, 1],
      [1, 4],
    ]),
    call([[2, 3, 4], []]),
    call([[], []]),
    call([[0, 2], [2]]),
    call([[3, 0], [1]]),
    call([deep, [2, 1, 3]]),
    call([
      [2, ...deep],
      [2, 1, 2, 3],
    ]),
  ],
  reduction: reductions,
};

const positions = ([[5], [2, 3, 4], [1], deep] as readonly Shape[]).flatMap((shape) =>
  axesOf(shape).flatMap((axis) => [false, true].map((keep) => call([shape], { axis, keep }))),
);
const lines = (...variants: readonly Params[]): readonly Sample[] =>
  ([[5], [2, 3, 4], [2, 0], deep] as readonly Shape[]).flatMap((shape) =>
    axesOf(shape).flatMap((axis) => variants.map((params) => call([shape], { axis, ...params }))),
  );
const scans = lines(
  { reverse: false, exclusive: false },
  { reverse: true, exclusive: false },
  { reverse: false, exclusive: true },
);
const openScans = lines({ reverse: false, exclusive: false }, { reverse: true, exclusive: false });
const sorts = lines({ descending: false }, { descending: true });

const numeric: readonly DType[] = ['float32', 'int32', 'bool'];
const created = (params: Params): readonly Sample[] => numeric.map((dtype) => call([], { ...params, dtype }));

const byName: Readonly<Record<string, readonly Sample[]>> = {
  full: ([[], [0], [2, 3], deep] as readonly Shape[]).flatMap((shape) => created({ shape, value: 1 })),
  iota: [0, 1, 7].flatMap((length) => created({ start: -2, step: 3, length })),
  eye: [-1, 0, 2].flatMap((offset) => created({ rows: 3, columns: 4, offset })),
  literal: [call([], { array: { dtype: 'int32', shape: [2], data: Int32Array.of(4, 5) } })],
  triangle: [-1, 0, 1].flatMap((offset) =>
    [true, false].flatMap((lower) =>
      calls(
        [
          [3, 4],
          [2, 3, 2],
          [0, 3],
        ],
        { offset, lower },
      ),
    ),
  ),
  argmax: positions,
  argmin: positions,
  cumsum: scans,
  cumprod: scans,
  cummax: openScans,
  cummin: openScans,
  normalize_index: (['raise', 'clamp', 'drop', 'wrap'] as const).flatMap((mode) => [
    { inputs: [index([5], 4)], params: { size: 4, axis: 0, mode, negative: true, shape: [4] } },
    { inputs: [index([2, 2], 9)], params: { size: 4, axis: 0, mode, negative: false, shape: [4] } },
  ]),
  pick: [
    { inputs: [{ shape: [4, 3] }, index([2, 2], 4)], params: { axes: [0], at: 0, fill: 0 } },
    { inputs: [{ shape: [4, 3] }, index([5], 4), index([5], 3)], params: { axes: [0, 1], at: 0, fill: 0 } },
    { inputs: [{ shape: [2, 4, 3] }, index([2, 1], 4), index([3], 3)], params: { axes: [1, 2], at: 1, fill: 0 } },
    { inputs: [{ shape: [4, 3] }, index([0], 4)], params: { axes: [0], at: 0, fill: 0 } },
    { inputs: [{ shape: [4] }, index([], 4)], params: { axes: [0], at: 0, fill: 0 } },
  ],
  place: (['set', 'add', 'mul', 'min', 'max'] as const).flatMap((mode) => [
    {
      inputs: [{ shape: [4, 3] }, { shape: [2, 3] }, index([2], 4)],
      params: { axes: [0], at: 0, mode, donate: false },
    },
    { inputs: [{ shape: [4, 3] }, { shape: [] }, index([0], 4)], params: { axes: [0], at: 0, mode, donate: false } },
    {
      inputs: [{ shape: [4, 3] }, { shape: [5] }, index([5], 4), index([5], 3)],
      params: { axes: [0, 1], at: 0, mode, donate: false },
    },
  ]),
  take_along: [0, 1].map((axis) => ({ inputs: [{ shape: [3, 3] }, index([3, 3], 3)], params: { axis } })),
  place_along: (['set', 'add'] as const).map((mode) => ({
    inputs: [{ shape: [3, 3] }, index([3, 3], 3), { shape: [3, 3] }],
    params: { axis: 1, mode },
  })),
  nonzero: calls([[6], [2, 3, 2], [], [0], deep], {}),
  masked_select: ([[6], [2, 3], [0], deep] as readonly Shape[]).map((shape) => ({
    inputs: [{ shape }, mask(shape)],
    params: {},
  })),
  where: [
    { inputs: [mask([2, 3]), { shape: [2, 3] }, { shape: [2, 3] }], params: {} },
    { inputs: [mask([3]), { shape: [2, 1] }, { shape: [] }], params: {} },
    { inputs: [mask([]), { shape: [0] }, { shape: [1] }], params: {} },
    { inputs: [mask([3]), { shape: deep }, { shape: [1] }], params: {} },
  ],
  sort: sorts,
  argsort: sorts,
  unique: [true, false].flatMap((sorted) => calls([[9], [2, 3], [0], []], { sorted })),
  matmul: [
    call([
      [3, 4],
      [4, 2],
    ]),
    call([
      [5, 3, 4],
      [5, 4, 2],
    ]),
    call([
      [3, 4],
      [5, 4, 2],
    ]),
    call([
      [2, 1, 3, 4],
      [3, 4, 2],
    ]),
    call([
      [2, 0],
      [0, 3],
    ]),
    call([
      [0, 2],
      [2, 3],
    ]),
  ],
  matmul_vectors: [
    call([[4], [4]]),
    call([[4], [4, 2]]),
    call([[3, 4], [4]]),
    call([[2, 3, 4], [4]]),
    call([
      [3, 4],
      [4, 2],
    ]),
    call([[0], [0]]),
  ],
  contract: [
    call(
      [
        [2, 3],
        [3, 4],
      ],
      { left: [1], right: [0] },
    ),
    call(
      [
        [2, 3, 4],
        [4, 3],
      ],
      { left: [1, 2], right: [1, 0] },
    ),
    call([[2], [3]], { left: [], right: [] }),
  ],
  einsum: [
    call(
      [
        [3, 4],
        [4, 2],
      ],
      { terms: ['ij', 'jk'], output: 'ik' },
    ),
    call([[3, 3]], { terms: ['ii'], output: 'i' }),
    call([[2, 3]], { terms: ['ij'], output: '' }),
    call([[2], [3]], { terms: ['i', 'j'], output: 'ij' }),
    call(
      [
        [2, 3],
        [2, 3],
      ],
      { terms: ['ij', 'ij'], output: 'j' },
    ),
  ],
  strided_read: [
    call([[24]], { shape: [2, 3], strides: [12, 2], offset: 3 }),
    call([[24]], { shape: [4], strides: [-3], offset: 23 }),
    call([[24]], { shape: [], strides: [], offset: 7 }),
    call([[24]], { shape: [2, 0], strides: [1, 1], offset: 0 }),
    call([[24]], { shape: deep, strides: [12, 1, 6, 1, 3, 1, 1], offset: 0 }),
    call([[3]], { shape: [4, 3], strides: [0, 1], offset: 0 }),
  ],
  strided_write: [
    call([[24], [2, 3]], { shape: [2, 3], strides: [12, 2], offset: 3, donate: false }),
    call([[24], [4]], { shape: [4], strides: [-3], offset: 23, donate: false }),
    call([[24], []], { shape: [], strides: [], offset: 7, donate: false }),
    call([[24], [0]], { shape: [0], strides: [1], offset: 0, donate: false }),
  ],
  reshape: [call([[2, 6]], { shape: [3, 4] }), call([[]], { shape: [1, 1] }), call([[0, 3]], { shape: [3, 0, 2] })],
  copy: calls([[2, 3], [], [0]], {}),
  cast: numeric.flatMap((dtype) => calls([[3, 4], [], [0]], { dtype })),
  transpose: [
    call([[3, 4]], { order: [1, 0] }),
    call([[2, 3, 4, 5]], { order: [2, 0, 3, 1] }),
    call([[70, 40]], { order: [1, 0] }),
    call([deep], { order: [6, 5, 4, 3, 2, 1, 0] }),
    call([[0, 3]], { order: [1, 0] }),
    call([[]], { order: [] }),
  ],
  expand: [
    call([[3, 1]], { shape: [2, 3, 4] }),
    call([[]], { shape: [2, 2] }),
    call([[1]], { shape: [0] }),
    call([[1, 3]], { shape: [2, 2, 1, 2, 1, 2, 3] }),
  ],
  flip: [call([[2, 3]], { axes: [0] }), call([[2, 3, 2]], { axes: [0, 2] }), call([[0, 2]], { axes: [0] })],
  concat: [
    call(
      [
        [2, 3],
        [2, 1],
        [2, 2],
      ],
      { axis: 1 },
    ),
    call([[3]], { axis: 0 }),
    call([[0], [3], [0]], { axis: 0 }),
    call([deep, deep], { axis: 6 }),
  ],
  stack: [
    call(
      [
        [2, 3],
        [2, 3],
      ],
      { axis: 1 },
    ),
    call([[], [], []], { axis: 0 }),
    call([[0], [0]], { axis: 1 }),
  ],
  narrow: [
    call([[3, 5, 2]], { axis: 1, start: 2, length: 2 }),
    call([[4]], { axis: 0, start: 4, length: 0 }),
    call([deep], { axis: 6, start: 1, length: 2 }),
  ],
  tile: [call([[2, 3]], { repeats: [2, 3] }), call([[2, 3]], { repeats: [0, 1] }), call([[]], { repeats: [] })],
  repeat: [call([[3, 2]], { axis: 0, counts: [2, 0, 1] }), call([[2, 2]], { axis: 1, counts: [3, 1] })],
  roll: [call([[5]], { axes: [0], shifts: [-2] }), call([[2, 3]], { axes: [0, 1], shifts: [1, 4] })],
  pad: [
    call([[2, 3]], { before: [1, 0], after: [0, 2], value: 1 }),
    call([[0, 2]], { before: [2, 0], after: [0, 0], value: 0 }),
  ],
};

/** Records that compute in some dtypes only. */
const kindsByName: Readonly<Record<string, readonly DType[]>> = {
  compensated_sum: ['float32', 'float64'],
  ...Object.fromEntries(
    ['exp', 'log', 'tanh', 'logistic', 'sum'].flatMap((name) =>
      ['compiled', 'packets'].map((form) => [`${name}_${form}`, ['float32', 'float64', 'float16']] as const),
    ),
  ),
  sum_compiled: ['float32', 'float64'],
  scaled_norm: ['float32', 'float64', 'float16'],
};

/** Records whose device kernel differs from the host at extremes: XLA's logarithm takes subnormals for the smallest normal number. */
export const differAtExtremes: ReadonlySet<string> = new Set(['log_compiled', 'log_packets']);

/** Those of `kinds` in which `op` computes. */
export const kindsOf = (op: AnyOp, kinds: readonly DType[]): readonly DType[] =>
  kinds.filter((dtype) => kindsByName[op.name]?.includes(dtype) ?? true);

/** Decompositions, which compute on the host alone: the same function on every backend, and ill-conditioned on random matrices. */
const decompositions = [
  'cholesky',
  'triangular_solve',
  'qr',
  'svd',
  'eigh',
  'det',
  'slogdet',
  'solve',
  'inverse',
  'pinv',
  'matrix_rank',
  'matrix_power',
  'identity_like',
];

/** Records that are not sampled, each with its reason. */
export const unsampled: Readonly<Record<string, string>> = Object.fromEntries(
  decompositions.map((name) => [name, 'a host function of whole matrices, held to recordings of theme 11']),
);

/** Sample calls of `op`; null where there are none. */
export const samplesOf = (op: AnyOp): readonly Sample[] | null => byName[op.name] ?? byFamily[op.family] ?? null;

/** A fixed stream of numbers in [0, 1), so that a failure repeats. */
export const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
};

/** What the elements are drawn from: small numbers, also NaN, infinities and zeros of both signs, also the ends of the range. */
export type Range = 'small' | 'special' | 'extreme';

const specialFloats = [0, -0, 1, -1, NaN, Infinity, -Infinity, 0.5];
const odd: Readonly<Record<Range, readonly number[]>> = {
  small: [],
  special: specialFloats,
  extreme: [...specialFloats, 1e-42, 3e38, -3e38],
};

const draw = (dtype: DType, range: Range, next: () => number): number | bigint => {
  const { category, big } = dtypes[dtype];
  if (category === 'bool') return +(next() < 0.5);
  if (category === 'float') {
    if (odd[range].length > 0 && next() < 0.25) return odd[range][Math.floor(next() * odd[range].length)]!;
    return rounding[dtype]((next() - 0.5) * 8);
  }
  const [low, high] = integerRange(dtype);
  if (range === 'extreme' && next() < 0.25) {
    const edge = [low, high, low + 1n, high - 1n, 0n][Math.floor(next() * 5)]!;
    return big ? edge : Number(edge);
  }
  const small = Math.floor(low < 0n ? (next() - 0.5) * 20 : next() * 10);
  return big ? BigInt(small) : small;
};

/** The operand of a sample in `dtype`; equal seeds give equal numbers. */
export const inputOf = (
  { shape, dtype: own, below }: SampleInput,
  dtype: DType,
  seed: number,
  range: Range,
): ArrayValue => {
  const kind = own ?? dtype;
  const data = allocate(kind, sizeOf(shape));
  const next = numbers(seed);
  for (let i = 0; i < data.length; i++) {
    (data as Float64Array)[i] = (below === undefined ? draw(kind, range, next) : Math.floor(next() * below)) as number;
  }
  return hostValue(kind, shape, data);
};

export const inputsOf = (sample: Sample, dtype: DType, seed: number, range: Range): ArrayValue[] =>
  sample.inputs.map((input, i) => inputOf(input, dtype, seed + 31 * i, range));
