/** Numbers as MXNet's operators take them: as doubles, converted to the array's dtype the way C does. */
import { bind1 } from '../../src/core/bind.ts';
import { dtypes, type DType } from '../../src/core/dtype.ts';
import type { Value } from '../../src/core/value.ts';
import type { Operand } from '../../src/dialect/dialect.ts';
import { numberOf, scalarKind } from '../../src/dialect/nested.ts';
import { scalarOperand } from '../../src/dialect/operand.ts';
import { full } from '../../src/ops/create.ts';
import { NumpyScalar } from '../numpyish/scalar.ts';

/** A double as an integer: truncated, the smallest one where it does not fit, and cut to the width of small dtypes. */
const toInteger = (x: number, dtype: DType): number | bigint => {
  if (dtypes[dtype].big) return x >= -(2 ** 63) && x < 2 ** 63 ? BigInt(Math.trunc(x)) : -(2n ** 63n);
  return x > -(2 ** 31) - 1 && x < 2 ** 31 ? Math.trunc(x) : -(2 ** 31);
};

const converted = (x: number | bigint, dtype: DType): number | bigint => {
  const { category } = dtypes[dtype];
  if (category !== 'signed' && category !== 'unsigned') return Number(x);
  return toInteger(Number(x), dtype);
};

/** The Python number that `x` is or, as a NumPy scalar, stands for. */
export const pythonNumber = (x: unknown): unknown => (x instanceof NumpyScalar ? x.python : x);

/** A number of `shape` and `dtype` everywhere. */
export const filled = (shape: readonly number[], dtype: DType, x: number | bigint): Value =>
  bind1(full, [], { shape, dtype, value: converted(x, dtype) });

/** A Python or NumPy number as an operand; null for anything else, complex numbers included. */
export const numberOperand = (x: unknown): Operand | null => {
  const python = pythonNumber(x);
  const kind = scalarKind(python);
  if (kind === null || kind === 'complex') return null;
  return {
    ...scalarOperand(python, kind, 'float32'),
    source: x,
    as: (dtype) => filled([], dtype, Number(numberOf(python))),
  };
};
