/** Reductions and running totals. */
import type { DType } from '../../../src/core/dtype.ts';
import { normalizeAxes, normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import type { AnyOp } from '../../../src/core/op.ts';
import { applyOp } from '../../../src/dialect/apply.ts';
import { add, div, maximum, minimum, mul, sub } from '../../../src/ops/arithmetic.ts';
import { square, sqrt } from '../../../src/ops/elementwise.ts';
import { isnan, logicalNot } from '../../../src/ops/rounding.ts';
import { where } from '../../../src/ops/index.ts';
import { sumXla } from '../../../src/ops/compiled.ts';
import * as reduce from '../../../src/ops/reduce.ts';
import { PyNotImplementedError, PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Float } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { asArray, operand } from '../convert.ts';
import { again, dialect, run } from '../dialect.ts';
import { accumulated, toInexact } from '../promotion.ts';
import { reshaped } from './axes.ts';
import { arrayOf } from './shape.ts';

export type Axes = number | readonly number[] | null;

const noOut = (name: string, out: unknown, stop = '.'): void => {
  if (out !== null) throw new PyNotImplementedError(`The 'out' argument to jnp.${name} is not supported${stop}`);
};

/** What a fold leaves as it is. */
const identities: Readonly<Record<string, number>> = { sum: 0, prod: 1, any: 0, all: 1 };
const combine: Readonly<Record<string, AnyOp>> = { sum: add, prod: mul, max: maximum, min: minimum };

interface Fold {
  readonly a: Operand;
  readonly axis: Axes;
  readonly keepdims: boolean;
  readonly dtype?: DType | null;
  readonly initial?: unknown;
  readonly where?: unknown;
}

/** Elements outside of the mask replaced by what the fold leaves as it is. @throws ValueError where there is no such element */
const masked = (op: AnyOp, { a, where: mask, initial }: Fold): Operand => {
  if (mask === null || mask === undefined) return a;
  const neutral = initial ?? identities[op.name];
  if (neutral === undefined || neutral === null) {
    throw new PyValueError(
      `reduction operation ${op.name} does not have an identity, so to use a where mask one has to specify 'initial'`,
    );
  }
  const filler = asArray(neutral, a.dtype === 'bool' ? 'bool' : null);
  return again(new JaxArray(run(where, [operand(mask)!, a, again(filler)]).value, a.weak));
};

/** A reduction; its result is never weak. */
export const fold = (op: AnyOp, given: Fold): JaxArray => {
  const target = given.dtype ?? accumulated(given.a.dtype);
  const chosen = op === reduce.sum && target === 'float32' ? sumXla : op;
  const { values } = applyOp(
    dialect,
    chosen,
    [masked(op, given)],
    { axes: given.axis, keep: given.keepdims },
    given.dtype ?? null,
  );
  const result = new JaxArray(values[0]!);
  const { initial = null } = given;
  const both = combine[op.name];
  if (initial === null || !both) return result;
  const start = again(asArray(initial, result.value.dtype));
  return new JaxArray(run(both, [again(result), start]).value);
};

const totals = (name: string, op: AnyOp): Stated => ({
  declaration: `numpy.${name} .${name}(ArrayLike a, axes axis=None, dtype dtype=None, any out=None, bool keepdims=False, any initial=None, any where=None, bool promote_integers=True) -> Array`,
  run: (args) => {
    noOut(name, args.out);
    const given = args as unknown as Fold & { promote_integers: boolean };
    const dtype = given.dtype ?? (given.promote_integers || given.a.dtype === 'bool' ? null : given.a.dtype);
    return fold(op, { ...given, dtype });
  },
});

const extremes = (name: string, paths: string, op: AnyOp): Stated => ({
  declaration: `${paths}(ArrayLike a, axes axis=None, any out=None, bool keepdims=False, any initial=None, any where=None) -> Array`,
  run: (args) => {
    noOut(name, args.out);
    return fold(op, args as unknown as Fold);
  },
});

const truths = (name: string, op: AnyOp): Stated => ({
  declaration: `numpy.${name} .${name}(ArrayLike a, axes axis=None, any out=None, bool keepdims=False, *, any where=None) -> Array`,
  run: (args) => {
    noOut(name, args.out);
    return fold(op, args as unknown as Fold);
  },
});

const positions = (name: string, op: AnyOp): Stated => ({
  declaration: `numpy.${name} .${name}(ArrayLike a, any axis=None, any out=None, bool keepdims=False) -> Array`,
  run: (args) => {
    const { a, axis, keepdims } = args as { a: Operand; axis: unknown; keepdims: boolean };
    noOut(name, args.out);
    if (axis !== null && typeof axis !== 'number')
      throw new PyTypeError(`'${typeName(axis)}' object cannot be interpreted as an integer`);
    return new JaxArray(run(op, [a], { axis, keep: keepdims }).value);
  },
});

const scans = (name: string, op: AnyOp): Stated => ({
  declaration: `numpy.${name} .${name}(ArrayLike a, flatAxis axis=None, dtype dtype=None, any out=None) -> Array`,
  run: (args) => {
    const { a, axis, dtype } = args as unknown as { a: Operand; axis: number | null; dtype: DType | null };
    noOut(name, args.out, '');
    const { values } = applyOp(dialect, op, [a], { axis, reverse: false, exclusive: false }, dtype);
    return new JaxArray(values[0]!);
  },
});

/** How many elements each result is made of. */
const folded = ({ shape }: Operand, axis: Axes): number => {
  const axes =
    axis === null ? [...shape.keys()] : normalizeAxes(typeof axis === 'number' ? [axis] : axis, shape.length);
  return sizeOf(axes.map((i) => shape[i]!));
};

/** Narrow floats are summed in float32. */
const wide = (dtype: DType): DType => (dtype === 'float16' || dtype === 'bfloat16' ? 'float32' : dtype);

const scalar = (x: number): Operand => operand(new Float(x))!;

export const mean = (given: Fold): JaxArray => {
  const { a, where: mask = null } = given;
  const target = given.dtype ?? toInexact(a.dtype);
  const compute = wide(toInexact(target));
  const total = again(fold(reduce.sum, { ...given, dtype: compute }));
  if (mask !== null) {
    const ones = again(
      fold(reduce.sum, { ...given, a: again(asArray(operand(mask)!.as('bool') && mask)), where: null, dtype: compute }),
    );
    return new JaxArray(castTo(run(div, [total, ones]).value, target));
  }
  // The compiler turns a division by a constant into a product with its reciprocal, rounded.
  const reciprocal = compute === 'float64' ? 1 / folded(a, given.axis) : Math.fround(1 / folded(a, given.axis));
  const count = folded(a, given.axis);
  const value = count === 0 ? run(div, [total, scalar(0)]).value : run(mul, [total, scalar(reciprocal)]).value;
  return new JaxArray(castTo(value, target));
};

interface Spread extends Fold {
  readonly ddof: number;
  readonly correction?: number | null;
}

export const variance = (given: Spread): JaxArray => {
  const { a, axis, keepdims, ddof, correction = null } = given;
  const target = given.dtype ?? toInexact(a.dtype);
  const x = again(new JaxArray(castTo(a.as(a.dtype), wide(toInexact(target)))));
  const centred = run(sub, [x, again(mean({ a: x, axis, keepdims: true }))]);
  const total = fold(reduce.sum, { a: again(run(square, [again(centred)])), axis, keepdims });
  const divisor = Math.max(folded(a, axis) - (correction ?? ddof), 0);
  return new JaxArray(castTo(run(div, [again(total), scalar(divisor)]).value, target));
};

const spreads = (name: string, finish: (x: JaxArray) => JaxArray): Stated => ({
  declaration: `numpy.${name} .${name}(ArrayLike a, axes axis=None, dtype dtype=None, any out=None, float ddof=0, bool keepdims=False, *, any where=None, any mean=None, float correction=None) -> Array`,
  run: (args) => {
    noOut(name, args.out);
    return finish(variance(args as unknown as Spread));
  },
});

const root = (x: JaxArray): JaxArray => run(sqrt, [again(x)]);

/** Elements with `filler` for NaN. */
const withoutNaN = (a: Operand, filler: number): Operand =>
  a.dtype.includes('float')
    ? again(run(where, [again(run(isnan, [a])), again(asArray(new Float(filler), a.dtype)), a]))
    : a;

const nanFolds = (name: string, op: AnyOp, filler: number): Stated => ({
  declaration: `numpy.nan${name}(ArrayLike a, axes axis=None, dtype dtype=None, any out=None, bool keepdims=False, any initial=None, any where=None) -> Array`,
  run: (args) => {
    noOut(`nan${name}`, args.out);
    const given = args as unknown as Fold;
    return fold(op, { ...given, a: withoutNaN(given.a, filler) });
  },
});

export const reducing: readonly Stated[] = [
  totals('sum', reduce.sum),
  totals('prod', reduce.prod),
  extremes('max', 'numpy.max numpy.amax .max', reduce.max),
  extremes('min', 'numpy.min numpy.amin .min', reduce.min),
  truths('any', reduce.any),
  truths('all', reduce.all),
  positions('argmax', reduce.argmax),
  positions('argmin', reduce.argmin),
  scans('cumsum', reduce.cumsum),
  scans('cumprod', reduce.cumprod),
  spreads('var', (x) => x),
  spreads('std', root),
  nanFolds('sum', reduce.sum, 0),
  nanFolds('prod', reduce.prod, 1),
  nanFolds('max', reduce.max, -Infinity),
  nanFolds('min', reduce.min, Infinity),
  fn(
    'numpy.mean .mean(ArrayLike a, axes axis=None, dtype dtype=None, any out=None, bool keepdims=False, *, any where=None) -> Array',
    (args) => {
      noOut('mean', args.out);
      return mean(args);
    },
  ),
  fn(
    'numpy.nanmean(ArrayLike a, axes axis=None, dtype dtype=None, any out=None, bool keepdims=False, any where=None) -> Array',
    ({ a, axis, dtype, keepdims }) =>
      mean({ a, axis, dtype, keepdims, where: run(logicalNot, [again(run(isnan, [a]))]) }),
  ),
  fn(
    'numpy.ptp .ptp(ArrayLike a, axes axis=None, any out=None, bool keepdims=False) -> Array',
    ({ a, axis, keepdims }) =>
      run(sub, [again(fold(reduce.max, { a, axis, keepdims })), again(fold(reduce.min, { a, axis, keepdims }))]),
  ),
  fn('numpy.count_nonzero(ArrayLike a, axes axis=None, bool keepdims=False) -> Array', ({ a, axis, keepdims }) =>
    fold(reduce.sum, { a: again(new JaxArray(castTo(a.as(a.dtype), 'bool'))), axis, keepdims }),
  ),
  fn(
    'numpy.average(ArrayLike a, axes axis=None, any weights=None, bool returned=False, bool keepdims=False) -> Array',
    ({ a, axis, weights, keepdims }) => {
      if (weights === null) return mean({ a, axis, keepdims });
      const w = shapedLike(operand(weights)!, a, axis);
      const total = fold(reduce.sum, { a: again(run(mul, [a, w])), axis, keepdims });
      return run(div, [again(total), again(fold(reduce.sum, { a: w, axis, keepdims }))]);
    },
  ),
];

/** Weights of one axis, laid along it. */
const shapedLike = (w: Operand, a: Operand, axis: Axes): Operand => {
  if (w.rank === a.rank || typeof axis !== 'number') return w;
  const at = normalizeAxis(axis, a.rank);
  return again(
    reshaped(
      arrayOf(w),
      a.shape.map((n, i) => (i === at ? n : 1)),
    ),
  );
};
