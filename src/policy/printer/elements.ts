/** Elements of host arrays as the printers see them, and shapes as Python tuples. */
import { dtypes } from '../../core/dtype.ts';
import type { HostArray } from '../../core/value.ts';

/** One element: numbers for floats and narrow integers, bigints for 64-bit ones, pairs for complex. */
export type Element = number | bigint | boolean | readonly [re: number, im: number];

export const elementAt = ({ dtype, data }: HostArray, index: number): Element => {
  if (dtypes[dtype].lanes === 2) return [data[2 * index] as number, data[2 * index + 1] as number];
  const stored = data[index]!;
  return dtype === 'bool' ? Boolean(stored) : stored;
};

/** `(3,)`, `(2, 3)`, `()`. */
export const shapeText = (shape: readonly number[]): string =>
  shape.length === 1 ? `(${shape[0]!},)` : `(${shape.join(', ')})`;

/**
 * Positions of the elements that a summary shows, row by row: `edge` items from either end of each longer axis.
 */
export const edgePositions = (shape: readonly number[], edge: number): number[] => {
  let positions = [0];
  for (const length of shape) {
    const shown =
      length > 2 * edge
        ? Array.from({ length: 2 * edge }, (_, i) => (i < edge ? i : length - 2 * edge + i))
        : Array.from({ length }, (_, i) => i);
    positions = positions.flatMap((start) => shown.map((i) => start * length + i));
  }
  return positions;
};
