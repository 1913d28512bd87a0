/** Arrays of JavaScript itself, as other dialects see those of a library: typed arrays, and strided views as the package `ndarray` has them. */
import type { Data, DType } from '../core/dtype.ts';
import { sizeOf } from '../core/shape.ts';
import type { Value } from '../core/value.ts';
import { contiguousLayout, type Layout } from '../memory/layout.ts';
import { Cell, Ref } from '../memory/ref.ts';
import { bind1 } from '../core/bind.ts';
import { copy, stridedRead } from '../ops/movement.ts';
import { PyValueError } from '../python/errors.ts';
import type { Interop } from './interop.ts';
import { fromArray } from './operand.ts';

/** Elements and where they lie, in elements: what the package `ndarray` calls an ndarray. */
export interface Strided {
  readonly data: ArrayLike<number> | ArrayLike<bigint>;
  readonly shape: readonly number[];
  readonly stride: readonly number[];
  readonly offset: number;
}

/** The dtype of each kind of typed array, by the name that it has in every realm. */
const dtypesOfArrays: Readonly<Record<string, DType>> = {
  Uint8Array: 'uint8',
  Uint8ClampedArray: 'uint8',
  Uint16Array: 'uint16',
  Uint32Array: 'uint32',
  BigUint64Array: 'uint64',
  Int8Array: 'int8',
  Int16Array: 'int16',
  Int32Array: 'int32',
  BigInt64Array: 'int64',
  Float16Array: 'float16',
  Float32Array: 'float32',
  Float64Array: 'float64',
};

const dtypeOfArray = (x: object): DType | null =>
  ArrayBuffer.isView(x)
    ? (dtypesOfArrays[(x as unknown as Record<symbol, string>)[Symbol.toStringTag]!] ?? null)
    : null;

/** Storage over the same bytes: Node's Buffer and clamped arrays are bytes like any other. */
const plainStorage = (x: Data | Uint8ClampedArray): Data =>
  dtypeOfArray(x) === 'uint8' ? new Uint8Array(x.buffer, x.byteOffset, x.length) : (x as Data);

const isTyped = (x: unknown): x is Data => typeof x === 'object' && x !== null && dtypeOfArray(x) !== null;

/** Whether elements of the dtype are stored in a typed array of the same width. */
const isPlain = (dtype: DType): boolean => dtype !== 'float16';

const isStrided = (x: object): x is Strided => {
  if (!Object.hasOwn(x, 'stride') || !Object.hasOwn(x, 'data') || !Object.hasOwn(x, 'shape')) return false;
  const { data, shape, stride, offset } = x as Strided;
  return (
    (isTyped(data) || Array.isArray(data)) &&
    Array.isArray(shape) &&
    Array.isArray(stride) &&
    typeof offset === 'number'
  );
};

/** @throws ValueError where an element lies outside of the data */
const layoutOf = ({ data, shape, stride, offset }: Strided): Layout => {
  const reach = (sign: 1 | -1): number =>
    shape.reduce((at, n, axis) => at + Math.max(0, sign * (n - 1) * stride[axis]!) * sign, offset);
  const fits =
    stride.length === shape.length &&
    [offset, ...shape, ...stride].every(Number.isInteger) &&
    shape.every((n) => n >= 0);
  if (!fits || (sizeOf(shape) > 0 && (reach(-1) < 0 || reach(1) >= data.length))) {
    throw new PyValueError(
      `shape [${shape.join(', ')}], stride [${stride.join(', ')}] and offset ${offset} do not fit ${data.length} elements`,
    );
  }
  return { shape: [...shape], strides: [...stride], offset };
};

/** One cell for each typed array, so that arrays made over it at different times know each other. */
const cells = new WeakMap<object, Cell>();

const cellOver = (data: Data): Cell => {
  let cell = cells.get(data);
  if (!cell) cells.set(data, (cell = Cell.over(dtypeOfArray(data)!, plainStorage(data))));
  return cell;
};

/** A copy of the elements, where they are typed; ordinary arrays hold JavaScript's numbers, which are float64. */
const copied = (data: Strided['data']): Value => {
  const dtype = dtypeOfArray(data);
  if (dtype === null) {
    return fromArray({
      dtype: 'float64',
      shape: [data.length],
      data: Float64Array.from(data as ArrayLike<number>, Number),
    });
  }
  const own = isPlain(dtype) ? plainStorage(data as Data).slice() : Float32Array.from(data as ArrayLike<number>);
  return fromArray({ dtype, shape: [data.length], data: own });
};

const read = (x: object): Value => {
  if (!isStrided(x)) return copied(x as Data);
  // The copy is of the whole array, of which the layout may show any part.
  return bind1(copy, [bind1(stridedRead, [copied(x.data)], layoutOf(x))], {});
};

const memory = (x: object): Ref | null => {
  const data = isStrided(x) ? x.data : (x as Data);
  if (!isTyped(data) || !isPlain(dtypeOfArray(data)!)) return null;
  return new Ref(cellOver(data), isStrided(x) ? layoutOf(x) : contiguousLayout([data.length]));
};

const hostMemory: Interop = { read, memory, isData: true };

/** How to read `x` if it is a typed array or a strided view of one; null otherwise. */
export const hostInteropOf = (x: object): Interop | null => (isTyped(x) || isStrided(x) ? hostMemory : null);

/** What JavaScript itself has for an array of numbers that is no list: taken wherever a framework takes an array. */
export type NumberArray = Data | Uint8ClampedArray | Strided;
