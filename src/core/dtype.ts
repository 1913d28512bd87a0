/** Logical dtypes: their category, width and host storage. */

export type DType =
  | 'bool'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'float16'
  | 'bfloat16'
  | 'float32'
  | 'float64'
  | 'complex64';

export type Category = 'bool' | 'unsigned' | 'signed' | 'float' | 'complex';

/** Host storage of any dtype: bool as 0 and 1 bytes, float16 and bfloat16 as rounded float32, complex64 as (re, im) pairs. */
export type Data =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

export type DataConstructor = new (length: number) => Data;

export interface DTypeInfo {
  readonly category: Category;
  /** Width in bits of one element in the framework's memory. */
  readonly bits: number;
  readonly storage: DataConstructor;
  /** Stored numbers an element takes: 2 for complex. */
  readonly lanes: 1 | 2;
  /** Whether elements are JavaScript bigints. */
  readonly big: boolean;
  /** Significant bits of a float's fraction, the leading one included; 0 for other categories. */
  readonly precision: number;
}

const info = (
  category: Category,
  bits: number,
  storage: DataConstructor,
  precision = 0,
  lanes: 1 | 2 = 1,
): DTypeInfo => ({
  category,
  bits,
  storage,
  lanes,
  big: bits === 64 && (category === 'signed' || category === 'unsigned'),
  precision,
});

export const dtypes: Readonly<Record<DType, DTypeInfo>> = {
  bool: info('bool', 8, Uint8Array),
  uint8: info('unsigned', 8, Uint8Array),
  uint16: info('unsigned', 16, Uint16Array),
  uint32: info('unsigned', 32, Uint32Array),
  uint64: info('unsigned', 64, BigUint64Array),
  int8: info('signed', 8, Int8Array),
  int16: info('signed', 16, Int16Array),
  int32: info('signed', 32, Int32Array),
  int64: info('signed', 64, BigInt64Array),
  float16: info('float', 16, Float32Array, 11),
  bfloat16: info('float', 16, Float32Array, 8),
  float32: info('float', 32, Float32Array, 24),
  float64: info('float', 64, Float64Array, 53),
  complex64: info('complex', 64, Float32Array, 24, 2),
};

export const isFloating = (dtype: DType): boolean => dtypes[dtype].category === 'float';
export const isComplex = (dtype: DType): boolean => dtypes[dtype].category === 'complex';
export const isInexact = (dtype: DType): boolean => isFloating(dtype) || isComplex(dtype);
export const isInteger = (dtype: DType): boolean =>
  dtypes[dtype].category === 'signed' || dtypes[dtype].category === 'unsigned';

/** Fresh zeroed host storage for `length` elements of `dtype`. */
export const allocate = (dtype: DType, length: number): Data => {
  const { storage: Storage, lanes } = dtypes[dtype];
  return new Storage(length * lanes);
};

/** Smallest and largest value of an integer dtype, as bigints. */
export const integerRange = (dtype: DType): readonly [bigint, bigint] => {
  const { category, bits } = dtypes[dtype];
  if (category === 'bool') return [0n, 1n];
  return category === 'unsigned'
    ? [0n, (1n << BigInt(bits)) - 1n]
    : [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n];
};

const scratchFloat = new Float32Array(1);
const scratchBits = new Uint32Array(scratchFloat.buffer);

/** Rounds to the nearest bfloat16, ties to even. */
const roundBfloat16 = (x: number): number => {
  if (Number.isNaN(x)) return NaN;
  scratchFloat[0] = x;
  const bits = scratchBits[0]!;
  scratchBits[0] = (bits + 0x7fff + ((bits >>> 16) & 1)) & 0xffff0000;
  return scratchFloat[0];
};

/** Rounds to the nearest float16, ties to even; subnormals step by 2^-24, 65520 and above overflow. */
const roundFloat16 = (x: number): number => {
  if (!Number.isFinite(x) || x === 0) return x;
  const magnitude = Math.abs(x);
  if (magnitude >= 65520) return x < 0 ? -Infinity : Infinity;
  const exponent = Math.max(Math.floor(Math.log2(magnitude)), -14);
  const unit = 2 ** (exponent - 10);
  const scaled = magnitude / unit;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const rounded = rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
  return Math.sign(x) * rounded * unit;
};

const identity = (x: number): number => x;

/** Rounding of a real number to each dtype's grid; integers are wrapped by their storage, not here. */
export const rounding: Readonly<Record<DType, (x: number) => number>> = {
  bool: identity,
  uint8: identity,
  uint16: identity,
  uint32: identity,
  uint64: identity,
  int8: identity,
  int16: identity,
  int32: identity,
  int64: identity,
  float16: roundFloat16,
  bfloat16: roundBfloat16,
  float32: Math.fround,
  float64: identity,
  complex64: Math.fround,
};

/** What is left to do to a real result before it is stored: bools become 0 and 1, 16-bit floats are rounded; null where storage does it all. */
export const settling = (dtype: DType): ((x: number) => number) | null => {
  const { category, bits } = dtypes[dtype];
  if (category === 'bool') return (x) => +(x !== 0);
  return category === 'float' && bits === 16 ? rounding[dtype] : null;
};
