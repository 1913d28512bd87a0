/** Ops that pick and place elements by position. Index operands are integers of any width. */
import type { Data, DType } from '../core/dtype.ts';
import { dtypes, isInteger, settling } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { broadcastShapes, broadcastStrides, contiguousStrides, sizeOf, type Shape } from '../core/shape.ts';
import type { VjpContext } from '../core/op.ts';
import type { Aval, HostArray, Value } from '../core/value.ts';
import * as c from './calculus.ts';
import { eachIndex, indexing, ordering } from './families.ts';

/** What an index outside its axis means: an error, the nearest element, none (-1), or one counted round and round. */
export type RangeMode = 'raise' | 'clamp' | 'drop' | 'wrap';

const placeOf: Record<Exclude<RangeMode, 'raise'>, (index: number, size: number) => number> = {
  clamp: (index, size) => Math.min(Math.max(index, 0), size - 1),
  drop: (index, size) => (index >= 0 && index < size ? index : -1),
  wrap: (index, size) => ((index % size) + size) % size,
};

/** Indices counted from the front and within [0, size), or -1 for those dropped. `negative`: whether -1 means the last. */
export const normalizeIndex = indexing<{
  size: number;
  axis: number;
  mode: RangeMode;
  negative: boolean;
  shape: Shape;
}>('normalize_index', {
  infer: ([x]) => ({ dtype: 'int32', shape: x!.shape }),
  host: ([x], { size, axis, mode, negative, shape }, [out]) => {
    for (let i = 0; i < x!.data.length; i++) {
      const given = Number(x!.data[i]!);
      const index = negative && given < 0 ? given + size : given;
      if (index >= 0 && index < size) out!.data[i] = index;
      else if (mode !== 'raise') out!.data[i] = placeOf[mode](index, size);
      else throw new Issue('index.range', { index: given, size, axis, position: unravel(i, x!.shape), shape });
    }
  },
});

const unravel = (flat: number, shape: Shape): number[] => {
  let rest = flat;
  return contiguousStrides(shape).map((step) => {
    const index = Math.floor(rest / step);
    rest -= index * step;
    return index;
  });
};

/** `axes[i]` is picked by index operand i; the indices' common axes stand at `at` among the axes that are left. */
export type PickParams = { readonly axes: readonly number[]; readonly at: number };

interface Picked {
  readonly index: Shape;
  readonly rest: Shape;
  readonly shape: Shape;
}

const pickedShape = (x: Shape, indices: readonly Shape[], { axes, at }: PickParams): Picked => {
  const index = broadcastShapes(indices);
  const rest = x.filter((_, axis) => !axes.includes(axis));
  return { index, rest, shape: rest.toSpliced(at, 0, ...index) };
};

/** Calls `visit(place in x, flat place in the picked shape)`; place is -1 where an index says so. */
const eachPick = (
  x: Aval,
  indices: readonly HostArray[],
  params: PickParams,
  visit: (place: number, flat: number) => void,
): void => {
  const { axes, at } = params;
  const {
    index: common,
    rest,
    shape,
  } = pickedShape(
    x.shape,
    indices.map((i) => i.shape),
    params,
  );
  const strides = contiguousStrides(x.shape);
  const restStrides = strides.filter((_, axis) => !axes.includes(axis));
  const places = new Int32Array(sizeOf(common));
  indices.forEach((index, i) => {
    const steps = broadcastStrides(index.shape, contiguousStrides(index.shape), common);
    eachIndex(common, (position, flat) => {
      let from = 0;
      for (let axis = 0; axis < position.length; axis++) from += position[axis]! * steps[axis]!;
      const chosen = Number(index.data[from]!);
      if (chosen < 0 || places[flat] === -1) places[flat] = -1;
      else places[flat]! += chosen * strides[axes[i]!]!;
    });
  });
  const commonStrides = contiguousStrides(common);
  if (sizeOf(rest) * sizeOf(common) === 0) return;
  eachIndex(shape, (position, flat) => {
    let chosen = 0;
    let offset = 0;
    for (let axis = 0; axis < position.length; axis++) {
      if (axis >= at && axis < at + common.length) chosen += position[axis]! * commonStrides[axis - at]!;
      else offset += position[axis]! * restStrides[axis < at ? axis : axis - common.length]!;
    }
    visit(places[chosen] === -1 ? -1 : places[chosen]! + offset, flat);
  });
};

const copyElement = (from: Data, source: number, to: Data, target: number, lanes: number): void => {
  for (let lane = 0; lane < lanes; lane++) to[target * lanes + lane] = from[source * lanes + lane]!;
};

