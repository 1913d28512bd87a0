/** jax's promotion: a lattice of dtypes in which the kinds of Python numbers, weak types, stand below the sized ones. */
import { dtypes, isComplex, isFloating, isInexact, isInteger, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { PromoteKind } from '../../src/core/op.ts';
import type { Operand, OperandType, Promotion, PromoteRule } from '../../src/dialect/dialect.ts';
import { lattice } from '../../src/policy/promote.ts';
import { PyOverflowError } from '../../src/python/errors.ts';
import { canonical } from './dtype.ts';

type Weak = 'int*' | 'float*' | 'complex*';
type Node = DType | Weak;

const join = lattice<Node>({
  bool: ['int*'],
  'int*': ['uint8', 'int8'],
  uint8: ['int16', 'uint16'],
  uint16: ['int32', 'uint32'],
  uint32: ['int64', 'uint64'],
  uint64: ['float*'],
  int8: ['int16'],
  int16: ['int32'],
  int32: ['int64'],
  int64: ['float*'],
  'float*': ['float16', 'bfloat16', 'complex*'],
  float16: ['float32'],
  bfloat16: ['float32'],
  float32: ['float64', 'complex64'],
  'complex*': ['complex64'],
});

const weakNode = (dtype: DType): Node =>
  isComplex(dtype) ? 'complex*' : isFloating(dtype) ? 'float*' : dtype === 'bool' ? 'bool' : 'int*';

const strong: Readonly<Record<Weak, () => DType>> = {
  'int*': () => canonical('int64'),
  'float*': () => canonical('float64'),
  'complex*': () => 'complex64',
};

const isWeakNode = (node: Node): node is Weak => node.endsWith('*');

export interface Typed {
  readonly dtype: DType;
  readonly weak: boolean;
}

/** The least upper bound of the operands' types (jax's lattice_result_type), not yet in the width that is enabled. */
export const latticeType = (operands: readonly Typed[]): Typed => {
  const [first] = operands;
  if (operands.length === 1) return first!;
  const allWeak = operands.every((o) => o.weak);
  const node = (o: Typed): Node => (o.weak && !allWeak ? weakNode(o.dtype) : o.dtype);
  const bound = operands.map(node).reduce((a, b) => join(a, b) ?? a);
  const weak = allWeak || isWeakNode(bound);
  const dtype = isWeakNode(bound) ? strong[bound]() : bound;
  return { dtype, weak: weak && dtype !== 'bool' };
};

/** jnp.result_type. */
export const resultType = (operands: readonly Typed[]): Typed => {
  const { dtype, weak } = latticeType(operands);
  return { dtype: canonical(dtype), weak };
};

export const promoteTypes = (a: DType, b: DType): DType =>
  resultType([
    { dtype: a, weak: false },
    { dtype: b, weak: false },
  ]).dtype;

/** Python ints are read in the default width, whatever they are promoted to. @throws OverflowError */
const checkNumbers = (operands: readonly Operand[]): void => {
  const bits = BigInt(dtypes[canonical('int64')].bits - 1);
  operands.forEach(({ scalar, number }, i) => {
    if (scalar !== 'int') return;
    const n = BigInt(number as number | bigint);
    if (n < -(1n << bits) || n >= 1n << bits) {
      throw new PyOverflowError(
        `An overflow was encountered while parsing an argument to a jitted computation, whose argument path is ${operands.length > 1 && i > 0 ? 'y' : 'x'}. Got <class 'int'> with value ${n}`,
      );
    }
  });
};

const everywhere = (operands: readonly OperandType[], { dtype, weak }: Typed, output?: DType): Promotion => ({
  inputs: operands.map(() => dtype),
  weak,
  ...(output && { output }),
});

/** The float that integers become. */
export const toInexact = (dtype: DType): DType => (isInexact(dtype) ? dtype : canonical('float64'));

const common: PromoteRule = (operands, context) => {
  checkNumbers(context.operands);
  return everywhere(operands, resultType(operands));
};

const refusing =
  (refuses: (dtype: DType) => boolean): PromoteRule =>
  (operands, context) => {
    checkNumbers(context.operands);
    const type = resultType(operands);
    if (refuses(type.dtype))
      throw new Issue('dtype.unsupported', { op: context.op.name, dtype: type.dtype, position: 0 });
    return everywhere(operands, type);
  };

const float: PromoteRule = (operands, context) => {
  checkNumbers(context.operands);
  const { dtype, weak } = resultType(operands);
  return everywhere(operands, { dtype: toInexact(dtype), weak });
};

/** Booleans count as integers. */
const numeric: PromoteRule = (operands, context) => {
  checkNumbers(context.operands);
  const type = resultType(operands);
  return everywhere(operands, type.dtype === 'bool' ? { dtype: canonical('int64'), weak: false } : type);
};

/** The dtype is the operands' own, and weak if all of them are. */
const own: PromoteRule = (operands) => ({
  inputs: operands.map((o) => canonical(o.dtype)),
  weak: operands.length > 0 && operands.every((o) => o.weak),
});

const compare: PromoteRule = (operands, context) => {
  checkNumbers(context.operands);
  const { dtype } = resultType(operands);
  return { inputs: operands.map(() => dtype), weak: operands.every((o) => o.weak) };
};

/** Sums of narrow integers are of the default width; unsigned ones stay unsigned. */
export const accumulated = (dtype: DType): DType => {
  if (!isInteger(dtype) && dtype !== 'bool') return dtype;
  const wide = canonical(dtypes[dtype].category === 'unsigned' ? 'uint64' : 'int64');
  return dtypes[dtype].bits > dtypes[wide].bits ? dtype : wide;
};

const powers: PromoteRule = (operands, context) => {
  const exponent = context.operands[1]!.number;
  const type = resultType(operands);
  if (isInteger(type.dtype) && exponent !== undefined && Number(exponent) < 0) {
    throw new Issue('power.negative', {
      dtype: type.dtype,
      exponent: Number(exponent),
      shape: context.operands[0]!.shape,
    });
  }
  return numeric(operands, context);
};

export const promotion: Readonly<Record<PromoteKind, PromoteRule>> = {
  common,
  difference: refusing((dtype) => dtype === 'bool'),
  float,
  divide: float,
  floorDivide: numeric,
  power: powers,
  compare,
  logical: own,
  bitwise: refusing(isInexact),
  shift: (operands, context) => {
    const { inputs, weak } = numeric(operands, context);
    if (isInexact(inputs[0]!))
      throw new Issue('dtype.unsupported', { op: context.op.name, dtype: inputs[0]!, position: 0 });
    return { inputs, ...(weak !== undefined && { weak }) };
  },
  round: own,
  predicate: own,
  accumulate: ([x], { requested }) => ({ inputs: [requested ?? accumulated(x!.dtype)] }),
  scan: ([x], { requested }) => ({ inputs: [requested ?? (x!.dtype === 'bool' ? canonical('int64') : x!.dtype)] }),
  mean: ([x], { requested }) => ({ inputs: [requested ?? toInexact(x!.dtype)] }),
  position: ([x]) => ({ inputs: [x!.dtype], output: canonical('int64') }),
  truth: ([x]) => ({ inputs: [x!.dtype], output: 'bool' }),
  join: common,
  select: (operands) => {
    const { dtype, weak } = resultType(operands.slice(1));
    return { inputs: ['bool', dtype, dtype], weak };
  },
  product: common,
  keep: own,
};
