/** Memory that others write too: a typed array of the caller's, and the elements that were last seen in it. */
import { bind1 } from '../core/bind.ts';
import { dtypes, type Data, type DType } from '../core/dtype.ts';
import { ArrayValue, type Value } from '../core/value.ts';
import { literal } from '../ops/create.ts';

const words = ({ buffer, byteOffset, byteLength }: Data): Int32Array | Uint8Array =>
  byteOffset % 4 === 0 && byteLength % 4 === 0
    ? new Int32Array(buffer, byteOffset, byteLength / 4)
    : new Uint8Array(buffer, byteOffset, byteLength);

const sameBytes = (a: Data, b: Data): boolean => {
  if (a.byteLength !== b.byteLength) return false;
  const [x, y] = [words(a), words(b)];
  if (x.length !== y.length) return a.every((element, i) => Object.is(element, b[i]));
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  return true;
};

const elementsOf = (value: Value): Data => {
  if (!(value instanceof ArrayValue)) throw new TypeError('only a value with elements can be written to a typed array');
  return value.handle.lend();
};

/**
 * A typed array behind a cell. Kernels never see the array itself but a copy of it, which stands, on every device, for as long
 * as the bytes are the same; so a write by the caller is seen by the next read, and what was read earlier stays as it was.
 */
export class Outside {
  readonly dtype: DType;
  readonly data: Data;

  constructor(dtype: DType, data: Data) {
    this.dtype = dtype;
    this.data = data;
  }

  /** The elements now, as a value of one axis: `last` where nothing has changed since. */
  current(last: Value | null): Value {
    if (last !== null && sameBytes(this.data, elementsOf(last))) return last;
    const { dtype, data } = this;
    return bind1(literal, [], { array: { dtype, shape: [data.length / dtypes[dtype].lanes], data: data.slice() } });
  }

  /** Puts the elements of `value` into the array. */
  write(value: Value): void {
    // The two have the same element type, which TypeScript does not know of the union.
    (this.data as Float64Array).set(elementsOf(value) as Float64Array);
  }
}
