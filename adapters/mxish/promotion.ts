/** MXNet's promotion: some operators mix dtypes, most refuse; numbers take the array's dtype. */
import { dtypes, isFloating, isInteger, type DType } from '../../src/core/dtype.ts';
import type { AnyOp, PromoteKind } from '../../src/core/op.ts';
import type { OperandType, PromoteRule, Promotion } from '../../src/dialect/dialect.ts';
import { lattice } from '../../src/policy/promote.ts';
import { check, cName, incompatible, MXNetError, noBoolKernel, typeInconsistent } from './exceptions.ts';

/** What two arrays of different dtypes make where an operator mixes them; bytes with and without sign do not mix. */
const mixed = lattice<DType>({
  bool: ['uint8', 'int8'],
  uint8: ['int32'],
  int8: ['int32'],
  int32: ['int64'],
  int64: ['float16'],
  float16: ['float32'],
  float32: ['float64'],
});

const same = (operands: readonly OperandType[], dtype: DType, output?: DType): Promotion => ({
  inputs: operands.map(() => dtype),
  ...(output && { output }),
});

/** How operators refuse dtypes that they do not mix. */
type Refusal = (a: DType, b: DType) => Error;
const asAttribute: Refusal = (a, b) => incompatible(1, a, b);
const asType: Refusal = (a, b) => typeInconsistent(a, b);

/** Names under which MXNet's errors know operators. */
const internalNames: Readonly<Record<string, string>> = {
  sub: '_npi_subtract',
  mod_zero: '_npi_mod',
  maximum: 'broadcast_maximum',
  minimum: 'broadcast_minimum',
  copysign: '_npi_copysign',
  ldexp: '_npi_ldexp',
};

const noBool = (op: AnyOp): Error =>
  new MXNetError(`Operator ${internalNames[op.name] ?? op.name} does not support boolean type`);

/** Operators whose two arrays have the same dtype, among those that take any dtype. */
const unmixing = new Set(['maximum', 'minimum', 'copysign', 'ldexp', 'lcm']);

/** The arrays among the operands; numbers take their dtype. */
const arrays = (operands: readonly OperandType[]): readonly OperandType[] => operands.filter((o) => o.scalar === null);

/** Whether one of two operands is a number. */
const withNumber = (operands: readonly OperandType[]): boolean => operands.length === 2 && arrays(operands).length < 2;

/** Arithmetic of truth values and numbers is that of int64. */
const counted = (dtype: DType): DType => (dtype === 'bool' ? 'int64' : dtype);

const numberRule = (operands: readonly OperandType[]): Promotion =>
  same(operands, counted(arrays(operands)[0]?.dtype ?? 'float32'));

const pair = (operands: readonly OperandType[]): readonly [DType, DType] => [operands[0]!.dtype, operands[1]!.dtype];

const mixing = (operands: readonly OperandType[]): DType => {
  const [a, b] = pair(operands);
  const joined = mixed(a, b);
  const bytes = [a, b].every((dtype) => dtypes[dtype].bits === 8 && dtype !== 'bool');
  if (joined === null || (a !== b && bytes)) {
    throw check(
      'mshadow: :DataType<DType>::kFlag == type_flag_',
      `TBlob.get_with_shape: data type do not match specified type.Expected: ${cName[b]} v.s. given int`,
    );
  }
  return joined;
};

const equalTypes = (operands: readonly OperandType[], refusal: Refusal): DType => {
  const [a, b] = pair(operands);
  if (a !== b) throw refusal(a, b);
  return a;
};

/** Functions of one array: truth values have no kernel. */
const unary = ([x]: readonly OperandType[]): DType => {
  if (x!.dtype === 'bool') throw noBoolKernel();
  return x!.dtype;
};

const common: PromoteRule = (operands, { op }) => {
  if (op.family === 'unary') return same(operands, unary(operands));
  if (operands.length !== 2) return { inputs: operands.map((o) => o.dtype) };
  if (withNumber(operands)) return numberRule(operands);
  if (!unmixing.has(op.name)) return same(operands, mixing(operands));
  const dtype = equalTypes(operands, asAttribute);
  if (dtype === 'bool' && op.name !== 'lcm') throw noBool(op);
  return same(operands, dtype);
};

