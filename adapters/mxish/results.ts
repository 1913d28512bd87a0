/** From values to what functions return. */
import type { Value } from '../../src/core/value.ts';
import type { DType } from '../../src/core/dtype.ts';
import type { AnyOp } from '../../src/core/op.ts';
import { applyOp, type NamedParams } from '../../src/dialect/apply.ts';
import type { CallInfo, Operand } from '../../src/dialect/dialect.ts';
import { dialect } from './dialect.ts';
import { NDArray } from './tensor.ts';

/** The array that a function returns: `out` where one is given. */
export const give = (value: Value, out: object | null, call: CallInfo): object =>
  out ? dialect.write(out, value, call) : NDArray.of(value);

/** The first result of `op`, with the dialect's promotion. */
export const apply = (
  op: AnyOp,
  operands: readonly Operand[],
  params: NamedParams = {},
  requested: DType | null = null,
): Value => applyOp(dialect, op, operands, params, requested).values[0]!;

/** An operand as it is. */
export const valueOf = (x: Operand): Value => x.as(x.dtype);

/** The array behind an operand. */
export const arrayOf = (x: Operand): NDArray => (x.source instanceof NDArray ? x.source : NDArray.of(valueOf(x)));

/** A result as an operand of the next op. */
export const operandOf = (value: Value): Operand => dialect.operand(NDArray.of(value))!;
