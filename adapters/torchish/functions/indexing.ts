/** Functions that pick and place elements by position or by mask. */
import { bind1 } from '../../../src/core/bind.ts';
import { isInexact } from '../../../src/core/dtype.ts';
import { broadcastShapes, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { CallInfo, Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { select as selectBy } from '../../../src/dialect/indexing.ts';
import { stretch, writeSelection } from '../../../src/dialect/subscript.ts';
import { narrow } from '../../../src/ops/movement.ts';
import {
  nonzero,
  normalizeIndex,
  pick,
  place,
  placeAlong,
  select,
  takeAlong,
  where,
  type ScatterMode,
} from '../../../src/ops/index.ts';
import { toDType } from '../../../src/ops/movement.ts';
import { PyIndexError, PyRuntimeError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { apply, atLeastOneAxis, axisOf, reshaped, tensorOf, valueOf } from '../compute.ts';
import { indexPolicy } from '../dialect.ts';
import { scalarTypeNames } from '../dtype.ts';
import { cTypeNames } from '../dtype.ts';
import { Tensor } from '../tensor.ts';

const listText = (items: readonly unknown[]): string => `[${items.join(', ')}]`;

/** Positions from the front. `negative`: whether torch counts negative ones from the end here. */
const positions = (index: Operand, size: number, axis: number, shape: Shape, negative: boolean): Value =>
  bind1(normalizeIndex, [valueOf(index)], { size, axis, mode: 'raise', negative, shape });

const isIndex = ({ dtype }: Operand): boolean => dtype === 'int64' || dtype === 'int32';

const selected = (input: Operand, dim: number, index: Operand): Value => {
  const axis = axisOf(dim, input.rank);
  if (index.rank > 1) throw new PyIndexError('index_select(): Index is supposed to be a vector');
  if (!isIndex(index)) throw new PyRuntimeError('index_select(): Expected dtype int32 or int64 for index');
  const value = atLeastOneAxis(valueOf(input));
  const at = positions(index, value.shape[axis]!, axis, value.shape, false);
  return bind1(pick, [value, atLeastOneAxis(at)], { axes: [axis], at: axis, fill: 0 });
};

const taken = (input: Operand, index: Operand): Value => {
  if (index.dtype !== 'int64')
    throw new PyRuntimeError(`take(): Expected a long tensor for index, but got ${scalarTypeNames[index.dtype]}`);
  const size = sizeOf(input.shape);
  const flat = reshaped(valueOf(input), [size]);
  return bind1(pick, [flat, positions(index, size, -1, [size], true)], { axes: [0], at: 0, fill: 0 });
};

/** Checks that the index fits beside its axis. */
const checkAlong = (name: string, input: Operand, axis: number, index: Operand, isGather: boolean): void => {
  if (!isIndex(index)) throw new PyRuntimeError(`${name}(): Expected dtype int32/int64 for index`);
  if (Math.max(index.rank, 1) !== Math.max(input.rank, 1)) {
    throw new PyRuntimeError(
      `Index tensor must have the same number of dimensions as ${isGather ? 'input' : 'self'} tensor`,
    );
  }
  const at = index.shape.findIndex((n, i) => i !== axis && n > (input.shape[i] ?? 1));
  if (isGather && at >= 0) {
    throw new PyRuntimeError(
      `Size does not match at dimension ${at} expected index ${listText(index.shape)} to be no larger than self ${listText(input.shape)} apart from dimension ${axis}`,
    );
  }
};

const gathered = (input: Operand, dim: number, index: Operand): Value => {
  const axis = axisOf(dim, input.rank);
  if (sizeOf(index.shape) === 0)
    return bind1(takeAlong, [atLeastOneAxis(valueOf(input)), atLeastOneAxis(valueOf(index))], { axis });
  checkAlong('gather', input, axis, index, true);
  const [value, at] = [
    atLeastOneAxis(valueOf(input)),
    atLeastOneAxis(positions(index, input.shape[axis] ?? 1, axis, input.shape, false)),
  ];
  const window = value.shape.reduce(
    (x, _, i) => (i === axis ? x : bind1(narrow, [x], { axis: i, start: 0, length: at.shape[i]! })),
    value,
  );
  return reshaped(bind1(takeAlong, [window, at], { axis }), index.shape);
};

const takenAlong = (input: Operand, indices: Operand, dim: number | null): Value => {
  if (dim === null)
    return bind1(
      takeAlong,
      [reshaped(valueOf(input), [sizeOf(input.shape)]), positions(indices, sizeOf(input.shape), 0, input.shape, true)],
      { axis: 0 },
    );
  if (input.rank !== indices.rank) {
    throw new PyRuntimeError(
      `torch.take_along_dim(): input and indices should have the same number of dimensions, but got ${input.rank} dimensions for input, and ${indices.rank} dimensions for indices`,
    );
  }
  const axis = axisOf(dim, input.rank);
  const shape = broadcastShapes([input.shape.with(axis, 1), indices.shape.with(axis, 1)]);
  const value = stretch(valueOf(input), shape.with(axis, input.shape[axis]!));
  const at = positions(indices, input.shape[axis]!, axis, input.shape, true);
  return bind1(takeAlong, [value, stretch(at, shape.with(axis, indices.shape[axis]!))], { axis });
};

type Source = { readonly value: Value; readonly fits: boolean };

const scattered = (input: Operand, dim: number, index: Operand, source: Source, mode: ScatterMode): Value => {
  const axis = axisOf(dim, input.rank);
  checkAlong('scatter', input, axis, index, false);
  const tooLarge = index.shape.some(
    (n, i) => (i !== axis && n > (input.shape[i] ?? 1)) || (source.fits && n > (source.value.shape[i] ?? 1)),
  );
  if (tooLarge) {
    const beside = source.fits ? ` and to be no larger size than src ${listText(source.value.shape)}` : '';
    throw new PyRuntimeError(
      `Expected index ${listText(index.shape)} to be no larger than self ${listText(input.shape)} apart from dimension ${axis}${beside}`,
    );
  }
  const at = atLeastOneAxis(positions(index, input.shape[axis] ?? 1, axis, input.shape, false));
  const cut = source.fits
    ? at.shape.reduce((x, length, i) => bind1(narrow, [x], { axis: i, start: 0, length }), atLeastOneAxis(source.value))
    : stretch(source.value, at.shape);
  return reshaped(bind1(placeAlong, [atLeastOneAxis(valueOf(input)), at, cut], { axis, mode }), input.shape);
};

/** What is scattered: a tensor of the same dtype, or a number. */
const sourceOf = (input: Operand, src: Operand): Source => {
  if (src.scalar !== null) return { value: src.as(input.dtype), fits: false };
  if (src.dtype !== input.dtype) throw new PyRuntimeError('scatter(): Expected self.dtype to be equal to src.dtype');
  return { value: valueOf(src), fits: true };
};

const simpleReduce = (reduce: string | null): ScatterMode => {
  if (reduce === null) return 'set';
  if (reduce === 'add') return 'add';
  if (reduce === 'multiply') return 'mul';
  throw new PyRuntimeError('reduce argument must be either add or multiply.');
};

const reduceModes: Readonly<Record<string, ScatterMode>> = { sum: 'add', prod: 'mul', amax: 'max', amin: 'min' };

const reduceMode = (reduce: string): ScatterMode => {
  const mode = reduceModes[reduce];
  if (!mode) throw new PyRuntimeError(`reduce argument must be either sum, prod, mean, amax or amin, got ${reduce}`);
  return mode;
};

/** index_add, index_copy, index_fill: whole slices at the positions of a vector. */
const placed = (input: Operand, dim: number, index: Operand, source: Value, mode: ScatterMode): Value => {
  const axis = axisOf(dim, input.rank);
  const value = atLeastOneAxis(valueOf(input));
  const at = atLeastOneAxis(positions(index, value.shape[axis]!, axis, value.shape, true));
  return reshaped(bind1(place, [value, source, at], { axes: [axis], at: axis, mode, donate: false }), input.shape);
};

const placedSlices = (
  call: CallInfo,
  input: Operand,
  dim: number,
  index: Operand,
  source: Operand,
  mode: ScatterMode,
): Value => {
  const axis = axisOf(dim, input.rank);
  const count = sizeOf(index.shape);
  if (count !== (source.shape[axis] ?? 1)) {
    throw call.name.startsWith('index_add')
      ? new PyRuntimeError(
          `index_add_(): Number of indices (${count}) should be equal to source.size(dim): (${source.shape[axis] ?? 1}), for dim: ${axis}`,
        )
      : new PyIndexError(
          `index_copy_(): Number of indices (${count}) should be equal to source.size(dim) (${source.shape[axis] ?? 1})`,
        );
  }
  if (source.dtype !== input.dtype) {
    throw new PyRuntimeError(
      `${call.name.replace(/_?$/, '_')}(): self and source expected to have the same dtype, but got (self) ${scalarTypeNames[input.dtype]} and (source) ${scalarTypeNames[source.dtype]}`,
    );
  }
  return placed(input, dim, index, atLeastOneAxis(valueOf(source)), mode);
};

const maskOf = (name: string, mask: Operand): Value => {
  if (mask.dtype !== 'bool')
    throw new PyRuntimeError(`${name} only supports boolean masks, but got mask with dtype ${cTypeNames[mask.dtype]}`);
  return valueOf(mask);
};

const maskedFill = (input: Operand, mask: Operand, value: Operand): Value => {
  if (value.rank > 0) {
    throw new PyRuntimeError(
      `masked_fill_ only supports a 0-dimensional value tensor, but got tensor with ${value.rank} dimension(s).`,
    );
  }
  return bind1(where, [maskOf('masked_fill_', mask), value.as(input.dtype), valueOf(input)], {});
};

const maskedSelect = (input: Operand, mask: Operand): Value => {
  if (mask.dtype !== 'bool') throw new PyRuntimeError('masked_select: expected BoolTensor for mask');
  const shape = broadcastShapes([input.shape, mask.shape]);
  return bind1(select, [stretch(valueOf(input), shape), stretch(valueOf(mask), shape)], {});
};

const maskedScatter = (input: Operand, mask: Operand, source: Operand): Value => {
  const set = elements(stretch(maskOf('masked_scatter_', mask), input.shape)).data;
  const from = elements(valueOf(source)).data;
  const array = elements(valueOf(input));
  const data = array.data.slice();
  let next = 0;
  set.forEach((on, i) => {
    if (!on) return;
    if (next >= from.length) throw new PyRuntimeError('Number of elements of source < number of ones in mask');
    data[i] = from[next++]!;
  });
  return fromArray({ ...array, data });
};

const chosen = (condition: Operand, x: Operand, y: Operand): Tensor => {
  if (condition.dtype !== 'bool' && condition.dtype !== 'uint8') {
    throw new PyRuntimeError(
      `where expected condition to be a boolean tensor, but got a tensor with dtype ${scalarTypeNames[condition.dtype]}`,
    );
  }
  return Tensor.of(apply(where, [condition, x, y]));
};

const rowsOf = (input: Operand): Value => toDType(bind1(nonzero, [valueOf(input)], {}), 'int64');

/** Positions of the elements that are not 0, one vector for each axis. */
const columnsOf = (input: Operand): Tuple<Tensor> => {
  const rows = rowsOf(input.rank === 0 ? { ...input, as: (dtype) => atLeastOneAxis(input.as(dtype)) } : input);
  return new Tuple(
    Array.from({ length: Math.max(input.rank, 1) }, (_, axis) =>
      Tensor.of(reshaped(bind1(narrow, [rows], { axis: 1, start: axis, length: 1 }), [rows.shape[0]!])),
    ),
  );
};

const putAt = (self: Operand, indices: readonly unknown[], values: Operand, accumulate: boolean): object => {
  const { ref } = tensorOf(self);
  if (!isInexact(ref.dtype) && isInexact(values.dtype)) {
    throw new PyRuntimeError(
      `Index put requires the source and destination dtypes match, got ${scalarTypeNames[ref.dtype]} for the destination and ${scalarTypeNames[values.dtype]} for the source.`,
    );
  }
  writeSelection(
    ref,
    selectBy(new Tuple(indices), ref.layout, indexPolicy),
    values.as(ref.dtype),
    accumulate ? 'add' : 'set',
  );
  return self.source as object;
};

export const indexing: readonly Stated[] = [
  fn(
    'index_select .index_select(Tensor input, int dim, Tensor index, *, Out out=None) -> Tensor',
    ({ input, dim, index }) => Tensor.of(selected(input, dim, index)),
  ),
  fn('take .take(Tensor input, Tensor index, *, Out out=None) -> Tensor', ({ input, index }) =>
    Tensor.of(taken(input, index)),
  ),
  fn(
    'gather .gather(Tensor input, int dim, Tensor index, *, bool sparse_grad=False, Out out=None) -> Tensor',
    ({ input, dim, index }) => Tensor.of(gathered(input, dim, index)),
  ),
  fn(
    'take_along_dim .take_along_dim(Tensor input, Tensor indices, int dim=None, *, Out out=None) -> Tensor',
    ({ input, indices, dim }) => Tensor.of(takenAlong(input, indices, dim)),
  ),
  fn(
    'scatter .scatter .scatter_(Tensor input, int dim, Tensor index, Operand src, *, str reduce=None, Out out=None) -> Tensor',
    ({ input, dim, index, src, reduce }) =>
      Tensor.of(scattered(input, dim, index, sourceOf(input, src), simpleReduce(reduce))),
  ),
  fn(
    'scatter .scatter .scatter_(Tensor input, int dim, Tensor index, Scalar value, *, str reduce=None, Out out=None) -> Tensor',
    ({ input, dim, index, value, reduce }) =>
      Tensor.of(scattered(input, dim, index, sourceOf(input, value), simpleReduce(reduce))),
  ),
  fn(
    'scatter_add .scatter_add .scatter_add_(Tensor input, int dim, Tensor index, Tensor src, *, Out out=None) -> Tensor',
    ({ input, dim, index, src }) => Tensor.of(scattered(input, dim, index, sourceOf(input, src), 'add')),
  ),
  fn(
    'scatter_reduce .scatter_reduce .scatter_reduce_(Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Out out=None) -> Tensor',
    ({ input, dim, index, src, reduce }) =>
      Tensor.of(scattered(input, dim, index, sourceOf(input, src), reduceMode(reduce))),
  ),
  fn(
    'index_fill .index_fill .index_fill_(Tensor input, int dim, Tensor index, Operand value) -> Tensor',
    ({ input, dim, index, value }) => {
      if (value.rank > 0)
        throw new PyRuntimeError(
          `index_fill_ only supports a 0-dimensional value tensor, but got tensor with ${value.rank} dimension(s).`,
        );
      return Tensor.of(placed(input, dim, index, value.as(input.dtype), 'set'));
    },
  ),
  fn(
    'index_add .index_add .index_add_(Tensor input, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Out out=None) -> Tensor',
    ({ input, dim, index, source }, call) => Tensor.of(placedSlices(call, input, dim, index, source, 'add')),
  ),
  fn(
    'index_copy .index_copy .index_copy_(Tensor input, int dim, Tensor index, Tensor source, *, Out out=None) -> Tensor',
    ({ input, dim, index, source }, call) => Tensor.of(placedSlices(call, input, dim, index, source, 'set')),
  ),
  fn(
    '.index_put_(Tensor self, sequence indices, Tensor values, bool accumulate=False) -> Tensor',
    ({ self, indices, values, accumulate }) => putAt(self, indices as readonly unknown[], values, accumulate),
  ),
  fn(
    'put .put .put_(Tensor input, Tensor index, Tensor source, bool accumulate=False) -> Tensor',
    ({ input, index, source, accumulate }) => {
      const size = sizeOf(input.shape);
      const flat = reshaped(valueOf(input), [size]);
      const at = reshaped(positions(index, size, -1, [size], true), [sizeOf(index.shape)]);
      const update = reshaped(valueOf(source), [sizeOf(source.shape)]);
      return Tensor.of(
        reshaped(
          bind1(place, [flat, update, at], { axes: [0], at: 0, mode: accumulate ? 'add' : 'set', donate: false }),
          input.shape,
        ),
      );
    },
  ),
  fn(
    'masked_fill .masked_fill .masked_fill_(Tensor input, Tensor mask, Operand value) -> Tensor',
    ({ input, mask, value }) => Tensor.of(maskedFill(input, mask, value)),
  ),
  fn('masked_select .masked_select(Tensor input, Tensor mask, *, Out out=None) -> Tensor', ({ input, mask }) =>
    Tensor.of(maskedSelect(input, mask)),
  ),
  fn(
    'masked_scatter .masked_scatter .masked_scatter_(Tensor input, Tensor mask, Tensor source) -> Tensor',
    ({ input, mask, source }) => Tensor.of(maskedScatter(input, mask, source)),
  ),
  fn('where(Tensor condition) -> tuple', ({ condition }) => columnsOf(condition)),
  fn(
    'where(Tensor condition, Operand input, Operand other, *, Out out=None) -> Tensor',
    ({ condition, input, other }) => chosen(condition, input, other),
  ),
  fn('.where(Tensor self, Tensor condition, Operand other) -> Tensor', ({ self, condition, other }) =>
    chosen(condition, self, other),
  ),
  fn('nonzero .nonzero(Tensor input, *, bool as_tuple=False, Out out=None) -> Tensor', ({ input, as_tuple }) =>
    as_tuple ? columnsOf(input) : Tensor.of(rowsOf(input)),
  ),
  fn('argwhere .argwhere(Tensor input) -> Tensor', ({ input }) => Tensor.of(rowsOf(input))),
];
