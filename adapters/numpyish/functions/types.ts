/** Functions about dtypes: what joins, what casts, what an array is. */
import { dtypes, integerRange, isComplex, isFloating, isInteger, type DType } from '../../../src/core/dtype.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { scalarKind } from '../../../src/dialect/nested.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { CLASS, PyClass } from '../../../src/python/object.ts';
import { repr } from '../../../src/python/text.ts';
import { asClass } from '../../../src/python/typeof.ts';
import { Float } from '../../../src/python/values.ts';
import { operandOf } from '../convert.ts';
import { dtypeObject, expectDType, readNumpyDType } from '../dtype.ts';
import { editions, type Edition } from '../edition.ts';
import type { Numpy } from '../numpy.ts';
import { canCast, joinTypes, narrowest, resultType } from '../promotion.ts';
import { NumpyScalar, scalarFrom } from '../scalar.ts';
import { NDArray } from '../tensor.ts';

/** A dtype argument or operand. */
const dtypeIn = (edition: Edition, x: unknown): DType => operandOf(edition, x)?.dtype ?? expectDType(x);

const safe = (from: DType, to: DType): boolean => joinTypes(from, to) === to;

const casts: Readonly<Record<string, (from: DType, to: DType) => boolean>> = {
  no: (from, to) => from === to,
  equiv: (from, to) => from === to,
  safe,
  same_kind: (from, to) => safe(from, to) || canCast(from, to),
  unsafe: () => true,
};

const iinfoClass = new PyClass('iinfo', 'numpy');
const finfoClass = new PyClass('finfo', 'numpy');

/** np.iinfo and np.finfo: limits of a dtype. */
class Limits {
  readonly [CLASS]: PyClass;
  constructor(
    cls: PyClass,
    readonly dtype: DType,
    readonly edition: Edition,
  ) {
    this[CLASS] = cls;
  }
}

const integerLimits: Readonly<Record<string, (dtype: DType, edition: Edition) => unknown>> = {
  min: (dtype) => plain(integerRange(dtype)[0]),
  max: (dtype) => plain(integerRange(dtype)[1]),
  bits: (dtype) => dtypes[dtype].bits,
  dtype: dtypeObject,
};

const plain = (x: bigint): number | bigint => (Number.isSafeInteger(Number(x)) ? Number(x) : x);

/** Largest and smallest exponents of a float's normal numbers. */
const exponents = (dtype: DType): readonly [most: number, least: number] => {
  const { bits, precision } = dtypes[dtype];
  const most = 2 ** (bits - precision - 1) - 1;
  return [most, 1 - most];
};

const real =
  (compute: (precision: number, most: number, least: number) => number) => (dtype: DType, edition: Edition) => {
    const kind = isComplex(dtype) ? 'float32' : dtype;
    return scalarFrom(new Float(compute(dtypes[kind].precision, ...exponents(kind))), kind, edition);
  };

const largest = (precision: number, most: number): number => (2 - 2 ** (1 - precision)) * 2 ** most;

const floatLimits: Readonly<Record<string, (dtype: DType, edition: Edition) => unknown>> = {
  eps: real((precision) => 2 ** (1 - precision)),
  epsneg: real((precision) => 2 ** -precision),
  max: real(largest),
  min: real((precision, most) => -largest(precision, most)),
  tiny: real((_, __, least) => 2 ** least),
  smallest_normal: real((_, __, least) => 2 ** least),
  smallest_subnormal: real((precision, _, least) => 2 ** (least - precision + 1)),
  resolution: real((precision) => Number(`1e-${Math.floor((precision - 1) * Math.log10(2))}`)),
  precision: (dtype) => Math.floor((dtypes[dtype].precision - 1) * Math.log10(2)),
  bits: (dtype) => dtypes[dtype].bits,
  nmant: (dtype) => dtypes[dtype].precision - 1,
  dtype: dtypeObject,
};

for (const [cls, limits] of [
  [iinfoClass, integerLimits],
  [finfoClass, floatLimits],
] as const) {
  for (const [name, read] of Object.entries(limits)) {
    cls.members.set(name, { kind: 'property', get: (self) => read((self as Limits).dtype, (self as Limits).edition) });
  }
}

const textOf = (self: unknown, table: typeof floatLimits, names: readonly string[], name: string): string => {
  const { dtype, edition } = self as Limits;
  const value = (key: string): string => {
    const x = table[key]!(dtype, edition);
    return x instanceof NumpyScalar ? repr(x).replace(/^np\.\w+\((.*)\)$/, '$1') : repr(x);
  };
  return `${name}(${names.map((key) => `${key}=${value(key)}`).join(', ')}, dtype=${dtype})`;
};

iinfoClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => textOf(self, integerLimits, ['min', 'max'], 'iinfo'),
});
finfoClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => textOf(self, floatLimits, ['resolution', 'min', 'max'], 'finfo'),
});

/** The class in the tree of NumPy's scalars that something stands for. */
const scalarClassOf = (edition: Edition, x: unknown): PyClass | null => {
  const cls = asClass(x);
  if (cls && editions.some(({ scalarBases }) => Object.values(scalarBases).includes(cls))) return cls;
  const dtype = readNumpyDType(x);
  return dtype ? edition.scalarClasses[dtype] : (cls ?? null);
};

export const typeFunctions = ({ edition }: Numpy): readonly Stated[] => [
  fn('result_type(any *arrays_and_dtypes)', ({ arrays_and_dtypes: given }) => {
    const operands = (given as readonly unknown[]).map((x) => {
      const operand = operandOf(edition, x);
      if (operand) return operand;
      const dtype = expectDType(x);
      const stand = operandOf(edition, 0)!;
      return { ...stand, dtype, scalar: null, rank: 1, shape: [0] };
    });
    if (operands.length === 0) throw new PyValueError('at least one array or dtype is required');
    return dtypeObject(resultType(edition, operands), edition);
  }),
  fn('promote_types(dtype type1, dtype type2)', ({ type1, type2 }) => dtypeObject(joinTypes(type1, type2), edition)),
  fn("can_cast(any from_, dtype to, str casting='safe') -> bool", ({ from_, to, casting }) => {
    if (scalarKind(from_) !== null && !edition.policy.valueBased) {
      throw new PyTypeError(
        'can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\nThis change was part of adopting NEP 50, we may explicitly allow them again in the future.',
      );
    }
    const operand = operandOf(edition, from_);
    const from =
      operand && operand.rank === 0 && edition.policy.valueBased ? narrowest(operand).dtype : dtypeIn(edition, from_);
    const rule = casts[casting];
    if (!rule) throw new PyValueError("casting must be one of 'no', 'equiv', 'safe', 'same_kind', or 'unsafe'");
    return rule(from, to);
  }),
  fn('min_scalar_type(ArrayLike a)', ({ a }) => dtypeObject(a.rank === 0 ? narrowest(a).dtype : a.dtype, edition)),
  fn('iinfo(any type)', ({ type }) => {
    const dtype = dtypeIn(edition, type);
    if (!isInteger(dtype)) throw new PyValueError(`Invalid integer data type '${dtype[0]}'.`);
    return new Limits(iinfoClass, dtype, edition);
  }),
  fn('finfo(any dtype)', ({ dtype: given }) => {
    const dtype = dtypeIn(edition, given);
    if (!isFloating(dtype) && !isComplex(dtype))
      throw new PyValueError(
        `data type ${repr(asClass(given) ?? dtypeObject(dtype, edition).edition.scalarClasses[dtype])} not inexact`,
      );
    return new Limits(finfoClass, dtype, edition);
  }),
  fn('issubdtype(any arg1, any arg2) -> bool', ({ arg1, arg2 }) => {
    const [a, b] = [scalarClassOf(edition, arg1), scalarClassOf(edition, arg2)];
    if (!a || !b) throw new PyTypeError(`Cannot interpret '${repr(a ? arg2 : arg1)}' as a data type`);
    return a.mro.includes(b);
  }),
  fn(
    'isscalar(any element) -> bool',
    ({ element }) => element instanceof NumpyScalar || scalarKind(element) !== null || typeof element === 'string',
  ),
  fn(
    'shares_memory may_share_memory(any a, any b) -> bool',
    ({ a, b }) => a instanceof NDArray && b instanceof NDArray && a.ref.cell === b.ref.cell && overlap(a, b),
  ),
  fn('iscomplexobj(ArrayLike x) -> bool', ({ x }) => isComplex(x.dtype)),
  fn('isrealobj(ArrayLike x) -> bool', ({ x }) => !isComplex(x.dtype)),
];

/** Whether the places of two arrays over one buffer meet. */
const overlap = (a: NDArray, b: NDArray): boolean => {
  const places = ({ ref: { layout } }: NDArray): number[] =>
    layout.shape.reduce<number[]>(
      (starts, n, axis) =>
        starts.flatMap((start) => Array.from({ length: n }, (_, i) => start + i * layout.strides[axis]!)),
      [layout.offset],
    );
  const known = new Set(places(a));
  return places(b).some((place) => known.has(place));
};
