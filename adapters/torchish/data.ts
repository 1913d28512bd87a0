/** Tensors from Python data: numbers, nested lists, arrays of other libraries. */
import { integerRange, isInexact, isInteger, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import { sizeOf } from '../../src/core/shape.ts';
import { afresh, type Value } from '../../src/core/value.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { foreignValue, interopOf } from '../../src/dialect/interop.ts';
import { arrayOf, numberOf, readNested, scalarKind, widestKind, type Nested } from '../../src/dialect/nested.ts';
import { elements, fromArray } from '../../src/dialect/operand.ts';
import { toDType } from '../../src/ops/movement.ts';
import { PyRuntimeError, PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { typeName } from '../../src/python/typeof.ts';
import { dialect } from './dialect.ts';
import { settings } from './settings.ts';
import { Tensor } from './tensor.ts';

/** Refuses integers that do not fit, as torch does for data and for fill values. */
export const checkOverflow = (x: unknown, dtype: DType): void => {
  const kind = scalarKind(x);
  if (kind !== 'int' && kind !== 'float') return;
  if (!isInteger(dtype)) return;
  const number = numberOf(x) as number | bigint;
  if (typeof number === 'number' && !Number.isFinite(number)) return;
  const [least, high] = integerRange(dtype);
  // Unsigned dtypes take negative numbers and wrap them.
  const low = least === 0n ? -high : least;
  const whole = typeof number === 'bigint' ? number : BigInt(Math.trunc(number));
  if (typeof number === 'bigint' && (whole >= 1n << 63n || whole < -(1n << 63n)))
    throw new PyValueError('Overflow when unpacking long long');
  if (whole < low || whole > high)
    throw new PyRuntimeError(`value cannot be converted to type ${cNames[dtype] ?? dtype} without overflow`);
};

/** Names of C++'s types where they are not the dtype's. */
const cNames: Readonly<Partial<Record<DType, string>>> = {
  int64: 'int64_t',
  int32: 'int',
  uint8: 'uint8',
  int8: 'int8',
  int16: 'int16',
};

/** A leaf of nested data as a Python number: tensors and NumPy scalars of one element stand for theirs. */
const leafNumber = (leaf: unknown): unknown => {
  if (scalarKind(leaf) !== null) return leaf;
  const value = leaf instanceof Tensor ? leaf.ref.read() : foreignValue(leaf);
  if (value === null) return leaf;
  if (sizeOf(value.shape) !== 1)
    throw new PyTypeError('only integer tensors of a single element can be converted to an index');
  return numberAt(elements(value), 0);
};

const refuse = (leaf: unknown, inside: boolean): never => {
  if (typeof leaf === 'string') {
    throw !inside ? new PyTypeError("new(): invalid data type 'str'") : new PyValueError(`too many dimensions 'str'`);
  }
  throw new PyRuntimeError(`Could not infer dtype of ${typeName(leaf)}`);
};

/** Nested data whose innermost elements may be arrays, read as if they were lists. */
const withArraysAsLists = (x: unknown): unknown => {
  const value = x instanceof Tensor ? x.ref.read() : interopOf(x) ? foreignValue(x) : null;
  if (value === null || value.shape.length === 0) return Array.isArray(x) ? x.map(withArraysAsLists) : x;
  const { shape } = value;
  const array = elements(value);
  const build = (axis: number, start: number, step: number): unknown =>
    axis === shape.length
      ? numberAt(array, start)
      : Array.from({ length: shape[axis]! }, (_, i) =>
          build(axis + 1, start + (i * step) / shape[axis]!, step / shape[axis]!),
        );
  return build(0, 0, sizeOf(shape));
};

const flatLeaves = (x: unknown): unknown[] => (Array.isArray(x) ? x.flatMap(flatLeaves) : [x]);

/** Nested lists as torch reads them: the first items say how deep they go, and what stands there besides must be a number. */
const readRows = (data: unknown, dtype: DType | null): Nested => {
  const refuseItem = (item: unknown): never => {
    const kind = dtype ? (isInexact(dtype) ? 'float' : 'int') : widestKind(flatLeaves(data).map(leafNumber));
    throw new PyTypeError(
      kind === 'float'
        ? `must be real number, not ${typeName(item)}`
        : `'${typeName(item)}' object cannot be interpreted as an integer`,
    );
  };
  const walk = (x: unknown, depth: number): void => {
    if (!Array.isArray(x)) return;
    if (depth > 1) x.forEach((item) => (Array.isArray(item) ? walk(item, depth - 1) : undefined));
    else x.forEach((item) => (Array.isArray(item) ? refuseItem(item) : undefined));
  };
  try {
    return readNested(data);
  } catch (error) {
    if (error instanceof Issue && (error as Issue<'list.ragged'>).info.expected === -1) {
      const { depth } = (error as Issue<'list.ragged'>).info;
      walk(data, depth);
    }
    throw error;
  }
};

/** The elements of `data` in `dtype`, or in the dtype that torch infers. */
export const fromData = (data: unknown, dtype: DType | null): Value => {
  if (data instanceof Tensor) return toDType(afresh(data.ref.read()), dtype ?? data.ref.dtype);
  const foreign = foreignValue(data);
  if (foreign) return toDType(foreign, dtype ?? foreign.dtype);
  const nested =
    Array.isArray(data) && data.some((x) => interopOf(x) !== null && !(x instanceof Tensor))
      ? withArraysAsLists(data)
      : data;
  const { shape, leaves } = readRows(nested, dtype);
  const kinds = [...new Set(leaves.filter((leaf) => scalarKind(leaf) === null))];
  const numbers = kinds.length === 0 ? leaves : leaves.map(leafNumber);
  const kind = widestKind(numbers);
  const stray = numbers.find((x) => scalarKind(x) === null);
  if (stray !== undefined) refuse(stray, shape.length > 0 && leaves[0] === stray);
  const target = dtype ?? (kind ? dialect.defaultDType(kind) : settings.defaultDType);
  for (const x of numbers) checkOverflow(x, target);
  if (kind === 'complex' && target !== 'complex64')
    throw new Issue('dtype.convert', { value: numbers[0], dtype: target });
  return fromArray(arrayOf(numbers, shape, target));
};
