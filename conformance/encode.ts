/** Encodes values of the calling protocol as the recorder encodes Python's. */
import type { Data } from '../src/core/dtype.ts';
import type { EncodedTensor } from '../src/dialect/target.ts';
import type { Dict } from '../src/python/dict.ts';
import { PythonError } from '../src/python/errors.ts';
import { asClass, iterate, kindOf, repr, typeOf } from '../src/python/protocol.ts';
import { dictClass, listClass, tupleClass } from '../src/python/types.ts';
import type { Complex } from '../src/python/values.ts';
import type { Encoding, Nested } from './golden.ts';

const deepest = 6;

export const blankAddresses = (text: string): string => text.replace(/0x[0-9a-fA-F]{6,}/g, '0x');

/** A number as JSON can hold it. */
const jsonNumber = (x: number | bigint): number | string => {
  if (typeof x === 'bigint') return x <= 2n ** 53n && x >= -(2n ** 53n) ? Number(x) : String(x);
  if (Number.isNaN(x)) return 'NaN';
  return Number.isFinite(x) ? x : x > 0 ? 'Infinity' : '-Infinity';
};

/** One element of flat storage, by the dtype it has. */
const element = (data: Data | readonly string[], dtype: string, index: number): Nested => {
  if (dtype.startsWith('complex'))
    return [jsonNumber(data[2 * index] as number), jsonNumber(data[2 * index + 1] as number)];
  const x = data[index]!;
  if (typeof x === 'string') return x;
  return dtype.startsWith('bool') ? Number(x) !== 0 : jsonNumber(x);
};

/** Flat storage as nested rows. */
const nest = ({ data, dtype, shape }: EncodedTensor): Nested => {
  let next = 0;
  const rows = (axis: number): Nested =>
    axis === shape.length ? element(data, dtype, next++) : Array.from({ length: shape[axis]! }, () => rows(axis + 1));
  return rows(0);
};

/** The text of `x`, which may refuse to print. */
export const safeRepr = (x: unknown): string => {
  try {
    return blankAddresses(repr(x));
  } catch (error) {
    if (error instanceof PythonError) return `<unprintable ${typeOf(error).name}>`;
    throw error;
  }
};

/** The class of `x`, or of the class that `x` is. */
const className = (x: unknown): string => (asClass(x) ?? typeOf(x)).qualifiedName;

const scalar = (x: unknown): Encoding | null => {
  switch (kindOf(x)) {
    case 'bool':
      return { kind: 'scalar', type: 'bool', value: x as boolean };
    case 'int':
      return { kind: 'scalar', type: 'int', value: jsonNumber(x as number | bigint) };
    case 'float':
      return { kind: 'scalar', type: 'float', value: jsonNumber(Number(x)) };
    case 'str':
      return { kind: 'scalar', type: 'str', value: x as string };
    case 'complex': {
      const { re, im } = x as Complex;
      return { kind: 'scalar', type: 'complex', value: [jsonNumber(re), jsonNumber(im)] };
    }
    default:
      return null;
  }
};

/** Encodes on behalf of a target, which knows its tensors. */
export class Encoder {
  constructor(private readonly encodeTensor: (x: unknown) => EncodedTensor | null) {}

  encode(x: unknown, depth = 0): Encoding {
    if (x === null || x === undefined) return { kind: 'none' };
    return (
      scalar(x) ??
      this.array(x, depth) ??
      (depth < deepest ? this.container(x, depth) : null) ?? { kind: 'object', type: className(x), repr: safeRepr(x) }
    );
  }

  private array(x: unknown, depth: number): Encoding | null {
    const found = this.encodeTensor(x);
    if (!found) return null;
    const { kind, type, dtype, shape, grad } = found;
    if (kind === 'scalar') return { kind, type, value: nest(found) };
    return {
      kind,
      type,
      dtype,
      shape,
      data: nest(found),
      ...(kind === 'ndarray' ? { writeable: found.writeable ?? true } : {}),
      ...(found.requires_grad === undefined ? {} : { requires_grad: found.requires_grad }),
      ...(grad === undefined || grad === null || depth >= deepest ? {} : { grad: this.encode(grad, deepest) }),
      ...(found.weak_type ? { weak_type: true } : {}),
    };
  }

  private container(x: unknown, depth: number): Encoding | null {
    const cls = typeOf(x);
    const items = (values: Iterable<unknown>): Encoding[] => [...values].map((item) => this.encode(item, depth + 1));
    if (cls === listClass) return { kind: 'list', items: items(x as unknown[]) };
    if (cls === dictClass)
      return {
        kind: 'dict',
        items: [...(x as Dict).entries()].map(([k, v]) => [this.encode(k, depth + 1), this.encode(v, depth + 1)]),
      };
    if (!cls.mro.includes(tupleClass)) return null;
    const type = cls === tupleClass ? {} : { type: cls.qualifiedName };
    return { kind: 'tuple', ...type, items: items(iterate(x)) };
  }
}
