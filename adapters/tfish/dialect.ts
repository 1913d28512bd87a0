/** TensorFlow as a record of policies. */
import type { DType } from '../../src/core/dtype.ts';
import { Issue } from '../../src/core/issue.ts';
import type { Dialect, Operand, ScalarKind } from '../../src/dialect/dialect.ts';
import { scalarKind } from '../../src/dialect/nested.ts';
import { scalarOperand } from '../../src/dialect/operand.ts';
import { commonTypes } from '../../src/dialect/types.ts';
import { asDType } from './dtype.ts';
import { toValue } from './convert.ts';
import { issues, wordCall } from './errors.ts';
import { binary, compare, unary } from './operators.ts';
import { promotion } from './promotion.ts';
import { dtypeOf, EagerTensor, isTensor, shapeOf, tensorClass } from './tensor.ts';

const scalarDTypes: Readonly<Record<ScalarKind, DType>> = {
  bool: 'bool',
  int: 'int32',
  float: 'float32',
  complex: 'complex64',
};

/** Anything that `convert_to_tensor` takes; it is converted when the op at hand knows in which dtype. */
const operand = (x: unknown): Operand => {
  const kind = scalarKind(x);
  if (kind !== null) return { ...scalarOperand(x, kind, scalarDTypes[kind]), as: (dtype) => toValue(x, dtype) };
  const whole = isTensor(x)
    ? { dtype: dtypeOf(x), shape: shapeOf(x) }
    : typeof x === 'string'
      ? { dtype: 'bool' as DType, shape: [] }
      : toValue(x);
  return {
    source: x,
    dtype: whole.dtype,
    shape: whole.shape,
    rank: whole.shape.length,
    scalar: null,
    weak: !isTensor(x),
    as: (dtype) => toValue(x, dtype),
  };
};

export const dialect: Dialect = {
  name: 'tf',
  module: 'tensorflow',
  types: { ...commonTypes, dtype: { noun: 'tf.DType', typescript: 'DType', accept: asDType } },
  keywordAliases: {},
  promotion,
  numerics: {
    integerByZero: 'raise',
    floatRemainderByZero: 'nan',
    halves: 'even',
    absAtZero: 0,
    tiedPair: 'first',
    tiedExtremes: 'split',
  },
  indexDType: 'int64',
  defaultDType: (kind) => scalarDTypes[kind],
  tensorClass,
  operators: { binary, unary, compare },
  mutable: false,
  wrap: (value) => new EagerTensor(value),
  operand,
  write: () => {
    throw new Issue('immutable', { kind: 'item' });
  },
  issues,
  wordCall,
};
