/** NumPy as a record of policies, for each edition. */
import { bind1 } from '../../src/core/bind.ts';
import { sameShape, tryBroadcast } from '../../src/core/shape.ts';
import { Issue } from '../../src/core/issue.ts';
import type { DType } from '../../src/core/dtype.ts';
import type { Value } from '../../src/core/value.ts';
import { NO_MATCH, type CallInfo, type Dialect } from '../../src/dialect/dialect.ts';
import type { IndexPolicy } from '../../src/dialect/indexing.ts';
import { commonTypes } from '../../src/dialect/types.ts';
import { expand, toDType } from '../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { Range } from '../../src/python/values.ts';
import { operandOf, scalarDTypes } from './convert.ts';
import { expectDType } from './dtype.ts';
import { edition123, edition2, type Edition, type EditionPolicy } from './edition.ts';
import { issuesOf, tight, ufuncName, wordCall } from './errors.ts';
import { indexPolicyOf } from './indexing.ts';
import { operatorsOf } from './operators.ts';
import { canCast, promotionOf } from './promotion.ts';
import { resultOf } from './result.ts';
import { NumpyScalar } from './scalar.ts';
import { NDArray, ndarrayOf } from './tensor.ts';

/** Writes a result into an array given as `out` or on the left of an augmented assignment. */
const write =
  (edition: Edition) =>
  (target: object, value: Value, call: CallInfo): object => {
    if (!(target instanceof NDArray)) throw new PyTypeError('return arrays must be of ArrayType');
    const { ref } = target;
    if (!target.writeable) throw new PyValueError('output array is read-only');
    if (!canCast(value.dtype, ref.dtype)) {
      throw new edition.UFuncCastingError(
        `Cannot cast ufunc '${ufuncName(call)}' output from dtype('${value.dtype}') to dtype('${ref.dtype}') with casting rule 'same_kind'`,
      );
    }
    ref.write(fitted(toDType(value, ref.dtype), ref.shape));
    return target;
  };

/** A result in the shape of the array that it goes to. */
const fitted = (value: Value, shape: readonly number[]): Value => {
  if (sameShape(value.shape, shape)) return value;
  const common = tryBroadcast(value.shape, shape);
  if (!common) throw new Issue('shape.broadcast', { shapes: [value.shape, shape] });
  if (sameShape(common, shape)) return bind1(expand, [value], { shape });
  throw new PyValueError(
    `non-broadcastable output operand with shape ${tight(shape)} doesn't match the broadcast shape ${tight(common)}`,
  );
};

const makeDialect = (edition: Edition): Dialect => {
  const dtype = { noun: 'dtype', typescript: 'DTypeLike', accept: (x: unknown): DType => expectDType(x) };
  const dialect: Dialect = {
    name: 'np',
    module: 'numpy',
    types: {
      ...commonTypes,
      ArrayLikes: {
        ...commonTypes.ArrayLikes,
        accept: (x) => {
          const list = Array.isArray(x) || x instanceof Range ? [...(x as Iterable<unknown>)] : rowsOf(x);
          const operands = list?.map((item) => operandOf(edition, item));
          return operands && operands.every((o) => o !== null) ? operands : NO_MATCH;
        },
      },
      bool: {
        ...commonTypes.bool,
        accept: (x) =>
          typeof x === 'boolean' || typeof x === 'number'
            ? Boolean(x)
            : x instanceof NumpyScalar
              ? Boolean(x.python)
              : NO_MATCH,
      },
      Out: { ...commonTypes.Out, accept: (x) => (x instanceof NDArray ? x : NO_MATCH) },
      dtype,
    },
    keywordAliases: {},
    promotion: promotionOf(edition),
    numerics: {
      integerByZero: 'zero',
      floatRemainderByZero: 'nan',
      halves: 'even',
      absAtZero: 0,
      tiedPair: 'split',
      tiedExtremes: 'split',
    },
    indexDType: 'int64',
    defaultDType: (kind) => scalarDTypes[kind],
    tensorClass: edition.arrayClass,
    operators: operatorsOf(edition, () => dialect),
    mutable: true,
    wrap: (value) => resultOf(edition, value),
    operand: (x) => operandOf(edition, x),
    write: write(edition),
    issues: issuesOf(edition),
    wordCall,
  };
  return dialect;
};

/** An array's rows, where a sequence of arrays is asked for. */
const rowsOf = (x: unknown): unknown[] | null => (x instanceof NDArray && x.ref.shape.length > 0 ? rows(x) : null);

const rows = (x: NDArray): unknown[] => {
  const [length, ...shape] = x.ref.shape;
  const { strides, offset } = x.ref.layout;
  return Array.from({ length: length! }, (_, i) =>
    ndarrayOf(x.ref.view({ shape, strides: strides.slice(1), offset: offset + i * strides[0]! }).read(), x.edition),
  );
};

export const dialects: Readonly<Record<EditionPolicy['key'], Dialect>> = {
  numpy2: makeDialect(edition2),
  numpy123: makeDialect(edition123),
};

export const indexPolicies: Readonly<Record<EditionPolicy['key'], IndexPolicy>> = {
  numpy2: indexPolicyOf(edition2),
  numpy123: indexPolicyOf(edition123),
};
