/** Ops that fold axes away, and running totals along one. */
import type { Aval, HostArray, Value } from '../core/value.ts';
import { dtypes, isInteger, settling } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import type { Numerics, Op, VjpRule } from '../core/op.ts';
import { reducedShape, sizeOf } from '../core/shape.ts';
import { floats, kernelFold, movement, numbers, reduction, type ReduceParams } from './families.ts';
import * as c from './calculus.ts';
import { maximumOf, minimumOf } from './scalar.ts';

/** A reduction's result, or its cotangent, stretched to the input's shape. */
const spread = (y: Value, { shape }: Aval, axes: readonly number[]): Value =>
  c.expandTo(c.reshapeTo(y, reducedShape(shape, axes, true)), shape);

export const sumRule: VjpRule<ReduceParams> = ({ g, avals: [x], params: { axes } }) => [() => spread(g[0]!, x!, axes)];

/** The product of all others, from both sides, so that zeros do no harm. */
const prodRule: VjpRule<ReduceParams> = ({ g, avals: [aval], input, params: { axes } }) => [
  () => {
    const kept = [...aval!.shape.keys()].filter((axis) => !axes.includes(axis));
    const order = [...kept, ...axes];
    const moved = c.call('transpose', [input(0)], { order });
    const lines = c.reshapeTo(moved, [
      sizeOf(kept.map((axis) => aval!.shape[axis]!)),
      sizeOf(axes.map((axis) => aval!.shape[axis]!)),
    ]);
    const others = [false, true].map((reverse) => c.call('cumprod', [lines], { axis: 1, reverse, exclusive: true }));
    const product = c.reshapeTo(c.mul(others[0]!, others[1]!), moved.shape);
    const back = c.call('transpose', [product], { order: order.map((_, axis) => order.indexOf(axis)) });
    return c.mul(spread(g[0]!, aval!, axes), back);
  },
];

/** Extremes that stand several times share the cotangent, or have all of it each, as the dialect says. */
const extremeRule: VjpRule<ReduceParams> = ({ g, avals: [aval], input, output, params }) => [
  () => {
    const { axes, tiedExtremes } = params as ReduceParams & Partial<Numerics>;
    const hit = c.equals(input(0), spread(output(0), aval!, axes));
    const whole = spread(g[0]!, aval!, axes);
    return c.mul(tiedExtremes === 'all' ? whole : c.div(whole, spread(c.sumOver(hit, axes), aval!, axes)), hit);
  },
];

export const sum = reduction('sum', {
  linear: true,
  vjp: sumRule,
  promote: 'accumulate',
  host: { start: 0, real: (total, x) => total + x, big: (total, x) => total + x },
  lower: kernelFold('Sum', numbers),
  as: {
    torch:
      'sum .sum(Tensor input, dims dim:axes=None, bool keepdim:keep=False, *, dtype dtype=None, Out out=None) -> Tensor',
    np: 'sum .sum(ArrayLike a, axes axis:axes=None, dtype dtype=None, Out out=None, bool keepdims:keep=False) -> Tensor',
  },
});

export const prod = reduction('prod', {
  vjp: prodRule,
  promote: 'accumulate',
  host: { start: 1, real: (total, x) => total * x, big: (total, x) => BigInt.asIntN(64, total * x) },
  lower: kernelFold('Prod', floats),
  as: {
    np: 'prod .prod(ArrayLike a, axes axis:axes=None, dtype dtype=None, Out out=None, bool keepdims:keep=False) -> Tensor',
  },
});

