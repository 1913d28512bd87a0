/** Neutral mistakes: the core states what is wrong, the adapter of the dialect at hand words it. */
import type { DType } from './dtype.ts';
import type { Shape } from './shape.ts';

/** What each mistake carries. Every dialect words every one of them. */
export interface IssueInfo {
  /** Shapes that do not broadcast together. */
  'shape.broadcast': { shapes: readonly Shape[] };
  /** A value that cannot be stretched to the shape of the place it is written to or expanded to. */
  'shape.expand': { from: Shape; to: Shape; dtype?: DType };
  /** A reshape to a shape of another size; `inferred` where the target has one -1. */
  'shape.reshape': { from: Shape; to: Shape; inferred: boolean };
  /** More than one -1 in a shape; `at` are their positions. */
  'shape.unknowns': { to: Shape; at: readonly number[] };
  /** A length that is negative, fractional or NaN. */
  'shape.invalid': { shape: readonly unknown[] };
  /** More elements than can be allocated. */
  'shape.memory': { shape: Shape; bytes: number; dtype?: DType };
  /** A view that no strides can express. */
  'view.incompatible': { shape: Shape; strides: readonly number[]; to: Shape };
  /** An axis outside [-rank, rank). */
  'axis.range': { axis: number; rank: number; shape?: Shape };
  'axis.repeated': { axes: readonly number[]; axis: number; rank: number };
  /** Concatenated tensors that differ beside the axis; `position` is the offender's place in the list. */
  'concat.mismatch': { shapes: readonly Shape[]; axis: number; position: number };
  'concat.empty': Record<string, never>;
  /** Stacked tensors of different shapes. */
  'stack.mismatch': { shapes: readonly Shape[]; position: number };
  /** A split that leaves a rest. */
  'split.uneven': { size: number; parts: number; axis: number };
  /** Inner lengths of a product that differ. */
  'matmul.mismatch': { a: Shape; b: Shape };
  /** A matrix without inverse; `pivot` counts the first zero pivot from 1, `batch` is null where there is one matrix alone. */
  'linalg.singular': { pivot: number; batch: number | null };
  /** A matrix that is not positive definite; `minor` is the order of its first leading minor that is not positive. */
  'linalg.indefinite': { minor: number; batch: number | null };
  /** A reduction without identity over nothing; `axes` null where the whole tensor is reduced. */
  'reduce.empty': { op: string; shape: Shape; axes: readonly number[] | null };
  /** An integer index outside its axis. `position` is its place in a list of indices, `axis` the axis it selects from. */
  'index.range': { index: number; size: number; axis: number; position?: readonly number[]; shape: Shape };
  'index.tooMany': { given: number; rank: number; shape: Shape };
  'index.ellipses': Record<string, never>;
  /** An index of a kind that the dialect does not take; `index` is the Python value, or `dtype` a tensor's. */
  'index.type': { index: unknown; dtype?: DType };
  /** Index arrays that do not broadcast together. */
  'index.broadcast': { shapes: readonly Shape[] };
  /** A mask whose shape is not that of the axes it covers. */
  'index.mask': { mask: Shape; shape: Shape; axis: number };
  'index.scalar': { index: unknown };
  'slice.step': { step: number };
  /** A slice that runs backwards where the dialect refuses it. */
  'slice.order': { begin: number; end: number };
  /** An operand dtype that the op does not take; `position` counts the tensor operands from 0. */
  'dtype.unsupported': { op: string; dtype: DType; position: number };
  /** Operands whose dtypes the dialect does not mix. */
  'dtype.mismatch': { op: string; dtypes: readonly DType[]; position: number };
  /** A Python value that does not convert to the dtype asked for. */
  'dtype.convert': { value: unknown; dtype: DType };
  /** A mean or like result whose dtype cannot be inferred from an integer input. */
  'dtype.inexact': { op: string; dtype: DType };
  'divide.zero': { op: string };
  'power.negative': { dtype: DType; exponent?: number; shape?: Shape };
  /** A nested list with rows of different lengths; `expected` and `got` at `depth`. */
  'list.ragged': { depth: number; expected: number; got: number | null; shape: Shape };
  /** A list that mixes kinds that the dialect keeps apart. */
  'list.mixed': { kinds: readonly string[] };
  'arange.step': { start: number; stop: number; step: number };
  'arange.direction': { start: number; stop: number; step: number };
  /** A write to a value that cannot be written. */
  immutable: { kind: 'item' | 'attribute' };
  /** A value of a transformed function that outlived its transformation. */
  escape: { what: string };
  /** A record whose elements were given up after it was used once. */
  'tape.freed': Record<string, never>;
  /** An element that a derivative needs and that was written over; `node` is the record's name of what made it, null for a leaf. */
  'tape.overwritten': {
    dtype: DType;
    shape: Shape;
    node: object | null;
    index: number;
    version: number;
    expected: number;
  };
  /** Something that is not built; worded the same everywhere. */
  unsupported: { what: string };
}

export type IssueCode = keyof IssueInfo;

/** A mistake in neutral terms. Internal: adapters turn it into the framework's exception. */
export class Issue<C extends IssueCode = IssueCode> extends Error {
  constructor(
    readonly code: C,
    readonly info: IssueInfo[C],
  ) {
    super(
      `${code} ${JSON.stringify(info, (key, v: unknown) => (typeof v === 'bigint' ? String(v) : key === 'node' ? undefined : v))}`,
    );
    this.name = 'Issue';
  }
}
