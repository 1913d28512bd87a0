/** Histories of derivatives that a tensor and its views share, told about the buffer as a whole or about what the tensor shows of it. */
import { bind1 } from '../core/bind.ts';
import { sameShape, sizeOf } from '../core/shape.ts';
import type { Mark, Value } from '../core/value.ts';
import type { Tape } from '../interp/tape.ts';
import { reshape, stridedRead, stridedWrite } from '../ops/movement.ts';
import { isWhole, type Layout } from './layout.ts';

/** How tapes follow the elements that the root of a family shows, and the whole buffer; each from the other where it is null. */
export interface History {
  marks: readonly Mark[] | null;
  flat: readonly Mark[] | null;
}

const tapesOf = ({ marks, flat }: History): readonly Tape[] => (marks ?? flat ?? []).map(({ tape }) => tape as Tape);

/** Whether a tape that follows what is written, or what is written to, records at present. */
export const isRecorded = (written: readonly Mark[] | null, history: History | null): boolean =>
  (written !== null && written.some(({ tape }) => (tape as Tape).enabled)) ||
  (history !== null && tapesOf(history).some(({ enabled }) => enabled));

/** Runs `body` recorded by the tapes of `history` even where they pause: a view is what it is whenever it is looked at. */
export const forced = <T>(history: History, body: () => T): T =>
  tapesOf(history).reduce<() => T>((inner, tape) => () => tape.recording(true, inner), body)();

export const flatOf = (history: History, compute: () => readonly Mark[]): readonly Mark[] =>
  (history.flat ??= compute());

/** The buffer as a function of what a layout shows of it. */
export const asFlat = (shown: Value, buffer: Value, layout: Layout): Value => {
  const size = sizeOf(buffer.shape);
  if (!isWhole(layout, size)) return bind1(stridedWrite, [buffer, shown], { ...layout, donate: false });
  return sameShape(shown.shape, buffer.shape) ? shown : bind1(reshape, [shown], { shape: buffer.shape });
};

/** What a layout shows, as a function of the buffer. */
export const asShown = (buffer: Value, layout: Layout): Value => {
  if (!isWhole(layout, sizeOf(buffer.shape))) return bind1(stridedRead, [buffer], layout);
  return sameShape(layout.shape, buffer.shape) ? buffer : bind1(reshape, [buffer], { shape: layout.shape });
};
