/** Conversions between dtypes as XLA makes them: floats outside an integer dtype become its ends, NaN becomes 0. */
import { allocate, dtypes, integerRange, isFloating, isInteger, type DType } from '../../src/core/dtype.ts';
import { ArrayValue, type Value } from '../../src/core/value.ts';
import { elements, fromArray } from '../../src/dialect/operand.ts';
import { store } from '../../src/ops/create.ts';
import { toDType } from '../../src/ops/movement.ts';

/** Whether every element lies within the integers of `dtype`. */
const fits = (data: ArrayLike<number>, least: number, most: number): boolean => {
  for (let i = 0; i < data.length; i++) {
    const x = data[i]!;
    if (!(x > least - 1 && x < most + 1)) return false;
  }
  return true;
};

const saturated = (value: Value, dtype: DType): Value => {
  const { data, shape } = elements(value);
  const [least, most] = integerRange(dtype);
  const out = { dtype, shape, data: allocate(dtype, data.length) };
  for (let i = 0; i < data.length; i++) {
    const x = data[i] as number;
    store(out, i, x >= Number(most) ? most : x <= Number(least) ? least : Number.isNaN(x) ? 0 : Math.trunc(x));
  }
  return fromArray(out);
};

/** `value` in `dtype`. */
export const castTo = (value: Value, dtype: DType): Value => {
  if (!isFloating(value.dtype) || !isInteger(dtype) || !(value instanceof ArrayValue)) return toDType(value, dtype);
  const [least, most] = integerRange(dtype);
  if (fits(elements(value).data as ArrayLike<number>, Number(least), Number(most)) && !dtypes[dtype].big)
    return toDType(value, dtype);
  return saturated(value, dtype);
};