/** Mean of a floating tensor; NaN over nothing. */
export const mean = reduction('mean', {
  linear: true,
  vjp: ({ g, avals: [x], params: { axes } }) => [
    () => c.div(spread(g[0]!, x!, axes), sizeOf(axes.map((axis) => x!.shape[axis]!))),
  ],
  promote: 'mean',
  host: { start: 0, real: (total, x) => total + x, finish: (total, count) => total / count },
  lower: kernelFold('Mean', floats),
  as: {
    torch:
      'mean .mean(Tensor input, dims dim:axes=None, bool keepdim:keep=False, *, dtype dtype=None, Out out=None) -> Tensor',
    np: 'mean .mean(ArrayLike a, axes axis:axes=None, dtype dtype=None, Out out=None, bool keepdims:keep=False) -> Tensor',
  },
});

/** Largest element; NaN if there is one. @throws Issue 'reduce.empty' by the executor over nothing */
export const max = reduction('max', {
  policy: ['tiedExtremes'],
  vjp: extremeRule,
  host: { real: maximumOf, big: (a, b) => (a > b ? a : b) },
  lower: kernelFold('Max', numbers, 'reductionIndices'),
  as: {
    torch: 'amax .amax(Tensor input, dims dim:axes=(), bool keepdim:keep=False, *, Out out=None) -> Tensor',
    np: 'max amax .max(ArrayLike a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
  },
});

/** Smallest element; NaN if there is one. */
export const min = reduction('min', {
  policy: ['tiedExtremes'],
  vjp: extremeRule,
  host: { real: minimumOf, big: (a, b) => (a < b ? a : b) },
  lower: kernelFold('Min', numbers),
  as: {
    torch: 'amin .amin(Tensor input, dims dim:axes=(), bool keepdim:keep=False, *, Out out=None) -> Tensor',
    np: 'min amin .min(ArrayLike a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
  },
});

export const any = reduction('any', {
  promote: 'truth',
  dtype: 'bool',
  host: { start: 0, real: (a, b) => +(a !== 0 || b !== 0) },
  lower: kernelFold('Any', ['bool']),
  as: {
    torch: 'any .any(Tensor input, dims dim:axes=None, bool keepdim:keep=False, *, Out out=None) -> Tensor',
    np: 'any .any(ArrayLike a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
  },
});
export const all = reduction('all', {
  promote: 'truth',
  dtype: 'bool',
  host: { start: 1, real: (a, b) => +(a !== 0 && b !== 0) },
  lower: kernelFold('All', ['bool']),
  as: {
    torch: 'all .all(Tensor input, dims dim:axes=None, bool keepdim:keep=False, *, Out out=None) -> Tensor',
    np: 'all .all(ArrayLike a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
  },
});

export type PositionParams = { readonly axis: number; readonly keep: boolean };

/** Lengths of the axes before, at and after `axis`. */
export const around = (
  shape: readonly number[],
  axis: number,
): readonly [outer: number, length: number, inner: number] => [
  sizeOf(shape.slice(0, axis)),
  shape[axis]!,
  sizeOf(shape.slice(axis + 1)),
];

/** Position of the first element along `axis` that no other beats; a NaN beats everything. Result int32 or wider as cast by the dialect. */
const position = (name: string, beats: (x: number | bigint, best: number | bigint) => boolean): Op<PositionParams> =>
  movement<PositionParams>(name, {
    promote: 'position',
    infer: ([x], { axis, keep }) => {
      if (x!.shape[axis] === 0 && sizeOf(x!.shape.toSpliced(axis, 1)) > 0) {
        throw new Issue('reduce.empty', { op: name, shape: x!.shape, axes: [axis] });
      }
      return { dtype: 'int32', shape: keep ? x!.shape.with(axis, 1) : x!.shape.toSpliced(axis, 1) };
    },
    host: ([x], { axis }, [out]) => {
      const [outer, length, inner] = around(x!.shape, axis);
      for (let i = 0; i < outer; i++) {
        for (let j = 0; j < inner; j++) {
          const start = i * length * inner + j;
          let best = 0;
          let top = x!.data[start]!;
          for (let n = 1; n < length && top === top; n++) {
            const candidate = x!.data[start + n * inner]!;
            if (candidate !== candidate || beats(candidate, top)) [best, top] = [n, candidate];
          }
          out!.data[i * inner + j] = best;
        }
      }
    },
  });

