/** NumPy's promotion: NEP 50 in NumPy 2, the values of numbers and 0-d arrays in NumPy 1.23. */
import { dtypes, integerRange, isComplex, isFloating, isInexact, isInteger, type DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { PromoteKind } from '../../src/core/op.ts';
import type { Operand, OperandType, PromoteContext, PromoteRule } from '../../src/dialect/dialect.ts';
import { numberAt } from '../../src/dialect/host.ts';
import { elements } from '../../src/dialect/operand.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { Float } from '../../src/python/values.ts';
import type { Edition } from './edition.ts';

const signed = (bits: number): DType => (bits > 64 ? 'float64' : (`int${bits}` as DType));

/** The float that holds the integers of a dtype, as far as one does. */
export const floatFor = (dtype: DType): DType => {
  if (isInexact(dtype)) return dtype;
  const { bits } = dtypes[dtype];
  return bits === 8 ? 'float16' : bits === 16 ? 'float32' : 'float64';
};

const joinIntegers = (a: DType, b: DType): DType => {
  const [x, y] = [dtypes[a], dtypes[b]];
  if (x.category === y.category) return x.bits >= y.bits ? a : b;
  const [plus, minus] = x.category === 'unsigned' ? [x, y] : [y, x];
  return signed(Math.max(minus.bits, plus.bits * 2));
};

const joinFloats = (a: DType, b: DType): DType => {
  if (a === b) return a;
  if (dtypes[a].bits === dtypes[b].bits) return 'float32';
  return dtypes[a].bits > dtypes[b].bits ? a : b;
};

/** np.promote_types. @throws Issue 'unsupported' where it would be complex128 */
export const joinTypes = (a: DType, b: DType): DType => {
  if (a === b || b === 'bool') return a;
  if (a === 'bool') return b;
  if (isInteger(a) && isInteger(b)) return joinIntegers(a, b);
  const [x, y] = [a, b].map((dtype) => (isComplex(dtype) ? 'float32' : floatFor(dtype))) as [DType, DType];
  const float = joinFloats(x, y);
  if (!isComplex(a) && !isComplex(b)) return float;
  if (float === 'float64') throw new Issue('unsupported', { what: 'complex128' });
  return 'complex64';
};

const joinAll = (list: readonly DType[]): DType | null => (list.length === 0 ? null : list.reduce(joinTypes));

/** What a Python number of some kind does to the dtype of the arrays beside it (NEP 50). */
const withWeak = (dtype: DType, kinds: readonly OperandType['scalar'][]): DType => {
  if (kinds.includes('complex')) return joinTypes(isInexact(dtype) ? dtype : 'float64', 'complex64');
  if (kinds.includes('float')) return isInexact(dtype) ? dtype : 'float64';
  return kinds.includes('int') && dtype === 'bool' ? 'int64' : dtype;
};

/** The narrowest dtype that holds a number: `positive` where the signed dtype of its width does too. */
export interface Narrow {
  readonly dtype: DType;
  readonly positive: boolean;
}

const narrowInteger = (x: bigint): Narrow => {
  const kind = x < 0n ? 'int' : 'uint';
  const fits = (dtype: DType): boolean => x >= integerRange(dtype)[0] && x <= integerRange(dtype)[1];
  const bits = [8, 16, 32, 64].find((n) => fits(`${kind}${n}` as DType)) ?? 64;
  return { dtype: `${kind}${bits}` as DType, positive: x >= 0n && fits(`int${bits}` as DType) };
};

const narrowFloat = (x: number): DType => {
  const magnitude = Math.abs(x);
  if (!Number.isFinite(x) || magnitude < 65000) return 'float16';
  return magnitude < 3.4e38 ? 'float32' : 'float64';
};

/** np.min_scalar_type of an operand without axes. */
export const narrowest = (operand: Operand): Narrow => {
  const { dtype } = operand;
  const one =
    isInexact(dtype) || isInteger(dtype) ? (operand.number ?? numberAt(elements(operand.as(dtype)), 0)) : false;
  if (isInteger(dtype)) return narrowInteger(BigInt(one as number | bigint));
  if (!isFloating(dtype) || dtype === 'bfloat16') return { dtype, positive: false };
  const float = narrowFloat(one instanceof Float ? one.value : Number(one));
  return { dtype: dtypes[float].bits < dtypes[dtype].bits ? float : dtype, positive: false };
};

const level = (dtype: DType): number => (dtype === 'bool' ? 0 : isInteger(dtype) ? 1 : 2);

/** Join of an array's dtype and a number's, where a small positive number fits the signed dtype too. */
const joinNarrow = (array: DType, { dtype, positive }: Narrow): DType =>
  positive && dtypes[array].category === 'signed'
    ? joinTypes(array, `int${dtypes[dtype].bits}` as DType)
    : joinTypes(array, dtype);

/** np.result_type before NEP 50. */
const byValue = (operands: readonly Operand[]): DType => {
  const arrays = operands.filter((o) => o.rank > 0);
  const zeros = operands.filter((o) => o.rank === 0);
  const top = (list: readonly Operand[]): number => Math.max(...list.map((o) => level(o.dtype)));
  if (arrays.length === 0 || zeros.length === 0 || top(zeros) > top(arrays))
    return joinAll(operands.map((o) => o.dtype))!;
  return zeros.map(narrowest).reduce(joinNarrow, joinAll(arrays.map((o) => o.dtype))!);
};

/** np.result_type as NEP 50 has it. */
const byKind = (operands: readonly OperandType[]): DType => {
  const strong = operands.filter((o) => o.scalar === null || o.scalar === 'bool');
  const weak = operands.filter((o) => o.scalar !== null && o.scalar !== 'bool');
  const dtype = joinAll(strong.map((o) => o.dtype));
  return dtype === null
    ? joinAll(weak.map((o) => o.dtype))!
    : withWeak(
        dtype,
        weak.map((o) => o.scalar),
      );
};

/** np.result_type of operands. */
export const resultType = (edition: Edition, operands: readonly Operand[]): DType =>
  edition.policy.valueBased ? byValue(operands) : byKind(operands);

const operatorNames: Readonly<Record<string, string>> = { sub: 'subtract', neg: 'negative' };

const refuseBool = (op: string): never => {
  const name = operatorNames[op] ?? op;
  const minus = name === 'negative' ? 'The numpy boolean negative' : 'numpy boolean subtract';
  const instead =
    name === 'negative'
      ? 'the `~` operator or the logical_not function'
      : 'the bitwise_xor, the `^` operator, or the logical_xor function';
  throw new PyTypeError(`${minus}, the \`-\` operator, is not supported, use ${instead} instead.`);
};

const isNegative = (operand: Operand): boolean => {
  if (operand.number !== undefined) return Number(operand.number) < 0;
  if (!isInteger(operand.dtype)) return false;
  return elements(operand.as(operand.dtype)).data.some((x: number | bigint) => x < 0);
};

/** Whether an integer lies outside of a dtype. */
const overflows = ({ scalar, number }: Operand, dtype: DType): boolean => {
  if (scalar !== 'int' || !isInteger(dtype)) return false;
  const [least, most] = integerRange(dtype);
  return BigInt(number!) < least || BigInt(number!) > most;
};

/** The rules of one edition. */
export const promotionOf = (edition: Edition): Readonly<Record<PromoteKind, PromoteRule>> => {
  const type = ({ operands, requested }: PromoteContext): DType => requested ?? resultType(edition, operands);
  const all = (operands: readonly OperandType[], dtype: DType): readonly DType[] => operands.map(() => dtype);
  const mapped =
    (change: (dtype: DType, context: PromoteContext) => DType): PromoteRule =>
    (operands, context) => ({ inputs: all(operands, change(type(context), context)) });
  const common = mapped((dtype) => dtype);
  const float = mapped(floatFor);
  const own: PromoteRule = (operands) => ({ inputs: operands.map((o) => o.dtype) });
  const numeric = mapped((dtype) => (dtype === 'bool' ? 'int8' : dtype));
  const integral = mapped((dtype, { op }) => {
    if (isInexact(dtype)) throw new Issue('dtype.unsupported', { op: op.name, dtype, position: 0 });
    return dtype;
  });
  const accumulate: PromoteRule = ([x], { requested }) => {
    const { category, bits } = dtypes[x!.dtype];
    const narrow = category === 'bool' || ((category === 'signed' || category === 'unsigned') && bits < 64);
    return { inputs: [requested ?? (narrow ? (category === 'unsigned' ? 'uint64' : 'int64') : x!.dtype)] };
  };
  return {
    common,
    difference: mapped((dtype, { op }) => (dtype === 'bool' ? refuseBool(op.name) : dtype)),
    float,
    divide: mapped((dtype) => (isInexact(dtype) ? dtype : 'float64')),
    floorDivide: numeric,
    power: mapped((dtype, { operands }) => {
      const [, exponent] = operands;
      if (!isInexact(dtype) && exponent && isNegative(exponent)) throw new Issue('power.negative', { dtype });
      // A square is a ufunc of its own.
      const squared = exponent?.number === 2 && operands[0]!.dtype === 'bool';
      return dtype === 'bool' || squared ? 'int8' : dtype;
    }),
    // Numbers outside of the arrays' dtype are compared all the same.
    compare: mapped((dtype, { operands }) => (operands.some((o) => overflows(o, dtype)) ? 'int64' : dtype)),
    logical: own,
    bitwise: integral,
    shift: mapped((dtype, context) => (dtype === 'bool' ? 'int8' : integral(context.operands, context) && dtype)),
    round: edition.policy.roundsIntegers ? common : float,
    predicate: own,
    accumulate,
    scan: accumulate,
    mean: ([x], { requested }) => {
      const dtype = requested ?? (isInexact(x!.dtype) ? x!.dtype : 'float64');
      return dtype === 'float16' ? { inputs: ['float32'], output: dtype } : { inputs: [dtype] };
    },
    position: ([x]) => ({ inputs: [x!.dtype], output: 'int64' }),
    truth: ([x]) => ({ inputs: [x!.dtype], output: 'bool' }),
    join: common,
    select: (_, { operands }) => {
      const dtype = resultType(edition, operands.slice(1));
      return { inputs: ['bool', dtype, dtype] };
    },
    product: common,
    keep: own,
  };
};

const order: readonly string[] = ['bool', 'unsigned', 'signed', 'float', 'complex'];

/** np.can_cast with the rule 'same_kind': never to a lower kind of number. */
export const canCast = (from: DType, to: DType): boolean =>
  from === to || order.indexOf(dtypes[from].category) <= order.indexOf(dtypes[to].category);
