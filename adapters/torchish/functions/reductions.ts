/** Functions that fold axes away and return positions or several results, and those that run along an axis. */
import { bind1 } from '../../../src/core/bind.ts';
import { isInexact, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { add, div, floorDiv, maximum, minimum, mul, sub } from '../../../src/ops/arithmetic.ts';
import { ne } from '../../../src/ops/comparison.ts';
import { exp, log, sqrt } from '../../../src/ops/elementwise.ts';
import { isnan, logicalNot } from '../../../src/ops/rounding.ts';
import { takeAlong, where } from '../../../src/ops/index.ts';
import { argsort } from '../../../src/ops/sorting.ts';
import { narrow, toDType } from '../../../src/ops/movement.ts';
import { concat } from '../../../src/ops/join.ts';
import { argmax, argmin, around, cumprod, cumsum, max, mean, min, prod, sum } from '../../../src/ops/reduce.ts';
import { PyIndexError, PyRuntimeError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { apply, asOperand, atLeastOneAxis, axisOf, filled, reshaped, valueOf } from '../compute.ts';
import { dialect } from '../dialect.ts';
import { returnTypes, type NamedTupleType } from '../named.ts';
import { Tensor } from '../tensor.ts';

/** Writes results into `out` tensors where given. */
const delivered = (
  type: NamedTupleType,
  values: readonly Value[],
  outs: unknown,
  call: Parameters<typeof dialect.write>[2],
): Tuple => {
  const given = outs as readonly Tensor[] | null;
  return type.make(...values.map((value, i) => (given ? dialect.write(given[i]!, value, call) : Tensor.of(value))));
};

/** Elements at positions that keep the axis, with the axis dropped where it is not kept. */
export const atPositions = (
  value: Value,
  positions: Value,
  axis: number,
  rank: number,
  keep: boolean,
): readonly [Value, Value] => {
  const values = bind1(takeAlong, [value, positions], { axis });
  const shape = rank === 0 ? [] : keep ? values.shape : values.shape.toSpliced(axis, 1);
  return [reshaped(values, shape), reshaped(toDType(positions, 'int64'), shape)];
};

type PositionOp = typeof argmax;

const extreme = (name: string, op: PositionOp, input: Operand, dim: number, keep: boolean): readonly [Value, Value] => {
  const axis = axisOf(dim, input.rank);
  const value = atLeastOneAxis(valueOf(input));
  if (value.shape[axis] === 0)
    throw new PyIndexError(`${name}(): Expected reduction dim ${axis} to have non-zero size.`);
  return atPositions(value, bind1(op, [value], { axis, keep: true }), axis, input.rank, keep);
};

const position = (name: string, op: PositionOp, input: Operand, dim: number | null, keep: boolean): Tensor => {
  if (input.dtype === 'bool') throw new PyRuntimeError(`${name}(): does not support bool input`);
  if (dim === null && sizeOf(input.shape) === 0)
    throw new Issue('reduce.empty', { op: name, shape: input.shape, axes: null });
  if (dim !== null && input.shape[axisOf(dim, input.rank)] === 0) {
    throw new Issue('reduce.empty', { op: name, shape: input.shape, axes: [axisOf(dim, input.rank)] });
  }
  return Tensor.of(apply(op, [input], { axis: dim, keep }));
};

const every = { axes: null, keep: false };

type Axes = number | readonly number[] | null;

/** Number of elements that a reduction folds into one. */
const folded = (input: Operand, axes: Axes): number => {
  if (axes === null) return sizeOf(input.shape);
  return sizeOf((typeof axes === 'number' ? [axes] : axes).map((axis) => input.shape[axisOf(axis, input.rank)] ?? 1));
};

/** Mean and variance, computed in double precision. `correction` is subtracted from the count. */
const moments = (
  input: Operand,
  axes: Axes,
  correction: number,
  keep: boolean,
): readonly [variance: Value, mean: Value] => {
  if (!isInexact(input.dtype)) throw new PyRuntimeError('std and var only support floating point and complex dtypes');
  const wide = input.as('float64');
  const center = apply(mean, [wide], { axes, keep: true });
  const deviation = apply(sub, [wide, center]);
  const total = apply(sum, [apply(mul, [deviation, deviation])], { axes, keep });
  const divisor = Math.max(folded(input, axes) - correction, 0);
  const variance = apply(mul, [total, 1 / divisor]);
  return [divisor === 0 ? apply(mul, [total, NaN]) : variance, reshaped(center, total.shape)].map((x) =>
    toDType(x, input.dtype),
  ) as [Value, Value];
};

const rootOf = (value: Value): Value => apply(sqrt, [value]);

const narrowedDims = (dims: unknown): Axes => dims as Axes;

const correctionOf = (correction: Operand | null): number => (correction === null ? 1 : Number(correction.number));

/** The lower of the two middle elements, NaN where there is one; with its position. */
const medianAlong = (input: Operand, dim: number, keep: boolean, skipNaN: boolean): readonly [Value, Value] => {
  const axis = axisOf(dim, input.rank);
  const value = atLeastOneAxis(valueOf(input));
  const order = bind1(argsort, [value], { axis, descending: false });
  const length = value.shape[axis]!;
  const invalid = apply(sum, [apply(isnan, [value])], { axes: axis, keep: true });
  const valid = apply(sub, [length, invalid]);
  const middle = apply(floorDiv, [apply(sub, [valid, 1]), 2]);
  const place = skipNaN
    ? apply(maximum, [middle, filled([], 'int64', 0)])
    : apply(where, [apply(ne, [invalid, 0]), valid, middle]);
  const rank = apply(minimum, [place, filled([], 'int64', Math.max(length - 1, 0))]);
  const positions = bind1(takeAlong, [order, rank], { axis });
  return atPositions(value, positions, axis, input.rank, keep);
};

const medianOf = (input: Operand, skipNaN: boolean): Tensor => {
  if (sizeOf(input.shape) === 0) return Tensor.of(filled([], input.dtype, NaN));
  return Tensor.of(medianAlong(asOperand(reshaped(valueOf(input), [sizeOf(input.shape)])), 0, false, skipNaN)[0]);
};

const logSumExp = (input: Operand, axes: Axes, keep: boolean): Value => {
  const x = isInexact(input.dtype) ? valueOf(input) : input.as('float32');
  const top = apply(max, [x], { axes, keep: true });
  const finite = apply(where, [apply(ne, [apply(sub, [top, top]), 0]), filled([], top.dtype, 0), top]);
  const total = apply(log, [apply(sum, [apply(exp, [apply(sub, [x, finite])])], { axes, keep: true })]);
  const kept = apply(add, [total, finite]);
  return keep ? kept : reshaped(kept, apply(sum, [x], { axes, keep: false }).shape);
};

const nanAsZero = (input: Operand): Value => apply(where, [apply(isnan, [input]), filled([], input.dtype, 0), input]);

const nanMean = (input: Operand, axes: Axes, keep: boolean): Value => {
  const count = apply(sum, [apply(logicalNot, [apply(isnan, [input])])], { axes, keep });
  return apply(div, [apply(sum, [nanAsZero(input)], { axes, keep }), count], {});
};

/** For each place of an axis, the position of the latest best element up to it; a NaN beats everything from there on. */
const latestBest = (value: Value, axis: number, better: (a: number | bigint, b: number | bigint) => boolean): Value => {
  const { shape, data } = elements(value);
  const [outer, length, inner] = around(shape, axis);
  const out = new Int32Array(data.length);
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++) {
      let best = 0;
      for (let n = 0; n < length; n++) {
        const at = (k: number): number | bigint => data[(i * length + k) * inner + j]!;
        if (Number.isNaN(at(n)) || (!Number.isNaN(at(best)) && better(at(n), at(best)))) best = n;
        out[(i * length + n) * inner + j] = best;
      }
    }
  }
  return fromArray({ dtype: 'int32', shape, data: out });
};

