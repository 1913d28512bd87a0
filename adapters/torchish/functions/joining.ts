/** Functions that join tensors, repeat their elements, or bring them to common shapes. */
import { gridShapes, raisedShape } from '../../../src/core/arrange.ts';
import { tiled } from '../../../src/ops/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import {
  broadcastShapes,
  normalizeAxes,
  normalizeAxis,
  sizeOf,
  tryBroadcast,
  type Shape,
} from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements } from '../../../src/dialect/operand.ts';
import { flip, repeat, roll, transpose } from '../../../src/ops/movement.ts';
import { concat, stack } from '../../../src/ops/join.ts';
import { PyRuntimeError, PyTypeError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Range, Tuple } from '../../../src/python/values.ts';
import { apply, filled, reshaped, tensorOf, valueOf } from '../compute.ts';
import { dialect } from '../dialect.ts';
import { Size } from '../members.ts';
import { Tensor } from '../tensor.ts';
import { expanded } from './views.ts';

const listText = (items: readonly unknown[]): string => `[${items.join(', ')}]`;

/** Elements of a list as operands. @throws TypeError for one that is no tensor */
const tensorsOf = (list: unknown): readonly Operand[] =>
  [...(list as Iterable<unknown>)].map((x, i) => {
    if (!(x instanceof Tensor))
      throw new PyTypeError(`expected Tensor as element ${i} in argument 0, but got ${typeName(x)}`);
    return dialect.operand(x)!;
  });

/** Tensors one after the other; an empty one of a single axis goes with any shape. */
const concatenated = (list: unknown, dim: number): Value => {
  const tensors = tensorsOf(list);
  const zero = tensors.findIndex((x) => x.rank === 0);
  if (zero >= 0) throw new PyRuntimeError(`zero-dimensional tensor (at position ${zero}) cannot be concatenated`);
  const kept = tensors.filter((x) => !(x.rank === 1 && x.shape[0] === 0));
  if (kept.length === tensors.length || kept.length === 0) return apply(concat, tensors, { axis: dim });
  const dtype = apply(
    concat,
    tensors.map((x) => filled([1], x.dtype, 0)),
    { axis: 0 },
  ).dtype;
  return apply(
    concat,
    kept.map((x) => x.as(dtype)),
    { axis: dim },
  );
};

const stacked = (list: unknown, dim: number): Value => {
  const tensors = tensorsOf(list);
  if (tensors.length === 0) throw new PyRuntimeError('stack expects a non-empty TensorList');
  return apply(stack, tensors, { newAxis: dim });
};

const raised = (list: unknown, rank: number): Tensor[] =>
  tensorsOf(list).map((x) => Tensor.of(reshaped(valueOf(x), raisedShape(x.shape, rank))));

const sideBySide = (list: unknown): Value => {
  const tensors = raised(list, 1);
  return concatenated(tensors, tensors[0]!.ref.shape.length === 1 ? 0 : 1);
};

const asColumns = (list: unknown): Value =>
  concatenated(
    tensorsOf(list).map((x) => Tensor.of(x.rank < 2 ? reshaped(valueOf(x), [sizeOf(x.shape), 1]) : valueOf(x))),
    1,
  );

const repeated = (input: Operand, repeats: readonly number[]): Value => {
  if (repeats.length < input.rank) {
    throw new PyRuntimeError(
      'Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor',
    );
  }
  if (repeats.some((n) => n < 0)) {
    throw new PyRuntimeError(
      `Trying to create tensor with negative dimension ${repeats.find((n) => n < 0)}: ${listText(repeats)}`,
    );
  }
  return tiled(valueOf(input), repeats);
};

