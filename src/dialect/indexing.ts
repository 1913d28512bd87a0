/** Subscripts: from a Python index to a layout and, where arrays pick, to index values. Policies say what a dialect takes. */
import { bind1 } from '../core/bind.ts';
import type { DType } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import type { Shape } from '../core/shape.ts';
import type { Value } from '../core/value.ts';
import { full } from '../ops/create.ts';
import { normalizeIndex, nonzero, type RangeMode } from '../ops/index.ts';
import { narrow, reshape } from '../ops/movement.ts';
import { insertAxis, selectAxis, sliceAxis, type Layout } from '../memory/layout.ts';
import { Ellipsis, Slice } from '../python/values.ts';

/** One part of an index, as the dialect reads it. */
export type IndexItem =
  | { readonly kind: 'integer'; readonly index: number }
  | { readonly kind: 'slice'; readonly slice: Slice }
  | { readonly kind: 'newaxis' }
  | { readonly kind: 'ellipsis' }
  /** Positions along one axis. */
  | { readonly kind: 'array'; readonly value: Value }
  /** Truth values over as many axes as they have; of rank 0 for a Python bool. */
  | { readonly kind: 'mask'; readonly value: Value };

export interface IndexPolicy {
  /** What an integer outside its axis means: an error, the nearest element, or none. */
  readonly integer: 'raise' | 'clamp' | 'drop';
  /** What an element of an index array outside its axis means. */
  readonly array: RangeMode;
  /** Whether slices may run backwards. */
  readonly negativeSteps: boolean;
  /** Whether a slice whose end lies before its begin is an error. */
  readonly orderedSlices: boolean;
  /** Whether an integer beside an index array counts as an array when the result's axes are placed. */
  readonly integersJoinArrays: boolean;
  /** Whether a second `...` stands for `:` instead of being an error. */
  readonly manyEllipses: boolean;
  /** Reads a part that is no integer, slice, None or Ellipsis. @throws Issue 'index.type' */
  readonly read: (part: unknown) => IndexItem;
  /** A part of a slice as an int or null. */
  readonly slicePart: (part: unknown) => number | null;
}

/** What an index selects: a layout, and index values for some of its axes. */
export interface Selection {
  readonly layout: Layout;
  /** Axes of `layout` that `indices` pick, empty for a basic index. */
  readonly axes: readonly number[];
  readonly indices: readonly Value[];
  /** Where the picked axes stand among those that are left. */
  readonly at: number;
}

/** Parts of an index: a tuple's items, anything else alone. */
export const indexParts = (key: unknown): readonly unknown[] =>
  Array.isArray(key) && Object.isFrozen(key) ? key : [key];

const readPart = (part: unknown, policy: IndexPolicy): IndexItem => {
  if (part === null) return { kind: 'newaxis' };
  if (part === Ellipsis) return { kind: 'ellipsis' };
  if (part instanceof Slice) return { kind: 'slice', slice: part };
  if (typeof part === 'number' && Number.isInteger(part) && !Object.is(part, -0))
    return { kind: 'integer', index: part };
  if (typeof part === 'bigint') return { kind: 'integer', index: Number(part) };
  return policy.read(part);
};

const axesTaken = (item: IndexItem): number =>
  item.kind === 'newaxis' || item.kind === 'ellipsis' ? 0 : item.kind === 'mask' ? item.value.shape.length : 1;

const wholeAxis: IndexItem = { kind: 'slice', slice: new Slice(null, null, null) };

/** Puts whole axes where `...` stands, or at the end. @throws Issue 'index.ellipses' | 'index.tooMany' */
const spellOut = (items: readonly IndexItem[], shape: Shape, policy: IndexPolicy): IndexItem[] => {
  const rank = shape.length;
  const given = items.reduce((total, item) => total + axesTaken(item), 0);
  const ellipses = items.flatMap((item, i) => (item.kind === 'ellipsis' ? [i] : []));
  if (ellipses.length > 1 && !policy.manyEllipses) throw new Issue('index.ellipses', {});
  if (rank === 0 && given > 0) throw new Issue('index.scalar', { index: null });
  if (given > rank) throw new Issue('index.tooMany', { given, rank, shape });
  const rest = new Array<IndexItem>(rank - given).fill(wholeAxis);
  if (ellipses.length === 0) return [...items, ...rest];
  return items.flatMap((item, i) => (item.kind !== 'ellipsis' ? [item] : i === ellipses[0] ? rest : []));
};

