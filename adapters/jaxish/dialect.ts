/** jax as a record of policies. */
import { binaryOps, comparisonOps } from '../../src/ops/operators.ts';
import type { AnyOp } from '../../src/core/op.ts';
import { Issue } from '../../src/core/issue.ts';
import { applyOp } from '../../src/dialect/apply.ts';
import { worded } from '../../src/dialect/call.ts';
import { NO_MATCH, type Dialect, type Operand, type OperatorFunction } from '../../src/dialect/dialect.ts';
import { commonTypes } from '../../src/dialect/types.ts';
import * as arithmetic from '../../src/ops/arithmetic.ts';
import * as comparison from '../../src/ops/comparison.ts';
import { abs, neg, positive } from '../../src/ops/elementwise.ts';
import { bitwiseNot } from '../../src/ops/rounding.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { truth } from '../../src/python/operators.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { NotImplemented, Tuple } from '../../src/python/values.ts';
import { divide, power } from './arithmetic.ts';
import { arrayClass, JaxArray } from './array.ts';
import { defaultDType, operand } from './convert.ts';
import { readDType } from './dtype.ts';
import { issues, wordCall } from './errors.ts';
import { multiply } from './product.ts';
import { promotion } from './promotion.ts';
import { readShape } from './shape.ts';

const bareName = (x: unknown): string => typeOf(x).name;

/** Sequences are refused outright by the operators that Python would otherwise try as those of sequences. */
const refusing =
  (op: AnyOp, symbol: string): OperatorFunction =>
  (a, b) => {
    if (Array.isArray(a) || Array.isArray(b)) {
      throw new PyTypeError(`unsupported operand type(s) for ${symbol}: '${bareName(a)}' and '${bareName(b)}'`);
    }
    const [x, y] = [operand(a), operand(b)];
    if (!x || !y) return NotImplemented;
    return worded(dialect, { name: op.name, declaration: null, op, operator: symbol }, () => {
      const { values, weak } = applyOp(dialect, op, [x, y], {});
      return new JaxArray(values[0]!, weak);
    });
  };

/** An operator that is more than one op. */
const computed =
  (symbol: string, op: AnyOp, compute: (dialect: Dialect, x: Operand, y: Operand) => JaxArray): OperatorFunction =>
  (a, b) => {
    const [x, y] = [operand(a), operand(b)];
    if (!x || !y) return NotImplemented;
    return worded(dialect, { name: op.name, declaration: null, op, operator: symbol }, () => compute(dialect, x, y));
  };

const divided: OperatorFunction = (a, b, call) => {
  const [x, y] = [operand(a), operand(b)];
  if (!x || !y) return NotImplemented;
  const run = (op: AnyOp): JaxArray =>
    worded(dialect, { ...call, op }, () => {
      const { values, weak } = applyOp(dialect, op, [x, y], {});
      return new JaxArray(values[0]!, weak);
    });
  return new Tuple([run(arithmetic.floorDiv), run(arithmetic.remainder)]);
};

const toOperands = (x: unknown): readonly Operand[] | typeof NO_MATCH => {
  if (!Array.isArray(x)) return NO_MATCH;
  const operands = x.map(operand);
  return operands.every((o) => o !== null) ? operands : NO_MATCH;
};

export const dialect: Dialect = {
  name: 'jax',
  module: 'jax',
  types: {
    ...commonTypes,
    ArrayLikes: { ...commonTypes.ArrayLikes, accept: toOperands },
    bool: { ...commonTypes.bool, accept: (x) => truth(x) },
    shape: { ...commonTypes.shape, accept: readShape },
    dtype: { noun: 'dtype', typescript: 'DTypeLike', accept: readDType },
  },
  keywordAliases: {},
  promotion,
  numerics: {
    integerByZero: 'ones',
    floatRemainderByZero: 'nan',
    halves: 'even',
    absAtZero: 1,
    tiedPair: 'split',
    tiedExtremes: 'split',
  },
  indexDType: 'int32',
  defaultDType,
  tensorClass: arrayClass,
  operators: {
    binary: {
      ...binaryOps,
      add: refusing(arithmetic.add, '+'),
      mul: refusing(arithmetic.mul, '*'),
      truediv: computed('/', arithmetic.div, divide),
      divmod: divided,
      pow: computed('**', arithmetic.pow, power),
      matmul: (a, b) => {
        const [x, y] = [operand(a), operand(b)];
        return x && y ? multiply(dialect, x, y) : NotImplemented;
      },
    },
    unary: { neg, pos: positive, invert: bitwiseNot, abs },
    compare: {
      ...comparisonOps,
      eq: refusing(comparison.eq, '=='),
      ne: refusing(comparison.ne, '=='),
    },
  },
  mutable: false,
  wrap: (value, weak) => new JaxArray(value, weak),
  operand,
  write: () => {
    throw new Issue('immutable', { kind: 'item' });
  },
  issues,
  wordCall,
};

/** An op on operands, as an array. */
export const run = (op: AnyOp, operands: readonly Operand[], params: Record<string, unknown> = {}): JaxArray => {
  const { values, weak } = applyOp(dialect, op, operands, params);
  return new JaxArray(values[0]!, weak);
};

/** The operand of an array, for results that are computed with further. */
export const again = (x: JaxArray): Operand => operand(x)!;