const interleaved = (input: Operand, repeats: readonly number[], dim: number | null): Value => {
  const value = dim === null ? reshaped(valueOf(input), [sizeOf(input.shape)]) : valueOf(input);
  const axis = normalizeAxis(dim ?? 0, Math.max(value.shape.length, 1));
  const size = value.shape[axis]!;
  if (repeats.some((n) => n < 0)) throw new PyRuntimeError('repeats can not be negative');
  if (repeats.length !== 1 && repeats.length !== size) {
    throw new PyRuntimeError(
      `repeats must have the same size as input along dim, but got repeats.size(0) = ${repeats.length} and input.size(${axis}) = ${size}`,
    );
  }
  const counts = repeats.length === size ? repeats : new Array<number>(size).fill(repeats[0]!);
  return bind1(repeat, [value], { axis, counts });
};

const integers = (x: Operand): readonly number[] => Array.from(elements(valueOf(x)).data, Number);

const rolled = (input: Operand, shifts: readonly number[], dims: readonly number[]): Value => {
  if (dims.length === 0) {
    if (shifts.length !== 1)
      throw new PyRuntimeError(`shifts and dimensions must align. shifts: ${shifts.length}, dims:${dims.length}`);
    const flat = reshaped(valueOf(input), [sizeOf(input.shape)]);
    return reshaped(bind1(roll, [flat], { axes: [0], shifts }), input.shape);
  }
  if (shifts.length !== dims.length)
    throw new PyRuntimeError(`shifts and dimensions must align. shifts: ${shifts.length}, dims:${dims.length}`);
  return bind1(roll, [valueOf(input)], { axes: dims.map((d) => normalizeAxis(d, input.rank)), shifts });
};

const flipped = (input: Operand, dims: readonly number[]): Value =>
  bind1(flip, [valueOf(input)], {
    axes: normalizeAxes(dims, Math.max(input.rank, 1)).filter((axis) => axis < input.rank),
  });