/** Running extremes with the position of the latest one. */
const runningExtreme = (
  input: Operand,
  dim: number,
  better: (a: number | bigint, b: number | bigint) => boolean,
): readonly [Value, Value] => {
  const axis = axisOf(dim, input.rank);
  const value = atLeastOneAxis(valueOf(input));
  const positions = latestBest(value, axis, better);
  return [
    reshaped(bind1(takeAlong, [value, positions], { axis }), input.shape),
    reshaped(toDType(positions, 'int64'), input.shape),
  ];
};

const differences = (input: Operand, n: number, dim: number): Value => {
  const axis = axisOf(dim, input.rank);
  if (input.rank === 0) throw new PyRuntimeError('diff expects input to be at least one-dimensional');
  if (n < 0) throw new PyRuntimeError(`order must be non-negative but got ${n}`);
  let value = valueOf(input);
  for (let i = 0; i < n && value.shape[axis]! > 0; i++) {
    const length = value.shape[axis]! - 1;
    const [late, early] = [1, 0].map((start) => bind1(narrow, [value], { axis, start, length }));
    value = value.dtype === 'bool' ? apply(ne, [late!, early!]) : apply(sub, [late!, early!]);
  }
  return value;
};

const joinedAround = (input: Operand, before: Operand | null, after: Operand | null, dim: number): Operand => {
  const parts = [before, input, after].filter((x) => x !== null);
  return parts.length === 1 ? input : asOperand(apply(concat, parts, { axis: dim }));
};