/** Elements at the given positions (NumPy's integer array indexing); `fill` where an index is -1. */
export const pick = indexing<PickParams & { fill: number }>('pick', {
  vjp: ({ g, avals: [x, ...rest], input, params: { axes, at } }) => [
    () => {
      const indices = rest.map((_, i) => input(i + 1));
      return c.call('place', [c.zerosLike(x!), g[0]!, ...indices], { axes, at, mode: 'add', donate: true });
    },
    ...rest.map(() => null),
  ],
  inputs: ['x', '*indices'],
  infer: ([x, ...indices], params) => ({
    dtype: x!.dtype,
    shape: pickedShape(
      x!.shape,
      indices.map((i) => i.shape),
      params,
    ).shape,
  }),
  host: ([x, ...indices], params, [out]) => {
    const { lanes, big } = dtypes[x!.dtype];
    const fill = big ? BigInt(params.fill) : params.fill;
    eachPick(x!, indices, params, (place, flat) => {
      if (place < 0) for (let lane = 0; lane < lanes; lane++) out!.data[flat * lanes + lane] = fill;
      else copyElement(x!.data, place, out!.data, flat, lanes);
    });
  },
});

export type ScatterMode = 'set' | 'add' | 'mul' | 'min' | 'max' | 'sub' | 'div' | 'pow';

type Update = (old: number, x: number) => number;
const updates: Record<ScatterMode, { real: Update; int?: Update; big: (old: bigint, x: bigint) => bigint }> = {
  set: { real: (_, x) => x, big: (_, x) => x },
  add: { real: (old, x) => old + x, big: (old, x) => BigInt.asIntN(64, old + x) },
  sub: { real: (old, x) => old - x, big: (old, x) => BigInt.asIntN(64, old - x) },
  mul: { real: (old, x) => old * x, int: Math.imul, big: (old, x) => BigInt.asIntN(64, old * x) },
  div: { real: (old, x) => old / x, big: (old, x) => old / x },
  pow: { real: (old, x) => old ** x, big: (old, x) => BigInt.asIntN(64, old ** x) },
  min: { real: (old, x) => (x < old || x !== x ? x : old), big: (old, x) => (x < old ? x : old) },
  max: { real: (old, x) => (x > old || x !== x ? x : old), big: (old, x) => (x > old ? x : old) },
};

const applyUpdate = (
  mode: ScatterMode,
  dtype: DType,
): ((old: number | bigint, x: number | bigint) => number | bigint) => {
  const { real, int, big } = updates[mode];
  const settle = settling(dtype);
  const update = dtypes[dtype].big ? big : int && isInteger(dtype) ? int : real;
  const settled = settle ? (old: number, x: number): number => settle(real(old, x)) : update;
  return settled as (old: number | bigint, x: number | bigint) => number | bigint;
};

type PlaceContext = VjpContext<PickParams & { mode: ScatterMode }>;

/** The rule of an update, from what it makes of the cotangent for the old elements and for the new ones. */
const placeRule =
  (
    old: (g: Value, put: (y: Value, mode: ScatterMode) => Value, context: PlaceContext) => Value,
    fresh: (picked: (x: Value) => Value, g: Value, context: PlaceContext) => Value,
  ) =>
  (context: PlaceContext): readonly ((() => Value) | null)[] => {
    const {
      g,
      avals,
      input,
      params: { axes, at },
    } = context;
    const indices = (): Value[] => avals.slice(2).map((_, i) => input(i + 2));
    const put = (y: Value, mode: ScatterMode): Value =>
      c.call('place', [g[0]!, y, ...indices()], { axes, at, mode, donate: false });
    const picked = (x: Value): Value => c.call('pick', [x, ...indices()], { axes, at, fill: 0 });
    return [() => old(g[0]!, put, context), () => fresh(picked, g[0]!, context), ...avals.slice(2).map(() => null)];
  };

/** An element that is scaled twice counts with the product of the others: only the elements themselves are known here. */
const placeRules: Partial<Record<ScatterMode, (context: PlaceContext) => readonly ((() => Value) | null)[]>> = {
  set: placeRule(
    (g, put) => put(c.filled({ dtype: g.dtype, shape: [] }, 0), 'set'),
    (picked, g) => picked(g),
  ),
  add: placeRule(
    (g) => g,
    (picked, g) => picked(g),
  ),
  sub: placeRule(
    (g) => g,
    (picked, g) => c.neg(picked(g)),
  ),
  mul: placeRule(
    (_, put, { input }) => put(input(1), 'mul'),
    (picked, g, { input }) => picked(c.mul(g, input(0))),
  ),
  div: placeRule(
    (_, put, { input }) => put(input(1), 'div'),
    (picked, g, { input }) => c.neg(c.div(picked(c.mul(g, input(0))), c.square(input(1)))),
  ),
};

