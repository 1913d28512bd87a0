/** MXNet's functions that choose elements: by condition, by position, by order. */
import { diagonalMatrices, diagonalOf } from '../../../src/dialect/diagonal.ts';
import { bind, bind1 } from '../../../src/core/bind.ts';
import { isFloating, type DType } from '../../../src/core/dtype.ts';
import { normalizeAxis, sizeOf, tryBroadcast, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { maximum, sub } from '../../../src/ops/arithmetic.ts';
import { gt, ne } from '../../../src/ops/comparison.ts';
import { nonzero, normalizeIndex, pick, where, type RangeMode } from '../../../src/ops/index.ts';
import { argsort, sort, unique } from '../../../src/ops/sorting.ts';
import { narrow, reshape, toDType } from '../../../src/ops/movement.ts';
import { concat } from '../../../src/ops/join.ts';
import { PyNotImplementedError, PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Tuple } from '../../../src/python/values.ts';
import { dialect } from '../dialect.ts';
import { check, incompatible, MXNetError, noBoolKernel } from '../exceptions.ts';
import { apply, give, operandOf, valueOf } from '../results.ts';
import { filled, numberOperand } from '../scalar.ts';
import { NDArray } from '../tensor.ts';

const reshaped = (x: Value, shape: Shape): Value => bind1(reshape, [x], { shape });

const truthOf = (x: Operand): Value =>
  x.dtype === 'bool' ? valueOf(x) : bind1(ne, [valueOf(x), filled([], x.dtype, 0)], {});

/** A branch of `where`: an array, or a number. @throws TypeError */
const branch = (x: unknown): Operand => {
  const operand = dialect.operand(x);
  if (operand) return operand;
  throw new PyTypeError(`float() argument must be a string or a real number, not '${typeName(x)}'`);
};

const choose = (condition: Operand, x: Operand, y: Operand): Value => {
  const arrays = [x, y].filter((o) => o.scalar === null);
  const dtype: DType = arrays[0]?.dtype ?? 'float32';
  const shapes = [condition, x, y].map((o) => o.shape);
  const fits = tryBroadcast(tryBroadcast(shapes[0]!, shapes[1]!) ?? [-1], shapes[2]!);
  if (!fits) {
    throw check(
      '(s1 == 1 && s2 == 1) || (s1 == 1 && s3 == 1) || (s2 == 1 && s3 == 1) || (s1 == 1 && s2 == s3) || (s2 == 1 && s1 == s3) || (s3 == 1 && s1 == s2)',
      'Operands could not be broadcast together.',
    );
  }
  if (arrays.length === 2 && arrays[1]!.dtype !== dtype) throw incompatible(2, dtype, arrays[1]!.dtype);
  return bind1(where, [truthOf(condition), x.as(dtype), y.as(dtype)], {});
};

/** Positions of what is not 0: one array for each axis. */
const places = (a: Operand): Tuple<NDArray> => {
  const found = bind1(nonzero, [valueOf(a)], {});
  const [count, rank] = found.shape as [number, number];
  return new Tuple(
    Array.from({ length: rank }, (_, axis) =>
      NDArray.of(toDType(reshaped(bind1(narrow, [found], { axis: 1, start: axis, length: 1 }), [count]), 'int64')),
    ),
  );
};

const modes: Readonly<Record<string, RangeMode>> = { clip: 'clamp', wrap: 'wrap', raise: 'raise' };

const checkBounds = (index: Value, size: number): void => {
  const given = Array.from(elements(index).data, Number);
  if (given.some((i) => i < 0 || i >= size)) throw check('is_valid', 'take operator contains indices out of bound');
};

const taken = (a: Operand, indices: Operand, axis: number | null, mode: string): Value => {
  const kind = modes[mode];
  if (!kind) throw new PyNotImplementedError(`function take does not support mode '${mode}'`);
  const x = axis === null ? reshaped(valueOf(a), [sizeOf(a.shape)]) : valueOf(a);
  if (axis !== null && (axis < -a.rank || axis >= a.rank)) {
    throw check(
      'param.axis >= -1 * arrshape.ndim() && param.axis < arrshape.ndim()',
      'Axis should be in the range of [-r, r-1] where r is the rank of input tensor',
    );
  }
  const along = axis === null ? 0 : normalizeAxis(axis, a.rank);
  const size = x.shape[along]!;
  const whole = indices.as(isFloating(indices.dtype) ? 'int64' : indices.dtype);
  if (kind === 'raise') checkBounds(whole, size);
  const index = bind1(normalizeIndex, [whole], { size, axis: along, mode: kind, negative: false, shape: x.shape });
  return bind1(pick, [x, index], { axes: [along], at: along, fill: 0 });
};

/** The axis that is put in order, an array read as one axis where none is named. */
const orderedAxis = (a: Operand, axis: number | null): readonly [Operand, number] => {
  if (a.dtype === 'bool') throw noBoolKernel();
  if (a.dtype === 'float16') throw new MXNetError('This operation does not support float16');
  if (axis === null) return [operandOf(reshaped(valueOf(a), [sizeOf(a.shape)])), 0];
  if (axis >= -a.rank && axis < a.rank) return [a, normalizeAxis(axis, a.rank)];
  throw check(
    '*axis >= 0 && *axis < static_cast<int>(src_shape.ndim())',
    `Invalid axis! axis should be between 0 and ${a.rank}, found axis=${axis}`,
  );
};

const sorted = (a: Operand, axis: number | null): Value => {
  const [x, along] = orderedAxis(a, axis);
  return bind1(sort, [valueOf(x)], { axis: along, descending: false });
};

const sortedPositions = (a: Operand, axis: number | null): Value => {
  const [x, along] = orderedAxis(a, axis);
  return toDType(bind1(argsort, [valueOf(x)], { axis: along, descending: false }), 'int64');
};

const distinct = (a: Operand, wanted: readonly boolean[]): NDArray | Tuple<NDArray> => {
  if (a.dtype === 'bool') throw noBoolKernel();
  const [values, ...rest] = bind(unique, [reshaped(valueOf(a), [sizeOf(a.shape)])], { sorted: true });
  const parts = rest.filter((_, i) => wanted[i]).map((x) => NDArray.of(toDType(x, 'int64')));
  return parts.length === 0 ? NDArray.of(values!) : new Tuple([NDArray.of(values!), ...parts]);
};

const differences = (a: Operand, n: number, axis: number): Value => {
  if (a.dtype === 'bool') throw noBoolKernel();
  const along = normalizeAxis(axis, a.rank, a.shape);
  let value = valueOf(a);
  for (let i = 0; i < n; i++) {
    const length = Math.max(value.shape[along]! - 1, 0);
    const cut = (start: number): Value =>
      bind1(narrow, [value], { axis: along, start: length === 0 ? 0 : start, length });
    value = bind1(sub, [cut(1), cut(0)], {});
  }
  return value;
};

/** A number beside the array that it goes in or before. */
const withoutPosition = (a: Operand, position: number, axis: number | null): Value => {
  const x = axis === null ? reshaped(valueOf(a), [sizeOf(a.shape)]) : valueOf(a);
  const along = axis === null ? 0 : normalizeAxis(axis, a.rank);
  const size = x.shape[along]!;
  const at = position < 0 ? position + size : position;
  const parts = [
    bind1(narrow, [x], { axis: along, start: 0, length: at }),
    bind1(narrow, [x], { axis: along, start: at + 1, length: size - at - 1 }),
  ];
  return bind1(concat, parts, { axis: along });
};

const withPosition = (a: Operand, position: number, values: Operand, axis: number | null): Value => {
  const x = axis === null ? reshaped(valueOf(a), [sizeOf(a.shape)]) : valueOf(a);
  const along = axis === null ? 0 : normalizeAxis(axis, a.rank);
  const size = x.shape[along]!;
  const at = position < 0 ? position + size : position;
  const piece = values.scalar === null ? toDType(valueOf(values), a.dtype) : values.as(a.dtype);
  const count =
    values.rank === x.shape.length
      ? values.shape[along]!
      : values.rank === 1 && x.shape.length === 1
        ? values.shape[0]!
        : 1;
  const shape = x.shape.with(along, count);
  const middle = apply(where, [
    operandOf(filled(shape, 'bool', 1)),
    operandOf(piece),
    operandOf(filled(shape, a.dtype, 0)),
  ]);
  const parts = [
    bind1(narrow, [x], { axis: along, start: 0, length: at }),
    middle,
    bind1(narrow, [x], { axis: along, start: at, length: size - at }),
  ];
  return bind1(concat, parts, { axis: along });
};

/** A diagonal as an axis of its own. */
export const diagonal = (a: Operand, offset: number, axis1: number, axis2: number): Value => {
  const [p, q] = [normalizeAxis(axis1, a.rank, a.shape), normalizeAxis(axis2, a.rank, a.shape)];
  return diagonalOf(valueOf(a), offset, p, q);
};

const positionsFrom = (start: number, length: number): Value =>
  fromArray({ dtype: 'int32', shape: [length], data: Int32Array.from({ length }, (_, i) => start + i) });

const onDiagonal = (a: Operand, offset: number): Value =>
  diagonalMatrices(reshaped(valueOf(a), [sizeOf(a.shape)]), offset);

const clipped = (a: Operand, low: unknown, high: unknown): Value => {
  if (low === null && high === null) throw new PyValueError('array_clip: must set either max or min');
  if (a.dtype === 'bool') throw noBoolKernel();
  const bound = (x: unknown): Operand => (x instanceof NDArray ? dialect.operand(x)! : numberOperand(x)!);
  const x = valueOf(a);
  const raised = low === null ? x : bind1(maximum, [x, bound(low).as(a.dtype)], {});
  if (high === null) return raised;
  // What lies above the upper bound is cut to it, even where the lower bound is higher still.
  const top = bound(high).as(a.dtype);
  return bind1(where, [bind1(gt, [x, top], {}), top, raised], {});
};

export const selections: readonly Stated[] = [
  fn('np.where(any condition, any x=None, any y=None) -> Tensor', ({ condition, x, y }) => {
    const operand = branch(condition);
    if (x === null && y === null) return places(operand);
    if (operand.scalar !== null) return operand.number ? x : y;
    return NDArray.of(choose(operand, branch(x), branch(y)));
  }),
  fn('np.nonzero .nonzero(Tensor a) -> tuple', ({ a }) => places(a)),
  fn('npx.nonzero(Tensor a) -> Tensor', ({ a }) => NDArray.of(toDType(bind1(nonzero, [valueOf(a)], {}), 'int64'))),
  fn('np.clip(Tensor a, any a_min, any a_max, Out out=None) -> Tensor', ({ a, a_min, a_max, out }, call) =>
    give(clipped(a, a_min, a_max), out, call),
  ),
  fn('.clip(Tensor self, any min=None, any max=None, Out out=None) -> Tensor', ({ self, min, max, out }, call) =>
    give(clipped(self, min, max), out, call),
  ),
  fn(
    "np.take(Tensor a, Tensor indices, flatAxis axis=None, str mode='raise', Out out=None) -> Tensor",
    ({ a, indices, axis, mode, out }, call) => give(taken(a, indices, axis, mode), out, call),
  ),
  fn(
    ".take(Tensor self, Tensor indices, flatAxis axis=None, str mode='raise') -> Tensor",
    ({ self, indices, axis, mode }) => NDArray.of(taken(self, indices, axis, mode)),
  ),
  fn('np.sort(Tensor a, flatAxis? axis=-1, any kind=None, any order=None) -> Tensor', ({ a, axis }) =>
    NDArray.of(sorted(a, axis)),
  ),
  fn('.sort(Tensor self, flatAxis? axis=-1, any kind=None, any order=None) -> Tensor', () => {
    throw new PyTypeError('exceptions must derive from BaseException');
  }),
  fn('np.argsort .argsort(Tensor a, flatAxis? axis=-1, any kind=None, any order=None) -> Tensor', ({ a, axis }) =>
    NDArray.of(sortedPositions(a, axis)),
  ),
  fn(
    'np.unique(Tensor ar, bool return_index=False, bool return_inverse=False, bool return_counts=False, int axis=None) -> Tensor',
    ({ ar, return_index, return_inverse, return_counts }) =>
      distinct(ar, [return_index, return_inverse, return_counts]),
  ),
  fn('np.diff(Tensor a, int n=1, int axis=-1, any prepend=None, any append=None) -> Tensor', ({ a, n, axis }) =>
    NDArray.of(differences(a, n, axis)),
  ),
  fn('np.ediff1d(Tensor ary, any to_end=None, any to_begin=None) -> Tensor', ({ ary }) =>
    NDArray.of(differences(operandOf(reshaped(valueOf(ary), [sizeOf(ary.shape)])), 1, 0)),
  ),
  fn('np.delete(Tensor arr, int obj, flatAxis axis=None) -> Tensor', ({ arr, obj, axis }) =>
    NDArray.of(withoutPosition(arr, obj, axis)),
  ),
  fn('np.insert(Tensor arr, int obj, Operand values, flatAxis axis=None) -> Tensor', ({ arr, obj, values, axis }) =>
    NDArray.of(withPosition(arr, obj, values, axis)),
  ),
  fn('np.diag(Tensor array, int k=0) -> Tensor', ({ array, k }) =>
    NDArray.of(array.rank === 1 ? onDiagonal(array, k) : diagonal(array, k, 0, 1)),
  ),
  fn('np.diagflat(Tensor array, int k=0) -> Tensor', ({ array, k }) => NDArray.of(onDiagonal(array, k))),
  fn('np.diagonal(Tensor a, int offset=0, int axis1=0, int axis2=1) -> Tensor', ({ a, offset, axis1, axis2 }) =>
    NDArray.of(diagonal(a, offset, axis1, axis2)),
  ),
  fn('np.diag_indices_from(Tensor arr) -> tuple', ({ arr }) => {
    const index = toDType(positionsFrom(0, arr.shape[0] ?? 0), 'int64');
    return new Tuple(arr.shape.map(() => NDArray.of(index)));
  }),
];
