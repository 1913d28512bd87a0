/** Operands: tensors and Python numbers as promotion and the ops see them. */
import { bind1 } from '../core/bind.ts';
import type { DType } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { ArrayValue, type HostArray, type Value } from '../core/value.ts';
import { full, literal } from '../ops/create.ts';
import { toDType } from '../ops/movement.ts';
import type { Complex } from '../python/values.ts';
import type { Operand, ScalarKind } from './dialect.ts';
import { numberOf } from './nested.ts';

/** The elements of a concrete value, lent: to be read at once. @throws Issue 'escape' for a value that is being traced */
export const elements = (value: Value): HostArray => {
  if (!(value instanceof ArrayValue)) throw new Issue('escape', { what: 'the elements of a traced value' });
  return { dtype: value.dtype, shape: value.shape, data: value.handle.lend() };
};

/** A value with the given elements, which it takes over. */
export const fromArray = (array: HostArray): Value => bind1(literal, [], { array });

/** A tensor as an operand. */
export const tensorOperand = (source: unknown, value: Value, weak = false): Operand => ({
  source,
  dtype: value.dtype,
  shape: value.shape,
  rank: value.shape.length,
  scalar: null,
  weak,
  as: (dtype) => toDType(value, dtype),
});

const complexValue = ({ re, im }: Complex): Value =>
  fromArray({ dtype: 'complex64', shape: [], data: Float32Array.of(re, im) });

/** A Python number as an operand; `dtype` is the dialect's default for its kind. */
export const scalarOperand = (source: unknown, kind: ScalarKind, dtype: DType): Operand => {
  const number = kind === 'complex' ? undefined : numberOf(source);
  return {
    source,
    dtype,
    shape: [],
    rank: 0,
    scalar: kind,
    weak: true,
    ...(number !== undefined && { number }),
    as: (wanted) => {
      if (number === undefined) return toDType(complexValue(source as Complex), wanted);
      const value = typeof number === 'boolean' ? Number(number) : number;
      return bind1(full, [], { shape: [], dtype: wanted, value: orZero(value, wanted) });
    },
  };
};

/** A number for `full`; NaN and infinities become 0 in integers. */
const orZero = (x: number | bigint, dtype: DType): number | bigint =>
  typeof x === 'number' && !Number.isFinite(x) && !/float|complex|bool/.test(dtype) ? 0 : x;
