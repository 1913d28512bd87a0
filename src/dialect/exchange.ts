/** Elements of any dialect's tensors as JavaScript has them: read without waiting, as strided views, copied or shared. */
import { dtypes, type Data, type DType } from '../core/dtype.ts';
import { contiguousStrides, sizeOf, type Shape } from '../core/shape.ts';
import { ArrayValue } from '../core/value.ts';
import type { Strided } from './host-memory.ts';
import { interopOf, type Interop } from './interop.ts';

/** What `read` and `toNdarray` give: 16-bit floats as float32, truth values as bytes, complex numbers as pairs. */
export type TypedArray = Data;

const interopFor = (x: unknown): Interop => {
  const interop = interopOf(x);
  if (!interop) throw new TypeError('no tensor or array of a dialect that is loaded');
  return interop;
};

const valueOf = (x: object): ArrayValue => {
  const value = interopFor(x).read(x);
  if (!(value instanceof ArrayValue)) throw new TypeError('a tensor that is being traced has no elements');
  return value;
};

/**
 * The elements of a tensor or array of any dialect, row by row, as they are when `read` is called; later writes do not show.
 *
 * The result is the caller's own: bool as 0 and 1 in bytes, float16 and bfloat16 as float32, complex64 as (re, im) pairs,
 * int64 and uint64 as bigints. @throws TypeError for what is no array, or for one that is being traced
 */
export const read = (x: object): Promise<TypedArray> => {
  // The handle was shared by `read` of the registry: who writes the tensor meanwhile writes a copy.
  const { handle } = valueOf(x);
  return handle.fetch().then((data) => data.slice());
};

/** A strided view of a typed array, with the members that the npm package `ndarray` gives its own. */
export class StridedArray implements Strided {
  readonly data: TypedArray;
  readonly shape: readonly number[];
  readonly stride: readonly number[];
  readonly offset: number;

  constructor(data: TypedArray, shape: Shape, stride: readonly number[] = contiguousStrides(shape), offset = 0) {
    this.data = data;
    this.shape = [...shape];
    this.stride = [...stride];
    this.offset = offset;
  }

  /** The element type's name, as `ndarray` names it. */
  get dtype(): string {
    return this.data.constructor.name.replace('Array', '').toLowerCase();
  }

  get dimension(): number {
    return this.shape.length;
  }

  get size(): number {
    return sizeOf(this.shape);
  }

  get order(): readonly number[] {
    return [...this.stride.keys()].sort((a, b) => Math.abs(this.stride[a]!) - Math.abs(this.stride[b]!));
  }

  /** The place in `data` of the element at these indices. */
  index(...at: readonly number[]): number {
    return at.reduce((place, i, axis) => place + i * this.stride[axis]!, this.offset);
  }

  get(...at: readonly number[]): number | bigint | undefined {
    return this.data[this.index(...at)];
  }

  set(...atAndValue: readonly (number | bigint)[]): number | bigint {
    const value = atAndValue[atAndValue.length - 1]!;
    this.data[this.index(...(atAndValue.slice(0, -1) as number[]))] = value;
    return value;
  }
}

export interface NdarrayOptions {
  /** Whether the result has memory of its own (the default), or the tensor's: then each sees what the other writes. */
  readonly copy?: boolean;
}

/** Whether the typed array that stores the dtype has elements of just that kind. */
const isStoredAsIs = (dtype: DType): boolean => {
  const { category, bits, lanes, storage } = dtypes[dtype];
  return (
    category !== 'bool' &&
    lanes === 1 &&
    (storage as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT * 8 === bits
  );
};

const shared = (x: object): StridedArray => {
  const interop = interopFor(x);
  const memory = interop.readOnly === true ? null : interop.memory(x);
  if (!memory) throw new TypeError('the memory of this tensor cannot be shared: ask for a copy');
  const { cell, layout, dtype } = memory;
  if (!isStoredAsIs(dtype))
    throw new TypeError(`elements of ${dtype} are no elements of a typed array: ask for a copy`);
  return new StridedArray(cell.expose(), layout.shape, layout.strides, layout.offset);
};

/**
 * A tensor or array of any dialect as what the npm package `ndarray` and those built on it take: `{ data, shape, stride, offset }`.
 *
 * Complex numbers get a last axis of length 2. With `{ copy: false }` the memory is shared, in both directions.
 * @throws TypeError where it cannot be shared: a tensor that never changes, or a dtype that no typed array has
 */
export const toNdarray = (x: object, { copy = true }: NdarrayOptions = {}): StridedArray => {
  if (!copy) return shared(x);
  const { handle, shape, dtype } = valueOf(x);
  return new StridedArray(handle.lend().slice(), dtypes[dtype].lanes === 2 ? [...shape, 2] : shape);
};

/**
 * A strided view out of its parts, for every function that makes a tensor of an array: `np.asarray` shares its memory,
 * `np.array` copies it. Objects of the npm package `ndarray` are taken as they are.
 */
export const fromNdarray = ({
  data,
  shape,
  stride,
  offset,
}: Pick<Strided, 'data' | 'shape'> & Partial<Strided>): StridedArray => {
  const typed = ArrayBuffer.isView(data) ? (data as TypedArray) : Float64Array.from(data as ArrayLike<number>, Number);
  return new StridedArray(typed, shape, stride, offset);
};
