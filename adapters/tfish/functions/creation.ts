/** Making tensors: from Python values, filled, ranges. */
import { bind1 } from '../../../src/core/bind.ts';
import type { DType } from '../../../src/core/dtype.ts';
import { Issue } from '../../../src/core/issue.ts';
import { broadcastShapes, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { fromArray } from '../../../src/dialect/operand.ts';
import { checkShape } from '../../../src/dialect/types.ts';
import { add as addOp, mul } from '../../../src/ops/arithmetic.ts';
import { eye, full, iota } from '../../../src/ops/create.ts';
import { expand, narrow, reshape } from '../../../src/ops/movement.ts';
import { concat } from '../../../src/ops/join.ts';
import { tryIndex } from '../../../src/python/conversion.ts';
import { PyAssertionError, PyTypeError } from '../../../src/python/errors.ts';
import { repr, str } from '../../../src/python/text.ts';
import { cast, numbersOf, subtract, tensor, truediv } from '../arithmetic.ts';
import { toValue, toValueNear } from '../convert.ts';
import { asDType, dtypeObjects } from '../dtype.ts';
import { brackets } from '../errors.ts';
import { invalid, nowRunning } from '../exceptions.ts';
import { toNumpy } from '../numpy.ts';
import { match, type Argument } from '../raw.ts';
import { asShape } from '../shape.ts';
import { dtypeOf, EagerTensor, isTensor, shapeOf, valueOf, type TfTensor } from '../tensor.ts';

/** A dtype argument, where one was given. */
export const dtypeOrNull = (x: unknown): DType | null => (x === null ? null : asDType(x));

/** Lengths as `tf.zeros` takes them: a shape, or what converts to integers. */
export const lengthsOf = (shape: unknown): readonly number[] => {
  const value = isTensor(shape) ? valueOf(shape) : toValue(plainShape(shape), 'int32');
  return numbersOf(value);
};

const plainShape = (shape: unknown): unknown => (tryIndexOrNull(shape) === null ? shape : [shape]);
const tryIndexOrNull = (x: unknown) => (x === null || Array.isArray(x) ? null : isTensor(x) ? null : tryIndex(x));

/** One number everywhere. @throws InvalidArgumentError for a negative length */
export const filled = (shape: Shape, dtype: DType, value: number): EagerTensor => {
  nowRunning('Fill', '');
  return new EagerTensor(bind1(full, [], { shape: checkShape(shape), dtype, value }));
};

const constant = (value: unknown, dtype: DType | null, shape: unknown): TfTensor => {
  if (isTensor(value) && dtype !== null && dtypeOf(value) !== dtype) {
    throw new PyTypeError(
      `Expected tensor ${str(toNumpy(valueOf(value)))} with dtype ${repr(dtypeObjects[dtype])}, but got dtype ${repr(dtypeObjects[dtypeOf(value)])}.`,
    );
  }
  const made = value instanceof EagerTensor ? value : new EagerTensor(toValue(value, dtype));
  if (shape === null) return made;
  const wanted = asShape(shape).lengths as readonly number[];
  const own = shapeOf(made);
  if (brackets(own) === brackets(wanted)) return made;
  if (sizeOf(own) === sizeOf(wanted)) return new EagerTensor(bind1(reshape, [valueOf(made)], { shape: wanted }));
  if (sizeOf(own) === 1)
    return new EagerTensor(bind1(expand, [bind1(reshape, [valueOf(made)], { shape: [] })], { shape: wanted }));
  throw new PyTypeError(
    `Eager execution of tf.constant with unsupported shape. Tensor ${str(toNumpy(valueOf(made)))} (converted from ${str(value)}) has ${sizeOf(own)} elements, but got \`shape\` ${asShape(shape).toString()} with ${sizeOf(wanted)} elements).`,
  );
};

/** Dtypes of ranges, each yielding to the ones after it. */
const hierarchy: readonly DType[] = ['int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64'];

const range = (start: unknown, limit: unknown, delta: unknown, dtype: DType | null): EagerTensor => {
  const given = [start, limit, delta].map((x) => (isTensor(x) ? x : tensor(x, dtype)));
  const ranks = given.map((x) => hierarchy.indexOf(dtypeOf(x)));
  if (dtype === null && ranks.includes(-1)) throw new PyAssertionError();
  const wanted = dtype ?? hierarchy[Math.max(...ranks)]!;
  const args = match(
    'Range',
    given.map((x) => cast(x, wanted)),
  );
  ['start', 'limit', 'delta'].forEach((name, i) => {
    if (args[i]!.shape.length > 0) throw invalid(`${name} must be a scalar, not shape ${brackets(args[i]!.shape)}`);
  });
  const [from, to, by] = args.map((argument) => argument.ints[0]!) as [number, number, number];
  if (by === 0) throw new Issue('arange.step', { start: from, stop: to, step: by });
  if (by > 0 ? from > to : from < to) throw new Issue('arange.direction', { start: from, stop: to, step: by });
  const length = Math.max(0, Math.ceil(Math.abs((to - from) / by)));
  return new EagerTensor(running(from, by, length, wanted));
};

/** start, start + delta, ...: floats are added up one by one in their own precision. */
const running = (start: number, step: number, length: number, dtype: DType) => {
  if (dtype !== 'float32') return bind1(iota, [], { start, step, length, dtype });
  const data = new Float32Array(length);
  for (let i = 0, x = Math.fround(start); i < length; i++, x = Math.fround(x + step)) data[i] = x;
  return fromArray({ dtype, shape: [length], data });
};

const like = (input: unknown, dtype: unknown, value: number): EagerTensor => {
  const x = tensor(input);
  return filled(shapeOf(x), dtypeOrNull(dtype) ?? dtypeOf(x), value);
};

const identityMatrix = (rows: unknown, columns: unknown, batch: readonly number[], dtype: DType): EagerTensor => {
  const [n, m] = [rows, columns].map((x) => (isTensor(x) ? numbersOf(valueOf(x))[0]! : tryIndexOrNull(x)));
  if (n === null || m === null) {
    throw new PyTypeError(
      `Arguments \`num_rows\` and \`num_columns\` must be positive integer values. Received: num_rows=${str(rows)}, num_columns=${str(columns)}`,
    );
  }
  nowRunning('Fill', '');
  const one = bind1(eye, [], {
    rows: checkShape([Number(n)])[0]!,
    columns: checkShape([Number(m)])[0]!,
    offset: 0,
    dtype,
  });
  return new EagerTensor(batch.length === 0 ? one : bind1(expand, [one], { shape: [...batch, ...one.shape] }));
};

/** Evenly spaced values between two ends, along a new axis. */
const spaced = (start: unknown, stop: unknown, num: unknown, axis: number): EagerTensor => {
  const from = toValue(start);
  const to = toValue(stop, from.dtype);
  const count = toValueNear(num, 'int32');
  if (!/int/.test(count.dtype)) {
    throw new PyTypeError(
      `Argument \`tensor\` (name: num) must be of type integer. Received \`tensor\` = ${str(toNumpy(count))} of dtype: <dtype: '${count.dtype}'>`,
    );
  }
  const n = numbersOf(count)[0]!;
  const shape = broadcastShapes([from.shape, to.shape]);
  const at = axis < 0 ? axis + shape.length + 1 : axis;
  const ends = [from, to].map(
    (end) => new EagerTensor(bind1(reshape, [bind1(expand, [end], { shape })], { shape: shape.toSpliced(at, 0, 1) })),
  );
  const steps = new EagerTensor(toValue(Math.max(n - 1, 1), from.dtype));
  const delta = truediv(subtract(ends[1], ends[0]), steps);
  const dtype = dtypeOf(delta);
  const [first, last] = ends.map((end) => valueOf(cast(end, dtype))) as [Value, Value];
  nowRunning('Range', '');
  if (n < 0) throw new Issue('arange.direction', { start: 1, stop: -1, step: 1 });
  const places = bind1(iota, [], { start: 1, step: 1, length: Math.max(n - 2, 0), dtype });
  const inner = bind1(reshape, [places], { shape: first.shape.map((_, i) => (i === at ? places.shape[0]! : 1)) });
  const middle = bind1(addOp, [first, bind1(mul, [valueOf(delta), inner], {})], {});
  const whole = bind1(concat, [first, middle, last], { axis: at });
  return new EagerTensor(bind1(narrow, [whole], { axis: at, start: 0, length: n }));
};

export const creation: readonly Stated[] = [
  fn('linspace(any start, any stop, any num, name name=None, any axis=0) -> Tensor', ({ start, stop, num, axis }) =>
    spaced(start, stop, num, Number(axis)),
  ),
  fn('constant(any value, any dtype=None, any shape=None, any name=None) -> Tensor', ({ value, dtype, shape }) =>
    constant(value, dtypeOrNull(dtype), shape),
  ),
  fn(
    'convert_to_tensor(any value, any dtype=None, any dtype_hint=None, name name=None) -> Tensor',
    ({ value, dtype, dtype_hint }) => {
      const wanted = dtypeOrNull(dtype);
      if (value instanceof EagerTensor && (wanted === null || dtypeOf(value) === wanted)) return value;
      return new EagerTensor(
        wanted === null && dtype_hint !== null ? toValueNear(value, asDType(dtype_hint)) : toValue(value, wanted),
      );
    },
  ),
  fn('zeros(any shape, any dtype=None, name name=None, any layout=None) -> Tensor', ({ shape, dtype }) =>
    filled(lengthsOf(shape), dtypeOrNull(dtype) ?? 'float32', 0),
  ),
  fn('ones(any shape, any dtype=None, name name=None, any layout=None) -> Tensor', ({ shape, dtype }) =>
    filled(lengthsOf(shape), dtypeOrNull(dtype) ?? 'float32', 1),
  ),
  fn('zeros_like(any input, any dtype=None, name name=None, any layout=None) -> Tensor', ({ input, dtype }) =>
    like(input, dtype, 0),
  ),
  fn('ones_like(any input, any dtype=None, name name=None, any layout=None) -> Tensor', ({ input, dtype }) =>
    like(input, dtype, 1),
  ),
  fn('fill(any dims, any value, name name=None, any layout=None) -> Tensor', ({ dims, value, name }) => {
    const list = tryIndexOrNull(dims) === null ? dims : new EagerTensor(toValue([dims]));
    const [lengths, element] = match('Fill', [list, value], name) as [Argument, Argument];
    if (element.shape.length > 0) throw invalid(`value must represent a scalar, got shape ${brackets(element.shape)}`);
    return new EagerTensor(bind1(expand, [element.value], { shape: checkShape(lengths.ints) }));
  }),
  fn(
    'range(any start, any limit=None, any delta=1, any dtype=None, name name=None) -> Tensor',
    ({ start, limit, delta, dtype }) =>
      limit === null ? range(0, start, delta, dtypeOrNull(dtype)) : range(start, limit, delta, dtypeOrNull(dtype)),
  ),
  fn(
    'eye linalg.eye(any num_rows, any num_columns=None, any batch_shape=None, any dtype=None, name name=None) -> Tensor',
    ({ num_rows, num_columns, batch_shape, dtype }) =>
      identityMatrix(
        num_rows,
        num_columns ?? num_rows,
        batch_shape === null ? [] : lengthsOf(batch_shape),
        dtypeOrNull(dtype) ?? 'float32',
      ),
  ),
  fn('identity(any input, name name=None) -> Tensor', ({ input }) => new EagerTensor(valueOf(tensor(input)))),
  fn('is_tensor(any x) -> bool', ({ x }) => isTensor(x)),
  fn('as_dtype dtypes.as_dtype(any type_value) -> DType', ({ type_value }) => dtypeObjects[asDType(type_value)]),
];
