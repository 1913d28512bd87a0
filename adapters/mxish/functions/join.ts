/** MXNet's functions that join arrays and cut them. */
import { boundsOf, evenParts, raisedShape } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { sizeOf, type Shape } from '../../../src/core/shape.ts';
import { normalizeAxis } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { scalarKind } from '../../../src/dialect/nested.ts';
import { listOf } from '../../../src/python/values.ts';
import { narrow, reshape } from '../../../src/ops/movement.ts';
import { concat, stack } from '../../../src/ops/join.ts';
import { PyAssertionError, PyIndexError, PyValueError, PyZeroDivisionError } from '../../../src/python/errors.ts';
import { check, dims, incompatible, MXNetError, shapeInconsistent, typeInconsistent } from '../exceptions.ts';
import { dialect } from '../dialect.ts';
import { give, valueOf } from '../results.ts';
import { str } from '../../../src/python/text.ts';
import { NDArray } from '../tensor.ts';

const reshaped = (x: Value, shape: Shape): Value => bind1(reshape, [x], { shape });

const tooFew = (operator: string, doing: string, axis: number): Error =>
  new MXNetError(
    `value 0 for Parameter num_args should be greater equal to 1\nnum_args: Number of inputs to be ${doing}., in operator ${operator}(name="", num_args="0", axis="${axis}")`,
  );

const sameTypes = (arrays: readonly Operand[], refuse: (x: Operand, position: number) => Error): void =>
  arrays.forEach((x, i) => {
    if (x.dtype !== arrays[0]!.dtype) throw refuse(x, i);
  });

const byType =
  (arrays: readonly Operand[]) =>
  (x: Operand): Error =>
    typeInconsistent(x.dtype, arrays[0]!.dtype);

const scalarsJoined = (arrays: readonly Operand[], axis: number): Error =>
  new MXNetError(
    `Operator _npi_concatenate inferring shapes failed.\ninput shapes:\n${arrays.map(({ shape }) => `${dims(shape)}\n`).join('')}output shapes:\nNone\noperator attributes:\nnum_args : ${arrays.length}\naxis : ${axis}\n\n`,
  );

const concatenated = (arrays: readonly Operand[], axis: number | null): Value => {
  if (arrays.length === 0) throw tooFew('_npi_concatenate', 'concated', axis ?? 0);
  if (axis !== null && arrays.every((x) => x.rank === 0)) throw scalarsJoined(arrays, axis);
  const values = arrays.map((x) => (axis === null ? reshaped(valueOf(x), [sizeOf(x.shape)]) : valueOf(x)));
  const along = normalizeAxis(axis ?? 0, values[0]!.shape.length);
  const joined = bind1(
    concat,
    sameRank(values) && arrays.every((x) => x.dtype === arrays[0]!.dtype) ? values : checked(arrays, values, along),
    { axis: along },
  );
  return joined;
};

const sameRank = (values: readonly Value[]): boolean => values.every((x) => x.shape.length === values[0]!.shape.length);

/** Shapes are checked before dtypes. @throws MXNetError */
const checked = (arrays: readonly Operand[], values: readonly Value[], axis: number): readonly Value[] => {
  for (const { shape } of values) {
    const [first] = values;
    const fits = shape.length === first!.shape.length && shape.every((n, i) => i === axis || n === first!.shape[i]);
    if (!fits) {
      throw check(
        'shape_assign(&(*in_shape)[i], dshape)',
        `Incompatible input shape: expected ${dims(first!.shape.with(axis, -1))}, got ${dims(shape)}`,
      );
    }
  }
  sameTypes(arrays, byType(arrays));
  return values;
};

const stacked = (arrays: readonly Operand[], axis: number): Value => {
  if (arrays.length === 0) throw tooFew('_npi_stack', 'stacked', axis);
  const rank = arrays[0]!.rank + 1;
  if (axis < -rank || axis >= rank)
    throw check('axis < ndim && axis >= -ndim', `axis ${axis} exceeds the input dimension of ${rank}`);
  sameTypes(arrays, (x, position) => incompatible(position, arrays[0]!.dtype, x.dtype));
  return bind1(stack, arrays.map(valueOf), { axis: axis < 0 ? axis + rank : axis });
};

/** Arrays under shapes given by `grow`, joined along `axis`. @throws MXNetError */
const grown = (arrays: readonly Operand[], grow: (shape: Shape) => Shape, axis: number): Value => {
  const values = arrays.map((x) => reshaped(valueOf(x), grow(x.shape)));
  const first = values[0]!.shape;
  for (const { shape } of values) {
    if (shape.length === first.length && shape.every((n, i) => i === axis || n === first[i])) continue;
    throw shapeInconsistent(shape, dims(first.with(axis, -1)));
  }
  sameTypes(arrays, byType(arrays));
  return bind1(concat, values, { axis });
};

const asRows = (shape: Shape): Shape => raisedShape(shape, 2);
const asColumns = (shape: Shape): Shape => (shape.length < 2 ? [sizeOf(shape), 1] : shape);
const asPlanes = (shape: Shape): Shape => raisedShape(shape, 3);

