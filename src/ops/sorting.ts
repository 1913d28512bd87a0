/** Ops that put elements in order. */
import { dtypes } from '../core/dtype.ts';
import { sizeOf } from '../core/shape.ts';
import type { HostArray } from '../core/value.ts';
import * as c from './calculus.ts';
import { ordering } from './families.ts';
import { around } from './reduce.ts';

export type SortParams = { readonly axis: number; readonly descending: boolean };

/** Order of two elements, NaN last. */
const compare = (a: number | bigint, b: number | bigint): number =>
  a < b ? -1 : a > b ? 1 : a === b ? 0 : a !== a ? (b !== b ? 0 : 1) : b !== b ? -1 : 0;

const sortedOrder = (x: HostArray, start: number, length: number, inner: number, descending: boolean): number[] => {
  const order = Array.from({ length }, (_, i) => i);
  const sign = descending ? -1 : 1;
  return order.sort((a, b) => sign * compare(x.data[start + a * inner]!, x.data[start + b * inner]!) || a - b);
};

const sortLines = (
  x: HostArray,
  { axis, descending }: SortParams,
  put: (to: number, from: number, rank: number) => void,
): void => {
  const [outer, length, inner] = around(x.shape, axis);
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++) {
      const start = i * length * inner + j;
      sortedOrder(x, start, length, inner, descending).forEach((from, n) =>
        put(start + n * inner, start + from * inner, from),
      );
    }
  }
};

/** Elements in order along an axis, NaN last, stable. */
export const sort = ordering<SortParams>('sort', {
  vjp: ({ g, avals: [x], input, params }) => [
    () =>
      c.call('place_along', [c.zerosLike(x!), c.call('argsort', [input(0)], params), g[0]!], {
        axis: params.axis,
        mode: 'add',
      }),
  ],
  infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
  host: ([x], params, [out]) => sortLines(x!, params, (to, from) => (out!.data[to] = x!.data[from]!)),
});

/** Positions that would sort an axis. */
export const argsort = ordering<SortParams>('argsort', {
  promote: 'position',
  infer: ([x]) => ({ dtype: 'int32', shape: x!.shape }),
  host: ([x], params, [out]) => sortLines(x!, params, (to, _, rank) => (out!.data[to] = rank)),
});

/** Distinct elements in order, with for each its first position, and for each input element the place of its value; and counts. */
export const unique = ordering<{ sorted: boolean }>('unique', {
  dataDependent: true,
  infer: ([x]) => [
    { dtype: x!.dtype, shape: [-1] },
    { dtype: 'int32', shape: [-1] },
    { dtype: 'int32', shape: [sizeOf(x!.shape)] },
    { dtype: 'int32', shape: [-1] },
  ],
  host: ([x], { sorted }) => {
    const size = sizeOf(x!.shape);
    const { storage: Storage } = dtypes[x!.dtype];
    const first = new Map<number | bigint, number>();
    for (let i = 0; i < size; i++) if (!first.has(x!.data[i]!)) first.set(x!.data[i]!, i);
    const values = [...first.keys()];
    if (sorted) values.sort(compare);
    const rank = new Map(values.map((value, i) => [value, i]));
    const data = new Storage(values.length);
    values.forEach((value, i) => (data[i] = value));
    const inverse = Int32Array.from({ length: size }, (_, i) => rank.get(x!.data[i]!)!);
    const counts = new Int32Array(values.length);
    for (const place of inverse) counts[place]!++;
    return [
      { dtype: x!.dtype, shape: [values.length], data },
      { dtype: 'int32', shape: [values.length], data: Int32Array.from(values, (value) => first.get(value)!) },
      { dtype: 'int32', shape: [size], data: inverse },
      { dtype: 'int32', shape: [values.length], data: counts },
    ];
  },
});
