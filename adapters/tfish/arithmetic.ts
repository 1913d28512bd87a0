/** Arithmetic as TensorFlow's Python functions do it, above the raw ops: operators and functions share these. */
import { bind1 } from '../../src/core/bind.ts';
import type { DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { Op } from '../../src/core/op.ts';
import { tryBroadcast } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { elements, fromArray } from '../../src/dialect/operand.ts';
import * as ops from '../../src/ops/arithmetic.ts';
import * as comparison from '../../src/ops/comparison.ts';
import { bitwiseNot, logicalNot, round } from '../../src/ops/rounding.ts';
import { matmul as matmulOp } from '../../src/ops/linalg.ts';
import { toDType, transpose } from '../../src/ops/movement.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { toValue, toValueNear } from './convert.ts';
import { cName } from './dtype.ts';
import { invalid, nowRunning } from './exceptions.ts';
import { match, run, type Argument } from './raw.ts';
import { dtypeOf, EagerTensor, isTensor, shapeOf, valueOf, type TfTensor } from './tensor.ts';

type Plain = Op<Record<never, never>>;
type Body = (x: Argument, y: Argument) => Value;

const plain =
  (op: Plain): Body =>
  (x, y) =>
    bind1(op, [x.value, y.value], {});

const division =
  (op: Op<{ readonly integerByZero: 'raise' | 'zero' | 'ones' }>): Body =>
  (x, y) =>
    bind1(op, [x.value, y.value], { integerByZero: 'raise' });

const isInteger = (dtype: string): boolean => /^u?int/.test(dtype);

/** Powers of integers take no negative exponents. */
const power: Body = (x, y) => {
  if (isInteger(y.dtype) && y.ints.some((n) => n < 0)) throw new Issue('power.negative', { dtype: y.dtype as DType });
  return bind1(ops.pow, [x.value, y.value], {});
};

/** A raw op of two operands, which take each other's dtype. */
const two =
  (raw: string, body: Body) =>
  (x: unknown, y: unknown, name: unknown = null): EagerTensor =>
    run(raw, [x, y], body, name);

export const tensor = (x: unknown, dtype: DType | null = null): TfTensor =>
  isTensor(x) && dtype === null ? x : new EagerTensor(toValue(x, dtype));

/** `x` as a tensor, in the dtype `hint` where that is possible. */
export const tensorNear = (x: unknown, hint: DType): TfTensor =>
  isTensor(x) ? x : new EagerTensor(toValueNear(x, hint));

const rawAdd = two('AddV2', plain(ops.add));
export const add = (x: unknown, y: unknown): EagerTensor => {
  const first = tensor(x);
  if (typeof y === 'string') {
    nowRunning('AddV2', '');
    throw invalid(
      `cannot compute AddV2 as input #1(zero-based) was expected to be a ${cName(dtypeOf(first))} tensor but is a string tensor`,
    );
  }
  return rawAdd(first, tensorNear(y, dtypeOf(first)));
};
export const subtract = two('Sub', plain(ops.sub));
const rawMultiply = two('Mul', plain(ops.mul));
export const multiply = rawMultiply;
export const floordiv = two('FloorDiv', division(ops.floorDiv));
export const floormod = two('FloorMod', division(ops.remainder));
export const truncatediv = two('TruncateDiv', division(ops.truncDiv));
export const truncatemod = two('TruncateMod', division(ops.fmod));
export const pow = two('Pow', power);

export const cast = (x: TfTensor, dtype: DType): TfTensor =>
  dtypeOf(x) === dtype ? x : new EagerTensor(toDType(valueOf(x), dtype));

/** Dtypes that a quotient is computed in, in TensorFlow's order. */
const quotients: Readonly<Record<string, DType>> = {
  uint8: 'float32',
  int8: 'float32',
  uint16: 'float32',
  int16: 'float32',
  uint32: 'float64',
  int32: 'float64',
  uint64: 'float64',
  int64: 'float64',
  bfloat16: 'bfloat16',
  float16: 'float16',
  float32: 'float32',
  float64: 'float64',
  complex64: 'complex64',
};

/** Both operands of a quotient in one dtype with fractions. `place` stands in the message. */
const quotient =
  (raw: string, op: Plain, place: string) =>
  (a: unknown, b: unknown): EagerTensor => {
    const known = !isTensor(a) && isTensor(b) && raw === 'DivNoNan' ? dtypeOf(b) : null;
    const x = tensor(a, known);
    const y = tensorNear(b, dtypeOf(x));
    const [p, q] = [dtypeOf(x), dtypeOf(y)];
    if (p !== q) throw new Issue('dtype.mismatch', { op: raw, dtypes: [p, q], position: 1 });
    const dtype = quotients[p];
    if (!dtype) {
      const names = [...Object.keys(quotients), 'complex128'].map((name) => `tf.${name}`).join(', ');
      throw new PyTypeError(`Invalid dtype tf.${p} in ${place}. Expected one of {${names}}.`);
    }
    return two(raw, plain(op))(cast(x, dtype), cast(y, dtype));
  };
export const truediv = quotient('RealDiv', ops.div, '__truediv__');
export const divideNoNan = quotient('DivNoNan', ops.divNoNan, 'tf.math.divide_no_nan');
/** `tf.divide`: what is no tensor first takes the other's dtype. */
export const divide = (x: unknown, y: unknown): EagerTensor =>
  truediv(isTensor(x) ? x : tensor(x, isTensor(y) ? dtypeOf(y) : null), y);

const logicalAnd = two('LogicalAnd', plain(comparison.logicalAnd));
const logicalOr = two('LogicalOr', plain(comparison.logicalOr));
const logicalNotOf = (x: unknown): EagerTensor => run('LogicalNot', [x], (a) => bind1(logicalNot, [a.value], {}));
export const logicalXor = (x: unknown, y: unknown): EagerTensor =>
  logicalAnd(logicalOr(x, y), logicalNotOf(logicalAnd(x, y)));
const bitwise = (raw: string, op: Plain) => two(raw, plain(op));
const isBool = (x: unknown): boolean => isTensor(x) && dtypeOf(x) === 'bool';
const either =
  (logical: (x: unknown, y: unknown) => EagerTensor, bits: (x: unknown, y: unknown) => EagerTensor) =>
  (x: unknown, y: unknown): EagerTensor =>
    isBool(x) ? logical(x, y) : bits(x, y);
export const and = either(logicalAnd, bitwise('BitwiseAnd', comparison.bitwiseAnd));
export const or = either(logicalOr, bitwise('BitwiseOr', comparison.bitwiseOr));
export const xor = either(logicalXor, bitwise('BitwiseXor', comparison.bitwiseXor));
export const invert = (x: unknown): EagerTensor =>
  isBool(x) ? logicalNotOf(x) : run('Invert', [x], (a) => bind1(bitwiseNot, [a.value], {}));

/** `x * y`, where bools count as 0 and 1 on the way. */
export const times = (x: unknown, y: unknown): EagerTensor => {
  if (!isBool(x) && !isBool(y)) return rawMultiply(x, y);
  const [p, q] = [x, y].map((operand) => cast(tensor(operand), 'int32')) as [TfTensor, TfTensor];
  return cast(rawMultiply(p, q), 'bool') as EagerTensor;
};

/** `==` and `!=`: shapes that do not broadcast are an answer, not an error. */
export const equality =
  (raw: string, op: Plain, otherwise: boolean) =>
  (x: unknown, y: unknown): EagerTensor | boolean => {
    if (y === null) return otherwise;
    return run(raw, [x, y], (a, b) =>
      tryBroadcast(a.shape, b.shape)
        ? bind1(op, [a.value, b.value], {})
        : fromArray({ dtype: 'bool', shape: [], data: Uint8Array.of(Number(otherwise)) }),
    );
  };
export const equal = equality('Equal', comparison.eq, false);
export const notEqual = equality('NotEqual', comparison.ne, true);
export const less = two('Less', plain(comparison.lt));
export const lessEqual = two('LessEqual', plain(comparison.le));
export const greater = two('Greater', plain(comparison.gt));
export const greaterEqual = two('GreaterEqual', plain(comparison.ge));

/** The last two axes exchanged. */
const turned = (x: Value): Value => {
  const order = [...x.shape.keys()];
  return bind1(transpose, [x], { order: [...order.slice(0, -2), order.at(-1)!, order.at(-2)!] });
};

export interface MatmulOptions {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

export const matmul = (
  a: unknown,
  b: unknown,
  { transposeA, transposeB }: MatmulOptions = { transposeA: false, transposeB: false },
): EagerTensor => {
  const x = tensor(a);
  const y = tensorNear(b, dtypeOf(x));
  const batched = shapeOf(x).length > 2 || shapeOf(y).length > 2;
  const [p, q] = match(batched ? 'BatchMatMulV2' : 'MatMul', [x, y]) as [Argument, Argument];
  for (const [i, { shape }] of [p, q].entries()) {
    if (shape.length < 2) throw invalid(`In[${i}] ndims must be >= 2${batched ? `: ${shape.length}` : ''}`);
  }
  const left = transposeA ? turned(p.value) : p.value;
  const right = transposeB ? turned(q.value) : q.value;
  if (left.shape.at(-1) !== right.shape.at(-2)) throw new Issue('matmul.mismatch', { a: p.shape, b: q.shape });
  return new EagerTensor(bind1(matmulOp, [left, right], {}));
};

export const rounded = (x: TfTensor): EagerTensor => run('Round', [x], (a) => bind1(round, [a.value], {}));

/** The elements as JavaScript numbers, row by row. */
export const numbersOf = (x: Value): readonly number[] =>
  Array.from(elements(x).data as ArrayLike<number | bigint>, Number);
