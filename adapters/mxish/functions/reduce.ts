/** MXNet's reductions. */
import { bind1 } from '../../../src/core/bind.ts';
import { isFloating, isInteger, type DType } from '../../../src/core/dtype.ts';
import { normalizeAxes, reducedShape, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { div, mul, sub } from '../../../src/ops/arithmetic.ts';
import { compensatedSum } from '../../../src/ops/compensated.ts';
import { sqrt } from '../../../src/ops/elementwise.ts';
import { all, any, argmax, argmin, cumsum, max, min, prod, sum } from '../../../src/ops/reduce.ts';
import { reshape, toDType } from '../../../src/ops/movement.ts';
import { stretch } from '../../../src/dialect/subscript.ts';
import { noBoolKernel } from '../exceptions.ts';
import { apply, give, operandOf, valueOf } from '../results.ts';
import { filled } from '../scalar.ts';

type Axes = number | readonly number[] | null;

/** Axes counted from the front, in order. @throws Issue 'axis.range' | 'axis.repeated' */
const axesOf = (axes: Axes, shape: Shape): readonly number[] =>
  axes === null
    ? shape.map((_, i) => i)
    : normalizeAxes(typeof axes === 'number' ? [axes] : axes, shape.length, shape).sort((a, b) => a - b);

const counted = (dtype: DType): DType => (dtype === 'bool' ? 'int64' : dtype);

/** A sum; 0 over nothing. */
const total = (a: Operand, axes: Axes, dtype: DType | null, keep: boolean): Value => {
  const to = dtype ?? counted(a.dtype);
  return bind1(isFloating(to) ? compensatedSum : sum, [a.as(to)], { axes: axesOf(axes, a.shape), keep });
};

/** A product; 0 over nothing, as MXNet leaves its memory. */
const product = (a: Operand, axes: Axes, dtype: DType | null, keep: boolean): Value => {
  const to = dtype ?? counted(a.dtype);
  const list = axesOf(axes, a.shape);
  if (sizeOf(a.shape) === 0) return filled(reducedShape(a.shape, list, keep), to, 0);
  return bind1(prod, [a.as(to)], { axes: list, keep });
};

const lengthOf = (a: Operand, axes: readonly number[]): number =>
  axes.reduce((count, axis) => count * a.shape[axis]!, 1);

const divided = (value: Value, by: number): Value => bind1(div, [value, filled([], value.dtype, by)], {});

const mean = (a: Operand, axes: Axes, dtype: DType | null, keep: boolean): Value => {
  const list = axesOf(axes, a.shape);
  const to = dtype ?? (isFloating(a.dtype) ? a.dtype : 'float32');
  const count = lengthOf(a, list);
  const value = total(a, list, to, keep);
  return count === 0 ? value : divided(value, count);
};

/** Mean square distance from the mean; integers are cut back unless a dtype is asked for. */
const variance = (a: Operand, axes: Axes, dtype: DType | null, ddof: number, keep: boolean, root: boolean): Value => {
  if (a.dtype === 'bool') throw noBoolKernel();
  const list = axesOf(axes, a.shape);
  const wide: DType = isInteger(a.dtype) ? 'float64' : a.dtype;
  const x = a.as(wide);
  // The mean has the dtype of the array, so that of integers is cut.
  const centre = toDType(
    toDType(divided(bind1(sum, [x], { axes: list, keep: true }), lengthOf(a, list)), a.dtype),
    wide,
  );
  const distance = bind1(sub, [x, centre], {});
  const squares = bind1(sum, [bind1(mul, [distance, distance], {})], { axes: list, keep });
  const value = divided(squares, lengthOf(a, list) - ddof);
  return toDType(root ? bind1(sqrt, [value], {}) : value, dtype ?? a.dtype);
};

const position =
  (op: typeof argmax) =>
  (a: Operand, axis: number | null): Value =>
    apply(op, [a], { axis, keep: false });

const average = (a: Operand, axes: Axes, weights: Operand | null): readonly [Value, Value] => {
  if (!weights) return [mean(a, axes, a.dtype, false), filled([], a.dtype, lengthOf(a, axesOf(axes, a.shape)))];
  const along = typeof axes === 'number' && weights.rank === 1 && a.rank > 1;
  const shape = along ? a.shape.map((n, i) => (i === (axes + a.rank) % a.rank ? n : 1)) : weights.shape;
  const spread = operandOf(bind1(reshape, [valueOf(weights)], { shape }));
  const scaled = operandOf(apply(mul, [a, spread]));
  const weight = along
    ? total(weights, null, null, false)
    : total(operandOf(stretch(valueOf(spread), a.shape)), axes, null, false);
  return [apply(div, [operandOf(total(scaled, axes, null, false)), operandOf(weight)]), weight];
};

export const reductions: readonly Stated[] = [
  fn(
    'np.sum(Tensor a, axes axis:axes=None, dtype dtype=None, bool keepdims:keep=False, any initial=None, Out out=None) -> Tensor',
    ({ a, axes, dtype, keep, out }, call) => give(total(a, axes, dtype, keep), out, call),
  ),
  fn(
    '.sum(Tensor self:a, axes axis:axes=None, dtype dtype=None, Out out=None, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, dtype, keep, out }, call) => give(total(a, axes, dtype, keep), out, call),
  ),
  fn(
    'np.prod np.product .prod(Tensor a, axes axis:axes=None, dtype dtype=None, Out out=None, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, dtype, keep, out }, call) => give(product(a, axes, dtype, keep), out, call),
  ),
  fn(
    'np.mean .mean(Tensor a, axes axis:axes=None, dtype dtype=None, Out out=None, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, dtype, keep, out }, call) => give(mean(a, axes, dtype, keep), out, call),
  ),
  fn(
    'np.std .std(Tensor a, axes axis:axes=None, dtype dtype=None, Out out=None, int ddof=0, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, dtype, out, ddof, keep }, call) => give(variance(a, axes, dtype, ddof, keep, true), out, call),
  ),
  fn(
    'np.var .var(Tensor a, axes axis:axes=None, dtype dtype=None, Out out=None, int ddof=0, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, dtype, out, ddof, keep }, call) => give(variance(a, axes, dtype, ddof, keep, false), out, call),
  ),
  fn(
    'np.max np.amax(Tensor a, axes axis:axes=None, bool keepdims:keep=False, Out out=None) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(max, [a], { axes, keep }), out, call),
  ),
  fn(
    '.max(Tensor a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(max, [a], { axes, keep }), out, call),
  ),
  fn(
    'np.min np.amin(Tensor a, axes axis:axes=None, bool keepdims:keep=False, Out out=None) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(min, [a], { axes, keep }), out, call),
  ),
  fn(
    '.min(Tensor a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(min, [a], { axes, keep }), out, call),
  ),
  fn(
    'np.any np.sometrue(Tensor a, axes axis:axes=None, bool keepdims:keep=False, Out out=None) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(any, [a], { axes, keep }), out, call),
  ),
  fn(
    '.any(Tensor a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(any, [a], { axes, keep }), out, call),
  ),
  fn(
    'np.all(Tensor a, axes axis:axes=None, bool keepdims:keep=False, Out out=None) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(all, [a], { axes, keep }), out, call),
  ),
  fn(
    '.all(Tensor a, axes axis:axes=None, Out out=None, bool keepdims:keep=False) -> Tensor',
    ({ a, axes, keep, out }, call) => give(apply(all, [a], { axes, keep }), out, call),
  ),
  fn('np.argmax .argmax(Tensor a, flatAxis axis=None, Out out=None) -> Tensor', ({ a, axis, out }, call) =>
    give(position(argmax)(a, axis), out, call),
  ),
  fn('np.argmin .argmin(Tensor a, flatAxis axis=None, Out out=None) -> Tensor', ({ a, axis, out }, call) =>
    give(position(argmin)(a, axis), out, call),
  ),
  fn(
    'np.cumsum .cumsum(Tensor a, flatAxis axis=None, dtype dtype=None, Out out=None) -> Tensor',
    ({ a, axis, dtype, out }, call) =>
      give(apply(cumsum, [a], { axis, reverse: false, exclusive: false }, dtype), out, call),
  ),
  fn(
    'np.average(Tensor a, axes axis:axes=None, Tensor weights=None, bool returned=False, Out out=None) -> Tensor',
    ({ a, axes, weights, returned, out }, call) => {
      const [value, weight] = average(a, axes, weights);
      return returned
        ? [give(value, out, call), give(stretch(weight, value.shape), null, call)]
        : give(value, out, call);
    },
  ),
];
