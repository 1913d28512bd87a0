/** Folds that no record states for NumPy: positions, running totals, spread, counts. */
import { bind1 } from '../../../src/core/bind.ts';
import { isInexact, type DType } from '../../../src/core/dtype.ts';
import { normalizeAxes, sizeOf } from '../../../src/core/shape.ts';
import type { AnyOp } from '../../../src/core/op.ts';
import type { Value } from '../../../src/core/value.ts';
import { applyOp } from '../../../src/dialect/apply.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { CallInfo, Operand } from '../../../src/dialect/dialect.ts';
import { tensorOperand } from '../../../src/dialect/operand.ts';
import { div, mul, sub } from '../../../src/ops/arithmetic.ts';
import { ne } from '../../../src/ops/comparison.ts';
import { full } from '../../../src/ops/create.ts';
import { sqrt } from '../../../src/ops/elementwise.ts';
import { isnan } from '../../../src/ops/rounding.ts';
import { where } from '../../../src/ops/index.ts';
import { narrow, toDType } from '../../../src/ops/movement.ts';
import { argmax, argmin, cumprod, cumsum, max, mean, min, prod, sum } from '../../../src/ops/reduce.ts';
import { sort } from '../../../src/ops/sorting.ts';
import { resultOf } from '../result.ts';
import type { Numpy } from '../numpy.ts';
import { NumpyScalar, pythonOf } from '../scalar.ts';

type Axes = number | readonly number[] | null;

