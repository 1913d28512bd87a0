/** MXNet's NumPy interface as a record of policies. */
import type { Value } from '../../src/core/value.ts';
import { sameShape } from '../../src/core/shape.ts';
import type { DType } from '../../src/core/dtype.ts';
import type { AnyOp } from '../../src/core/op.ts';
import { applyOp } from '../../src/dialect/apply.ts';
import {
  NO_MATCH,
  type CallInfo,
  type Dialect,
  type Operand,
  type OperatorFunction,
} from '../../src/dialect/dialect.ts';
import { tensorOperand } from '../../src/dialect/operand.ts';
import { commonTypes, dtypeRule } from '../../src/dialect/types.ts';
import { Issue } from '../../src/core/issue.ts';
import * as arithmetic from '../../src/ops/arithmetic.ts';
import * as comparison from '../../src/ops/comparison.ts';
import { abs } from '../../src/ops/elementwise.ts';
import { bitwiseNot } from '../../src/ops/rounding.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { expectDType } from '../numpyish/dtype.ts';
import { multiply } from './product.ts';
import { classText, issues, wordCall } from './errors.ts';
import { check, dims, shapeInconsistent, typeInconsistent } from './exceptions.ts';
import { promotion } from './promotion.ts';
import { numberOperand } from './scalar.ts';
import { writing } from './autograd.ts';
import { NDArray, ndarrayClass, valueOf, viewRef } from './tensor.ts';

const operand = (x: unknown): Operand | null =>
  x instanceof NDArray ? tensorOperand(x, valueOf(x)) : numberOperand(x);

/** Writes a result into an array of its shape and dtype. */
const write = (target: object, value: Value, { op }: CallInfo): object => {
  if (!(target instanceof NDArray)) throw new Issue('immutable', { kind: 'item' });
  const { ref } = target;
  if (!sameShape(value.shape, ref.shape)) {
    if (op?.family !== 'unary') throw shapeInconsistent(ref.shape, dims(value.shape));
    throw check(
      'assign(&dattr, vec.at(i))',
      `Incompatible attr in node  at 0-th output: expected ${dims(value.shape)}, got ${dims(ref.shape)}`,
    );
  }
  if (value.dtype !== ref.dtype) throw typeInconsistent(ref.dtype, value.dtype);
  writing(target, () => ref.write(value));
  return target;
};

/** An operator of arrays and numbers; anything else is an error rather than left to the other operand. */
const ufunc =
  (op: AnyOp): OperatorFunction =>
  (a, b) => {
    const x = operand(a);
    const y = operand(b);
    if (!x || !y) throw new PyTypeError(`type ${classText(b)} not supported`);
    return NDArray.of(applyOp(dialect, op, [x, y], {}).values[0]!);
  };

/** Arrays out of a sequence of them, or the rows of one. */
const arraysOf = (x: unknown): readonly Operand[] | typeof NO_MATCH => {
  const list = x instanceof NDArray ? [...rowsOf(x)] : Array.isArray(x) ? (x as readonly unknown[]) : null;
  if (!list?.every((item) => item instanceof NDArray)) return NO_MATCH;
  return list.map((item) => operand(item)!);
};

function* rowsOf(x: NDArray): IterableIterator<NDArray> {
  const [length = 0, ...shape] = x.ref.shape;
  const { offset, strides } = x.ref.layout;
  for (let i = 0; i < length; i++)
    yield new NDArray(viewRef(x, { shape, strides: strides.slice(1), offset: offset + i * strides[0]! }));
}

const truth = (x: unknown): boolean | typeof NO_MATCH =>
  typeof x === 'boolean' || typeof x === 'number' ? Boolean(x) : NO_MATCH;

export const dialect: Dialect = {
  name: 'mx',
  module: 'mxnet',
  types: {
    ...commonTypes,
    Tensors: { ...commonTypes.Tensors, accept: arraysOf },
    bool: { ...commonTypes.bool, accept: truth },
    dtype: dtypeRule('dtype', 'DTypeLike', (x): DType => expectDType(x)),
  },
  keywordAliases: {},
  promotion,
  numerics: {
    integerByZero: 'zero',
    floatRemainderByZero: 'zero',
    halves: 'down',
    absAtZero: 0,
    tiedPair: 'first',
    tiedExtremes: 'all',
  },
  indexDType: 'int64',
  defaultDType: () => 'float32',
  tensorClass: ndarrayClass,
  operators: {
    binary: {
      add: ufunc(arithmetic.add),
      sub: ufunc(arithmetic.sub),
      mul: ufunc(arithmetic.mul),
      truediv: ufunc(arithmetic.div),
      mod: ufunc(arithmetic.modZero),
      pow: ufunc(arithmetic.powTruncated),
      matmul: (a, b) => NDArray.of(multiply(dialect, a, b)),
      and_: ufunc(comparison.bitwiseAnd),
      or_: ufunc(comparison.bitwiseOr),
      xor: ufunc(comparison.bitwiseXor),
    },
    unary: { invert: bitwiseNot, abs },
    compare: {
      eq: ufunc(comparison.eq),
      ne: ufunc(comparison.ne),
      lt: ufunc(comparison.lt),
      le: ufunc(comparison.le),
      gt: ufunc(comparison.gt),
      ge: ufunc(comparison.ge),
    },
  },
  mutable: true,
  wrap: (value) => NDArray.of(value),
  operand,
  write,
  issues,
  wordCall,
};
