/** Ops that move elements without looking at them: shapes, strides, joins, cuts. */
import { bind1 } from '../core/bind.ts';
import type { Data, DType } from '../core/dtype.ts';
import { dtypes, isComplex, isFloating, isInteger, rounding } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { contiguousStrides, sizeOf, type Shape } from '../core/shape.ts';
import { copyStrided } from '../core/strided.ts';
import type { HostArray, Value } from '../core/value.ts';
import type { VjpRule } from '../core/op.ts';
import * as c from './calculus.ts';
import { eachIndex, movement } from './families.ts';

export type StridedParams = { readonly shape: Shape; readonly strides: readonly number[]; readonly offset: number };

/** Copies from the places of a layout to row-major order (`gather`), or the other way round. */
const copyPlaces = (from: Data, to: Data, layout: StridedParams, lanes: 1 | 2, gather: boolean): void => {
  const rows = { strides: contiguousStrides(layout.shape), offset: 0 };
  if (gather) copyStrided(layout.shape, from, layout, to, rows, lanes);
  else copyStrided(layout.shape, from, rows, to, layout, lanes);
};

/** Places of a layout's elements in the flat buffer, in row-major order. */
const placesOf = ({ shape, strides, offset }: StridedParams): Int32Array => {
  const places = new Int32Array(sizeOf(shape));
  eachIndex(shape, (index, flat) => {
    places[flat] = index.reduce((place, i, axis) => place + i * strides[axis]!, offset);
  });
  return places;
};

/** Whether no element is shown twice, by the sizes of the steps. */
const isOneToOne = ({ shape, strides }: StridedParams): boolean => {
  let reach = 0;
  const axes = [...shape.keys()]
    .filter((axis) => shape[axis]! > 1)
    .sort((a, b) => Math.abs(strides[a]!) - Math.abs(strides[b]!));
  return axes.every((axis) => {
    const step = Math.abs(strides[axis]!);
    if (step <= reach) return false;
    reach += step * (shape[axis]! - 1);
    return true;
  });
};

/** Where an element is shown several times, all that its places have is added up. */
const stridedReadRule: VjpRule<StridedParams> = ({ g, avals: [x], params: { shape, strides, offset } }) => [
  () => {
    const stretched = [...shape.keys()].filter((axis) => strides[axis] === 0 && shape[axis]! > 1);
    const summed = stretched.length > 0 ? c.sumOver(g[0]!, stretched, true) : g[0]!;
    const layout = { shape: summed.shape, strides, offset };
    if (isOneToOne(layout)) return c.call('strided_write', [c.zerosLike(x!), summed], { ...layout, donate: true });
    const places = placesOf(layout);
    const index = c.call('literal', [], { array: { dtype: 'int32', shape: [places.length], data: places } });
    return c.call('place', [c.zerosLike(x!), c.reshapeTo(summed, [places.length]), index], {
      axes: [0],
      at: 0,
      mode: 'add',
      donate: true,
    });
  },
];

/** Elements of a flat buffer as a layout shows them. */
export const stridedRead = movement<StridedParams>('strided_read', {
  linear: true,
  vjp: stridedReadRule,
  infer: ([x], { shape }) => ({ dtype: x!.dtype, shape }),
  host: ([x], layout, [out]) => copyPlaces(x!.data, out!.data, layout, dtypes[x!.dtype].lanes, true),
  lower: (k, [x], layout) => k('StridedRead', { x: x! }, layout),
});

/** A flat buffer with the elements that a layout shows replaced by `y`'s; in place where it is owned and `donate` says so. */
export const stridedWrite = movement<StridedParams & { readonly donate: boolean }>('strided_write', {
  linear: true,
  vjp: ({ g, avals: [, y], params }) => [
    () => c.call('strided_write', [g[0]!, c.zerosLike(y!)], { ...params, donate: false }),
    () => c.call('strided_read', [g[0]!], { shape: params.shape, strides: params.strides, offset: params.offset }),
  ],
  inputs: ['x', 'y'],
  inPlace: true,
  infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
  host: ([x, y], layout, [out]) => {
    if (out!.data !== x!.data) (out!.data as Uint8Array).set(x!.data as Uint8Array);
    copyPlaces(y!.data, out!.data, layout, dtypes[x!.dtype].lanes, false);
  },
  node: { torch: 'CopySlices' },
});