const scan = (op: typeof cumsum, input: Operand, dim: number, dtype: DType | null): Tensor => {
  if (input.rank === 0) axisOf(dim, 0);
  return Tensor.of(apply(op, [input], { axis: dim, reverse: false, exclusive: false }, dtype));
};

export const reductions: readonly Stated[] = [
  fn('max .max(Tensor input, *, Out out=None) -> Tensor', ({ input }) => Tensor.of(apply(max, [input], every))),
  fn('max .max(Tensor input, Tensor other, *, Out out=None) -> Tensor', ({ input, other }) =>
    Tensor.of(apply(maximum, [input, other])),
  ),
  fn(
    'max .max(Tensor input, int dim, bool keepdim=False, *, Outs out=None) -> tuple',
    ({ input, dim, keepdim, out }, call) =>
      delivered(returnTypes.max, extreme('max', argmax, input, dim, keepdim), out, call),
  ),
  fn('min .min(Tensor input, *, Out out=None) -> Tensor', ({ input }) => Tensor.of(apply(min, [input], every))),
  fn('min .min(Tensor input, Tensor other, *, Out out=None) -> Tensor', ({ input, other }) =>
    Tensor.of(apply(minimum, [input, other])),
  ),
  fn(
    'min .min(Tensor input, int dim, bool keepdim=False, *, Outs out=None) -> tuple',
    ({ input, dim, keepdim, out }, call) =>
      delivered(returnTypes.min, extreme('min', argmin, input, dim, keepdim), out, call),
  ),
  fn('aminmax .aminmax(Tensor input, *, int dim=None, bool keepdim=False) -> tuple', ({ input, dim, keepdim }) =>
    returnTypes.aminmax.make(...[min, max].map((op) => Tensor.of(apply(op, [input], { axes: dim, keep: keepdim })))),
  ),
  fn(
    'argmax .argmax(Tensor input, int dim=None, bool keepdim=False, *, Out out=None) -> Tensor',
    ({ input, dim, keepdim }) => position('argmax', argmax, input, dim, keepdim),
  ),
  fn(
    'argmin .argmin(Tensor input, int dim=None, bool keepdim=False, *, Out out=None) -> Tensor',
    ({ input, dim, keepdim }) => position('argmin', argmin, input, dim, keepdim),
  ),
  fn('prod .prod(Tensor input, *, dtype dtype=None) -> Tensor', ({ input, dtype }) =>
    Tensor.of(apply(prod, [input], every, dtype)),
  ),
  fn(
    'prod .prod(Tensor input, int dim, bool keepdim=False, *, dtype dtype=None, Out out=None) -> Tensor',
    ({ input, dim, keepdim, dtype }) => Tensor.of(apply(prod, [input], { axes: dim, keep: keepdim }, dtype)),
  ),
  fn('var .var(Tensor input, bool unbiased) -> Tensor', ({ input, unbiased }) =>
    Tensor.of(moments(input, null, +unbiased, false)[0]),
  ),
  fn(
    'var .var(Tensor input, dims dim=None, *, Scalar? correction=None, bool keepdim=False, Out out=None) -> Tensor',
    ({ input, dim, correction, keepdim }) =>
      Tensor.of(moments(input, narrowedDims(dim), correctionOf(correction), keepdim)[0]),
  ),
  fn(
    'var .var(Tensor input, dims dim, bool unbiased=True, bool keepdim=False, *, Out out=None) -> Tensor',
    ({ input, dim, unbiased, keepdim }) => Tensor.of(moments(input, narrowedDims(dim), +unbiased, keepdim)[0]),
  ),
  fn('std .std(Tensor input, bool unbiased) -> Tensor', ({ input, unbiased }) =>
    Tensor.of(rootOf(moments(input, null, +unbiased, false)[0])),
  ),
  fn(
    'std .std(Tensor input, dims dim=None, *, Scalar? correction=None, bool keepdim=False, Out out=None) -> Tensor',
    ({ input, dim, correction, keepdim }) =>
      Tensor.of(rootOf(moments(input, narrowedDims(dim), correctionOf(correction), keepdim)[0])),
  ),
  fn(
    'std .std(Tensor input, dims dim, bool unbiased=True, bool keepdim=False, *, Out out=None) -> Tensor',
    ({ input, dim, unbiased, keepdim }) => Tensor.of(rootOf(moments(input, narrowedDims(dim), +unbiased, keepdim)[0])),
  ),
  fn(
    'var_mean(Tensor input, bool unbiased) -> tuple',
    ({ input, unbiased }) => new Tuple(moments(input, null, +unbiased, false).map(Tensor.of)),
  ),
  fn(
    'var_mean(Tensor input, dims dim=None, *, Scalar? correction=None, bool keepdim=False) -> tuple',
    ({ input, dim, correction, keepdim }) =>
      new Tuple(moments(input, narrowedDims(dim), correctionOf(correction), keepdim).map(Tensor.of)),
  ),
  fn(
    'var_mean(Tensor input, dims dim, bool unbiased=True, bool keepdim=False) -> tuple',
    ({ input, dim, unbiased, keepdim }) =>
      new Tuple(moments(input, narrowedDims(dim), +unbiased, keepdim).map(Tensor.of)),
  ),
  fn('std_mean(Tensor input, bool unbiased) -> tuple', ({ input, unbiased }) => {
    const [variance, center] = moments(input, null, +unbiased, false);
    return new Tuple([rootOf(variance), center].map(Tensor.of));
  }),
  fn(
    'std_mean(Tensor input, dims dim=None, *, Scalar? correction=None, bool keepdim=False) -> tuple',
    ({ input, dim, correction, keepdim }) => {
      const [variance, center] = moments(input, narrowedDims(dim), correctionOf(correction), keepdim);
      return new Tuple([rootOf(variance), center].map(Tensor.of));
    },
  ),
  ...(['median', 'nanmedian'] as const).flatMap((name) => [
    fn(`${name} .${name}(Tensor input) -> Tensor`, ({ input }) => medianOf(input, name === 'nanmedian')),
    fn(`${name} .${name}(Tensor input, int dim, bool keepdim=False, *, Outs out=None) -> tuple`, (args, call) => {
      const { input, dim, keepdim, out } = args as { input: Operand; dim: number; keepdim: boolean; out: unknown };
      return delivered(returnTypes[name], medianAlong(input, dim, keepdim, name === 'nanmedian'), out, call);
    }),
  ]),
  fn(
    'logsumexp .logsumexp(Tensor input, dims dim, bool keepdim=False, *, Out out=None) -> Tensor',
    ({ input, dim, keepdim }) => Tensor.of(logSumExp(input, narrowedDims(dim), keepdim)),
  ),
  fn(
    'nansum .nansum(Tensor input, dims dim=None, bool keepdim=False, *, dtype dtype=None, Out out=None) -> Tensor',
    ({ input, dim, keepdim, dtype }) =>
      Tensor.of(apply(sum, [nanAsZero(input)], { axes: narrowedDims(dim), keep: keepdim }, dtype)),
  ),
  fn(
    'nanmean .nanmean(Tensor input, dims dim=None, bool keepdim=False, *, dtype dtype=None, Out out=None) -> Tensor',
    ({ input, dim, keepdim }) => Tensor.of(nanMean(input, narrowedDims(dim), keepdim)),
  ),
  fn('count_nonzero .count_nonzero(Tensor input, dims dim=None) -> Tensor', ({ input, dim }) =>
    Tensor.of(apply(sum, [apply(ne, [input, 0])], { axes: narrowedDims(dim), keep: false })),
  ),
  fn(
    'cumsum .cumsum .cumsum_(Tensor input, int dim, *, dtype dtype=None, Out out=None) -> Tensor',
    ({ input, dim, dtype }) => scan(cumsum, input, dim, dtype),
  ),
  fn(
    'cumprod .cumprod .cumprod_(Tensor input, int dim, *, dtype dtype=None, Out out=None) -> Tensor',
    ({ input, dim, dtype }) => scan(cumprod, input, dim, dtype),
  ),
  fn('cummax .cummax(Tensor input, int dim, *, Outs out=None) -> tuple', ({ input, dim, out }, call) =>
    delivered(
      returnTypes.cummax,
      runningExtreme(input, dim, (a, b) => a >= b),
      out,
      call,
    ),
  ),
  fn('cummin .cummin(Tensor input, int dim, *, Outs out=None) -> tuple', ({ input, dim, out }, call) =>
    delivered(
      returnTypes.cummin,
      runningExtreme(input, dim, (a, b) => a <= b),
      out,
      call,
    ),
  ),
  fn(
    'diff .diff(Tensor input, int n=1, int dim=-1, Tensor prepend=None, Tensor append=None, *, Out out=None) -> Tensor',
    ({ input, n, dim, prepend, append }) => Tensor.of(differences(joinedAround(input, prepend, append, dim), n, dim)),
  ),
];
