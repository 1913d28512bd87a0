/** Applying an op record to a dialect's operands: promotion, axes, the op itself, the result's dtype. */
import { bind } from '../core/bind.ts';
import type { DType } from '../core/dtype.ts';
import type { AnyOp, Op } from '../core/op.ts';
import { normalizeAxes, normalizeAxis, sizeOf, type Shape } from '../core/shape.ts';
import type { Value } from '../core/value.ts';
import { bind1 } from '../core/bind.ts';
import { reshape, toDType } from '../ops/movement.ts';
import type { Dialect, Operand, Promotion } from './dialect.ts';

export type NamedParams = Record<string, unknown>;

export interface Applied {
  readonly values: readonly Value[];
  readonly weak: boolean;
}

/** Adds what the dialect decides about arithmetic to an op's parameters. */
const withPolicy = (dialect: Dialect, op: AnyOp, params: NamedParams): NamedParams => {
  for (const key of op.policy ?? []) params[key] = dialect.numerics[key];
  return params;
};

/** Replaces axes as the user gave them by axes counted from the front, all of them for null. */
const resolveAxes = (params: NamedParams, shape: Shape): void => {
  const rank = shape.length;
  if ('axes' in params) {
    const { axes } = params as { axes: number | readonly number[] | null };
    params.axes =
      axes === null
        ? Array.from({ length: rank }, (_, i) => i)
        : normalizeAxes(typeof axes === 'number' ? [axes] : axes, rank, shape);
  }
  if (typeof params.axis === 'number') params.axis = normalizeAxis(params.axis, Math.max(rank, 1), shape);
  if (typeof params.newAxis === 'number') {
    params.axis = normalizeAxis(params.newAxis, rank + 1, shape);
    delete params.newAxis;
  }
};

const namesAxis = ({ axis = null, axes = null }: NamedParams): boolean => axis !== null || axes !== null;

/** Runs `op` on operands that are promoted as the dialect does. `requested` is the call's dtype argument. */
export const applyOp = (
  dialect: Dialect,
  op: AnyOp,
  operands: readonly Operand[],
  given: NamedParams,
  requested: DType | null = null,
): Applied => {
  const params = withPolicy(dialect, op, given);
  const promotion: Promotion = dialect.promotion[op.promote](operands, { op, requested, operands });
  let inputs = operands.map((operand, i) => operand.as(promotion.inputs[i]!));
  const alone =
    dialect.scalarAxes === true && inputs.length === 1 && inputs[0]!.shape.length === 0 && namesAxis(params);
  if (alone) inputs = [bind1(reshape, [inputs[0]!], { shape: [1] })];
  const rank = inputs[0]?.shape.length ?? 0;
  // An axis of None means that the tensor is read as one axis; `keep` then leaves as many ones as it had.
  const flat = 'axis' in params && params.axis === null && inputs.length > 0;
  if (flat) {
    inputs = inputs.map((x) => bind1(reshape, [x], { shape: [sizeOf(x.shape)] }));
    params.axis = 0;
  } else resolveAxes(params, inputs[0]?.shape ?? []);
  let values = bind(op as Op<NamedParams>, inputs, params);
  if (flat && params.keep) values = values.map((y) => bind1(reshape, [y], { shape: new Array<number>(rank).fill(1) }));
  if (alone) values = values.map((y) => bind1(reshape, [y], { shape: [] }));
  const { output, weak = false } = promotion;
  return { values: output ? values.map((y) => toDType(y, output)) : values, weak };
};