/** The same elements under another shape of the same size. */
export const reshape = movement<{ shape: Shape }>('reshape', {
  linear: true,
  vjp: ({ g, avals: [x] }) => [() => c.reshapeTo(g[0]!, x!.shape)],
  infer: ([x], { shape }) => ({ dtype: x!.dtype, shape }),
  host: { kind: 'alias' },
});

/** A copy in a buffer of its own. */
export const copy = movement<Record<never, never>>('copy', {
  linear: true,
  vjp: c.slopeConstant(1),
  infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
  host: ([x], _, [out]) => (out!.data as Uint8Array).set(x!.data as Uint8Array),
});

/** A double as a 64-bit integer: truncated, the smallest one where it does not fit, as x86 converts. */
const bigFromReal = (x: number): bigint =>
  x >= -9223372036854775808 && x < 9223372036854775808 ? BigInt(Math.trunc(x)) : -9223372036854775808n;

/** As above for 32 bits; narrower integers keep the low ones. */
const intFromReal = (x: number): number => (x > -2147483649 && x < 2147483648 ? Math.trunc(x) : -2147483648);

/** uint32 keeps the low half of 64 bits. */
const unsignedFromReal = (x: number): number =>
  x > -9223372036854775808 && x < 9223372036854775808 ? Number(BigInt.asUintN(32, BigInt(Math.trunc(x)))) : 0;

/** One element from dtype to dtype, as a value to be stored in the target's array. */
const converter = (from: DType, to: DType): ((x: number | bigint) => number | bigint) => {
  const source = dtypes[from];
  const target = dtypes[to];
  if (target.category === 'bool') return (x) => (x === 0 || x === 0n ? 0 : 1);
  if (target.big) return source.big ? (x) => x : (x) => bigFromReal(x as number);
  if (isFloating(to)) {
    const round = rounding[to];
    return (x) => round(Number(x));
  }
  if (source.big) return (x) => Number(BigInt.asIntN(64, x as bigint) & 0xffffffffn);
  if (isInteger(from) || source.category === 'bool') return (x) => x;
  return (to === 'uint32' ? unsignedFromReal : intFromReal) as (x: number | bigint) => number;
};

/** Elements in another dtype: floats to integers truncate, wider integers wrap, anything but 0 is true. */
export const cast = movement<{ dtype: DType }>('cast', {
  linear: true,
  vjp: c.slopeConstant(1),
  infer: ([x], { dtype }) => ({ dtype, shape: x!.shape }),
  host: ([x], { dtype }, [out]) => {
    if (isComplex(dtype) || isComplex(x!.dtype)) throw new Issue('unsupported', { what: 'casts of complex numbers' });
    const convert = converter(x!.dtype, dtype);
    const source = x!.data;
    const target = out!.data;
    for (let i = 0; i < source.length; i++) target[i] = convert(source[i]!);
  },
  lower: (k, [x], { dtype }) => k('Cast', { x: x! }, { dtype }),
});

export type Order = { readonly order: readonly number[] };

/** Axes in another order. */
export const transpose = movement<Order>('transpose', {
  linear: true,
  vjp: ({ g, params: { order } }) => [
    () => c.call('transpose', [g[0]!], { order: order.map((_, axis) => order.indexOf(axis)) }),
  ],
  infer: ([x], { order }) => ({ dtype: x!.dtype, shape: order.map((axis) => x!.shape[axis]!) }),
  host: ([x], { order }, [out]) => {
    const strides = contiguousStrides(x!.shape);
    copyPlaces(
      x!.data,
      out!.data,
      { shape: out!.shape, strides: order.map((axis) => strides[axis]!), offset: 0 },
      dtypes[x!.dtype].lanes,
      true,
    );
  },
  lower: (k, [x], { order }) => k('Transpose', { x: x! }, { perm: order }),
});

