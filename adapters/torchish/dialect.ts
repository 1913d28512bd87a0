/** torch as a record of policies. */
import { binaryOps, comparisonOps } from '../../src/ops/operators.ts';
import type { Value } from '../../src/core/value.ts';
import { sameShape } from '../../src/core/shape.ts';
import type { DType } from '../../src/core/dtype.ts';
import type { CallInfo, Dialect, Operand, ScalarKind } from '../../src/dialect/dialect.ts';
import type { IndexItem, IndexPolicy } from '../../src/dialect/indexing.ts';
import { applyOp } from '../../src/dialect/apply.ts';
import { foreignValue } from '../../src/dialect/interop.ts';
import { arrayOf, readNested, scalarKind, widestKind } from '../../src/dialect/nested.ts';
import { fromArray, scalarOperand, tensorOperand } from '../../src/dialect/operand.ts';
import { NumpyScalar, pythonOf } from '../numpyish/scalar.ts';
import { NDArray } from '../numpyish/tensor.ts';
import { Issue } from '../../src/core/issue.ts';
import { isInexact } from '../../src/core/dtype.ts';
import { Ref } from '../../src/memory/ref.ts';
import * as comparison from '../../src/ops/comparison.ts';
import { abs, neg, positive } from '../../src/ops/elementwise.ts';
import { bitwiseNot } from '../../src/ops/rounding.ts';
import { toDType } from '../../src/ops/movement.ts';
import { PyRuntimeError, PyTypeError } from '../../src/python/errors.ts';
import { tryIndex } from '../../src/python/conversion.ts';
import { NotImplemented, Range } from '../../src/python/values.ts';
import { torchTypes } from './argument-types.ts';
import { scalarTypeNames } from './dtype.ts';
import { wordArguments } from './arguments/word.ts';
import { finish } from './autograd/finish.ts';
import { checkInPlace, checkOut } from './autograd/state.ts';
import { issues } from './errors.ts';
import { checkWrite } from './overlap.ts';
import { canCast, promotion } from './promotion.ts';
import { matmulOf } from './product.ts';
import { settings } from './settings.ts';
import { Tensor, tensorClass } from './tensor.ts';

const scalarDTypes: Readonly<Record<ScalarKind, () => DType>> = {
  bool: () => 'bool',
  int: () => 'int64',
  float: () => settings.defaultDType,
  complex: () => 'complex64',
};

const operand = (x: unknown): Operand | null => {
  if (x instanceof Tensor) return tensorOperand(x, x.ref.read());
  const number = x instanceof NumpyScalar ? pythonOf(x) : x;
  const kind = scalarKind(number);
  return kind === null ? null : scalarOperand(number, kind, scalarDTypes[kind]());
};

const shapeText = (shape: readonly number[]): string => `[${shape.join(', ')}]`;

/** Writes a result into `target`: an `out` is resized, `self` is not. */
const write = (target: object, value: Value, call: CallInfo): object => {
  if (!(target instanceof Tensor)) throw new Issue('immutable', { kind: 'item' });
  const { ref } = target;
  if (!canCast(value.dtype, ref.dtype)) {
    const [from, to] = [scalarTypeNames[value.dtype], scalarTypeNames[ref.dtype]];
    throw new PyRuntimeError(`result type ${from} can't be cast to the desired output type ${to}`);
  }
  if (!sameShape(value.shape, ref.shape)) {
    const inPlace = call.operator?.endsWith('=') === true || call.name.endsWith('_');
    if (!inPlace) return resize(target, value);
    throw new PyRuntimeError(
      `output with shape ${shapeText(ref.shape)} doesn't match the broadcast shape ${shapeText(value.shape)}`,
    );
  }
  ref.write(toDType(value, ref.dtype));
  return target;
};

const resize = (target: Tensor, value: Value): Tensor => {
  target.ref = Ref.of(toDType(value, target.ref.dtype));
  return target;
};

/** An index list or array as positions or a mask. */
const readIndex = (part: unknown): IndexItem => {
  if (typeof part === 'boolean') return { kind: 'mask', value: scalarOperand(part, 'bool', 'bool').as('bool') };
  if (part instanceof Tensor) return indexTensor(part.ref.read());
  if (part instanceof NDArray) return indexTensor(part.ref.read());
  if (Array.isArray(part) || part instanceof Range) {
    const { shape, leaves } = readNested(part);
    const kind = widestKind(leaves) ?? (leaves.length === 0 ? 'int' : null);
    if (kind === null) throw new Issue('index.type', { index: leaves[0] });
    return indexTensor(fromArray(arrayOf(leaves, shape, scalarDTypes[kind]())));
  }
  const int = typeof part === 'object' ? tryIndex(part) : null;
  if (int !== null) return { kind: 'integer', index: Number(int) };
  throw new Issue('index.type', { index: part });
};

const indexTensor = (value: Value): IndexItem => {
  if (value.dtype === 'bool' || value.dtype === 'uint8') return { kind: 'mask', value };
  if (isInexact(value.dtype)) throw new Issue('index.type', { index: null, dtype: value.dtype });
  return { kind: 'array', value };
};

export const indexPolicy: IndexPolicy = {
  integer: 'raise',
  array: 'raise',
  negativeSteps: false,
  orderedSlices: false,
  integersJoinArrays: false,
  manyEllipses: true,
  read: readIndex,
  slicePart: (part) => {
    const int = part === null ? null : tryIndex(part);
    if (part !== null && int === null)
      throw new PyTypeError('slice indices must be integers or None or have an __index__ method');
    return int === null ? null : Number(int);
  },
};

/** `a @ b`, which takes tensors only. */
const product = (a: unknown, b: unknown): unknown =>
  a instanceof Tensor && b instanceof Tensor ? Tensor.of(matmulOf(operand(a)!, operand(b)!)) : NotImplemented;

/** `a == b`, which alone among the comparisons takes NumPy's arrays. */
const equality = (a: unknown, b: unknown): unknown => {
  const array = b instanceof NDArray ? foreignValue(b) : null;
  const [x, y] = [operand(a), array ? tensorOperand(null, array) : operand(b)];
  return x && y ? Tensor.of(applyOp(dialect, comparison.eq, [x, y], {}).values[0]!) : NotImplemented;
};

export const dialect: Dialect = {
  name: 'torch',
  module: 'torch',
  types: torchTypes,
  keywordAliases: { dim: ['axis'], keepdim: ['keepdims'], input: ['x', 'a', 'x1'], other: ['x2'] },
  promotion,
  numerics: {
    integerByZero: 'raise',
    floatRemainderByZero: 'nan',
    halves: 'even',
    absAtZero: 0,
    tiedPair: 'split',
    tiedExtremes: 'split',
  },
  indexDType: 'int64',
  defaultDType: (kind) => scalarDTypes[kind](),
  tensorClass,
  operators: {
    binary: {
      ...binaryOps,
      matmul: product,
    },
    unary: { neg, pos: positive, invert: bitwiseNot, abs },
    compare: {
      ...comparisonOps,
      eq: equality,
    },
  },
  scalarAxes: true,
  mutable: true,
  wrap: (value) => Tensor.of(value),
  operand,
  write,
  checkWrite: (target, sources, call) => {
    if (!(target instanceof Tensor)) return;
    const isOut = call.operator === undefined && !call.name.endsWith('_');
    if (isOut) checkOut(target, sources, call.name);
    else checkInPlace(target);
    checkWrite(target, sources, call);
  },
  finish,
  issues,
  wordCall: (problem, call) => wordArguments(problem, call, dialect.types),
};