const unknownUpdate = (mode: string): never => {
  throw new Issue('unsupported', { what: `the derivative of an update by ${mode}` });
};

/** `x` with `y` put at the given positions, one after the other; an index of -1 drops its element. `y` broadcasts. In place as `strided_write`. */
export const place = indexing<PickParams & { mode: ScatterMode; donate: boolean }>('place', {
  vjp: (context) => placeRules[context.params.mode]?.(context) ?? unknownUpdate(context.params.mode),
  inputs: ['x', 'y', '*indices'],
  inPlace: true,
  infer: ([x, y, ...indices], params) => {
    const { shape } = pickedShape(
      x!.shape,
      indices.map((i) => i.shape),
      params,
    );
    const lead = shape.length - y!.shape.length;
    if (lead < 0 || y!.shape.some((n, i) => n !== 1 && n !== shape[i + lead])) {
      throw new Issue('shape.expand', { from: y!.shape, to: shape, dtype: y!.dtype });
    }
    return { dtype: x!.dtype, shape: x!.shape };
  },
  host: ([x, y, ...indices], params, [out]) => {
    const { lanes } = dtypes[x!.dtype];
    if (out!.data !== x!.data) (out!.data as Uint8Array).set(x!.data as Uint8Array);
    const { shape } = pickedShape(
      x!.shape,
      indices.map((i) => i.shape),
      params,
    );
    const steps = broadcastStrides(y!.shape, contiguousStrides(y!.shape), shape);
    const sources = new Int32Array(sizeOf(shape));
    eachIndex(shape, (position, flat) => {
      let from = 0;
      for (let axis = 0; axis < position.length; axis++) from += position[axis]! * steps[axis]!;
      sources[flat] = from;
    });
    const update = applyUpdate(params.mode, x!.dtype);
    eachPick(x!, indices, params, (target, flat) => {
      if (target < 0) return;
      for (let lane = 0; lane < lanes; lane++) {
        const to = target * lanes + lane;
        out!.data[to] = update(out!.data[to]!, y!.data[sources[flat]! * lanes + lane]!);
      }
    });
  },
});

/** One element per position of `index`, whose other axes run along with the tensor's (torch.gather, take_along_axis). */
export const takeAlong = indexing<{ axis: number }>('take_along', {
  vjp: ({ g, avals: [x], input, params: { axis } }) => [
    () => {
      const { shape } = input(1);
      const whole = { dtype: x!.dtype, shape: x!.shape.map((n, i) => (i !== axis && n === 1 ? shape[i]! : n)) };
      return c.call('place_along', [c.zerosLike(whole), input(1), g[0]!], { axis, mode: 'add' });
    },
    null,
  ],
  inputs: ['x', 'index'],
  infer: ([x, index]) => ({ dtype: x!.dtype, shape: index!.shape }),
  host: ([x, index], { axis }, [out]) => {
    const strides = contiguousStrides(x!.shape);
    const { lanes } = dtypes[x!.dtype];
    eachIndex(index!.shape, (position, flat) => {
      let from = Number(index!.data[flat]!) * strides[axis]!;
      for (let i = 0; i < position.length; i++) if (i !== axis && x!.shape[i] !== 1) from += position[i]! * strides[i]!;
      copyElement(x!.data, from, out!.data, flat, lanes);
    });
  },
});