export const reductionFunctions = ({ edition, dialect }: Numpy): readonly Stated[] => {
  const apply = (op: AnyOp, x: Operand, params: Record<string, unknown>, dtype: DType | null = null): Value =>
    applyOp(dialect, op, [x], params, dtype).values[0]!;
  const give = (value: Value, out: object | null, call: CallInfo): unknown =>
    out ? dialect.write(out, value, call) : resultOf(edition, value);
  const operand = (value: Value): Operand => tensorOperand(value, value);
  const axesOf = (axes: Axes, rank: number): readonly number[] =>
    axes === null
      ? Array.from({ length: rank }, (_, i) => i)
      : normalizeAxes(typeof axes === 'number' ? [axes] : axes, rank);
  const number = (value: number, dtype: DType): Value => bind1(full, [], { shape: [], dtype, value });

  /** Mean of the squared distances from the mean, over n - ddof. */
  const variance = (x: Operand, axes: Axes, ddof: number, keep: boolean, dtype: DType | null): Value => {
    const kind = dtype ?? (isInexact(x.dtype) ? x.dtype : 'float64');
    const inner: DType = kind === 'float16' ? 'float32' : kind;
    const at = axesOf(axes, x.rank);
    const value = x.as(inner);
    const centred = bind1(sub, [value, bind1(mean, [value], { axes: at, keep: true })], {});
    const total = bind1(sum, [bind1(mul, [centred, centred], {})], { axes: at, keep });
    const count = sizeOf(at.map((axis) => x.shape[axis]!));
    return toDType(bind1(div, [total, number(Math.max(count - ddof, 0), inner)], {}), kind);
  };

  const median = (x: Operand, axis: number | null, keep: boolean): Value => {
    const kind: DType = isInexact(x.dtype) ? x.dtype : 'float64';
    const flat = axis === null;
    const value = flat
      ? apply(sort, { ...x, as: x.as }, { axis: null, descending: false })
      : apply(sort, x, { axis, descending: false });
    const at = flat ? 0 : normalizeAxes([axis], x.rank)[0]!;
    const n = value.shape[at]!;
    const middle = bind1(narrow, [toDType(value, kind)], {
      axis: at,
      start: Math.floor((n - 1) / 2),
      length: n % 2 === 1 ? 1 : 2,
    });
    const out = bind1(mean, [middle], { axes: [at], keep: keep && !flat });
    return flat && keep ? dialect.operand(resultOf(edition, out))!.as(kind) : out;
  };

  /** `x` with NaN replaced, and where it was. */
  const without = (x: Operand, filler: number): readonly [Value, Value] => {
    const value = x.as(x.dtype);
    const missing = bind1(isnan, [value], {});
    return [isInexact(x.dtype) ? bind1(where, [missing, number(filler, x.dtype), value], {}) : value, missing];
  };

  const skipping = (name: string, op: AnyOp, filler: number): Stated =>
    fn(`${name}(ArrayLike a, axes axis=None, dtype dtype=None, Out out=None, bool keepdims=False)`, (given, call) => {
      const { a, axis, dtype, out, keepdims } = given as {
        a: Operand;
        axis: Axes;
        dtype: DType | null;
        out: object | null;
        keepdims: boolean;
      };
      return give(apply(op, operand(without(a, filler)[0]), { axes: axis, keep: keepdims }, dtype), out, call);
    });

  const position = (name: string, op: AnyOp): Stated =>
    fn(`${name} .${name}(ArrayLike a, flatAxis axis=None, Out out=None, *, bool keepdims=False)`, (given, call) => {
      const { a, axis, out, keepdims } = given as {
        a: Operand;
        axis: number | null;
        out: object | null;
        keepdims: boolean;
      };
      return give(apply(op, a, { axis, keep: keepdims }), out, call);
    });

  const running = (name: string, op: AnyOp): Stated =>
    fn(`${name} .${name}(ArrayLike a, flatAxis axis=None, dtype dtype=None, Out out=None)`, (given, call) => {
      const { a, axis, dtype, out } = given as {
        a: Operand;
        axis: number | null;
        dtype: DType | null;
        out: object | null;
      };
      return give(apply(op, a, { axis, reverse: false, exclusive: false }, dtype), out, call);
    });

  return [
    position('argmax', argmax),
    position('argmin', argmin),
    running('cumsum', cumsum),
    running('cumprod', cumprod),
    skipping('nansum', sum, 0),
    skipping('nanprod', prod, 1),
    skipping('nanmax', max, -Infinity),
    skipping('nanmin', min, Infinity),
    fn('nanmean(ArrayLike a, axes axis=None, bool keepdims=False)', ({ a, axis, keepdims }) => {
      const [value, missing] = without(a, 0);
      const kind: DType = isInexact(a.dtype) ? a.dtype : 'float64';
      const total = apply(sum, operand(value), { axes: axis, keep: keepdims }, kind);
      const absent = apply(sum, operand(missing), { axes: axis, keep: keepdims }, kind);
      const count = sizeOf(axesOf(axis, a.rank).map((i) => a.shape[i]!));
      return resultOf(edition, bind1(div, [total, bind1(sub, [number(count, kind), absent], {})], {}));
    }),
    fn(
      'var .var(ArrayLike a, axes axis=None, dtype dtype=None, Out out=None, int ddof=0, bool keepdims=False)',
      ({ a, axis, dtype, out, ddof, keepdims }, call) => give(variance(a, axis, ddof, keepdims, dtype), out, call),
    ),
    fn(
      'std .std(ArrayLike a, axes axis=None, dtype dtype=None, Out out=None, int ddof=0, bool keepdims=False)',
      ({ a, axis, dtype, out, ddof, keepdims }, call) =>
        give(bind1(sqrt, [variance(a, axis, ddof, keepdims, dtype)], {}), out, call),
    ),
    fn(
      'median(ArrayLike a, flatAxis axis=None, Out out=None, ignored overwrite_input=False, bool keepdims=False)',
      ({ a, axis, out, keepdims }, call) => give(median(a, axis, keepdims), out, call),
    ),
    fn(
      `ptp${edition.policy.legacy ? ' .ptp' : ''}(ArrayLike a, axes axis=None, Out out=None, bool keepdims=False)`,
      (given, call) => {
        const { a, axis, out, keepdims } = given as unknown as {
          a: Operand;
          axis: Axes;
          out: object | null;
          keepdims: boolean;
        };
        const most = apply(max, a, { axes: axis, keep: keepdims });
        return give(bind1(sub, [most, apply(min, a, { axes: axis, keep: keepdims })], {}), out, call);
      },
    ),
    fn('count_nonzero(ArrayLike a, axes axis=None, *, bool keepdims=False)', ({ a, axis, keepdims }) => {
      const set = bind1(ne, [a.as(a.dtype), number(0, a.dtype)], {});
      const counted = resultOf(edition, apply(sum, operand(set), { axes: axis, keep: keepdims }, 'int64'));
      return counted instanceof NumpyScalar && edition.policy.countsPlainly ? pythonOf(counted) : counted;
    }),
    fn('average(ArrayLike a, axes axis=None, ArrayLike weights=None)', ({ a, axis, weights }) => {
      if (!weights) return resultOf(edition, apply(mean, a, { axes: axis, keep: false }));
      const product = applyOp(dialect, mul, [a, weights], {}, 'float64').values[0]!;
      const total = apply(sum, operand(product), { axes: axis, keep: false });
      const weight = apply(sum, weights, { axes: weights.rank === a.rank ? axis : null, keep: false }, 'float64');
      return resultOf(edition, bind1(div, [total, weight], {}));
    }),
  ];
};