/** Subtraction and remainder mix integers with floats only. */
const difference: PromoteRule = (operands, { op }) => {
  if (op.family === 'unary') return same(operands, unary(operands));
  if (withNumber(operands)) return numberRule(operands);
  const [a, b] = pair(operands);
  if (a === 'bool' && b === 'bool') throw noBool(op);
  if (a !== b && !isFloating(a) && !isFloating(b)) {
    throw new MXNetError(
      `Operator ${internalNames[op.name] ?? op.name} does not support combination of ${cName[a]} with ${cName[b]} yet...`,
    );
  }
  return same(operands, mixing(operands));
};

/** Integers are computed with in double precision, and the result truncated back. */
const truncated = (operands: readonly OperandType[], dtype: DType): Promotion =>
  isInteger(dtype) ? same(operands, 'float64', dtype) : same(operands, dtype);

const float: PromoteRule = (operands) => {
  if (operands.length === 1) return truncated(operands, unary(operands));
  if (withNumber(operands)) return truncated(operands, numberRule(operands).inputs[0]!);
  const dtype = equalTypes(operands, asType);
  if (!isFloating(dtype)) throw check('common: :is_float(in_attrs->at(0))', 'Do not support `int` as input.\n');
  return same(operands, dtype);
};

const unbuilt = (): Error => new MXNetError('not implemented yet...');

const divide: PromoteRule = (operands) => {
  if (withNumber(operands)) {
    const dtype = numberRule(operands).inputs[0]!;
    return same(operands, isFloating(dtype) ? dtype : 'float32');
  }
  const [a, b] = pair(operands);
  if (a === b) return same(operands, isFloating(a) ? a : 'float32');
  if (isFloating(a) === isFloating(b)) throw unbuilt();
  return same(operands, isFloating(a) ? a : b);
};

/** Powers of integers are truncated, too. */
const power: PromoteRule = (operands) =>
  withNumber(operands) ? numberRule(operands) : same(operands, mixing(operands));

const compare: PromoteRule = (operands) => {
  if (withNumber(operands)) return same(operands, arrays(operands)[0]?.dtype ?? 'float32');
  return same(operands, equalTypes(operands, asType));
};

const bitwise: PromoteRule = (operands) => {
  const { dtype } = arrays(operands)[0] ?? operands[0]!;
  if (isFloating(dtype) && operands.length === 1) {
    throw new MXNetError(`This operation only support integer types, not ${dtype}`);
  }
  if (isFloating(operands[0]!.scalar === null ? operands[0]!.dtype : dtype)) {
    throw check(
      'in_attrs->at(0) == mshadow: :kInt64 || in_attrs->at(0) == mshadow::kInt32 || in_attrs->at(0) == mshadow::kInt8 || in_attrs->at(0) == mshadow::kUint8 || in_attrs->at(0) == mshadow::kBool',
      'Only supports integer types.',
    );
  }
  if (arrays(operands).length === 2) equalTypes(operands, asAttribute);
  return same(operands, dtype);
};

const own: PromoteRule = (operands) => ({ inputs: operands.map((o) => o.dtype) });

const accumulate: PromoteRule = ([x], { requested }) => ({ inputs: [requested ?? counted(x!.dtype)] });

/** The first array's dtype, which the others must have. */
const uniform = (operands: readonly OperandType[], refuse: (dtype: DType, position: number) => Error): Promotion => {
  const { dtype } = arrays(operands)[0] ?? operands[0]!;
  operands.forEach((o, i) => {
    if (o.scalar === null && o.dtype !== dtype) throw refuse(o.dtype, i);
  });
  return same(operands, dtype);
};

const select: PromoteRule = (operands) => {
  const branches = operands.slice(1);
  const { inputs } = uniform(branches, (dtype) => incompatible(1, arrays(branches)[0]!.dtype, dtype));
  return { inputs: ['bool', ...inputs] };
};

const product: PromoteRule = (operands) =>
  uniform(operands, (dtype, position) => incompatible(position, operands[0]!.dtype, dtype));

export const promotion: Readonly<Record<PromoteKind, PromoteRule>> = {
  common,
  difference,
  float,
  divide,
  floorDivide: difference,
  power,
  compare,
  logical: own,
  bitwise,
  shift: own,
  round: (operands) => same(operands, unary(operands)),
  predicate: own,
  accumulate,
  scan: accumulate,
  mean: ([x], { requested }) => ({ inputs: [requested ?? (isFloating(x!.dtype) ? x!.dtype : 'float32')] }),
  position: (operands) => same(operands, unary(operands), 'int64'),
  truth: ([x]) => ({ inputs: [x!.dtype], output: 'bool' }),
  join: (operands) => uniform(operands, (dtype) => typeInconsistent(dtype, operands[0]!.dtype)),
  select,
  product,
  keep: own,
};