/** Axes of length 1 stretched, leading ones added. @throws Issue 'shape.expand' */
export const expand = movement<{ shape: Shape }>('expand', {
  linear: true,
  vjp: c.slopeConstant(1),
  infer: ([x], { shape }) => {
    const lead = shape.length - x!.shape.length;
    if (lead < 0 || x!.shape.some((n, i) => n !== 1 && n !== shape[i + lead])) {
      throw new Issue('shape.expand', { from: x!.shape, to: shape, dtype: x!.dtype });
    }
    return { dtype: x!.dtype, shape };
  },
  host: ([x], { shape }, [out]) => {
    const lead = shape.length - x!.shape.length;
    const strides = contiguousStrides(x!.shape);
    copyPlaces(
      x!.data,
      out!.data,
      {
        shape,
        strides: shape.map((_, i) => (i < lead || x!.shape[i - lead] === 1 ? 0 : strides[i - lead]!)),
        offset: 0,
      },
      dtypes[x!.dtype].lanes,
      true,
    );
  },
  lower: (k, [x], { shape }) => k('BroadcastTo', { x: x! }, { shape }),
});

/** Axes in reverse. `axes` count from the front. */
export const flip = movement<{ axes: readonly number[] }>('flip', {
  linear: true,
  vjp: ({ g, params }) => [() => c.call('flip', [g[0]!], params)],
  infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
  host: ([x], { axes }, [out]) => {
    const { shape } = x!;
    const strides = contiguousStrides(shape);
    const offset = axes.reduce((total, axis) => total + Math.max(shape[axis]! - 1, 0) * strides[axis]!, 0);
    const turned = strides.map((step, axis) => (axes.includes(axis) ? -step : step));
    copyPlaces(x!.data, out!.data, { shape, strides: turned, offset }, dtypes[x!.dtype].lanes, true);
  },
});

/** `length` positions of an axis from `start`. */
export const narrow = movement<{ axis: number; start: number; length: number }>('narrow', {
  linear: true,
  vjp: ({ g, avals: [x], params: { axis, start, length } }) => [
    () => {
      const border = (n: number): number[] => x!.shape.map((_, i) => (i === axis ? n : 0));
      return c.call('pad', [g[0]!], {
        before: border(start),
        after: border(x!.shape[axis]! - start - length),
        value: 0,
      });
    },
  ],
  infer: ([x], { axis, length }) => ({ dtype: x!.dtype, shape: x!.shape.with(axis, length) }),
  host: ([x], { axis, start }, [out]) => {
    const strides = contiguousStrides(x!.shape);
    copyPlaces(
      x!.data,
      out!.data,
      { shape: out!.shape, strides, offset: start * strides[axis]! },
      dtypes[x!.dtype].lanes,
      true,
    );
  },
  lower: (k, [x], { axis, start, length }) =>
    k(
      'Slice',
      { x: x! },
      { begin: x!.shape.map((_, i) => (i === axis ? start : 0)), size: x!.shape.with(axis, length) },
    ),
});

/** Whole copies of the tensor side by side, `repeats[i]` along axis i. */
export const tile = movement<{ repeats: readonly number[] }>('tile', {
  linear: true,
  vjp: ({ g, avals: [x], params: { repeats } }) => [
    () => {
      const split = c.reshapeTo(
        g[0]!,
        x!.shape.flatMap((n, i) => [repeats[i]!, n]),
      );
      return c.sumOver(
        split,
        x!.shape.map((_, i) => 2 * i),
      );
    },
  ],
  infer: ([x], { repeats }) => ({ dtype: x!.dtype, shape: x!.shape.map((n, i) => n * repeats[i]!) }),
  lower: (k, [x], { repeats }) => (x!.shape.length > 0 ? k('Tile', { x: x! }, { reps: repeats }) : null),
  host: ([x], _, [out]) => gatherBy(x!, out!, (index, shape) => index.map((i, axis) => i % shape[axis]!)),
});

