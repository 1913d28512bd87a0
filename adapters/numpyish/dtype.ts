/** NumPy's dtype objects, and everything that stands for one. */
import { dtypes, type Category, type DType } from '../../src/core/dtype.ts';
import { findAttribute } from '../../src/python/attributes.ts';
import { KEY } from '../../src/python/dict.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import type { PyClass } from '../../src/python/object.ts';
import { CLASS, type Member } from '../../src/python/object.ts';
import { repr } from '../../src/python/text.ts';
import { asClass } from '../../src/python/typeof.ts';
import { boolClass, complexClass, floatClass, intClass } from '../../src/python/types.ts';
import { NotImplemented } from '../../src/python/values.ts';
import { editions, edition2, type Edition, type EditionPolicy } from './edition.ts';

export class NumpyDType {
  readonly [CLASS]: PyClass;
  constructor(
    readonly dtype: DType,
    readonly edition: Edition,
  ) {
    this[CLASS] = edition.dtypeClasses[dtype];
  }
  [KEY](): string {
    return this.dtype;
  }
  toString(): string {
    return this.dtype;
  }
}

const objects = Object.fromEntries(
  editions.map((edition) => [
    edition.policy.key,
    Object.fromEntries((Object.keys(dtypes) as DType[]).map((dtype) => [dtype, new NumpyDType(dtype, edition)])),
  ]),
) as Readonly<Record<EditionPolicy['key'], Readonly<Record<DType, NumpyDType>>>>;

/** The dtype object, one for each dtype of each edition. */
export const dtypeObject = (dtype: DType, edition: Edition = edition2): NumpyDType =>
  objects[edition.policy.key][dtype];

/** Other names of dtypes, which NumPy takes as strings. */
const names: Readonly<Record<string, DType>> = {
  bool_: 'bool',
  '?': 'bool',
  b1: 'bool',
  byte: 'int8',
  i1: 'int8',
  b: 'int8',
  short: 'int16',
  i2: 'int16',
  h: 'int16',
  intc: 'int32',
  i4: 'int32',
  i: 'int32',
  int: 'int64',
  int_: 'int64',
  long: 'int64',
  longlong: 'int64',
  intp: 'int64',
  i8: 'int64',
  l: 'int64',
  q: 'int64',
  p: 'int64',
  ubyte: 'uint8',
  u1: 'uint8',
  B: 'uint8',
  ushort: 'uint16',
  u2: 'uint16',
  H: 'uint16',
  uintc: 'uint32',
  u4: 'uint32',
  I: 'uint32',
  uint: 'uint64',
  ulong: 'uint64',
  ulonglong: 'uint64',
  uintp: 'uint64',
  u8: 'uint64',
  L: 'uint64',
  Q: 'uint64',
  P: 'uint64',
  half: 'float16',
  f2: 'float16',
  e: 'float16',
  single: 'float32',
  f4: 'float32',
  f: 'float32',
  float: 'float64',
  double: 'float64',
  f8: 'float64',
  d: 'float64',
  csingle: 'complex64',
  c8: 'complex64',
  F: 'complex64',
};

const fromName = (name: string): DType | null =>
  name in dtypes ? (name as DType) : (names[name.replace(/^[<=|]/, '')] ?? null);

const builtins: ReadonlyMap<PyClass, DType> = new Map([
  [boolClass, 'bool'],
  [intClass, 'int64'],
  [floatClass, 'float64'],
]);

const byScalarClass: ReadonlyMap<PyClass, DType> = new Map(
  editions.flatMap(({ scalarClasses }) =>
    (Object.keys(dtypes) as DType[]).map((dtype) => [scalarClasses[dtype], dtype] as const),
  ),
);

const fromClass = (cls: PyClass): DType | null => builtins.get(cls) ?? byScalarClass.get(cls) ?? null;

/** The dtype that a dtype object, scalar class, Python type, name or object with a `dtype` stands for; null for anything else. */
export const readNumpyDType = (x: unknown): DType | null => {
  if (x instanceof NumpyDType) return x.dtype;
  if (typeof x === 'string') return fromName(x);
  if (x === null || x === undefined || (typeof x !== 'object' && typeof x !== 'function')) return null;
  const cls = asClass(x);
  const known = cls && fromClass(cls);
  if (known) return known;
  const own = findAttribute(x, 'dtype');
  return own instanceof NumpyDType ? own.dtype : null;
};

