/** jax.lax: primitives, which take what they are given without promoting it. */
import { bind1 } from '../../../src/core/bind.ts';
import { isInexact, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import type { AnyOp } from '../../../src/core/op.ts';
import { normalizeAxis } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import * as arithmetic from '../../../src/ops/arithmetic.ts';
import * as comparison from '../../../src/ops/comparison.ts';
import * as rounding from '../../../src/ops/rounding.ts';
import * as compiled from '../../../src/ops/compiled.ts';
import * as elementary from '../../../src/ops/elementwise.ts';
import { iota } from '../../../src/ops/create.ts';
import { where } from '../../../src/ops/index.ts';
import { sort } from '../../../src/ops/sorting.ts';
import { contiguousLayout, sliceAxis } from '../../../src/memory/layout.ts';
import { flip, reshape, stridedRead, stridedWrite } from '../../../src/ops/movement.ts';
import { concat } from '../../../src/ops/join.ts';
import * as reduce from '../../../src/ops/reduce.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import { elements } from '../../../src/dialect/operand.ts';
import { PyTypeError } from '../../../src/python/errors.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { asArray } from '../convert.ts';
import { again, run } from '../dialect.ts';
import { broadcastTo, expanded, like, permuted, readOrder, reshaped, squeezed } from './axes.ts';
import { arrayOf } from './shape.ts';
import { resolveReshape } from '../shape.ts';

/** @throws TypeError for operands of different dtypes or shapes */
const binary = (name: string, op: AnyOp): Stated => ({
  declaration: `lax.${name}(ArrayLike x, ArrayLike y) -> Array`,
  run: (args) => {
    const { x, y } = args as { x: Operand; y: Operand };
    if (x.dtype !== y.dtype) throw new Issue('dtype.mismatch', { op: name, dtypes: [x.dtype, y.dtype], position: 1 });
    if (x.rank !== y.rank && x.rank > 0 && y.rank > 0) {
      throw new PyTypeError(
        `${name}: arrays must have same number of dimensions, got (${x.shape.join(', ')}) and (${y.shape.join(', ')})`,
      );
    }
    return run(op, [x, y]);
  },
});

/** @throws TypeError for integers where the function is of reals */
const unary = (name: string, op: AnyOp, real = true): Stated => ({
  declaration: `lax.${name}(ArrayLike x) -> Array`,
  run: (args) => {
    const { x } = args as { x: Operand };
    if (real && !isInexact(x.dtype)) throw new Issue('dtype.inexact', { op: name, dtype: x.dtype });
    return run(op, [x]);
  },
});

/** Part of an array from `starts`, which are moved so that it fits. */
const windowAt = (x: JaxArray, starts: readonly number[], sizes: readonly number[], steps?: readonly number[]) => {
  const { shape } = x.value;
  return sizes.reduce((layout, size, axis) => {
    const start = steps ? starts[axis]! : Math.min(Math.max(starts[axis]!, 0), shape[axis]! - size);
    return sliceAxis(layout, axis, start, steps?.[axis] ?? 1, size);
  }, contiguousLayout(shape));
};

const flat = (x: JaxArray): JaxArray['value'] => bind1(reshape, [x.value], { shape: [sizeOf(x.value.shape)] });

const numbersOf = (x: unknown): readonly number[] =>
  Array.isArray(x)
    ? (x as readonly unknown[]).map((n) => Number(elements(asArray(n).value).data[0]))
    : Array.from(elements(asArray(x).value).data, Number);

const slice = (x: JaxArray, starts: readonly number[], sizes: readonly number[]): JaxArray =>
  like(x, bind1(stridedRead, [flat(x)], windowAt(x, starts, sizes)));

const scan = (name: string, op: AnyOp): Stated => ({
  declaration: `lax.${name}(ArrayLike operand, int axis=0, bool reverse=False) -> Array`,
  run: (args) => {
    const { operand: x, axis, reverse } = args as unknown as { operand: Operand; axis: number; reverse: boolean };
    return run(op, [x], { axis, reverse, exclusive: false });
  },
});

const position = (name: string, op: AnyOp): Stated => ({
  declaration: `lax.${name}(ArrayLike operand, int axis, dtype index_dtype) -> Array`,
  run: (args) => {
    const {
      operand: x,
      axis,
      index_dtype: dtype,
    } = args as unknown as { operand: Operand; axis: number; index_dtype: DType };
    return new JaxArray(castTo(run(op, [x], { axis, keep: false }).value, dtype));
  },
});

/** Functions that XLA has its own last bits for. */
const last: Readonly<Record<string, AnyOp>> = {
  exp: compiled.expXla,
  expm1: compiled.expm1Xla,
  log: compiled.logXla,
  log1p: compiled.log1pXla,
  tanh: compiled.tanhXla,
  logistic: compiled.logisticXla,
};

const reals = [
  'exp',
  'expm1',
  'log',
  'log1p',
  'sqrt',
  'rsqrt',
  'cbrt',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'sinh',
  'cosh',
  'tanh',
  'asinh',
  'acosh',
  'atanh',
  'logistic',
] as const;

export const lax: readonly Stated[] = [
  ...(['floor', 'ceil'] as const).map((name) => unary(name, rounding[name] as AnyOp)),
  ...reals.map((name) => unary(name, (last[name] ?? elementary[name]) as AnyOp)),
  ...(['abs', 'neg', 'sign', 'square'] as const).map((name) => unary(name, elementary[name] as AnyOp, false)),
  ...(['add', 'sub', 'mul', 'pow'] as const).map((name) => binary(name, arithmetic[name])),
  ...(['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const).map((name) => binary(name, comparison[name])),
  binary('max', arithmetic.maximum),
  binary('min', arithmetic.minimum),
  binary('rem', arithmetic.fmod),
  fn('lax.div(ArrayLike x, ArrayLike y) -> Array', ({ x, y }) => {
    if (x.dtype !== y.dtype) throw new Issue('dtype.mismatch', { op: 'div', dtypes: [x.dtype, y.dtype], position: 1 });
    return run(isInexact(x.dtype) ? arithmetic.div : arithmetic.truncDiv, [x, y]);
  }),
  fn('lax.integer_pow(ArrayLike x, int y) -> Array', ({ x, y }) => run(arithmetic.pow, [x, again(asArray(y))])),
  fn('lax.select(ArrayLike pred, ArrayLike on_true, ArrayLike on_false) -> Array', ({ pred, on_true, on_false }) =>
    run(where, [pred, on_true, on_false]),
  ),
  fn('lax.clamp(ArrayLike min, ArrayLike x, ArrayLike max) -> Array', ({ min, x, max }) =>
    run(arithmetic.minimum, [again(run(arithmetic.maximum, [min, x])), max]),
  ),
  fn(
    'lax.iota(dtype dtype, int size) -> Array',
    ({ dtype, size }) => new JaxArray(bind1(iota, [], { start: 0, step: 1, length: size, dtype })),
  ),
  fn('lax.full(shape shape, ArrayLike fill_value, dtype dtype=None) -> Array', ({ shape, fill_value, dtype }) =>
    broadcastTo(
      new JaxArray(
        castTo(fill_value.as(fill_value.dtype), dtype ?? fill_value.dtype),
        fill_value.weak && dtype === null,
      ),
      shape,
    ),
  ),
  fn('lax.broadcast(ArrayLike operand, shape sizes) -> Array', ({ operand: x, sizes }) =>
    broadcastTo(arrayOf(x), [...sizes, ...x.shape]),
  ),
  fn('lax.reshape(ArrayLike operand, shape new_sizes) -> Array', ({ operand: x, new_sizes }) =>
    reshaped(arrayOf(x), resolveReshape(x.shape, new_sizes)),
  ),
  fn('lax.expand_dims(ArrayLike array, ints dimensions) -> Array', ({ array, dimensions }) =>
    expanded(arrayOf(array), dimensions),
  ),
  fn('lax.squeeze(ArrayLike array, ints dimensions) -> Array', ({ array, dimensions }) =>
    squeezed(arrayOf(array), dimensions),
  ),
  fn('lax.transpose(ArrayLike operand, ints permutation) -> Array', ({ operand: x, permutation }) =>
    permuted(arrayOf(x), readOrder(x.shape, permutation)),
  ),
  fn('lax.rev(ArrayLike operand, ints dimensions) -> Array', ({ operand: x, dimensions }) =>
    like(arrayOf(x), bind1(flip, [x.as(x.dtype)], { axes: dimensions.map((axis) => normalizeAxis(axis, x.rank)) })),
  ),
  fn(
    'lax.slice(ArrayLike operand, ints start_indices, ints limit_indices, ints strides=None) -> Array',
    ({ operand: x, start_indices, limit_indices, strides }) => {
      const steps = strides ?? x.shape.map(() => 1);
      const sizes = limit_indices.map((limit, i) => Math.max(0, Math.ceil((limit - start_indices[i]!) / steps[i]!)));
      const array = arrayOf(x);
      return like(array, bind1(stridedRead, [flat(array)], windowAt(array, start_indices, sizes, steps)));
    },
  ),
  fn(
    'lax.dynamic_slice(ArrayLike operand, any start_indices, ints slice_sizes) -> Array',
    ({ operand: x, start_indices, slice_sizes }) => slice(arrayOf(x), numbersOf(start_indices), slice_sizes),
  ),
  fn(
    'lax.dynamic_update_slice(ArrayLike operand, ArrayLike update, any start_indices) -> Array',
    ({ operand: x, update, start_indices }) => {
      const array = arrayOf(x);
      const layout = windowAt(array, numbersOf(start_indices), update.shape);
      const whole = bind1(stridedWrite, [flat(array), update.as(x.dtype)], { ...layout, donate: false });
      return like(array, bind1(reshape, [whole], { shape: x.shape }));
    },
  ),
  fn('lax.concatenate(ArrayLikes operands, int dimension) -> Array', ({ operands, dimension }) =>
    run(concat, operands, { axis: dimension }),
  ),
  fn('lax.sort(ArrayLike operand, int dimension=-1) -> Array', ({ operand: x, dimension }) =>
    run(sort, [x], { axis: dimension, descending: false }),
  ),
  fn(
    'lax.convert_element_type(ArrayLike operand, dtype new_dtype) -> Array',
    ({ operand: x, new_dtype }) => new JaxArray(castTo(x.as(x.dtype), new_dtype)),
  ),
  scan('cumsum', reduce.cumsum),
  scan('cumprod', reduce.cumprod),
  scan('cummax', reduce.cummax),
  scan('cummin', reduce.cummin),
  position('argmax', reduce.argmax),
  position('argmin', reduce.argmin),
];
