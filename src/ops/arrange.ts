/** Composites that lay copies of a tensor's elements side by side. */
import { leadingOnes, type Border } from '../core/arrange.ts';
import { bind1 } from '../core/bind.ts';
import type { Value } from '../core/value.ts';
import { literal } from './create.ts';
import { pick } from './index.ts';
import { reshape, tile } from './movement.ts';

/** `tile` of any number of axes: the shorter one of shape and `repeats` is taken with leading 1s. */
export const tiled = (x: Value, repeats: readonly number[]): Value => {
  const wide =
    x.shape.length < repeats.length ? bind1(reshape, [x], { shape: leadingOnes(x.shape, repeats.length) }) : x;
  return bind1(tile, [wide], { repeats: leadingOnes(repeats, x.shape.length) });
};

/** How many elements stand before and after each axis. */
export type Widths = readonly (readonly [before: number, after: number])[];

/** A border of elements that the tensor itself has. */
export const bordered = (x: Value, widths: Widths, border: Border): Value =>
  widths.reduce((value, [before, after], axis) => {
    if (before === 0 && after === 0) return value;
    const size = value.shape[axis]!;
    const data = Int32Array.from({ length: before + size + after }, (_, i) => border(i - before, size));
    const index = bind1(literal, [], { array: { dtype: 'int32', shape: [data.length], data } });
    return bind1(pick, [value, index], { axes: [axis], at: axis, fill: 0 });
  }, x);