/** Whole numbers of a slice on an axis of `size`. @throws Issue 'slice.step' | 'slice.order' */
const resolveSlice = (slice: Slice, size: number, policy: IndexPolicy) => {
  const [start, stop, given] = [slice.start, slice.stop, slice.step].map((part) => policy.slicePart(part));
  const step = given ?? 1;
  if (step === 0 || (step < 0 && !policy.negativeSteps)) throw new Issue('slice.step', { step });
  const clip = (x: number, low: number, high: number): number => Math.min(Math.max(x < 0 ? x + size : x, low), high);
  const [low, high] = step > 0 ? [0, size] : [-1, size - 1];
  const begin = start === null || start === undefined ? (step > 0 ? 0 : size - 1) : clip(start, low, high);
  const end = stop === null || stop === undefined ? (step > 0 ? size : -1) : clip(stop, low, high);
  const length = Math.max(0, Math.ceil((end - begin) / step));
  if (policy.orderedSlices && step > 0 && end < begin && (start ?? 0) < size)
    throw new Issue('slice.order', { begin, end });
  return { begin, step, length };
};

/** The position of an integer index, -1 where it is dropped. @throws Issue 'index.range' */
const resolveInteger = (index: number, size: number, axis: number, shape: Shape, policy: IndexPolicy): number => {
  const position = index < 0 ? index + size : index;
  if (position >= 0 && position < size) return position;
  if (policy.integer === 'raise') throw new Issue('index.range', { index, size, axis, shape });
  return policy.integer === 'drop' ? -1 : Math.min(Math.max(position, 0), size - 1);
};

/** A mask as one index value for each of its axes. @throws Issue 'index.mask' */
const maskIndices = (mask: Value, shape: Shape, axis: number): Value[] => {
  const covered = shape.slice(axis, axis + mask.shape.length);
  if (mask.shape.some((n, i) => n !== covered[i])) throw new Issue('index.mask', { mask: mask.shape, shape, axis });
  const rows = bind1(nonzero, [mask], {});
  const count = rows.shape[0]!;
  return mask.shape.map((_, column) =>
    bind1(reshape, [bind1(narrow, [rows], { axis: 1, start: column, length: 1 })], { shape: [count] }),
  );
};

const INDEX: DType = 'int32';

class Selecting {
  layout: Layout;
  /** Axis of the layout under construction, and of the tensor. */
  at = 0;
  axis = 0;
  readonly axes: number[] = [];
  readonly indices: Value[] = [];

  constructor(
    layout: Layout,
    readonly shape: Shape,
    readonly policy: IndexPolicy,
    readonly joined: boolean,
  ) {
    this.layout = layout;
  }

  take(item: IndexItem): void {
    const { policy, shape, axis } = this;
    const size = shape[axis] ?? 1;
    switch (item.kind) {
      case 'newaxis':
        this.layout = insertAxis(this.layout, this.at++);
        return;
      case 'slice': {
        const { begin, step, length } = resolveSlice(item.slice, size, policy);
        this.layout = sliceAxis(this.layout, this.at++, begin, step, length);
        this.axis++;
        return;
      }
      case 'integer': {
        const index = resolveInteger(item.index, size, axis, shape, policy);
        if (this.joined || index < 0) this.pick(bind1(full, [], { shape: [], dtype: INDEX, value: index }));
        else this.layout = selectAxis(this.layout, this.at, index);
        this.axis++;
        return;
      }
      case 'array':
        this.pick(bind1(normalizeIndex, [item.value], { size, axis, mode: policy.array, negative: true, shape }));
        this.axis++;
        return;
      case 'mask':
        this.takeMask(item.value);
        return;
      case 'ellipsis':
        return;
    }
  }

  /** A mask picks the axes that it covers; a Python bool an axis of its own, of length 1 or 0. */
  private takeMask(mask: Value): void {
    if (mask.shape.length === 0) {
      const rows = bind1(nonzero, [bind1(reshape, [mask], { shape: [1] })], {});
      this.layout = insertAxis(this.layout, this.at);
      this.pick(bind1(reshape, [rows], { shape: [rows.shape[0]!] }));
      return;
    }
    for (const index of maskIndices(mask, this.shape, this.axis)) this.pick(index);
    this.axis += mask.shape.length;
  }

  private pick(index: Value): void {
    this.axes.push(this.at++);
    this.indices.push(index);
  }
}

/** Reads `key` against a tensor with `layout`. */
export const select = (key: unknown, layout: Layout, policy: IndexPolicy): Selection => {
  const { shape } = layout;
  const items = spellOut(
    indexParts(key).map((part) => readPart(part, policy)),
    shape,
    policy,
  );
  const advanced = items.some((item) => item.kind === 'array' || item.kind === 'mask');
  const selecting = new Selecting(layout, shape, policy, advanced && policy.integersJoinArrays);
  for (const item of items) selecting.take(item);
  const { axes, indices } = selecting;
  const adjacent = axes.every((axis, i) => i === 0 || axis === axes[i - 1]! + 1);
  return { layout: selecting.layout, axes, indices, at: adjacent ? (axes[0] ?? 0) : 0 };
};
