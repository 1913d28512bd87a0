/** Functions that make tensors: from data, from numbers, like other tensors. */
import { bind1 } from '../../../src/core/bind.ts';
import { isComplex, isFloating, isInexact, type DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { broadcastShapes } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { interopOf } from '../../../src/dialect/interop.ts';
import { stretch } from '../../../src/dialect/subscript.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { eye, iota } from '../../../src/ops/create.ts';
import { add, pow } from '../../../src/ops/arithmetic.ts';
import { copy, toDType } from '../../../src/ops/movement.ts';
import { PyRuntimeError, PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { NDArray } from '../../numpyish/tensor.ts';
import { apply, filled, tensorOf, valueOf } from '../compute.ts';
import { checkOverflow, fromData } from '../data.ts';
import { dialect } from '../dialect.ts';
import { setRequiresGrad } from '../autograd/state.ts';
import { settings } from '../settings.ts';
import { Tensor } from '../tensor.ts';

/** Marks a fresh tensor as one that gradients are asked of. @throws RuntimeError for integers and bools */
export const made = (value: Value, requiresGrad = false): Tensor => {
  const out = Tensor.of(value);
  if (requiresGrad && !isInexact(value.dtype)) {
    throw new PyRuntimeError('Only Tensors of floating point and complex dtype can require gradients');
  }
  if (requiresGrad) setRequiresGrad(out, true);
  return out;
};

const fill = (size: readonly number[], dtype: DType | null, value: number, requiresGrad = false): Tensor =>
  made(filled(checkShape(size), dtype ?? settings.defaultDType, value), requiresGrad);

/** A number everywhere, in the dtype that torch infers from it. */
const fillWith = (size: readonly number[], value: Operand, dtype: DType | null, requiresGrad = false): Tensor => {
  const target = dtype ?? value.dtype;
  checkOverflow(value.source, target);
  const shape = checkShape(size);
  if (isComplex(target)) return made(apply(add, [filled(shape, target, 0), value]), requiresGrad);
  const number = value.number!;
  return made(filled(shape, target, typeof number === 'boolean' ? Number(number) : number), requiresGrad);
};

/** A copy of an array's elements: what is read from memory that somebody writes is kept. */
const copied = (value: Value): Value => bind1(copy, [value], {});

const numberOf = (x: Operand): number => Number(x.number);

const arange = (start: Operand, end: Operand, step: Operand, dtype: DType | null, requiresGrad: boolean): Tensor => {
  const [from, to, by] = [start, end, step].map(numberOf) as [number, number, number];
  const info = { start: from, stop: to, step: by };
  if (by === 0) throw new Issue('arange.step', info);
  if ((to - from) / by < 0) throw new Issue('arange.direction', info);
  if (![from, to].every(Number.isFinite)) throw new PyRuntimeError(`unsupported range: ${from} -> ${to}`);
  const inexact = [start, end, step].some((x) => x.scalar === 'float');
  const kind = dtype ?? (inexact ? settings.defaultDType : 'int64');
  return made(
    bind1(iota, [], { start: from, step: by, length: Math.ceil((to - from) / by), dtype: kind }),
    requiresGrad,
  );
};

const zero = dialect.operand(0)!;
const one = dialect.operand(1)!;

/** Evenly spaced numbers, counted from both ends as torch does, so that the last one is exact. */
const spaced = (start: number, end: number, steps: number, dtype: DType): Value => {
  if (steps < 0) throw new PyRuntimeError('number of steps must be non-negative');
  const step = steps > 1 ? (end - start) / (steps - 1) : 0;
  const half = Math.floor(steps / 2);
  const single = dtype === 'float32' ? Math.fround : (x: number): number => x;
  const numbers = Array.from({ length: steps }, (_, i) =>
    i < half || steps === 1 ? start + single(single(step) * i) : end - single(single(step) * (steps - 1 - i)),
  );
  return fromData(
    numbers.map((x) => (isFloating(dtype) ? x : Math.trunc(x))),
    dtype,
  );
};

const eyeOf = (rows: number, columns: number, dtype: DType | null, requiresGrad: boolean): Tensor => {
  if (rows < 0) throw new PyRuntimeError(`n must be greater or equal to 0, got ${rows}`);
  if (columns < 0) throw new PyRuntimeError(`m must be greater or equal to 0, got ${columns}`);
  return made(bind1(eye, [], { rows, columns, offset: 0, dtype: dtype ?? settings.defaultDType }), requiresGrad);
};

/** Shares the memory of a NumPy array where it can, else copies. */
const overMemory = (data: unknown): Tensor | null => {
  const memory = typeof data === 'object' && data !== null ? interopOf(data)?.memory(data) : null;
  if (!memory) return null;
  if (memory.layout.strides.some((stride) => stride < 0)) {
    throw new PyValueError(
      'At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().) ',
    );
  }
  return new Tensor(memory);
};

const asTensor = (data: unknown, dtype: DType | null): Tensor => {
  if (data instanceof Tensor)
    return dtype === null || dtype === data.ref.dtype ? data : Tensor.of(toDType(data.ref.read(), dtype));
  const shared = overMemory(data);
  if (!shared) return Tensor.of(fromData(data, dtype));
  return dtype === null || dtype === shared.ref.dtype ? shared : Tensor.of(toDType(shared.ref.read(), dtype));
};

const triangleIndices = (rows: number, columns: number, offset: number, lower: boolean, dtype: DType): Tensor => {
  const pairs: [number, number][] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) if (lower ? j - i <= offset : j - i >= offset) pairs.push([i, j]);
  }
  return Tensor.of(fromData([pairs.map(([i]) => i), pairs.map(([, j]) => j)], dtype));
};

