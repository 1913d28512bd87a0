/** Short ways to run op records on torch's operands and values. */
import { bind1 } from '../../src/core/bind.ts';
import type { DType } from '../../src/core/dtype.ts';
import type { AnyOp } from '../../src/core/op.ts';
import { normalizeAxis } from '../../src/core/shape.ts';
import { Value } from '../../src/core/value.ts';
import { applyOp, type NamedParams } from '../../src/dialect/apply.ts';
import type { Operand } from '../../src/dialect/dialect.ts';
import { tensorOperand } from '../../src/dialect/operand.ts';
import { full } from '../../src/ops/create.ts';
import { reshape } from '../../src/ops/movement.ts';
import { dialect } from './dialect.ts';
import type { Tensor } from './tensor.ts';

/** The tensor that an operand was. */
export const tensorOf = (operand: Operand): Tensor => operand.source as Tensor;

/** An operand's elements in its own dtype. */
export const valueOf = (operand: Operand): Value => operand.as(operand.dtype);

/** A value as an operand of further ops. */
export const asOperand = (value: Value): Operand => tensorOperand(null, value);

/** The results of an op, its operands promoted as torch does. */
export const applyAll = (
  op: AnyOp,
  operands: readonly (Operand | Value | number)[],
  params: NamedParams = {},
  requested: DType | null = null,
): readonly Value[] => applyOp(dialect, op, operands.map(toOperand), { ...params }, requested).values;

/** `applyAll` for an op of one output. */
export const apply = (
  op: AnyOp,
  operands: readonly (Operand | Value | number)[],
  params: NamedParams = {},
  requested: DType | null = null,
): Value => applyAll(op, operands, params, requested)[0]!;

const toOperand = (x: Operand | Value | number): Operand => {
  if (typeof x === 'number') return dialect.operand(x)!;
  return x instanceof Value ? asOperand(x) : x;
};

export const reshaped = (value: Value, shape: readonly number[]): Value => bind1(reshape, [value], { shape });

/** A tensor without axes as one of a single element. */
export const atLeastOneAxis = (value: Value): Value => (value.shape.length === 0 ? reshaped(value, [1]) : value);

/** One number everywhere. */
export const filled = (shape: readonly number[], dtype: DType, value: number | bigint): Value =>
  bind1(full, [], { shape, dtype, value });

/** An axis from the front; a tensor without axes has one. */
export const axisOf = (axis: number, rank: number): number => normalizeAxis(axis, Math.max(rank, 1));
