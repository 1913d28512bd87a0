/** Asking for shapes, and moving elements to other shapes. */
import { gridShapes } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { allocate, type DType } from '../../../src/core/dtype.ts';
import { broadcastShapes, normalizeAxes, normalizeAxis, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { fromArray } from '../../../src/dialect/operand.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { resolveShape } from '../../../src/memory/layout.ts';
import { expand, flip, reshape, roll, tile, transpose } from '../../../src/ops/movement.ts';
import { store } from '../../../src/ops/create.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { listOf } from '../../../src/python/values.ts';
import { numbersOf, tensor } from '../arithmetic.ts';
import { toValue } from '../convert.ts';
import { asDType } from '../dtype.ts';
import { brackets } from '../errors.ts';
import { invalid } from '../exceptions.ts';
import { match, run, type Argument } from '../raw.ts';
import { asShape, commonShape } from '../shape.ts';
import { EagerTensor, shapeOf } from '../tensor.ts';
import { repeatOf } from './repeat.ts';

/** Integers as a tensor of one axis. */
export const integers = (
  list: readonly number[],
  dtype: DType = 'int32',
  shape: Shape = [list.length],
): EagerTensor => {
  const array = { dtype, shape, data: allocate(dtype, list.length) };
  list.forEach((n, i) => store(array, i, n));
  return new EagerTensor(fromArray(array));
};

const outType = (x: unknown): DType => (x === null ? 'int32' : asDType(x));

/** A reshape as the kernel checks it. */
const reshaped = (x: Argument, sizes: Argument): Value => {
  const to = sizes.shape.length === 0 ? sizes.ints : sizes.shape.length === 1 ? sizes.ints : null;
  if (!to) throw invalid(`sizes input must be 1-D, not ${brackets(sizes.shape)}`);
  const { shape } = x;
  if (sizeOf(shape) === 0 && to.includes(-1) && sizeOf(to.filter((n) => n !== -1)) === 0) {
    return bind1(reshape, [x.value], { shape: emptyShape(shape, to) });
  }
  return bind1(reshape, [x.value], { shape: resolveShape(shape, to) });
};

/** A length to be inferred where nothing is known: the lengths that are not 0 decide. */
const emptyShape = (from: Shape, to: readonly number[]): Shape => {
  const part = (shape: readonly number[]): number => sizeOf(shape.filter((n) => n > 0));
  return to.map((n) => (n === -1 ? Math.floor(part(from) / part(to)) : n));
};

const permuted = (x: Argument, perm: Argument): Value => {
  const rank = x.shape.length;
  if (perm.shape.length !== 1) throw invalid(`perm must be rank 1, got shape ${brackets(perm.shape)}`);
  const given = perm.ints;
  if (given.length !== rank)
    throw invalid(`transpose expects a vector of size ${rank}. But input(1) is a vector of size ${given.length}`);
  const order = given.map((axis) => {
    const at = axis < 0 ? axis + rank : axis;
    if (at < 0 || at >= rank) throw invalid(`${at < 0 ? axis : at} is out of range [0 .. ${rank})`);
    return at;
  });
  const lost = order.map((_, i) => i).find((axis) => !order.includes(axis));
  if (lost !== undefined) throw invalid(`${lost} is missing from {${given.join(',')}}.`);
  return bind1(transpose, [x.value], { order });
};

const squeezed = (x: Argument, axes: readonly number[] | null): Value => {
  const { shape } = x;
  const rank = shape.length;
  const gone = (axes ?? []).map((axis) => {
    if (axis < -rank || axis >= rank)
      throw invalid(`Tried to squeeze dim index ${axis} for tensor with ${rank} dimensions.`);
    return axis < 0 ? axis + rank : axis;
  });
  for (const axis of gone) {
    if (shape[axis] !== 1)
      throw invalid(`Can not squeeze dim[${axis}], expected a dimension of 1, got ${shape[axis]!}`);
  }
  const kept = shape.filter((n, axis) => (gone.length > 0 ? !gone.includes(axis) : n !== 1));
  return bind1(reshape, [x.value], { shape: kept });
};

const expanded = (x: Argument, dim: Argument): Value => {
  const { ints } = dim;
  if (ints.length !== 1) throw invalid("'dim' must be a tensor with a single value");
  const rank = x.shape.length;
  const axis = ints[0]!;
  if (axis < -rank - 1 || axis > rank)
    throw invalid(`Tried to expand dim index ${axis} for tensor with ${rank} dimensions.`);
  return bind1(reshape, [x.value], { shape: x.shape.toSpliced(axis < 0 ? axis + rank + 1 : axis, 0, 1) });
};

const tiled = (x: Argument, multiples: Argument): Value => {
  if (multiples.shape.length !== 1)
    throw invalid(`Expected multiples to be 1-D, but got shape ${brackets(multiples.shape)}`);
  const repeats = multiples.ints;
  const rank = x.shape.length;
  if (repeats.length !== rank)
    throw invalid(`Expected multiples argument to be a vector of length ${rank} but got length ${repeats.length}`);
  repeats.forEach((n, i) => {
    if (n < 0) throw invalid(`Expected multiples[${i}] >= 0, but got ${n}`);
  });
  return bind1(tile, [x.value], { repeats });
};

const reversed = (x: Argument, axes: Argument): Value => {
  if (axes.shape.length !== 1) throw invalid(`'dims' must be 1-dimension, not ${axes.shape.length}`);
  const rank = x.shape.length;
  axes.ints.forEach((axis, i) => {
    if (axis < -rank || axis >= rank) throw invalid(`'axis'[${i}] = ${axis} is out of valid range [0, ${rank - 1}`);
  });
  return bind1(flip, [x.value], { axes: normalizeAxes(axes.ints, rank) });
};

const rolled = (x: Argument, shift: Argument, axis: Argument): Value => {
  const axes = axis.ints.map((at) => normalizeAxis(at, x.shape.length));
  const shifts = shift.ints;
  if (axes.length !== shifts.length) throw invalid('shift and axis must have the same size');
  const sums = [...new Set(axes)];
  return bind1(roll, [x.value], {
    axes: sums,
    shifts: sums.map((at) => shifts.reduce((total, n, i) => (axes[i] === at ? total + n : total), 0)),
  });
};

const meshgrid = (args: readonly unknown[], indexing: unknown): unknown => {
  if (indexing !== 'xy' && indexing !== 'ij') {
    throw new PyValueError(`Argument \`indexing\` parameter must be either 'xy' or 'ij', got '${str(indexing)}'`);
  }
  const values = args.map((x) => toValue(x));
  const { whole, lines } = gridShapes(
    values.map((x) => sizeOf(x.shape)),
    indexing,
  );
  return listOf(
    values.map((x, i) => new EagerTensor(bind1(expand, [bind1(reshape, [x], { shape: lines[i]! })], { shape: whole }))),
  );
};

export const shapes: readonly Stated[] = [
  fn('shape(any input, any out_type=None, name name=None) -> Tensor', ({ input, out_type }) =>
    integers(shapeOf(tensor(input)), outType(out_type)),
  ),
  fn('size(any input, any out_type=None, name name=None) -> Tensor', ({ input, out_type }) =>
    integers([sizeOf(shapeOf(tensor(input)))], outType(out_type), []),
  ),
  fn('rank(any input, name name=None) -> Tensor', ({ input }) =>
    integers([shapeOf(tensor(input)).length], 'int32', []),
  ),
  fn('reshape(any tensor, any shape, any name=None) -> Tensor', ({ tensor: x, shape, name }) =>
    run('Reshape', [x, shape], (a, b) => reshaped(a, b), name),
  ),
  fn('transpose(any a, any perm=None, any conjugate=False, name name=None) -> Tensor', ({ a, perm }) => {
    const x = tensor(a);
    const order = perm ?? integers([...shapeOf(x).keys()].reverse());
    return run('Transpose', [x, order], (p, q) => permuted(p, q));
  }),
  fn('expand_dims(any input, any axis, any name=None) -> Tensor', ({ input, axis, name }) =>
    run('ExpandDims', [input, axis], (a, b) => expanded(a, b), name),
  ),
  fn('squeeze(any input, any axis=None, any name=None) -> Tensor', ({ input, axis, name }) => {
    const axes = axis === null ? null : numbersOf(toValue(axis));
    return run('Squeeze', [input], (a) => squeezed(a, axes), name);
  }),
  fn('tile(any input, any multiples, any name=None) -> Tensor', ({ input, multiples, name }) =>
    run('Tile', [input, multiples], (a, b) => tiled(a, b), name),
  ),
  fn('repeat(any input, any repeats, any axis=None, name name=None) -> Tensor', ({ input, repeats, axis }) =>
    repeatOf(input, repeats, axis),
  ),
  fn('reverse(any tensor, any axis, any name=None) -> Tensor', ({ tensor: x, axis, name }) =>
    run('ReverseV2', [x, axis], (a, b) => reversed(a, b), name),
  ),
  fn('roll(any input, any shift, any axis, any name=None) -> Tensor', ({ input, shift, axis, name }) =>
    run('Roll', [input, shift, axis], (a, b, c) => rolled(a, b, c), name),
  ),
  fn('broadcast_to(any input, any shape, any name=None) -> Tensor', ({ input, shape, name }) =>
    run('BroadcastTo', [input, shape], (a, b) => bind1(expand, [a.value], { shape: checkShape(b.ints) }), name),
  ),
  fn('broadcast_static_shape(any shape_x, any shape_y) -> TensorShape', ({ shape_x, shape_y }) =>
    commonShape(asShape(shape_x), asShape(shape_y)),
  ),
  fn('broadcast_dynamic_shape(any shape_x, any shape_y) -> Tensor', ({ shape_x, shape_y }) => {
    const [a, b] = match('BroadcastArgs', [shape_x, shape_y]) as [Argument, Argument];
    return integers(broadcastShapes([a.ints, b.ints]), a.dtype as DType);
  }),
  fn("meshgrid(any *args, any indexing='xy', name name=None) -> list", ({ args, indexing }) =>
    meshgrid(args as readonly unknown[], indexing),
  ),
  fn('ensure_shape(any x, any shape, any name=None) -> Tensor', ({ x, shape, name }) =>
    run(
      'EnsureShape',
      [x],
      (a) => {
        const wanted = asShape(shape).lengths;
        if (wanted && (wanted.length !== a.shape.length || wanted.some((n, i) => n !== null && n !== a.shape[i]))) {
          throw invalid(
            `Shape of tensor input ${brackets(a.shape)} is not compatible with expected shape ${brackets(wanted.map((n) => n ?? '?'))}.`,
          );
        }
        return a.value;
      },
      name,
    ),
  ),
];