export const creation: readonly Stated[] = [
  fn(
    'tensor(any data, *, dtype dtype=None, device device=None, bool requires_grad=False, bool pin_memory=False) -> Tensor',
    ({ data, dtype, requires_grad }) => made(copied(fromData(data, dtype)), requires_grad),
  ),
  fn('as_tensor(any data, dtype dtype=None, device device=None) -> Tensor', ({ data, dtype }) => asTensor(data, dtype)),
  fn(
    'asarray(any obj, *, dtype dtype=None, device device=None, ignored copy=None, bool requires_grad=False) -> Tensor',
    ({ obj, dtype, copy: wanted }) => (wanted === true ? made(copied(fromData(obj, dtype))) : asTensor(obj, dtype)),
  ),
  fn('from_numpy(any ndarray) -> Tensor', ({ ndarray }) => {
    const shared = ndarray instanceof NDArray ? overMemory(ndarray) : null;
    if (!shared) throw new PyTypeError(`expected np.ndarray (got ${typeName(ndarray)})`);
    return shared;
  }),
  fn(
    'scalar_tensor(Scalar s, *, dtype dtype=None, device device=None, bool requires_grad=False) -> Tensor',
    ({ s, dtype, requires_grad }) => fillWith([], s, dtype ?? settings.defaultDType, requires_grad),
  ),
  fn(
    'arange(Scalar end, *, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ end, dtype, requires_grad }) => arange(zero, end, one, dtype, requires_grad),
  ),
  fn(
    'arange(Scalar start, Scalar end, Scalar step=1, *, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ start, end, step, dtype, requires_grad }) => arange(start, end, step, dtype, requires_grad),
  ),
  fn(
    'zeros(shape +size, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ size, dtype, requires_grad }) => fill(size, dtype, 0, requires_grad),
  ),
  fn(
    'ones(shape +size, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ size, dtype, requires_grad }) => fill(size, dtype, 1, requires_grad),
  ),
  fn(
    'empty(shape +size, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False, ignored memory_format=None) -> Tensor',
    ({ size, dtype, requires_grad }) => fill(size, dtype, 0, requires_grad),
  ),
  fn(
    'full(shape size, Scalar fill_value, *, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ size, fill_value, dtype, requires_grad }) => fillWith(size, fill_value, dtype, requires_grad),
  ),
  fn(
    'eye(int n, *, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ n, dtype, requires_grad }) => eyeOf(n, n, dtype, requires_grad),
  ),
  fn(
    'eye(int n, int m, *, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ n, m, dtype, requires_grad }) => eyeOf(n, m, dtype, requires_grad),
  ),
  fn(
    'linspace(Scalar start, Scalar end, int steps, *, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ start, end, steps, dtype, requires_grad }) =>
      made(spaced(numberOf(start), numberOf(end), steps, dtype ?? settings.defaultDType), requires_grad),
  ),
  fn(
    'logspace(Scalar start, Scalar end, int steps, float base=10.0, *, Out out=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ start, end, steps, base, dtype, requires_grad }) =>
      made(
        apply(pow, [base, spaced(numberOf(start), numberOf(end), steps, dtype ?? settings.defaultDType)]),
        requires_grad,
      ),
  ),
  fn(
    'zeros_like(Tensor input, *, ignored memory_format=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ input, dtype, requires_grad }) => fill(input.shape, dtype ?? input.dtype, 0, requires_grad),
  ),
  fn(
    'ones_like(Tensor input, *, ignored memory_format=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ input, dtype, requires_grad }) => fill(input.shape, dtype ?? input.dtype, 1, requires_grad),
  ),
  fn(
    'empty_like(Tensor input, *, ignored memory_format=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ input, dtype, requires_grad }) => fill(input.shape, dtype ?? input.dtype, 0, requires_grad),
  ),
  fn(
    'full_like(Tensor input, Scalar fill_value, *, ignored memory_format=None, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ input, fill_value, dtype, requires_grad }) =>
      fillWith(input.shape, fill_value, dtype ?? input.dtype, requires_grad),
  ),
  fn(
    '.new_zeros(Tensor self, shape +size, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ self, size, dtype, requires_grad }) => fill(size, dtype ?? self.dtype, 0, requires_grad),
  ),
  fn(
    '.new_ones(Tensor self, shape +size, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ self, size, dtype, requires_grad }) => fill(size, dtype ?? self.dtype, 1, requires_grad),
  ),
  fn(
    '.new_empty(Tensor self, shape +size, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ self, size, dtype, requires_grad }) => fill(size, dtype ?? self.dtype, 0, requires_grad),
  ),
  fn(
    '.new_full(Tensor self, shape size, Scalar fill_value, *, dtype dtype=None, ignored layout=None, device device=None, bool pin_memory=False, bool requires_grad=False) -> Tensor',
    ({ self, size, fill_value, dtype, requires_grad }) =>
      fillWith(size, fill_value, dtype ?? self.dtype, requires_grad),
  ),
  fn(
    '.new_tensor(Tensor self, any data, *, dtype dtype=None, device device=None, bool requires_grad=False, ignored layout=None, bool pin_memory=False) -> Tensor',
    ({ self, data, dtype, requires_grad }) => made(copied(fromData(data, dtype ?? self.dtype)), requires_grad),
  ),
  fn(
    'tril_indices(int row, int col, int offset=0, *, dtype dtype=None, ignored layout=None, device device=None) -> Tensor',
    ({ row, col, offset, dtype }) => triangleIndices(row, col, offset, true, dtype ?? 'int64'),
  ),
  fn(
    'triu_indices(int row, int col, int offset=0, *, dtype dtype=None, ignored layout=None, device device=None) -> Tensor',
    ({ row, col, offset, dtype }) => triangleIndices(row, col, offset, false, dtype ?? 'int64'),
  ),
  fn('clone .clone(Tensor input, *, ignored memory_format=None) -> Tensor', ({ input }) =>
    Tensor.of(copied(valueOf(input))),
  ),
  fn('.copy_(Tensor self, Operand src, bool non_blocking=False) -> Tensor', ({ self, src }) => {
    const { ref } = tensorOf(self);
    return Tensor.of(stretch(src.as(ref.dtype), broadcastShapes([ref.shape, src.shape])));
  }),
];
