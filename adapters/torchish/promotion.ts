/** torch's promotion: tensors with axes outrank 0-d tensors, which outrank Python numbers, within a category of dtypes. */
import { dtypes, isComplex, isFloating, isInexact, isInteger, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { PromoteKind } from '../../src/core/op.ts';
import type { OperandType, PromoteContext, PromoteRule } from '../../src/dialect/dialect.ts';
import { lattice } from '../../src/policy/promote.ts';
import { PyRuntimeError } from '../../src/python/errors.ts';
import { settings } from './settings.ts';

/** torch.promote_types. */
export const joinTypes = lattice<DType>({
  bool: ['uint8', 'int8', 'uint16', 'uint32', 'uint64'],
  uint8: ['int16'],
  int8: ['int16'],
  int16: ['int32'],
  int32: ['int64'],
  uint16: ['float16', 'bfloat16'],
  uint32: ['float16', 'bfloat16'],
  uint64: ['float16', 'bfloat16'],
  int64: ['float16', 'bfloat16'],
  float16: ['float32'],
  bfloat16: ['float32'],
  float32: ['float64', 'complex64'],
});

const joinAll = (list: readonly OperandType[]): DType | null => {
  let out: DType | null = null;
  for (const { dtype } of list) out = out === null ? dtype : (joinTypes(out, dtype) ?? dtype);
  return out;
};

/** The lower category counts only where it is of a higher kind of number. */
const combine = (higher: DType | null, lower: DType | null): DType | null => {
  if (higher === null || lower === null) return higher ?? lower;
  if (isComplex(higher)) return higher;
  if (isFloating(higher)) return isComplex(lower) ? joinTypes(higher, lower) : higher;
  if (higher === 'bool' || isInexact(lower)) return joinTypes(higher, lower);
  return higher;
};

/** torch.result_type. */
export const resultType = (operands: readonly OperandType[]): DType => {
  if (operands.length === 2) {
    const [a, b] = operands as readonly [OperandType, OperandType];
    if (a.dtype === b.dtype) return a.dtype;
  }
  const tensors = operands.filter((o) => o.scalar === null);
  const zeros = tensors.filter((o) => o.rank === 0);
  const wide = tensors.filter((o) => o.rank > 0);
  const scalars = operands.filter((o) => o.scalar !== null);
  return combine(combine(joinAll(wide), joinAll(zeros)), joinAll(scalars)) ?? settings.defaultDType;
};

const all = (operands: readonly OperandType[], dtype: DType): readonly DType[] => operands.map(() => dtype);

const common: PromoteRule = (operands) => ({ inputs: all(operands, resultType(operands)) });

/** Integers and bools as the default float. */
const toFloat = (dtype: DType): DType => (isInexact(dtype) ? dtype : settings.defaultDType);

const float: PromoteRule = (operands) => ({ inputs: all(operands, toFloat(resultType(operands))) });

const own: PromoteRule = (operands) => ({ inputs: operands.map((o) => o.dtype) });

const integral =
  (refuse: (dtype: DType) => boolean): PromoteRule =>
  (operands, { op }) => {
    const dtype = resultType(operands);
    if (refuse(dtype)) throw new Issue('dtype.unsupported', { op: op.name, dtype, position: 0 });
    return { inputs: all(operands, dtype) };
  };

/** Sums of integers are int64, unless a dtype is asked for. */
const accumulate: PromoteRule = ([x], { requested }) => ({
  inputs: [requested ?? (isInexact(x!.dtype) ? x!.dtype : 'int64')],
});

const mean: PromoteRule = ([x], { op, requested }: PromoteContext) => {
  const dtype = requested ?? x!.dtype;
  if (!isInexact(dtype)) throw new Issue('dtype.inexact', { op: op.name, dtype });
  return { inputs: [dtype] };
};

/** Bools have no difference and no negative. */
const difference: PromoteRule = (operands) => {
  const bools = operands.filter((o) => o.dtype === 'bool').length;
  if (operands.length === 1 && bools === 1) throw new PyRuntimeError(boolNegation);
  if (bools === 2) throw new PyRuntimeError(twoBools);
  if (bools === 1) throw new PyRuntimeError(oneBool);
  return common(operands, undefined as never);
};

const invertInstead = 'If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.';
const boolNegation = `Negation, the \`-\` operator, on a bool tensor is not supported. ${invertInstead}`;
const oneBool = `Subtraction, the \`-\` operator, with a bool tensor is not supported. ${invertInstead}`;
const twoBools =
  'Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.';

const power: PromoteRule = (operands, { operands: [, exponent] }) => {
  const dtype = resultType(operands);
  const n = exponent?.number;
  if (isInteger(dtype) && n !== undefined && Number(n) < 0)
    throw new Issue('power.negative', { dtype, exponent: Number(n) });
  return { inputs: all(operands, dtype) };
};

export const promotion: Readonly<Record<PromoteKind, PromoteRule>> = {
  common,
  difference,
  float,
  divide: float,
  floorDivide: common,
  power,
  compare: common,
  logical: own,
  bitwise: integral(isInexact),
  shift: integral(isInexact),
  round: own,
  predicate: own,
  accumulate,
  scan: accumulate,
  mean,
  position: ([x]) => ({ inputs: [x!.dtype], output: 'int64' }),
  truth: ([x]) => ({ inputs: [x!.dtype], output: x!.dtype === 'uint8' ? 'uint8' : 'bool' }),
  join: common,
  select: (operands) => {
    const dtype = resultType(operands.slice(1));
    return { inputs: ['bool', dtype, dtype] };
  },
  product: common,
  keep: own,
};

/** Whether a result of dtype `from` may be written to a tensor of dtype `to`: never to a lower kind of number. */
export const canCast = (from: DType, to: DType): boolean => {
  if (isComplex(from) && !isComplex(to)) return false;
  if (isFloating(from) && isInteger(to)) return false;
  return dtypes[from].category === 'bool' || to !== 'bool';
};