/** Along the second axis, or the only one. */
const joinedSideways = (arrays: readonly Operand[]): Value => {
  const axis = (arrays[0]?.rank ?? 0) < 2 ? 0 : 1;
  const short = arrays.find((x) => x.rank === 1 && axis === 1);
  if (short) throw check('axis < ndim && axis >= -ndim', 'axis 1 exceeds the input dimension of 1');
  return concatenated(arrays, axis);
};

/** Pieces of an axis between the given starts. */
const cut = (a: Operand, starts: readonly number[], axis: number): NDArray[] => {
  const along = normalizeAxis(axis, a.rank, a.shape);
  const size = a.shape[along]!;
  const ends = [...starts.slice(1), size];
  return starts.map((start, i) => {
    const end = ends[i]!;
    if (end > size) throw check('end <= ishape[real_axis]', `end ${end} is no less than the size of the axis ${size}`);
    if (start > end) throw check('start <= end', `start ${start} is not less than end ${end}for subarray ${i}`);
    return NDArray.of(bind1(narrow, [valueOf(a)], { axis: along, start, length: end - start }));
  });
};

const isInt = (x: unknown): x is number => scalarKind(x) === 'int' || typeof x === 'boolean';

const startsOf = (x: unknown): readonly number[] => {
  if (Array.isArray(x)) return [0, ...(x as readonly number[])];
  throw new PyValueError('indices_or_sections must be either int, or tuple / list / set of ints');
};

/** Equal pieces, or pieces at given places. */
const split = (a: Operand, sections: unknown, axis: number): NDArray[] => {
  const size = a.shape.at(axis < 0 ? axis : axis < a.rank ? axis : a.rank);
  if (size === undefined) throw new PyIndexError('tuple index out of range');
  if (!isInt(sections)) return cut(a, startsOf(sections), axis);
  const count = Number(sections);
  if (count === 0) throw new PyZeroDivisionError('integer modulo by zero');
  if (size % count !== 0) throw new PyValueError('array split does not result in an equal division');
  return cut(a, boundsOf(evenParts(size, count)).slice(0, -1), axis);
};

/** Pieces that are as equal as can be, the longer ones first. */
const arraySplit = (a: Operand, sections: unknown, axis: number): NDArray[] => {
  if (!isInt(sections)) return cut(a, startsOf(sections), axis);
  const size = a.shape[normalizeAxis(axis, a.rank, a.shape)]!;
  return cut(a, boundsOf(evenParts(size, Number(sections))).slice(0, -1), axis);
};

const needsAxes = (name: string, a: Operand, rank: number): void => {
  if (a.rank < rank) throw new PyValueError(`${name} only works on arrays of ${rank} or more dimensions`);
};

export const joins: readonly Stated[] = [
  fn('np.concatenate(Tensors seq, flatAxis? axis=0, Out out=None) -> Tensor', ({ seq, axis, out }, call) =>
    give(concatenated(seq, axis), out, call),
  ),
  fn('np.append(any arr, any values, flatAxis axis=None) -> Tensor', ({ arr, values, axis }) => {
    const odd = [arr, values].find((x) => !(x instanceof NDArray));
    if (odd !== undefined)
      throw new PyAssertionError(`Positional arguments must have NDArray type, but got ${str(odd)}`);
    return NDArray.of(concatenated([dialect.operand(arr)!, dialect.operand(values)!], axis));
  }),
  fn('np.stack(Tensors arrays, int axis=0, Out out=None) -> Tensor', ({ arrays, axis, out }, call) =>
    give(stacked(arrays, axis), out, call),
  ),
  fn('np.vstack(Tensors arrays, Out out=None) -> Tensor', ({ arrays }) => NDArray.of(grown(arrays, asRows, 0))),
  fn('np.row_stack(Tensors arrays) -> Tensor', ({ arrays }) => NDArray.of(grown(arrays, asRows, 0))),
  fn('np.hstack(Tensors arrays) -> Tensor', ({ arrays }) => NDArray.of(joinedSideways(arrays))),
  fn('np.column_stack(Tensors tup) -> Tensor', ({ tup }) => NDArray.of(grown(tup, asColumns, 1))),
  fn('np.dstack(Tensors arrays) -> Tensor', ({ arrays }) => NDArray.of(grown(arrays, asPlanes, 2))),
  fn('np.split(Tensor ary, any indices_or_sections, int axis=0) -> list', ({ ary, indices_or_sections, axis }) =>
    listOf(split(ary, indices_or_sections, axis)),
  ),
  fn('np.array_split(Tensor ary, any indices_or_sections, int axis=0) -> list', ({ ary, indices_or_sections, axis }) =>
    listOf(arraySplit(ary, indices_or_sections, axis)),
  ),
  fn('np.hsplit(Tensor ary, any indices_or_sections) -> list', ({ ary, indices_or_sections }) => {
    needsAxes('hsplit', ary, 1);
    return listOf(split(ary, indices_or_sections, ary.rank === 1 ? 0 : 1));
  }),
  fn('np.vsplit(Tensor ary, any indices_or_sections) -> list', ({ ary, indices_or_sections }) => {
    needsAxes('vsplit', ary, 2);
    return listOf(split(ary, indices_or_sections, 0));
  }),
  fn('np.dsplit(Tensor ary, any indices_or_sections) -> list', ({ ary, indices_or_sections }) => {
    needsAxes('dsplit', ary, 3);
    return listOf(split(ary, indices_or_sections, 2));
  }),
];