const rotated = (input: Operand, k: number, dims: readonly number[]): Value => {
  const [a, b] = normalizeAxes(dims, input.rank) as [number, number];
  const order = [...input.shape.keys()];
  [order[a], order[b]] = [b, a];
  const turn = (((k % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const value = valueOf(input);
  if (turn === 0) return value;
  if (turn === 2) return bind1(flip, [value], { axes: [a, b] });
  if (turn === 1) return bind1(transpose, [bind1(flip, [value], { axes: [b] })], { order });
  return bind1(flip, [bind1(transpose, [value], { order })], { axes: [b] });
};

/** The common shape of shapes given as tuples or ints, in the words of torch.broadcast_shapes. */
const commonShape = (shapes: readonly unknown[]): Size => {
  let out: Shape = [];
  shapes.forEach((given, index) => {
    const shape = typeof given === 'number' ? [given] : [...(given as Iterable<number>)];
    const next = tryBroadcast(out, shape);
    if (!next) {
      const back = shape.findLastIndex((n, i) => n !== 1 && ![1, n].includes(out.at(i - shape.length) ?? 1));
      const text = `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
      throw new PyRuntimeError(
        `Attempting to broadcast a dimension of length ${shape[back]} at ${back - shape.length}! Mismatching argument at index ${index} had ${text}; but expected shape should be broadcastable to ${listText(out)}`,
      );
    }
    out = next;
  });
  return new Size(out);
};

const grids = (tensors: readonly Operand[], indexing: string): Tuple<Tensor> => {
  const { whole, lines } = gridShapes(
    tensors.map((x) => sizeOf(x.shape)),
    indexing,
  );
  return new Tuple(
    tensors.map((x, i) => expanded(dialect.operand(Tensor.of(reshaped(valueOf(x), lines[i]!)))!, whole)),
  );
};

/** Varargs of tensors, or one list of them. */
const listed = (args: unknown): readonly Operand[] => {
  const list = args as readonly unknown[];
  return tensorsOf(list.length === 1 && (Array.isArray(list[0]) || list[0] instanceof Range) ? list[0] : list);
};

const single = (rank: number, args: unknown): unknown => {
  const list = args as readonly unknown[];
  if (list.length === 1 && list[0] instanceof Tensor) return raised(list, rank)[0];
  return new Tuple(raised(listed(list).map(tensorOf), rank));
};

const wrapped =
  (make: (list: unknown) => Value) =>
  (list: unknown): Tensor =>
    Tensor.of(make(list));

export const joining: readonly Stated[] = [
  fn('cat concat concatenate(sequence tensors, int dim=0, *, Out out=None) -> Tensor', ({ tensors, dim }) =>
    Tensor.of(concatenated(tensors, dim)),
  ),
  fn('stack(sequence tensors, int dim=0, *, Out out=None) -> Tensor', ({ tensors, dim }) =>
    Tensor.of(stacked(tensors, dim)),
  ),
  fn('vstack row_stack(sequence tensors, *, Out out=None) -> Tensor', ({ tensors }) =>
    Tensor.of(concatenated(raised(tensors, 2), 0)),
  ),
  fn('hstack(sequence tensors, *, Out out=None) -> Tensor', ({ tensors }) => wrapped(sideBySide)(tensors)),
  fn('dstack(sequence tensors, *, Out out=None) -> Tensor', ({ tensors }) =>
    Tensor.of(concatenated(raised(tensors, 3), 2)),
  ),
  fn('column_stack(sequence tensors, *, Out out=None) -> Tensor', ({ tensors }) => wrapped(asColumns)(tensors)),
  fn('atleast_1d(any *tensors) -> Tensor', ({ tensors }) => single(1, tensors)),
  fn('atleast_2d(any *tensors) -> Tensor', ({ tensors }) => single(2, tensors)),
  fn('atleast_3d(any *tensors) -> Tensor', ({ tensors }) => single(3, tensors)),
  fn('tile .tile(Tensor input, shape +dims) -> Tensor', ({ input, dims }) => Tensor.of(tiled(valueOf(input), dims))),
  fn('.repeat(Tensor self, shape +repeats) -> Tensor', ({ self, repeats }) => Tensor.of(repeated(self, repeats))),
  fn(
    'repeat_interleave .repeat_interleave(Tensor input, int repeats, int dim=None, *, int output_size=None) -> Tensor',
    ({ input, repeats, dim }) => Tensor.of(interleaved(input, [repeats], dim)),
  ),
  fn(
    'repeat_interleave .repeat_interleave(Tensor input, Tensor repeats, int dim=None, *, int output_size=None) -> Tensor',
    ({ input, repeats, dim }) => Tensor.of(interleaved(input, integers(repeats), dim)),
  ),
  fn('roll .roll(Tensor input, int shifts, int dims=None) -> Tensor', ({ input, shifts, dims }) =>
    Tensor.of(rolled(input, [shifts], dims === null ? [] : [dims])),
  ),
  fn('roll .roll(Tensor input, ints shifts, ints dims=()) -> Tensor', ({ input, shifts, dims }) =>
    Tensor.of(rolled(input, shifts, dims)),
  ),
  fn('flip .flip(Tensor input, shape +dims) -> Tensor', ({ input, dims }) => Tensor.of(flipped(input, dims))),
  fn('fliplr .fliplr(Tensor input) -> Tensor', ({ input }) => Tensor.of(flipped(input, [1]))),
  fn('flipud .flipud(Tensor input) -> Tensor', ({ input }) => Tensor.of(flipped(input, [0]))),
  fn('rot90 .rot90(Tensor input, int k=1, ints? dims=None) -> Tensor', ({ input, k, dims }) =>
    Tensor.of(rotated(input, k, dims ?? [0, 1])),
  ),
  fn('broadcast_shapes(any *shapes) -> Size', ({ shapes }) => commonShape(shapes as readonly unknown[])),
  fn('broadcast_tensors(any *tensors) -> tuple', ({ tensors }) => {
    const list = listed(tensors);
    const shape = broadcastShapes(list.map((x) => x.shape));
    return new Tuple(list.map((x) => expanded(x, shape)));
  }),
  fn("meshgrid(any *tensors, str indexing='ij') -> tuple", ({ tensors, indexing }) => grids(listed(tensors), indexing)),
];
