/** Shapes and places of arrays laid side by side: raised ranks, even parts, grids, borders. */
import type { Shape } from './shape.ts';

/** A shape with leading 1s up to `rank` lengths; a longer one as it is. */
export const leadingOnes = (shape: Shape, rank: number): number[] => [
  ...new Array<number>(Math.max(rank - shape.length, 0)).fill(1),
  ...shape,
];

/** NumPy's `atleast_1d` to `atleast_3d`: new axes come first, but a matrix gets its third one last. */
export const raisedShape = (shape: Shape, rank: number): readonly number[] => {
  if (shape.length >= rank) return shape;
  return rank === 3 ? [...leadingOnes(shape, 2), 1] : leadingOnes(shape, rank);
};

/** Lengths of parts as equal as can be, the longer ones first. */
export const evenParts = (size: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, i) => Math.floor(size / parts) + Number(i < size % parts));

/** Bounds of consecutive parts: one more than there are parts. */
export const boundsOf = (lengths: readonly number[]): number[] => {
  const bounds = [0];
  for (const length of lengths) bounds.push(bounds.at(-1)! + length);
  return bounds;
};

/** A place to cut an axis at, counted from the end where negative, kept within the axis. */
export const clipPlace = (place: number, size: number): number =>
  Math.min(Math.max(place < 0 ? place + size : place, 0), size);

/** Shapes of `meshgrid`: of all grids, and of each line before it is stretched; `xy` swaps the first two axes. */
export const gridShapes = (
  lengths: readonly number[],
  indexing: string,
): { readonly whole: Shape; readonly lines: readonly Shape[] } => {
  const swapped = indexing === 'xy' && lengths.length > 1;
  const place = (i: number): number => (swapped && i < 2 ? 1 - i : i);
  return {
    whole: lengths.map((_, i) => lengths[place(i)]!),
    lines: lengths.map((length, i) => lengths.map((_, axis) => (axis === place(i) ? length : 1))),
  };
};

/** Where an element beyond the ends of a line of `size` comes from. */
export type Border = (place: number, size: number) => number;

const cycled = (place: number, period: number): number => ((place % period) + period) % period;

/** Mirrors stand on the last element (`reflect`) or behind it (`symmetric`). */
export const borders = {
  edge: (place, size) => Math.min(Math.max(place, 0), size - 1),
  wrap: cycled,
  reflect: (place, size) => {
    if (size === 1) return 0;
    const at = cycled(place, 2 * (size - 1));
    return at < size ? at : 2 * (size - 1) - at;
  },
  symmetric: (place, size) => {
    const at = cycled(place, 2 * size);
    return at < size ? at : 2 * size - 1 - at;
  },
} as const satisfies Record<string, Border>;
