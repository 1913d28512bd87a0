/** MXNet's functions that make arrays. */
import { bind1 } from '../../../src/core/bind.ts';
import { dtypes, rounding, type DType } from '../../../src/core/dtype.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { scalarKind } from '../../../src/dialect/nested.ts';
import { fromArray } from '../../../src/dialect/operand.ts';
import { stretch } from '../../../src/dialect/subscript.ts';
import { store, eye, triangle } from '../../../src/ops/create.ts';
import { allocate } from '../../../src/core/dtype.ts';
import { copy, toDType } from '../../../src/ops/movement.ts';
import { sizeOf, type Shape } from '../../../src/core/shape.ts';
import { Issue } from '../../../src/core/issue.ts';
import { PyNotImplementedError, PyTypeError, PyValueError, PyZeroDivisionError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { arrayValueOf, inferredDType } from '../convert.ts';
import { knownDType } from '../dtypes.ts';
import { check, dims, MXNetError } from '../exceptions.ts';
import { filled, pythonNumber } from '../scalar.ts';
import { give, valueOf } from '../results.ts';
import { NDArray } from '../tensor.ts';

const inOrder = (order: string): void => {
  if (order !== 'C') throw new PyNotImplementedError();
};

/** A tuple of lengths as Python prints it. */
const tuple = (shape: readonly number[]): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;

/** A shape with a negative length, reported with the operator's attributes. */
const inferenceFailure = (operator: string, shape: Shape, attributes: readonly (readonly [string, string])[]): Error =>
  new MXNetError(
    `Operator ${operator} inferring shapes failed.\ninput shapes:\noutput shapes:\n${dims(shape)}\noperator attributes:\n${attributes.map(([key, value]) => `${key} : ${value}\n`).join('')}\n`,
  );

const hasNegative = (shape: Shape): boolean => shape.some((n) => n < 0);

const constant = (shape: Shape, dtype: DType, value: number): NDArray =>
  NDArray.of(filled(checkShape(shape), knownDType(dtype), value));

/** `length` numbers from `start` by `step`, each computed in the dtype's own precision. */
const sequence = (start: number, step: number, length: number, dtype: DType): NDArray => {
  const count = Math.max(length, 0);
  const data = allocate(dtype, count);
  const round = rounding[dtype];
  const whole = dtypes[dtype].category !== 'float';
  const [from, by] = whole ? [Math.trunc(start), Math.trunc(step)] : [round(start), round(step)];
  const out = { dtype, shape: [count], data };
  for (let i = 0; i < count; i++) store(out, i, round(from + round(i * by)));
  return NDArray.of(fromArray(out));
};

const number = (x: unknown, name: string): number => {
  const python = pythonNumber(x);
  const kind = scalarKind(python);
  if (kind === null || kind === 'complex') {
    throw new MXNetError(`Invalid Parameter format for ${name} expect double or None but value='${str(x)}'`);
  }
  return Number(python instanceof Float ? python.value : python);
};

const arange = (start: unknown, stop: unknown, step: unknown, dtype: DType): NDArray => {
  const [from, to] = stop === null ? [0, number(start, 'stop')] : [number(start, 'start'), number(stop, 'stop')];
  const by = step === null ? 1 : number(step, 'step');
  if (by === 0) throw new PyZeroDivisionError('step cannot be 0');
  if (dtype === 'bool') {
    throw new MXNetError(
      "Invalid Input: 'bool', valid values are: {'bfloat16', 'float16', 'float32', 'float64', 'int32', 'int64', 'int8', 'uint8'}",
    );
  }
  return sequence(from, by, Math.ceil((to - from) / by), knownDType(dtype));
};

const linspace = (start: number, stop: number, num: number, endpoint: boolean, dtype: DType): NDArray => {
  if (num < 0) throw check('param.num >= 0', `Number of sequence should be non-negative, received ${num}`, [num, 0]);
  const data = allocate(dtype, num);
  const step = (stop - start) / (endpoint ? Math.max(num - 1, 1) : num);
  const out = { dtype, shape: [num], data };
  for (let i = 0; i < num; i++) store(out, i, endpoint && i === num - 1 && num > 1 ? stop : start + i * step);
  return NDArray.of(fromArray(out));
};

const logspace = (start: number, stop: number, num: number, endpoint: boolean, base: number, dtype: DType): NDArray => {
  const step = (stop - start) / (endpoint ? Math.max(num - 1, 1) : num);
  const out = { dtype, shape: [num], data: allocate(dtype, num) };
  for (let i = 0; i < num; i++) store(out, i, base ** (start + i * step));
  return NDArray.of(fromArray(out));
};

const full = (shape: Shape, value: unknown, dtype: DType | null): NDArray => {
  if (value instanceof NDArray)
    return NDArray.of(toDType(stretch(value.ref.read(), checkShape(shape)), dtype ?? value.ref.dtype));
  const kind = scalarKind(pythonNumber(value));
  const to = dtype ?? (kind === 'bool' ? 'bool' : 'float32');
  if (kind === null || kind === 'complex') {
    throw new MXNetError(
      `Invalid Parameter format for value expect double but value='${str(value)}', in operator _full(name="", dtype="${to}", value="${str(value)}", ctx="cpu(0)", shape="${tuple(shape)}")`,
    );
  }
  if (hasNegative(shape)) {
    throw inferenceFailure('_full', shape, [
      ['dtype', to],
      ['value', str(value)],
      ['ctx', 'cpu(0)'],
      ['shape', tuple(shape)],
    ]);
  }
  return constant(shape, to, number(value, 'value'));
};

const like = (a: Operand, dtype: DType | null, value: number): NDArray => constant(a.shape, dtype ?? a.dtype, value);

/** A window: a function of the position between 0 and 1. */
const cosineWindow = (M: number, dtype: DType, terms: readonly number[]): NDArray => {
  const count = Math.max(M, 0);
  const out = { dtype, shape: [count], data: allocate(dtype, count) };
  for (let i = 0; i < count; i++) {
    const angle = count === 1 ? null : (2 * Math.PI * i) / (count - 1);
    store(out, i, angle === null ? 1 : terms.reduce((total, c, k) => total + (-1) ** k * c * Math.cos(k * angle), 0));
  }
  return NDArray.of(fromArray(out));
};

const indices = (dimensions: readonly number[], dtype: DType): NDArray => {
  const size = sizeOf(dimensions);
  const out = { dtype, shape: [dimensions.length, ...dimensions], data: allocate(dtype, size * dimensions.length) };
  dimensions.forEach((n, axis) => {
    const inner = sizeOf(dimensions.slice(axis + 1));
    for (let i = 0; i < size; i++) store(out, axis * size + i, Math.floor(i / inner) % n);
  });
  return NDArray.of(fromArray(out));
};

const checkNumbers = (...ends: readonly unknown[]): void => {
  if (ends.some((end) => scalarKind(pythonNumber(end)) === null))
    throw new PyNotImplementedError('start and stop only support int');
};

const float32 = 'float32' as const;

export const creation: readonly Stated[] = [
  fn('np.array(any object, dtype dtype=None, ignored ctx=None) -> Tensor', ({ object, dtype }) => {
    const value = arrayValueOf(object, knownDType(dtype ?? inferredDType(object)));
    return NDArray.of(bind1(copy, [value], {}));
  }),
  fn(
    "np.zeros(shape shape, dtype dtype=None, str order='C', ignored ctx=None) -> Tensor",
    ({ shape, dtype, order }) => {
      inOrder(order);
      if (hasNegative(shape)) {
        throw inferenceFailure('_npi_zeros', shape, [...(dtype ? [['dtype', dtype] as const] : []), ['ctx', 'cpu(0)']]);
      }
      return constant(shape, dtype ?? float32, 0);
    },
  ),
  fn("np.ones(shape shape, dtype dtype=None, str order='C', ignored ctx=None) -> Tensor", ({ shape, dtype, order }) => {
    inOrder(order);
    if (hasNegative(shape)) {
      throw inferenceFailure('_npi_ones', shape, [
        ['dtype', dtype ?? float32],
        ['ctx', 'cpu(0)'],
        ['shape', tuple(shape)],
      ]);
    }
    return constant(shape, dtype ?? float32, 1);
  }),
  fn(
    "np.empty(shape shape, dtype dtype=None, str order='C', ignored ctx=None) -> Tensor",
    ({ shape, dtype, order }) => {
      if (order !== 'C')
        throw new PyNotImplementedError(`\`empty\` only supports order equal to \`C\`, while received ${order}`);
      return constant(shape, dtype ?? float32, 0);
    },
  ),
  fn(
    "np.full(shape shape, any fill_value, dtype dtype=None, str order='C', ignored ctx=None, Out out=None) -> Tensor",
    ({ shape, fill_value, dtype, order, out }, call) => {
      inOrder(order);
      return give(full(shape, fill_value, dtype).ref.read(), out, call);
    },
  ),
  fn(
    "np.zeros_like(Tensor a, dtype dtype=None, str order='C', ignored ctx=None, Out out=None) -> Tensor",
    ({ a, dtype, out }, call) => give(like(a, dtype, 0).ref.read(), out, call),
  ),
  fn(
    "np.ones_like(Tensor a, dtype dtype=None, str order='C', ignored ctx=None, Out out=None) -> Tensor",
    ({ a, dtype, out }, call) => give(like(a, dtype, 1).ref.read(), out, call),
  ),
  fn(
    "np.full_like(Tensor a, any fill_value, dtype dtype=None, str order='C', ignored ctx=None, Out out=None) -> Tensor",
    ({ a, fill_value, dtype, out }, call) =>
      give(like(a, dtype, number(fill_value, 'fill_value')).ref.read(), out, call),
  ),
  fn(
    "np.empty_like(Tensor prototype, dtype dtype=None, str order='C', bool subok=False, any shape=None) -> Tensor",
    ({ prototype, dtype }) => like(prototype, dtype, 0),
  ),
  fn(
    'np.arange(any start, any stop=None, any step=1, dtype dtype=None, ignored ctx=None) -> Tensor',
    ({ start, stop, step, dtype }) => arange(start, stop ?? null, step ?? null, dtype ?? float32),
  ),
  fn(
    'np.linspace(any start, any stop, int num=50, bool endpoint=True, bool retstep=False, dtype dtype=None, int axis=0, ignored ctx=None) -> Tensor',
    ({ start, stop, num, endpoint, retstep, dtype, axis }) => {
      checkNumbers(start, stop);
      if (axis !== 0) throw new PyNotImplementedError('the function only support axis 0');
      const [from, to] = [number(start, 'start'), number(stop, 'stop')];
      const out = linspace(from, to, num, endpoint, dtype ?? float32);
      return retstep ? new Tuple([out, new Float((to - from) / (num - 1))]) : out;
    },
  ),
  fn(
    'np.logspace(any start, any stop, int num=50, bool endpoint=True, float base=10.0, dtype dtype=None, int axis=0, ignored ctx=None) -> Tensor',
    ({ start, stop, num, endpoint, base, dtype }) => {
      checkNumbers(start, stop);
      return logspace(number(start, 'start'), number(stop, 'stop'), num, endpoint, base, dtype ?? float32);
    },
  ),
  fn('np.eye(int N, int M=None, int k=0, dtype dtype=None, ignored ctx=None) -> Tensor', ({ N, M, k, dtype }) => {
    if (N < 0) throw check('param.N >= 0', `negative dimensions are not allowed. N is ${N}`);
    return NDArray.of(bind1(eye, [], { rows: N, columns: M ?? N, offset: k, dtype: knownDType(dtype ?? float32) }));
  }),
  fn('np.identity(any n, dtype dtype=None, ignored ctx=None) -> Tensor', ({ n, dtype }) => {
    if (typeof n !== 'number' || scalarKind(n) !== 'int') throw new PyTypeError("Input 'n' should be an integer");
    if (n < 0) throw new PyValueError("Input 'n' cannot be negative");
    return NDArray.of(bind1(eye, [], { rows: n, columns: n, offset: 0, dtype: knownDType(dtype ?? float32) }));
  }),
  fn('np.indices(any dimensions, dtype dtype=None, ignored ctx=None) -> Tensor', ({ dimensions, dtype }) => {
    if (!Array.isArray(dimensions)) throw new PyValueError('The dimensions must be sequence of ints');
    return indices(dimensions as readonly number[], dtype ?? 'int32');
  }),
  fn('np.tril(Tensor m, int k=0) -> Tensor', ({ m, k }) => {
    if (m.dtype === 'bool') throw new Issue('unsupported', { what: 'tril of truth values' });
    return NDArray.of(bind1(triangle, [valueOf(m)], { offset: k, lower: true }));
  }),
  fn('np.copy(Tensor a, Out out=None) -> Tensor', ({ a, out }, call) => give(bind1(copy, [valueOf(a)], {}), out, call)),
  fn('np.hanning(int M, dtype dtype=None, ignored ctx=None) -> Tensor', ({ M, dtype }) =>
    cosineWindow(M, dtype ?? float32, [0.5, 0.5]),
  ),
  fn('np.hamming(int M, dtype dtype=None, ignored ctx=None) -> Tensor', ({ M, dtype }) =>
    cosineWindow(M, dtype ?? float32, [0.54, 0.46]),
  ),
  fn('np.blackman(int M, dtype dtype=None, ignored ctx=None) -> Tensor', ({ M, dtype }) =>
    cosineWindow(M, dtype ?? float32, [0.42, 0.5, 0.08]),
  ),
];
