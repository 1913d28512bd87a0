/** What NumPy makes an array of: numbers, nested sequences, arrays of any library. */
import { bind1 } from '../../src/core/bind.ts';
import { integerRange, isInteger, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { Value } from '../../src/core/value.ts';
import type { Operand, ScalarKind } from '../../src/dialect/dialect.ts';
import { foreignValue } from '../../src/dialect/interop.ts';
import { arrayOf, numberOf, readNested, scalarKind } from '../../src/dialect/nested.ts';
import { elements, fromArray, scalarOperand, tensorOperand } from '../../src/dialect/operand.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { reshape, toDType } from '../../src/ops/movement.ts';
import { stack } from '../../src/ops/join.ts';
import { Range } from '../../src/python/values.ts';
import type { Edition } from './edition.ts';
import { joinTypes } from './promotion.ts';
import { NumpyScalar, pythonOf, valueOfScalar } from './scalar.ts';
import { NDArray } from './tensor.ts';

export const scalarDTypes: Readonly<Record<ScalarKind, DType>> = {
  bool: 'bool',
  int: 'int64',
  float: 'float64',
  complex: 'complex64',
};

/** The elements of an array or NumPy scalar of any library; null for anything else. */
export const arrayValue = (x: unknown): Value | null => {
  if (x instanceof NDArray) return x.ref.read();
  if (x instanceof NumpyScalar) return valueOfScalar(x);
  return foreignValue(x);
};

/** Refuses integers that the dtype does not hold, where the edition does. @throws Issue 'dtype.convert' */
const checkInteger = (edition: Edition, x: unknown, dtype: DType): void => {
  if (!edition.policy.checksIntegers || !isInteger(dtype) || scalarKind(x) !== 'int') return;
  const [least, most] = integerRange(dtype);
  const n = BigInt(x as number | bigint);
  if (n < least || n > most) throw new Issue('dtype.convert', { value: x, dtype });
};

/** A Python number as an operand. */
export const numberOperand = (edition: Edition, x: unknown, kind: ScalarKind): Operand => {
  const wide = kind === 'int' && BigInt(x as number | bigint) > integerRange('int64')[1];
  const operand = scalarOperand(x, kind, wide ? 'uint64' : scalarDTypes[kind]);
  return {
    ...operand,
    as: (dtype) => {
      checkInteger(edition, x, dtype);
      return operand.as(dtype);
    },
  };
};

const isSequence = (x: unknown): boolean => Array.isArray(x) || x instanceof Range;

const leafDType = (leaf: unknown): DType => {
  const value = arrayValue(leaf);
  if (value) return value.dtype;
  const kind = scalarKind(leaf);
  if (kind === null) throw new Issue('dtype.convert', { value: leaf, dtype: 'float64' });
  return kind === 'int' && BigInt(leaf as number | bigint) > integerRange('int64')[1] ? 'uint64' : scalarDTypes[kind];
};

/** Arrays inside of lists, as rows. */
const stackLeaves = (leaves: readonly unknown[], shape: readonly number[], dtype: DType): Value => {
  const rows = leaves.map((leaf) => toDType(arrayValue(leaf) ?? fromArray(arrayOf([leaf], [], dtype)), dtype));
  const first = rows[0]!.shape;
  const odd = rows.find((row) => row.shape.length !== first.length || row.shape.some((n, i) => n !== first[i]));
  if (odd)
    throw new Issue('list.ragged', { depth: shape.length, expected: first[0] ?? -1, got: odd.shape[0] ?? null, shape });
  const [whole] = bind1(stack, rows, { axis: 0 }).shape.length > 0 ? [bind1(stack, rows, { axis: 0 })] : [];
  return bind1(reshape, [whole!], { shape: [...shape, ...first] });
};

const plainLeaf = (leaf: unknown): unknown => {
  if (leaf instanceof NumpyScalar) return pythonOf(leaf);
  const value = typeof leaf === 'object' ? arrayValue(leaf) : null;
  return value ? numberAt(elements(value), 0) : leaf;
};

const fromSequence = (edition: Edition, x: unknown, wanted: DType | null): Value => {
  const { shape, leaves } = readNested(x);
  const inner = leaves.map((leaf) => (leaf instanceof NumpyScalar ? [] : (arrayValue(leaf)?.shape ?? [])));
  const dtype = wanted ?? (leaves.length > 0 ? leaves.map(leafDType).reduce(joinTypes) : 'float64');
  if (inner.some((s) => s.length > 0)) return stackLeaves(leaves, shape, dtype);
  const plain = leaves.map(plainLeaf);
  for (const leaf of plain) checkInteger(edition, leaf, dtype);
  return fromArray(arrayOf(plain, shape, dtype));
};

/** `x` as elements, in `dtype` where one is wanted; null for what is neither number, sequence nor array. */
export const valueFrom = (edition: Edition, x: unknown, dtype: DType | null = null): Value | null => {
  const value = arrayValue(x);
  if (value) return dtype ? toDType(value, dtype) : value;
  const kind = scalarKind(x);
  if (kind !== null) {
    const operand = numberOperand(edition, x, kind);
    return operand.as(dtype ?? operand.dtype);
  }
  return isSequence(x) ? fromSequence(edition, x, dtype) : null;
};

/** An operand out of whatever stands for an array or number. */
export const operandOf = (edition: Edition, x: unknown): Operand | null => {
  const kind = scalarKind(x);
  if (kind !== null) return numberOperand(edition, x, kind);
  const value = valueFrom(edition, x);
  return value && tensorOperand(x, value);
};

/** The number behind a Python or NumPy number, as a double. */
export const realNumber = (x: unknown): number => Number(numberOf(x instanceof NumpyScalar ? pythonOf(x) : x));