/** @throws TypeError for what names no dtype */
export const expectDType = (x: unknown): DType => {
  const dtype = x === null ? 'float64' : readNumpyDType(x);
  if (dtype !== null) return dtype;
  if (asClass(x) === complexClass || (typeof x === 'string' && /^(<?c16|complex(128)?|D)$/.test(x))) {
    throw new PyTypeError("data type 'complex128' is not supported yet");
  }
  if (typeof x === 'string') throw new PyTypeError(`data type '${x}' not understood`);
  throw new PyTypeError(`Cannot interpret '${repr(x)}' as a data type`);
};

const kinds: Readonly<Record<Category, string>> = { bool: 'b', signed: 'i', unsigned: 'u', float: 'f', complex: 'c' };

const chars: Readonly<Record<DType, string>> = {
  bool: '?',
  int8: 'b',
  int16: 'h',
  int32: 'i',
  int64: 'l',
  uint8: 'B',
  uint16: 'H',
  uint32: 'I',
  uint64: 'L',
  float16: 'e',
  bfloat16: 'E',
  float32: 'f',
  float64: 'd',
  complex64: 'F',
};

const numbers: Readonly<Record<DType, number>> = {
  bool: 0,
  int8: 1,
  uint8: 2,
  int16: 3,
  uint16: 4,
  int32: 5,
  uint32: 6,
  int64: 7,
  uint64: 8,
  float32: 11,
  float64: 12,
  complex64: 14,
  float16: 23,
  bfloat16: 256,
};

export const itemSize = (dtype: DType): number => dtypes[dtype].bits / 8;

/** A dtype's kind: one of 'biufc'. */
export const kindOfDType = (dtype: DType): string => (dtype === 'bfloat16' ? 'V' : kinds[dtypes[dtype].category]);

const codeOf = (dtype: DType): string => `${itemSize(dtype) === 1 ? '|' : '<'}${kindOfDType(dtype)}${itemSize(dtype)}`;

const properties: Readonly<Record<string, (self: NumpyDType) => unknown>> = {
  name: ({ dtype }) => dtype,
  itemsize: ({ dtype }) => itemSize(dtype),
  alignment: ({ dtype }) => itemSize(dtype),
  kind: ({ dtype }) => kindOfDType(dtype),
  char: ({ dtype }) => chars[dtype],
  num: ({ dtype }) => numbers[dtype],
  str: ({ dtype }) => codeOf(dtype),
  byteorder: ({ dtype }) => (itemSize(dtype) === 1 ? '|' : '='),
  isnative: () => true,
  ndim: () => 0,
  shape: () => Object.freeze([]),
  type: ({ dtype, edition }) => edition.scalarClasses[dtype],
  names: () => null,
  fields: () => null,
  hasobject: () => false,
};

const equals = (self: NumpyDType, other: unknown): unknown => {
  const dtype = other === null ? 'float64' : readNumpyDType(other);
  return dtype === null ? NotImplemented : dtype === self.dtype;
};

const methods: Readonly<Record<string, (self: NumpyDType, other: unknown) => unknown>> = {
  __repr__: ({ dtype }) => (dtype === 'bfloat16' ? 'dtype(bfloat16)' : `dtype('${dtype}')`),
  __str__: ({ dtype }) => dtype,
  __eq__: equals,
  __ne__: (self, other) => {
    const same = equals(self, other);
    return same === NotImplemented ? same : !same;
  },
  newbyteorder: (self) => self,
};

for (const edition of editions) {
  const { members } = edition.dtypeClass;
  for (const [name, get] of Object.entries(properties)) {
    members.set(name, { kind: 'property', get: (self) => get(self as NumpyDType) } satisfies Member);
  }
  for (const [name, call] of Object.entries(methods)) {
    members.set(name, { kind: 'method', call: (self, args) => call(self as NumpyDType, args[0]) } satisfies Member);
  }
  edition.dtypeClass.construct = ([x]) => dtypeObject(expectDType(x ?? null), edition);
  for (const dtype of Object.keys(dtypes) as DType[])
    edition.dtypeClasses[dtype].construct = () => dtypeObject(dtype, edition);
}
