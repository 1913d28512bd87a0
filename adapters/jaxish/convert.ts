/** What jax makes an array of: numbers, nested sequences, arrays of any library. */
import { bind1 } from '../../src/core/bind.ts';
import { integerRange, isInteger, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { Value } from '../../src/core/value.ts';
import type { Operand, ScalarKind } from '../../src/dialect/dialect.ts';
import { foreignValue } from '../../src/dialect/interop.ts';
import { arrayOf, readNested, scalarKind } from '../../src/dialect/nested.ts';
import { fromArray, scalarOperand, tensorOperand } from '../../src/dialect/operand.ts';
import { copy, reshape } from '../../src/ops/movement.ts';
import { concat } from '../../src/ops/join.ts';
import { PyOverflowError } from '../../src/python/errors.ts';
import { Range } from '../../src/python/values.ts';
import { JaxArray } from './array.ts';
import { castTo } from './cast.ts';
import { canonical } from './dtype.ts';
import { latticeType, type Typed } from './promotion.ts';

const scalarDTypes: Readonly<Record<ScalarKind, DType>> = {
  bool: 'bool',
  int: 'int64',
  float: 'float64',
  complex: 'complex64',
};

export const defaultDType = (kind: ScalarKind): DType => canonical(scalarDTypes[kind]);

/** An array of another library, in a width that is enabled. */
const foreign = (x: unknown): Value | null => {
  const value = foreignValue(x);
  return value && castTo(value, canonical(value.dtype));
};

/** An array, NumPy array or Python number as an operand; null for anything else, sequences included. */
export const operand = (x: unknown): Operand | null => {
  if (x instanceof JaxArray) return tensorOperand(x, x.value, x.weak);
  const kind = scalarKind(x);
  if (kind !== null) return { ...scalarOperand(x, kind, defaultDType(kind)), weak: kind !== 'bool' };
  const value = foreign(x);
  return value && tensorOperand(x, value);
};

/** @throws OverflowError for an integer that `dtype` does not hold */
const checkInteger = (x: unknown, dtype: DType): void => {
  if (!isInteger(dtype) || scalarKind(x) !== 'int') return;
  const [least, most] = integerRange(dtype);
  const n = BigInt(x as number | bigint);
  if (n < least || n > most) throw new Issue('dtype.convert', { value: x, dtype });
};

const isSequence = (x: unknown): boolean => Array.isArray(x) || x instanceof Range;

/** Whether an array stands somewhere in nested sequences. */
const holdsArrays = (x: unknown): boolean =>
  isSequence(x)
    ? [...(x as Iterable<unknown>)].some(holdsArrays)
    : typeof x === 'object' && x !== null && foreignValue(x) !== null;

/** Types of the innermost elements. @throws Issue 'dtype.convert' for what is no number */
const leafTypes = (x: unknown): Typed[] => {
  if (isSequence(x)) return [...(x as Iterable<unknown>)].flatMap(leafTypes);
  const found = operand(x);
  if (!found) throw new Issue('dtype.convert', { value: x, dtype: 'float32' });
  return [found];
};

/** Sequences with arrays in them, joined level by level. */
const joined = (x: unknown, dtype: DType): Value => {
  if (!isSequence(x))
    return scalarKind(x) === null ? castTo(operand(x)!.as(operand(x)!.dtype), dtype) : numbers(x, dtype);
  const rows = [...(x as Iterable<unknown>)].map((item) => {
    const row = joined(item, dtype);
    return bind1(reshape, [row], { shape: [1, ...row.shape] });
  });
  return rows.length > 0 ? bind1(concat, rows, { axis: 0 }) : numbers(x, dtype);
};

const numbers = (x: unknown, dtype: DType): Value => {
  const { shape, leaves } = readNested(x);
  for (const leaf of leaves) checkInteger(leaf, dtype);
  return fromArray(arrayOf(leaves, shape, dtype));
};

const fromNumber = (x: unknown, kind: ScalarKind, requested: DType | null): JaxArray => {
  const dtype = requested ?? defaultDType(kind);
  if (
    requested === null &&
    kind === 'int' &&
    dtype === 'int32' &&
    BigInt(x as number) !== BigInt.asIntN(32, BigInt(x as number))
  ) {
    throw new PyOverflowError(`Python int ${String(x)} too large to convert to ${dtype}`);
  }
  return new JaxArray(numbers(x, dtype), requested === null && kind !== 'bool');
};

/** `jnp.asarray`: an array as it is where its dtype suits. */
export const asArray = (x: unknown, requested: DType | null = null): JaxArray => {
  if (x instanceof JaxArray) {
    if (requested === null || (requested === x.value.dtype && !x.weak)) return x;
    return new JaxArray(castTo(x.value, requested));
  }
  const kind = scalarKind(x);
  if (kind !== null) return fromNumber(x, kind, requested);
  const value = foreign(x);
  if (value) return new JaxArray(castTo(bind1(copy, [value], {}), requested ?? value.dtype));
  if (!isSequence(x)) throw new Issue('dtype.convert', { value: x, dtype: requested ?? 'float32' });
  const types = leafTypes(x);
  const dtype = requested ?? canonical(types.length > 0 ? latticeType(types).dtype : 'float64');
  return new JaxArray(holdsArrays(x) ? joined(x, dtype) : numbers(x, dtype));
};

/** `jnp.array`: a copy. */
export const newArray = (x: unknown, requested: DType | null = null): JaxArray => {
  const out = asArray(x, requested);
  return out === x ? new JaxArray(bind1(copy, [out.value], {}), out.weak) : out;
};
