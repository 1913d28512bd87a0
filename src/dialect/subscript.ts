/** Reading and writing what a subscript selects. */
import { bind1 } from '../core/bind.ts';
import { sameShape, sizeOf, type Shape } from '../core/shape.ts';
import type { Value } from '../core/value.ts';
import type { Ref } from '../memory/ref.ts';
import { contiguousLayout } from '../memory/layout.ts';
import { pick, place, type ScatterMode } from '../ops/index.ts';
import { expand, reshape, stridedRead, stridedWrite } from '../ops/movement.ts';
import { select, type IndexPolicy, type Selection } from './indexing.ts';

/** The picked elements of a value that has the selection's layout applied already; `fill` where an index dropped. */
export const pickFrom = (value: Value, { axes, at, indices }: Selection, fill = 0): Value =>
  axes.length === 0 ? value : bind1(pick, [value, ...indices], { axes, at, fill });

/** `value[key]` of an immutable value. */
export const readSubscript = (value: Value, key: unknown, policy: IndexPolicy, fill = 0): Value => {
  const selection = select(key, contiguousLayout(value.shape), policy);
  const flat = bind1(reshape, [value], { shape: [sizeOf(value.shape)] });
  return pickFrom(bind1(stridedRead, [flat], selection.layout), selection, fill);
};

/** `value` stretched to `shape`. @throws Issue 'shape.expand' */
export const stretch = (value: Value, shape: Shape): Value =>
  sameShape(value.shape, shape) ? value : bind1(expand, [value], { shape });

/** Leading axes of length 1 that the target does not have are dropped, as assignments allow. */
export const trimLead = (value: Value, rank: number): Value => {
  const extra = value.shape.length - rank;
  if (extra <= 0 || value.shape.slice(0, extra).some((n) => n !== 1)) return value;
  return bind1(reshape, [value], { shape: value.shape.slice(extra) });
};

/** Writes `value`, of the ref's dtype, to what `selection` selects; it broadcasts. */
export const writeSelection = (ref: Ref, selection: Selection, value: Value, mode: ScatterMode = 'set'): void => {
  const view = ref.view(selection.layout);
  if (selection.axes.length === 0 && mode === 'set') {
    view.write(stretch(trimLead(value, view.shape.length), view.shape));
    return;
  }
  const { axes, at, indices } = selection;
  view.write(bind1(place, [view.read(), value, ...indices], { axes, at, mode, donate: true }));
};

/** A copy of `value` with `update`, which broadcasts, combined into what `key` selects. */
export const updated = (value: Value, key: unknown, policy: IndexPolicy, update: Value, mode: ScatterMode): Value => {
  const selection = select(key, contiguousLayout(value.shape), policy);
  const flat = bind1(reshape, [value], { shape: [sizeOf(value.shape)] });
  const { axes, at, indices, layout } = selection;
  const view = bind1(stridedRead, [flat], layout);
  const placed =
    axes.length === 0 && mode === 'set'
      ? stretch(update, layout.shape)
      : bind1(place, [view, update, ...indices], { axes, at, mode, donate: false });
  const whole = bind1(stridedWrite, [flat, placed], { ...layout, donate: false });
  return bind1(reshape, [whole], { shape: value.shape });
};
