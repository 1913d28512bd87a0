/** TensorFlow's promotion, which is none: the operands of a raw op share a dtype, and Python values take it. */
import type { DType } from '../../src/core/dtype.ts';
import type { AnyOp, PromoteKind } from '../../src/core/op.ts';
import type { PromoteRule } from '../../src/dialect/dialect.ts';
import { toValue } from './convert.ts';
import { match } from './raw.ts';
import { EagerTensor, isTensor } from './tensor.ts';

const tensor = (x: unknown): unknown => (isTensor(x) ? x : new EagerTensor(toValue(x)));

/** Names that are not the record's in capitals. */
const rawNames: Readonly<Record<string, string>> = {
  logistic: 'Sigmoid',
  erf_inv: 'Erfinv',
  isnan: 'IsNan',
  isinf: 'IsInf',
  isfinite: 'IsFinite',
  bitwise_not: 'Invert',
  shift_left: 'LeftShift',
  shift_right: 'RightShift',
  mul: 'Mul',
};

/** Raw ops whose Python function makes tensors of its arguments first. */
const converting: ReadonlySet<string> = new Set(['Abs', 'Sigmoid', 'Round', 'Sign', 'Tanh', 'Reciprocal']);

/** TensorFlow's name of an op. */
export const rawName = (op: AnyOp): string =>
  op.node?.tf ??
  rawNames[op.name] ??
  op.name
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

const strict: PromoteRule = (_, { op, operands }) => {
  const name = rawName(op);
  const matched = match(
    name,
    operands.map(({ source }) => (converting.has(name) ? tensor(source) : source)),
  );
  return { inputs: matched.map(({ dtype }) => dtype as DType) };
};

const kinds: readonly PromoteKind[] = [
  'common',
  'difference',
  'float',
  'divide',
  'floorDivide',
  'power',
  'compare',
  'logical',
  'bitwise',
  'shift',
  'round',
  'predicate',
  'accumulate',
  'scan',
  'mean',
  'position',
  'truth',
  'join',
  'select',
  'product',
  'keep',
];

export const promotion = Object.fromEntries(kinds.map((kind) => [kind, strict])) as unknown as Readonly<
  Record<PromoteKind, PromoteRule>
>;