export const argmax = position('argmax', (x, best) => x > best);
export const argmin = position('argmin', (x, best) => x < best);

export type ScanParams = { readonly axis: number; readonly reverse: boolean; readonly exclusive: boolean };

/** Running fold along an axis. */
const scan = (
  name: string,
  start: number | null,
  real: (total: number, x: number) => number,
  big: (total: bigint, x: bigint) => bigint,
  vjp: VjpRule<ScanParams>,
  int = real,
): Op<ScanParams> =>
  movement<ScanParams>(name, {
    promote: 'scan',
    vjp,
    infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
    host: ([x], params, [out]) => {
      const settle = settling(x!.dtype);
      const settled = settle && ((total: number, element: number) => settle(real(total, element)));
      const fold = (dtypes[x!.dtype].big ? big : (settled ?? (isInteger(x!.dtype) ? int : real))) as (
        total: number | bigint,
        x: number | bigint,
      ) => number | bigint;
      const first = start === null ? null : dtypes[x!.dtype].big ? BigInt(start) : start;
      scanLines(x!, out!, params, fold, first);
    },
  });

const scanLines = (
  x: HostArray,
  out: HostArray,
  { axis, reverse, exclusive }: ScanParams,
  fold: (total: number | bigint, x: number | bigint) => number | bigint,
  first: number | bigint | null,
): void => {
  const [outer, length, inner] = around(x.shape, axis);
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++) {
      let total = first;
      for (let n = 0; n < length; n++) {
        const place = (i * length + (reverse ? length - 1 - n : n)) * inner + j;
        const element = x.data[place]!;
        if (exclusive) out.data[place] = total!;
        total = total === null ? element : fold(total, element);
        if (!exclusive) out.data[place] = total;
      }
    }
  }
};

/** A running total in the other direction. */
const backwards = (x: Value, params: ScanParams): Value =>
  c.call('cumsum', [x], { ...params, reverse: !params.reverse });

const runningSumRule: VjpRule<ScanParams> = ({ g, params }) => [() => backwards(g[0]!, params)];

/** Sum of cotangent times product over all that a factor is in, divided by it: not defined at factors of 0. */
const runningProductRule: VjpRule<ScanParams> = ({ g, input, output, params }) => [
  () => c.div(backwards(c.mul(g[0]!, output(0)), params), input(0)),
];

/** The cotangent goes to the latest element that is the extreme so far. */
const runningExtremeRule: VjpRule<ScanParams> = ({ g, avals: [x], input, output, params }) => [
  () => {
    const { axis } = params;
    const length = x!.shape[axis]!;
    const line = c.call('iota', [], { start: 0, step: 1, length, dtype: 'int32' });
    const places = c.expandTo(
      c.reshapeTo(
        line,
        x!.shape.map((n, i) => (i === axis ? n : 1)),
      ),
      x!.shape,
    );
    const hit = c.call('eq', [input(0), output(0)]);
    const none = c.filled(places, params.reverse ? length - 1 : 0);
    const latest = c.call(params.reverse ? 'cummin' : 'cummax', [c.call('where', [hit, places, none])], params);
    return c.call('place_along', [c.zerosLike(x!), latest, g[0]!], { axis, mode: 'add' });
  },
];

export const cumsum = scan(
  'cumsum',
  0,
  (a, b) => a + b,
  (a, b) => BigInt.asIntN(64, a + b),
  runningSumRule,
);
export const cumprod = scan(
  'cumprod',
  1,
  (a, b) => a * b,
  (a, b) => BigInt.asIntN(64, a * b),
  runningProductRule,
  Math.imul,
);
export const cummax = scan('cummax', null, maximumOf, (a, b) => (a > b ? a : b), runningExtremeRule);
export const cummin = scan('cummin', null, minimumOf, (a, b) => (a < b ? a : b), runningExtremeRule);
