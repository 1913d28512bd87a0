/** Layouts: which element of a flat buffer each index of a tensor means (shape, strides, offset, all in elements). */
import { Issue } from '../core/issue.ts';
import { contiguousStrides, sizeOf, type Shape } from '../core/shape.ts';

export interface Layout {
  readonly shape: Shape;
  readonly strides: readonly number[];
  readonly offset: number;
}

export const contiguousLayout = (shape: Shape): Layout => ({ shape, strides: contiguousStrides(shape), offset: 0 });

/** Whether the elements lie row by row without gaps; axes of length 1 do not count. */
export const isContiguous = ({ shape, strides }: Layout): boolean => {
  if (sizeOf(shape) === 0) return true;
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    if (shape[i] !== 1 && strides[i] !== step) return false;
    step *= shape[i]!;
  }
  return true;
};

/** Whether the layout is that of the whole buffer of `length` elements, in order. */
export const isWhole = (layout: Layout, length: number): boolean =>
  layout.offset === 0 && sizeOf(layout.shape) === length && isContiguous(layout);

/** Picks position `index` (not negative) of `axis`, which disappears. */
export const selectAxis = ({ shape, strides, offset }: Layout, axis: number, index: number): Layout => ({
  shape: shape.filter((_, i) => i !== axis),
  strides: strides.filter((_, i) => i !== axis),
  offset: offset + index * strides[axis]!,
});

/** `length` positions of `axis` from `start` by `step`. */
export const sliceAxis = (layout: Layout, axis: number, start: number, step: number, length: number): Layout => ({
  shape: layout.shape.with(axis, length),
  strides: layout.strides.with(axis, layout.strides[axis]! * step),
  offset: layout.offset + (length > 0 ? start * layout.strides[axis]! : 0),
});

/** A new axis of length 1 before `axis`. */
export const insertAxis = ({ shape, strides, offset }: Layout, axis: number): Layout => ({
  shape: shape.toSpliced(axis, 0, 1),
  strides: strides.toSpliced(axis, 0, axis < shape.length ? shape[axis]! * strides[axis]! : 1),
  offset,
});

/** Drops `axes`, all but their first position. */
export const dropAxes = ({ shape, strides, offset }: Layout, axes: readonly number[]): Layout => ({
  shape: shape.filter((_, i) => !axes.includes(i)),
  strides: strides.filter((_, i) => !axes.includes(i)),
  offset,
});

/** The diagonal `at` above the main one of axes `row` and `column`, as the last axis. */
export const diagonalAxis = (layout: Layout, at: number, row: number, column: number): Layout => {
  const { shape, strides, offset } = layout;
  const [top, left] = [Math.max(-at, 0), Math.max(at, 0)];
  const length = Math.max(0, Math.min(shape[row]! - top, shape[column]! - left));
  const rest = dropAxes(layout, [row, column]);
  return {
    shape: [...rest.shape, length],
    strides: [...rest.strides, strides[row]! + strides[column]!],
    offset: length > 0 ? offset + top * strides[row]! + left * strides[column]! : offset,
  };
};

export const permuteAxes = ({ shape, strides, offset }: Layout, order: readonly number[]): Layout => ({
  shape: order.map((axis) => shape[axis]!),
  strides: order.map((axis) => strides[axis]!),
  offset,
});

/** Stretches axes of length 1 and adds leading ones, with stride 0. @throws Issue 'shape.expand' */
export const expandLayout = ({ shape, strides, offset }: Layout, to: Shape): Layout => {
  const lead = to.length - shape.length;
  const fits = lead >= 0 && shape.every((n, i) => n === to[i + lead] || n === 1);
  if (!fits) throw new Issue('shape.expand', { from: shape, to });
  return {
    shape: to,
    strides: to.map((n, i) => (i < lead || (shape[i - lead] === 1 && n !== 1) ? 0 : strides[i - lead]!)),
    offset,
  };
};

/**
 * The same elements under another shape, or null where no strides express it.
 *
 * From the right, axes are merged into runs whose elements lie evenly; each run must be cut into whole target axes.
 */
export const tryViewLayout = ({ shape, strides, offset }: Layout, to: Shape): Layout | null => {
  if (sizeOf(shape) === 0) return { shape: to, strides: contiguousStrides(to), offset };
  const out = new Array<number>(to.length).fill(1);
  let target = to.length - 1;
  let step = strides.at(-1) ?? 1;
  let run = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    run *= shape[axis]!;
    if (axis > 0 && (shape[axis - 1] === 1 || strides[axis - 1] === run * step)) continue;
    let filled = 1;
    for (; target >= 0 && (filled < run || to[target] === 1); target--) {
      out[target] = filled * step;
      filled *= to[target]!;
    }
    if (filled !== run) return null;
    step = strides[axis - 1] ?? 1;
    run = 1;
  }
  return to.slice(0, target + 1).every((n) => n === 1) ? { shape: to, strides: out, offset } : null;
};

/** Replaces a single -1 by the length that fits `size` elements. @throws Issue 'shape.unknowns' | 'shape.reshape' | 'shape.invalid' */
export const resolveShape = (from: Shape, to: readonly number[]): Shape => {
  const at = to.flatMap((n, i) => (n === -1 ? [i] : []));
  if (at.length > 1) throw new Issue('shape.unknowns', { to, at });
  if (to.some((n) => !Number.isInteger(n) || n < -1)) throw new Issue('shape.invalid', { shape: to });
  const size = sizeOf(from);
  const known = sizeOf(to.filter((n) => n !== -1));
  const inferred = at.length === 1;
  if (inferred ? known === 0 || size % known !== 0 : known !== size) {
    throw new Issue('shape.reshape', { from, to, inferred });
  }
  return inferred ? to.with(at[0]!, size / known) : to;
};
