/** Cells that can be written and refs that read and write them through a layout: every aliasing behaviour comes from these two. */
import { bind1 } from '../core/bind.ts';
import { sizeOf, type Shape } from '../core/shape.ts';
import { afresh, ArrayValue, type Mark, type Value } from '../core/value.ts';
import type { Data, DType } from '../core/dtype.ts';
import { reshape, stridedRead, stridedWrite } from '../ops/movement.ts';
import { asFlat, asShown, flatOf, forced, isRecorded, type History } from './history.ts';
import { contiguousLayout, isWhole, type Layout } from './layout.ts';
import { Outside } from './outside.ts';

/** A flat buffer whose content can be replaced, and how often it was. */
export class Cell {
  version = 0;
  /** The node of the latest write that a tape recorded. */
  author: object | null = null;
  #value: Value;
  #outside: Outside | null = null;

  /** `value` is one-dimensional. */
  constructor(value: Value) {
    this.#value = value;
    claim(value);
  }

  /** A cell over a typed array that its owner goes on reading and writing. */
  static over(dtype: DType, data: Data): Cell {
    const outside = new Outside(dtype, data);
    const cell = new Cell(outside.current(null));
    cell.#outside = outside;
    return cell;
  }

  get value(): Value {
    if (this.#outside !== null) this.refresh(this.#outside);
    return this.#value;
  }

  /** The typed array that this cell lies in from now on, so that others can read and write it. */
  expose(): Data {
    if (this.#outside === null) {
      if (!(this.#value instanceof ArrayValue)) throw new TypeError('only memory with elements can be shared');
      this.#outside = new Outside(this.dtype, this.#value.handle.lend().slice());
    }
    return this.#outside.data;
  }

  private refresh(outside: Outside): void {
    const value = outside.current(this.#value);
    if (value === this.#value) return;
    claim(value);
    this.#value = value;
  }

  get dtype(): DType {
    return this.#value.dtype;
  }

  get length(): number {
    return this.#value.shape[0]!;
  }

  replace(value: Value): void {
    if (!sharesBuffer(value, this.#value)) claim(value);
    this.#value = value;
    this.#outside?.write(value);
    this.version++;
  }
}

/** Makes a tensor or cell the owner of its value's buffer; a buffer with two owners counts as shared. */
export const claim = (value: Value): void => {
  if (value instanceof ArrayValue) value.handle.claim();
};

const sharesBuffer = (a: Value, b: Value): boolean =>
  a instanceof ArrayValue && b instanceof ArrayValue && a.handle === b.handle;

/** What a ref read last, and when that was right. */
interface Known {
  readonly version: number;
  readonly base: Value;
  readonly history: History | null;
  readonly value: Value;
}

/**
 * A cell seen through a layout. Reading gives a value, writing changes what every other ref on the cell sees.
 *
 * Refs that come from one another by `view` are a family: they have one history of derivatives, which the first one, the root,
 * holds and which a recorded write extends. A write that no tape records changes bytes and version and keeps the history.
 */
export class Ref {
  #read: Known | null = null;
  /** The family's history, at its root. */
  history: History | null = null;
  /** Whether writes are kept from tapes, as those of a variable that is state. */
  isState = false;
  /** The dialect's name of the view in records. */
  label: string | null = null;
  private readonly born: History | null;
  readonly root: Ref;

  constructor(
    readonly cell: Cell,
    readonly layout: Layout,
    root: Ref | null = null,
  ) {
    this.root = root ?? this;
    this.born = root === null ? null : root.history;
  }

  /** A ref that owns a fresh cell with the elements of `value`. */
  static of(value: Value): Ref {
    const ref = new Ref(new Cell(plain(flatten(value))), contiguousLayout(value.shape));
    if (value.history !== null) ref.history = { marks: value.history, flat: null };
    ref.remember(value);
    return ref;
  }

  get shape(): Shape {
    return this.layout.shape;
  }

  get dtype(): DType {
    return this.cell.dtype;
  }

  /** Another layout of the same family; `label` names it in records. */
  view(layout: Layout, label: string | null = null): Ref {
    const view = new Ref(this.cell, layout, this.root);
    view.label = label;
    return view;
  }

  /** The same elements as a family of its own. */
  detached(): Ref {
    return new Ref(this.cell, this.layout);
  }

  /** The elements now, as a value lent until the next write: who keeps it shares its handle. */
  read(): Value {
    const { cell, root } = this;
    const known = this.#read;
    if (known && known.version === cell.version && known.base === cell.value && known.history === root.history)
      return known.value;
    const { history } = root;
    const value = history === null ? bind1(stridedRead, [cell.value], this.layout) : this.readFollowed(history);
    return this.remember(value);
  }

  /** Replaces the elements; `value` has the ref's dtype and shape. */
  write(value: Value): void {
    const { cell, layout, root } = this;
    const { history } = root;
    if ((value.history !== null || history !== null) && !root.isState && isRecorded(value.history, history)) {
      this.writeFollowed(value, history);
      return;
    }
    this.#read = null;
    const written = plain(value);
    if (isWhole(layout, cell.length)) cell.replace(flatten(written));
    else cell.replace(bind1(stridedWrite, [cell.value, written], { ...layout, donate: true }));
  }

  /** Keeps `value` as what the ref reads now. */
  private remember(value: Value): Value {
    const { cell, root } = this;
    let own = value;
    if (own.home !== null) {
      own = afresh(value);
      own.history = value.history;
    }
    own.home = cell;
    own.homeVersion = cell.version;
    this.#read = { version: cell.version, base: cell.value, history: root.history, value: own };
    return own;
  }

  /** The elements without history. */
  private bare(): Value {
    const { cell, layout } = this;
    return isWhole(layout, cell.length) ? shaped(cell.value, layout.shape) : bind1(stridedRead, [cell.value], layout);
  }

  private readFollowed(history: History): Value {
    if (this === this.root) {
      if (history.marks === null) {
        const shown = asShown(followed(this.cell.value, history.flat!), this.layout);
        history.marks = shown.history;
        return shown;
      }
      return followed(this.bare(), history.marks);
    }
    const flat = flatOf(history, () => this.root.flatMarks(history));
    const value = forced(history, () => bind1(stridedRead, [followed(this.cell.value, flat)], this.layout));
    for (const { node } of value.history ?? [])
      (node as { label: string | null }).label = history === this.born ? this.label : null;
    return value;
  }

  /** Marks of the whole buffer, from those of what the root shows. */
  private flatMarks(history: History): readonly Mark[] {
    const value = followed(this.bare(), history.marks!);
    return forced(history, () => asFlat(value, this.cell.value, this.layout)).history!;
  }

  private writeFollowed(value: Value, history: History | null): void {
    const { cell, layout, root } = this;
    if (this === root && value.history !== null) {
      root.history = { marks: value.history, flat: null };
      cell.author = value.history[0]!.node;
      if (isWhole(layout, cell.length)) cell.replace(flatten(plain(value)));
      else cell.replace(bind1(stridedWrite, [cell.value, plain(value)], { ...layout, donate: true }));
      this.remember(value);
      return;
    }
    const before =
      history === null
        ? cell.value
        : followed(
            cell.value,
            flatOf(history, () => root.flatMarks(history)),
          );
    const after = bind1(stridedWrite, [before, value], { ...layout, donate: history === null });
    root.history = { marks: null, flat: after.history };
    cell.author = after.history![0]!.node;
    this.#read = null;
    cell.replace(plain(after));
  }
}

/** The elements of `value` as one that tapes follow by `marks`. */
const followed = (value: Value, marks: readonly Mark[]): Value => {
  const copy = afresh(value);
  copy.history = marks;
  return copy;
};

/** `value` as one that no tape follows. */
const plain = (value: Value): Value => (value.history === null ? value : afresh(value));

const shaped = (value: Value, shape: Shape): Value =>
  value instanceof ArrayValue
    ? new ArrayValue(value.dtype, shape, value.handle, value.bound)
    : bind1(reshape, [value], { shape });

/** `value` as one axis. */
const flatten = (value: Value): Value => (value.shape.length === 1 ? value : shaped(value, [sizeOf(value.shape)]));