/** Each position of an axis taken as often as `counts` says. */
export const repeat = movement<{ axis: number; counts: readonly number[] }>('repeat', {
  linear: true,
  vjp: ({ g, avals: [x], params: { axis, counts } }) => [
    () => {
      const from = Int32Array.from(counts.flatMap((n, i) => new Array<number>(n).fill(i)));
      const index = c.call('literal', [], { array: { dtype: 'int32', shape: [from.length], data: from } });
      return c.call('place', [c.zerosLike(x!), g[0]!, index], { axes: [axis], at: axis, mode: 'add', donate: true });
    },
  ],
  infer: ([x], { axis, counts }) => ({
    dtype: x!.dtype,
    shape: x!.shape.with(
      axis,
      counts.reduce((total, n) => total + n, 0),
    ),
  }),
  host: ([x], { axis, counts }, [out]) => {
    const from = counts.flatMap((n, i) => new Array<number>(n).fill(i));
    gatherBy(x!, out!, (index) => index.with(axis, from[index[axis]!]!));
  },
});

/** Elements shifted along axes; what leaves at one end comes in at the other. */
export const roll = movement<{ axes: readonly number[]; shifts: readonly number[] }>('roll', {
  linear: true,
  vjp: ({ g, params: { axes, shifts } }) => [() => c.call('roll', [g[0]!], { axes, shifts: shifts.map((n) => -n) })],
  infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
  host: ([x], { axes, shifts }, [out]) =>
    gatherBy(x!, out!, (index, shape) => {
      const from = [...index];
      axes.forEach((axis, i) => {
        const n = shape[axis]!;
        from[axis] = (((from[axis]! - shifts[i]!) % n) + n) % n;
      });
      return from;
    }),
});

/** A border of `value`, `before[i]` and `after[i]` wide along axis i. */
export const pad = movement<{ before: readonly number[]; after: readonly number[]; value: number }>('pad', {
  linear: true,
  vjp: ({ g, avals: [x], params: { before } }) => [
    () =>
      x!.shape.reduce(
        (inner, length, axis) =>
          inner.shape[axis] === length ? inner : c.call('narrow', [inner], { axis, start: before[axis]!, length }),
        g[0]!,
      ),
  ],
  infer: ([x], { before, after }) => ({ dtype: x!.dtype, shape: x!.shape.map((n, i) => n + before[i]! + after[i]!) }),
  host: ([x], { before, value }, [out]) => {
    const filler = dtypes[x!.dtype].big ? BigInt(value) : value;
    (out!.data as BigInt64Array).fill(filler as bigint);
    const strides = contiguousStrides(out!.shape);
    const offset = before.reduce((total, n, i) => total + n * strides[i]!, 0);
    copyPlaces(x!.data, out!.data, { shape: x!.shape, strides, offset }, dtypes[x!.dtype].lanes, false);
  },
});

/** Fills `out` with the elements of `x` at the places that `from` gives for each output index. */
const gatherBy = (
  x: HostArray,
  out: HostArray,
  from: (index: readonly number[], shape: Shape) => readonly number[],
): void => {
  const strides = contiguousStrides(x.shape);
  const { lanes } = dtypes[x.dtype];
  eachIndex(out.shape, (index, flat) => {
    let place = 0;
    from(index, x.shape).forEach((i, axis) => (place += i * strides[axis]!));
    for (let lane = 0; lane < lanes; lane++) out.data[flat * lanes + lane] = x.data[place * lanes + lane]!;
  });
};

/** `x` in `dtype`, itself where it has it already. */
export const toDType = (x: Value, dtype: DType): Value => (x.dtype === dtype ? x : bind1(cast, [x], { dtype }));
