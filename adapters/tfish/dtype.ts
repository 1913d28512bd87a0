/** TensorFlow's dtype objects, and the names by which its C++ side calls them. */
import { dtypes, integerRange, type DType } from '../../src/core/dtype.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { repr } from '../../src/python/text.ts';
import { asClass } from '../../src/python/typeof.ts';
import { declareClass, Float } from '../../src/python/values.ts';
import { scalarFrom } from '../numpyish/scalar.ts';

export const dtypeClass = new PyClass('DType', 'tensorflow.python.framework.dtypes');

/** A dtype as a Python object: `tf.float32`. */
export class TfDType {
  constructor(readonly dtype: DType) {}
  toString(): string {
    return `<dtype: '${this.dtype}'>`;
  }
}
declareClass(TfDType, dtypeClass);

/** One object for each dtype. */
export const dtypeObjects = Object.fromEntries(
  (Object.keys(dtypes) as DType[]).map((dtype) => [dtype, new TfDType(dtype)]),
) as Readonly<Record<DType, TfDType>>;

/** Other names of dtypes in the namespace, and of those that can be given as text. */
export const dtypeAliases: Readonly<Record<string, DType>> = { half: 'float16', double: 'float64' };

const cNames: Readonly<Partial<Record<DType, string>>> = { float16: 'half', float32: 'float', float64: 'double' };

/** What error messages of the C++ side call a dtype. */
export const cName = (dtype: string): string => cNames[dtype as DType] ?? dtype;

/** Largest finite number and smallest, by significant bits and exponent. */
const floatMax: Readonly<Partial<Record<DType, number>>> = {
  float16: 65504,
  bfloat16: 3.3895313892515355e38,
  float32: 3.4028234663852886e38,
  float64: Number.MAX_VALUE,
};

/** The smallest or largest value of a dtype; bool's are False and True. */
export const limitOf = (dtype: DType, largest: boolean): number | bigint => {
  const { category } = dtypes[dtype];
  if (category === 'float') return largest ? floatMax[dtype]! : -floatMax[dtype]!;
  const range = integerRange(dtype);
  return range[largest ? 1 : 0];
};

/** What `None`-free `dtype=` arguments stand for. */
const pythonTypes: Readonly<Record<string, DType>> = { float: 'float32', bool: 'bool' };

/** Names of NumPy's classes of scalars that have a dtype here. */
const numpyNames: Readonly<Record<string, DType>> = {
  bool_: 'bool',
  ...Object.fromEntries(Object.keys(dtypes).map((d) => [d, d as DType])),
};

const ofName = (name: string): DType | null =>
  name in dtypes ? (name as DType) : (dtypeAliases[name] ?? (name === 'float' ? 'float32' : null));

/** Dtypes by their number in TensorFlow's protocol. */
const numbered: Readonly<Record<number, DType>> = {
  1: 'float32',
  2: 'float64',
  3: 'int32',
  4: 'uint8',
  5: 'int16',
  6: 'int8',
  8: 'complex64',
  9: 'int64',
  10: 'bool',
  14: 'bfloat16',
  17: 'uint16',
  19: 'float16',
  22: 'uint32',
  23: 'uint64',
};

/** The dtype that `x` stands for, or null. */
export const readDType = (x: unknown): DType | null => {
  if (x instanceof TfDType) return x.dtype;
  if (typeof x === 'number') return numbered[x] ?? null;
  if (typeof x === 'string') return ofName(x);
  const cls = asClass(x);
  if (cls)
    return cls.module === 'builtins'
      ? (pythonTypes[cls.name] ?? null)
      : cls.module === 'numpy'
        ? (numpyNames[cls.name] ?? null)
        : null;
  const own = x !== null && typeof x === 'object' ? (x as { dtype?: unknown }).dtype : null;
  return typeof own === 'string' ? ofName(own) : null;
};

/** `tf.as_dtype`. @throws TypeError for what is no dtype */
export const asDType = (x: unknown): DType => {
  const dtype = readDType(x);
  if (dtype === null)
    throw new PyTypeError(`Cannot convert the argument \`type_value\`: ${repr(x)} to a TensorFlow DType.`);
  return dtype;
};

const property = (name: string, get: (dtype: DType) => unknown): void => {
  dtypeClass.members.set(name, { kind: 'property', get: (self) => get((self as TfDType).dtype) });
};
const method = (name: string, call: (self: TfDType, other: unknown) => unknown): void => {
  dtypeClass.members.set(name, { kind: 'method', call: (self, args) => call(self as TfDType, args[0]) });
};

method('__repr__', ({ dtype }) => `tf.${dtype}`);
method('__str__', (self) => self.toString());
method('__eq__', ({ dtype }, other) => other !== null && readDType(other) === dtype);
method('__ne__', ({ dtype }, other) => other === null || readDType(other) !== dtype);
method('__hash__', ({ dtype }) => Object.keys(dtypes).indexOf(dtype) + 1);
method('is_compatible_with', ({ dtype }, other) => asDType(other) === dtype);
property('name', (dtype) => dtype);
property('base_dtype', (dtype) => dtypeObjects[dtype]);
property('size', (dtype) => dtypes[dtype].bits / 8);
property('is_floating', (dtype) => dtypes[dtype].category === 'float');
property('is_complex', (dtype) => dtypes[dtype].category === 'complex');
property('is_integer', (dtype) => /^u?int/.test(dtype));
property('is_unsigned', (dtype) => dtypes[dtype].category === 'unsigned');
property('is_bool', (dtype) => dtype === 'bool');
property('is_numeric', (dtype) => dtype !== 'bool');
property('is_quantized', () => false);

const limit = (dtype: DType, largest: boolean): unknown => {
  const x = limitOf(dtype, largest);
  const { category } = dtypes[dtype];
  if (category === 'float') return scalarFrom(new Float(Number(x)), dtype);
  return category === 'bool' ? Boolean(x) : x >= -(2n ** 53n) && x <= 2n ** 53n ? Number(x) : x;
};
property('min', (dtype) => limit(dtype, false));
property('max', (dtype) => limit(dtype, true));
