/** Shapes of arrays: asking for them and changing them. */
import { raisedShape } from '../../../src/core/arrange.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { broadcastShapes, normalizeAxis, sizeOf, type Shape } from '../../../src/core/shape.ts';
import { Issue } from '../../../src/core/issue.ts';
import { PyIndexError, PyNotImplementedError, PyValueError } from '../../../src/python/errors.ts';
import { repr } from '../../../src/python/text.ts';
import { Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { operand } from '../convert.ts';
import { incompatibleShapes } from '../errors.ts';
import { readDType } from '../dtype.ts';
import { reinterpreted } from './bits.ts';
import { readShape, resolveReshape, spreadShape } from '../shape.ts';
import {
  broadcastTo,
  expanded,
  flattened,
  matrixTransposed,
  moved,
  permuted,
  readOrder,
  reshaped,
  squeezed,
} from './axes.ts';

/** The array that an operand is. */
export const arrayOf = (x: Operand): JaxArray =>
  x.source instanceof JaxArray ? x.source : new JaxArray(x.as(x.dtype), x.weak);

const toOperand = (x: unknown): Operand => {
  const found = operand(x);
  if (!found) throw new Issue('dtype.convert', { value: x, dtype: 'float32' });
  return found;
};

/** Another object with the same elements. */
const fresh = (x: JaxArray): JaxArray => new JaxArray(x.value, x.weak);

const checkOrder = (order: unknown): 'C' | 'F' => {
  if (order !== 'C' && order !== 'F') throw new PyValueError(`Unexpected value for 'order' argument: ${repr(order)}.`);
  return order;
};

/** In column-major order the axes are reversed before and after. */
const reshape = (x: JaxArray, shape: readonly number[], order: unknown): JaxArray => {
  const to = resolveReshape(x.value.shape, shape);
  return checkOrder(order) === 'C' ? reshaped(x, to) : permuted(reshaped(permuted(x), [...to].reverse()));
};

const flat = (x: JaxArray, order: unknown): JaxArray => flattened(checkOrder(order) === 'C' ? x : permuted(x));

const toList = (axes: number | readonly number[]): readonly number[] => (typeof axes === 'number' ? [axes] : axes);

const swapped = (x: JaxArray, a: number, b: number): JaxArray => {
  const rank = x.value.shape.length;
  const bad = [a, b].find((axis) => axis < -rank || axis >= rank);
  if (bad !== undefined) throw new PyIndexError(`index ${bad} is out of bounds for axis 0 with size ${rank}`);
  const order = [...x.value.shape.keys()];
  const [p, q] = [normalizeAxis(a, rank), normalizeAxis(b, rank)];
  return permuted(x, order.with(p, q).with(q, p));
};

/** `x.transpose(1, 0)`, `x.transpose((1, 0))` and `x.transpose()`. */
const transposed = (x: JaxArray, args: readonly unknown[]): JaxArray => {
  const none = args.length === 0 || (args.length === 1 && args[0] === null);
  return none ? permuted(x) : permuted(x, readOrder(x.value.shape, spreadShape(args)));
};

const commonShape = (shapes: readonly Shape[]): Shape => {
  try {
    return broadcastShapes(shapes);
  } catch (error) {
    throw error instanceof Issue ? incompatibleShapes(shapes) : error;
  }
};

const raised = (x: JaxArray, least: number): JaxArray =>
  x.value.shape.length >= least ? x : reshaped(x, raisedShape(x.value.shape, least));

const atLeast = (least: number): Stated =>
  fn(`numpy.atleast_${least}d(any *arys) -> Array` as 'f(any *arys) -> Array', ({ arys }) => {
    const out = (arys as readonly unknown[]).map((x) => raised(arrayOf(toOperand(x)), least));
    return out.length === 1 ? out[0] : out;
  });

export const shapes: readonly Stated[] = [
  fn(
    "numpy.reshape(ArrayLike a, any shape, any order='C', *, ignored copy=None, ignored out_sharding=None) -> Array",
    ({ a, shape, order }) => reshape(arrayOf(a), spreadShape([shape]), order),
  ),
  fn(
    ".reshape(ArrayLike self, any *args, any order='C', ignored out_sharding=None) -> Array",
    ({ self, args, order }) => reshape(arrayOf(self), spreadShape(args as readonly unknown[]), order),
  ),
  fn("numpy.ravel .ravel(ArrayLike a, any order='C', *, ignored out_sharding=None) -> Array", ({ a, order }) =>
    fresh(flat(arrayOf(a), order)),
  ),
  fn(".flatten(ArrayLike self, any order='C', *, ignored out_sharding=None) -> Array", ({ self, order }) =>
    fresh(flat(arrayOf(self), order)),
  ),
  fn('numpy.transpose(ArrayLike a, any axes=None) -> Array', ({ a, axes }) => transposed(arrayOf(a), [axes])),
  fn('.transpose(ArrayLike self, any *args) -> Array', ({ self, args }) =>
    transposed(arrayOf(self), (args as readonly unknown[] | null) ?? []),
  ),
  fn('numpy.permute_dims(ArrayLike a, /, any axes) -> Array', ({ a, axes }) => transposed(arrayOf(a), [axes])),
  fn('numpy.matrix_transpose(ArrayLike x, /) -> Array', ({ x }) => matrixTransposed(arrayOf(x))),
  fn('numpy.swapaxes .swapaxes(ArrayLike a, int axis1, int axis2) -> Array', ({ a, axis1, axis2 }) =>
    swapped(arrayOf(a), axis1, axis2),
  ),
  fn('numpy.moveaxis(ArrayLike a, axes source, axes destination) -> Array', ({ a, source, destination }) =>
    moved(arrayOf(a), toList(source), toList(destination)),
  ),
  fn('numpy.squeeze .squeeze(ArrayLike a, axes axis=None) -> Array', ({ a, axis }) => squeezed(arrayOf(a), axis)),
  fn('numpy.expand_dims(ArrayLike a, axes axis) -> Array', ({ a, axis }) => expanded(arrayOf(a), toList(axis))),
  fn('numpy.broadcast_to(ArrayLike array, shape shape, *, ignored out_sharding=None) -> Array', ({ array, shape }) =>
    broadcastTo(arrayOf(array), shape),
  ),
  fn('numpy.broadcast_arrays(any *args) -> list', ({ args }) => {
    const arrays = (args as readonly unknown[]).map((x) => arrayOf(toOperand(x)));
    const shape = commonShape(arrays.map((x) => x.value.shape));
    return arrays.map((x) => broadcastTo(x, shape));
  }),
  fn(
    'numpy.broadcast_shapes(any *shapes) -> tuple',
    ({ shapes: given }) => new Tuple(commonShape((given as readonly unknown[]).map(readShape))),
  ),
  ...[1, 2, 3].map(atLeast),
  fn('numpy.shape(ArrayLike a) -> tuple', ({ a }) => new Tuple(a.shape)),
  fn('numpy.ndim(ArrayLike a) -> int', ({ a }) => a.rank),
  fn('numpy.size(ArrayLike a, int axis=None) -> int', ({ a, axis }) =>
    axis === null ? sizeOf(a.shape) : a.shape[normalizeAxis(axis, a.rank)]!,
  ),
  fn('.view(ArrayLike self, any dtype=None, any type=None) -> Array', ({ self, dtype, type }) => {
    if (type !== null) throw new PyNotImplementedError('`type` argument of array.view() is not supported.');
    return dtype === null ? arrayOf(self) : reinterpreted(arrayOf(self), readDType(dtype));
  }),
];
