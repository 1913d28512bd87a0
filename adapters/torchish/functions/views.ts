/** Functions that show a tensor's memory in another layout. */
import { diagonalAxis } from '../../../src/memory/layout.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { dtypes } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxes, normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import {
  contiguousLayout,
  dropAxes,
  expandLayout,
  insertAxis,
  isContiguous,
  permuteAxes,
  resolveShape,
  selectAxis,
  sliceAxis,
  tryViewLayout,
  type Layout,
} from '../../../src/memory/layout.ts';
import { copy } from '../../../src/ops/movement.ts';
import { PyIndexError, PyRuntimeError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { axisOf, tensorOf } from '../compute.ts';
import { Tensor, viewOf } from '../tensor.ts';

const listText = (items: readonly unknown[]): string => `[${items.join(', ')}]`;

/** The same elements under another shape: a view where strides allow it. */
export const viewAs = (x: Tensor, shape: readonly number[]): Tensor | null => {
  const at = shape.findIndex((n) => n < -1);
  if (at >= 0)
    throw new PyRuntimeError(`invalid shape dimension ${shape[at]} at index ${at} of shape ${listText(shape)}`);
  const layout = tryViewLayout(x.ref.layout, resolveShape(x.ref.shape, shape));
  return layout && viewOf(x, layout);
};

/** A view where strides allow it, else a copy. */
export const reshapeAs = (x: Tensor, shape: readonly number[]): Tensor =>
  viewAs(x, shape) ??
  viewOf(Tensor.of(bind1(copy, [x.ref.read()], {})), contiguousLayout(resolveShape(x.ref.shape, shape)));

const strictView = (x: Tensor, shape: readonly number[]): Tensor => {
  const view = viewAs(x, shape);
  if (view) return view;
  const { layout } = x.ref;
  throw new Issue('view.incompatible', { shape: layout.shape, strides: layout.strides, to: shape });
};

const relaid = (input: Operand, layout: (from: Layout, rank: number) => Layout): Tensor => {
  const x = tensorOf(input);
  return viewOf(x, layout(x.ref.layout, input.rank));
};

const swapped = (input: Operand, a: number, b: number): Tensor =>
  relaid(input, (layout, rank) => {
    const order = [...layout.shape.keys()];
    const [i, j] = [axisOf(a, rank), axisOf(b, rank)];
    if (rank > 0) [order[i], order[j]] = [order[j]!, order[i]!];
    return permuteAxes(layout, order);
  });

const permuted = (input: Operand, dims: readonly number[]): Tensor => {
  if (dims.length !== input.rank) {
    throw new PyRuntimeError(
      `permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = ${input.rank} is not equal to len(dims) = ${dims.length}`,
    );
  }
  const order = dims.map((axis) => normalizeAxis(axis, input.rank));
  if (new Set(order).size !== order.length) throw new PyRuntimeError('permute(): duplicate dims are not allowed.');
  return relaid(input, (layout) => permuteAxes(layout, order));
};

const moved = (input: Operand, from: readonly number[], to: readonly number[]): Tensor => {
  if (from.length !== to.length) {
    throw new PyRuntimeError(
      `movedim: Invalid source or destination dims: source (${listText(from)} dims) should contain the same number of dims as destination (${listText(to)} dims)`,
    );
  }
  const source = normalizeAxes(from, input.rank);
  const target = normalizeAxes(to, input.rank);
  const order = new Array<number>(input.rank).fill(-1);
  target.forEach((axis, i) => (order[axis] = source[i]!));
  const rest = [...input.shape.keys()].filter((axis) => !source.includes(axis));
  return relaid(input, (layout) =>
    permuteAxes(
      layout,
      order.map((axis) => (axis < 0 ? rest.shift()! : axis)),
    ),
  );
};

const squeezed = (input: Operand, dims: readonly number[] | null): Tensor =>
  relaid(input, (layout, rank) => {
    const axes = dims === null ? [...layout.shape.keys()] : dims.map((axis) => axisOf(axis, rank));
    return dropAxes(
      layout,
      axes.filter((axis) => layout.shape[axis] === 1),
    );
  });

export const expanded = (input: Operand, size: readonly number[]): Tensor => {
  const lead = size.length - input.rank;
  const at = size.findIndex((n, i) => n === -1 && i < lead);
  if (at >= 0) {
    throw new PyRuntimeError(
      `The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension ${at}`,
    );
  }
  return relaid(input, (layout) =>
    expandLayout(
      layout,
      size.map((n, i) => (n === -1 ? input.shape[i - lead]! : n)),
    ),
  );
};

const flattened = (input: Operand, start: number, end: number): Tensor => {
  const [from, to] = [axisOf(start, input.rank), axisOf(end, input.rank)];
  if (from > to) throw new PyRuntimeError('flatten() has invalid args: start_dim cannot come after end_dim');
  const merged = sizeOf(input.shape.slice(from, to + 1));
  return reshapeAs(tensorOf(input), [...input.shape.slice(0, from), merged, ...input.shape.slice(to + 1)]);
};

const unflattened = (input: Operand, dim: number, sizes: readonly number[]): Tensor => {
  const axis = axisOf(dim, input.rank);
  const length = input.shape[axis]!;
  const known = sizeOf(sizes.filter((n) => n !== -1));
  if (sizes.includes(-1) ? known === 0 || length % known !== 0 : known !== length) {
    throw new PyRuntimeError(
      `unflatten: Provided sizes ${listText(sizes)} don't multiply up to the size of dim ${axis} (${length}) in the input tensor`,
    );
  }
  const filledIn = sizes.map((n) => (n === -1 ? length / known : n));
  return strictView(tensorOf(input), input.shape.toSpliced(axis, 1, ...filledIn));
};

export const narrowed = (input: Operand, dim: number, start: number, length: number): Tensor => {
  if (input.rank === 0) throw new PyRuntimeError('narrow() cannot be applied to a 0-dim tensor.');
  const axis = normalizeAxis(dim, input.rank);
  const size = input.shape[axis]!;
  if (length < 0) throw new PyRuntimeError('narrow(): length must be non-negative.');
  if (start < -size || start > size) {
    throw new PyIndexError(`start out of range (expected to be in range of [-${size}, ${size}], but got ${start})`);
  }
  const from = start < 0 ? start + size : start;
  if (from > size - length)
    throw new PyRuntimeError(`start (${from}) + length (${length}) exceeds dimension size (${size}).`);
  return relaid(input, (layout) => sliceAxis(layout, axis, from, 1, length));
};

const selected = (input: Operand, dim: number, index: number): Tensor => {
  if (input.rank === 0) throw new PyIndexError('select() cannot be applied to a 0-dim tensor.');
  const axis = normalizeAxis(dim, input.rank);
  const size = input.shape[axis]!;
  if (index < -size || index >= size) {
    throw new PyIndexError(
      `select(): index ${index} out of range for tensor of size ${listText(input.shape)} at dimension ${axis}`,
    );
  }
  return relaid(input, (layout) => selectAxis(layout, axis, index < 0 ? index + size : index));
};

/** The diagonal of two axes, as the last axis. */
export const diagonalOf = (input: Operand, offset: number, dim1: number, dim2: number): Tensor => {
  const [a, b] = [axisOf(dim1, input.rank), axisOf(dim2, input.rank)];
  if (a === b) throw new PyRuntimeError(`diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
  return relaid(input, (layout) => diagonalAxis(layout, offset, a, b));
};

const unfolded = (input: Operand, dimension: number, size: number, step: number): Tensor => {
  const axis = axisOf(dimension, input.rank);
  const length = input.shape[axis] ?? 1;
  if (size > length) {
    throw new PyRuntimeError(`maximum size for tensor at dimension ${axis} is ${length} but size is ${size}`);
  }
  if (step <= 0) throw new PyRuntimeError(`step is ${step} but must be > 0`);
  return relaid(input, ({ shape, strides, offset }) => ({
    shape: [...shape.with(axis, Math.floor((length - size) / step) + 1), size],
    strides: [...strides.with(axis, strides[axis]! * step), strides[axis]!],
    offset,
  }));
};

/** Rows of an axis as tensors without it. */
export const unbound = (input: Operand, dim: number): Tuple<Tensor> => {
  const axis = axisOf(dim, input.rank);
  if (input.rank === 0) throw new PyRuntimeError('Dimension specified as 0 but tensor has no dimensions');
  return new Tuple(
    Array.from({ length: input.shape[axis]! }, (_, i) => relaid(input, (layout) => selectAxis(layout, axis, i))),
  );
};

const reversed = (input: Operand): Tensor =>
  relaid(input, (layout) => permuteAxes(layout, [...layout.shape.keys()].reverse()));

const transposed = (input: Operand): Tensor => {
  if (input.rank > 2) throw new PyRuntimeError(`t() expects a tensor with <= 2 dimensions, but self is ${input.rank}D`);
  return reversed(input);
};

/** The elements of a tensor of `bits`-wide elements read as another dtype of that width are not built; equal dtypes are. */
const viewedAs = (input: Operand, dtype: Operand['dtype']): Tensor => {
  if (dtypes[dtype].bits === dtypes[input.dtype].bits && dtype === input.dtype)
    return viewOf(tensorOf(input), tensorOf(input).ref.layout);
  throw new Issue('unsupported', { what: 'reading memory as another dtype' });
};

export const views: readonly Stated[] = [
  fn('reshape .reshape(Tensor input, shape +shape) -> Tensor', ({ input, shape }) => reshapeAs(tensorOf(input), shape)),
  fn('.view(Tensor self, dtype dtype) -> Tensor', ({ self, dtype }) => viewedAs(self, dtype)),
  fn('.view(Tensor self, shape +size) -> Tensor', ({ self, size }) => strictView(tensorOf(self), size)),
  fn('.view_as(Tensor self, Tensor other) -> Tensor', ({ self, other }) => strictView(tensorOf(self), other.shape)),
  fn('.reshape_as(Tensor self, Tensor other) -> Tensor', ({ self, other }) => reshapeAs(tensorOf(self), other.shape)),
  fn('flatten .flatten(Tensor input, int start_dim=0, int end_dim=-1) -> Tensor', ({ input, start_dim, end_dim }) =>
    flattened(input, start_dim, end_dim),
  ),
  fn('ravel .ravel(Tensor input) -> Tensor', ({ input }) => reshapeAs(tensorOf(input), [-1])),
  fn('unflatten .unflatten(Tensor input, int dim, ints sizes) -> Tensor', ({ input, dim, sizes }) =>
    unflattened(input, dim, sizes),
  ),
  fn('.expand(Tensor self, shape +size) -> Tensor', ({ self, size }) => expanded(self, size)),
  fn('.expand_as(Tensor self, Tensor other) -> Tensor', ({ self, other }) => expanded(self, other.shape)),
  fn('broadcast_to .broadcast_to(Tensor input, shape +size) -> Tensor', ({ input, size }) => expanded(input, size)),
  fn('permute .permute(Tensor input, shape +dims) -> Tensor', ({ input, dims }) => permuted(input, dims)),
  fn('transpose .transpose(Tensor input, int dim0, int dim1) -> Tensor', ({ input, dim0, dim1 }) =>
    swapped(input, dim0, dim1),
  ),
  fn('swapaxes .swapaxes(Tensor input, int axis0, int axis1) -> Tensor', ({ input, axis0, axis1 }) =>
    swapped(input, axis0, axis1),
  ),
  fn('swapdims .swapdims(Tensor input, int dim0, int dim1) -> Tensor', ({ input, dim0, dim1 }) =>
    swapped(input, dim0, dim1),
  ),
  fn('t .t(Tensor input) -> Tensor', ({ input }) => transposed(input)),
  fn('adjoint .adjoint(Tensor input) -> Tensor', ({ input }) => swapped(input, -2, -1)),
  fn(
    'movedim .movedim moveaxis .moveaxis(Tensor input, int source, int destination) -> Tensor',
    ({ input, source, destination }) => moved(input, [source], [destination]),
  ),
  fn(
    'movedim .movedim moveaxis .moveaxis(Tensor input, ints source, ints destination) -> Tensor',
    ({ input, source, destination }) => moved(input, source, destination),
  ),
  fn('squeeze .squeeze(Tensor input) -> Tensor', ({ input }) => squeezed(input, null)),
  fn('squeeze .squeeze(Tensor input, int dim) -> Tensor', ({ input, dim }) => squeezed(input, [dim])),
  fn('squeeze .squeeze(Tensor input, ints dim) -> Tensor', ({ input, dim }) => squeezed(input, dim)),
  fn('unsqueeze .unsqueeze(Tensor input, int dim) -> Tensor', ({ input, dim }) =>
    relaid(input, (layout, rank) => insertAxis(layout, normalizeAxis(dim, rank + 1))),
  ),
  fn('narrow .narrow(Tensor input, int dim, int start, int length) -> Tensor', ({ input, dim, start, length }) =>
    narrowed(input, dim, start, length),
  ),
  fn('select .select(Tensor input, int dim, int index) -> Tensor', ({ input, dim, index }) =>
    selected(input, dim, index),
  ),
  fn(
    'diagonal .diagonal(Tensor input, int offset=0, int dim1=0, int dim2=1) -> Tensor',
    ({ input, offset, dim1, dim2 }) => diagonalOf(input, offset, dim1, dim2),
  ),
  fn('.unfold(Tensor self, int dimension, int size, int step) -> Tensor', ({ self, dimension, size, step }) =>
    unfolded(self, dimension, size, step),
  ),
  fn(
    'as_strided .as_strided(Tensor input, ints size, ints stride, int storage_offset=None) -> Tensor',
    ({ input, size, stride, storage_offset }) =>
      relaid(input, ({ offset }) => ({ shape: size, strides: stride, offset: storage_offset ?? offset })),
  ),
  fn('unbind .unbind(Tensor input, int dim=0) -> tuple', ({ input, dim }) => unbound(input, dim)),
  fn('.contiguous(Tensor self, *, ignored memory_format=None) -> Tensor', ({ self }) =>
    isContiguous(tensorOf(self).ref.layout) ? self.source : Tensor.of(bind1(copy, [tensorOf(self).ref.read()], {})),
  ),
  fn('alias(Tensor input) -> Tensor', ({ input }) => relaid(input, (layout) => layout)),
];

export { reversed };