/** The counterpart of `take_along`: `x` with `y` put at the positions of `index` along an axis. `y` has at least `index`'s lengths. */
export const placeAlong = indexing<{ axis: number; mode: ScatterMode }>('place_along', {
  vjp: ({ g, avals: [, , y], input, params: { axis, mode } }) => {
    if (mode !== 'set' && mode !== 'add') return unknownUpdate(mode);
    return [
      () =>
        mode === 'add'
          ? g[0]!
          : c.call('place_along', [g[0]!, input(1), c.zerosLike({ dtype: g[0]!.dtype, shape: input(1).shape })], {
              axis,
              mode,
            }),
      null,
      () => {
        const taken = c.call('take_along', [g[0]!, input(1)], { axis });
        const after = y!.shape.map((n, i) => Math.max(0, n - taken.shape[i]!));
        return c.call('pad', [taken], { before: after.map(() => 0), after, value: 0 });
      },
    ];
  },
  inputs: ['x', 'index', 'y'],
  infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
  host: ([x, index, y], { axis, mode }, [out]) => {
    (out!.data as Uint8Array).set(x!.data as Uint8Array);
    const strides = contiguousStrides(x!.shape);
    const steps = broadcastStrides(y!.shape, contiguousStrides(y!.shape), index!.shape);
    const update = applyUpdate(mode, x!.dtype);
    eachIndex(index!.shape, (position, flat) => {
      let to = Number(index!.data[flat]!) * strides[axis]!;
      let from = 0;
      for (let i = 0; i < position.length; i++) {
        if (i !== axis) to += position[i]! * strides[i]!;
        from += position[i]! * steps[i]!;
      }
      out!.data[to] = update(out!.data[to]!, y!.data[from]!);
    });
  },
});

/** Whether an element counts as true: NaN does. */
const isSet = (x: number | bigint): boolean => x !== 0 && x !== 0n;

/** Positions of the elements that are not 0, in row-major order: one row each. */
export const nonzero = ordering('nonzero', {
  dataDependent: true,
  promote: 'position',
  infer: ([x]) => ({ dtype: 'int32', shape: [-1, x!.shape.length] }),
  host: ([x]) => {
    const rows: number[] = [];
    const { lanes } = dtypes[x!.dtype];
    let count = 0;
    eachIndex(x!.shape, (position, flat) => {
      let set = false;
      for (let lane = 0; lane < lanes; lane++) set ||= isSet(x!.data[flat * lanes + lane]!);
      if (!set) return;
      count++;
      rows.push(...position);
    });
    return [{ dtype: 'int32', shape: [count, x!.shape.length], data: Int32Array.from(rows) }];
  },
});

/** Elements of `x` where `mask`, of the same shape, is true: one axis. */
export const select = ordering('masked_select', {
  vjp: ({ g, avals: [x], input }) => [
    () => {
      const rows = c.call('nonzero', [input(1)]);
      const axes = [...x!.shape.keys()];
      const columns = axes.map((axis) =>
        c.reshapeTo(c.call('narrow', [rows], { axis: 1, start: axis, length: 1 }), [rows.shape[0]!]),
      );
      if (axes.length === 0) return c.reshapeTo(c.sumOver(g[0]!, [0]), []);
      return c.call('place', [c.zerosLike(x!), g[0]!, ...columns], { axes, at: 0, mode: 'add', donate: true });
    },
    null,
  ],
  inputs: ['x', 'mask'],
  dataDependent: true,
  infer: ([x]) => ({ dtype: x!.dtype, shape: [-1] }),
  host: ([x, mask]) => {
    const { lanes, storage: Storage } = dtypes[x!.dtype];
    let count = 0;
    for (const set of mask!.data) if (set) count++;
    const data = new Storage(count * lanes);
    let next = 0;
    for (let flat = 0; flat < mask!.data.length; flat++) {
      if (mask!.data[flat]) copyElement(x!.data, flat, data, next++, lanes);
    }
    return [{ dtype: x!.dtype, shape: [count], data }];
  },
});

/** `x` where `condition` is true, else `y`; all three broadcast. */
export const where = indexing<Record<never, never>>('where', {
  vjp: ({ g, input }) => [null, () => c.choose(input(0), g[0]!, 0), () => c.choose(input(0), 0, g[0]!)],
  inputs: ['condition', 'x', 'y'],
  promote: 'select',
  infer: ([condition, x, y]) => ({ dtype: x!.dtype, shape: broadcastShapes([condition!.shape, x!.shape, y!.shape]) }),
  host: (inputs, _, [out]) => {
    const { lanes } = dtypes[out!.dtype];
    const steps = inputs.map((x) => broadcastStrides(x.shape, contiguousStrides(x.shape), out!.shape));
    eachIndex(out!.shape, (position, flat) => {
      const at = (input: number): number => {
        let from = 0;
        for (let axis = 0; axis < position.length; axis++) from += position[axis]! * steps[input]![axis]!;
        return from;
      };
      const chosen = inputs[0]!.data[at(0)] ? 1 : 2;
      copyElement(inputs[chosen]!.data, at(chosen), out!.data, flat, lanes);
    });
  },
  lower: (k, [condition, t, e]) => k('Select', { condition: condition!, t: t!, e: e! }),
  node: { tf: 'SelectV2', torch: 'WhereBackward0' },
});
