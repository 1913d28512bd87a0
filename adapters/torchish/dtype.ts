/** torch's dtype objects. */
import { dtypes, type DType } from '../../src/core/dtype.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

export const dtypeClass = new PyClass('dtype', 'torch');

/** A dtype as a Python object: `torch.float32`. */
export class TorchDType {
  constructor(readonly dtype: DType) {}
  toString(): string {
    return `torch.${this.dtype}`;
  }
}
declareClass(TorchDType, dtypeClass);

const repr = (self: unknown): string => (self as TorchDType).toString();
dtypeClass.members.set('__repr__', { kind: 'method', call: repr });
dtypeClass.members.set('is_floating_point', {
  kind: 'property',
  get: (self) => dtypes[(self as TorchDType).dtype].category === 'float',
});
dtypeClass.members.set('is_complex', {
  kind: 'property',
  get: (self) => dtypes[(self as TorchDType).dtype].category === 'complex',
});
dtypeClass.members.set('is_signed', {
  kind: 'property',
  get: (self) => !['bool', 'unsigned'].includes(dtypes[(self as TorchDType).dtype].category),
});
dtypeClass.members.set('itemsize', { kind: 'property', get: (self) => dtypes[(self as TorchDType).dtype].bits / 8 });

/** One object for each dtype. */
export const dtypeObjects = Object.fromEntries(
  (Object.keys(dtypes) as DType[]).map((dtype) => [dtype, new TorchDType(dtype)]),
) as Readonly<Record<DType, TorchDType>>;

/** Other names of dtypes in the namespace. */
export const dtypeAliases: Readonly<Record<string, DType>> = {
  float: 'float32',
  double: 'float64',
  half: 'float16',
  short: 'int16',
  int: 'int32',
  long: 'int64',
  cfloat: 'complex64',
};

/** C++ names of dtypes, as error messages have them. */
export const scalarTypeNames: Readonly<Record<DType, string>> = {
  bool: 'Bool',
  uint8: 'Byte',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
  int8: 'Char',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  float16: 'Half',
  bfloat16: 'BFloat16',
  float32: 'Float',
  float64: 'Double',
  complex64: 'ComplexFloat',
};

/** C++'s own types behind dtypes, as some messages have them. */
export const cTypeNames: Readonly<Record<DType, string>> = {
  bool: 'bool',
  uint8: 'unsigned char',
  uint16: 'uint16_t',
  uint32: 'uint32_t',
  uint64: 'uint64_t',
  int8: 'signed char',
  int16: 'short int',
  int32: 'int',
  int64: 'long int',
  float16: 'c10::Half',
  bfloat16: 'c10::BFloat16',
  float32: 'float',
  float64: 'double',
  complex64: 'c10::complex<float>',
};
