/** Cells that can be written and refs that read and write them through a layout: every aliasing behaviour comes from these two. */
import { bind1 } from '../core/bind.ts';
import { sizeOf, type Shape } from '../core/shape.ts';
import { ArrayValue, type Value } from '../core/value.ts';
import type { DType } from '../core/dtype.ts';
import { reshape, stridedRead, stridedWrite } from '../ops/movement.ts';
import { contiguousLayout, isWhole, type Layout } from './layout.ts';

/** A flat buffer whose content can be replaced, and how often it was. */
export class Cell {
  version = 0;
  #value: Value;

  /** `value` is one-dimensional. */
  constructor(value: Value) {
    this.#value = value;
    claim(value);
  }

  get value(): Value {
    return this.#value;
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
    this.version++;
  }
}

/** Makes a tensor or cell the owner of its value's buffer; a buffer with two owners counts as shared. */
export const claim = (value: Value): void => {
  if (value instanceof ArrayValue) value.handle.claim();
};

const sharesBuffer = (a: Value, b: Value): boolean =>
  a instanceof ArrayValue && b instanceof ArrayValue && a.handle === b.handle;

/** A cell seen through a layout. Reading gives a value, writing changes what every other ref on the cell sees. */
export class Ref {
  #read: { readonly version: number; readonly base: Value; readonly value: Value } | null = null;

  constructor(
    readonly cell: Cell,
    readonly layout: Layout,
  ) {}

  /** A ref that owns a fresh cell with the elements of `value`. */
  static of(value: Value): Ref {
    const ref = new Ref(new Cell(flatten(value)), contiguousLayout(value.shape));
    ref.#read = { version: 0, base: ref.cell.value, value };
    return ref;
  }

  get shape(): Shape {
    return this.layout.shape;
  }

  get dtype(): DType {
    return this.cell.dtype;
  }

  view(layout: Layout): Ref {
    return new Ref(this.cell, layout);
  }

  /** The elements now, as a value lent until the next write: who keeps it shares its handle. */
  read(): Value {
    const { cell, layout } = this;
    const known = this.#read;
    if (known && known.version === cell.version && known.base === cell.value) return known.value;
    const value = bind1(stridedRead, [cell.value], layout);
    this.#read = { version: cell.version, base: cell.value, value };
    return value;
  }

  /** Replaces the elements; `value` has the ref's dtype and shape. */
  write(value: Value): void {
    const { cell, layout } = this;
    this.#read = null;
    if (isWhole(layout, cell.length)) cell.replace(flatten(value));
    else cell.replace(bind1(stridedWrite, [cell.value, value], { ...layout, donate: true }));
  }
}

/** `value` as one axis. */
const flatten = (value: Value): Value => {
  if (value.shape.length === 1) return value;
  const shape = [sizeOf(value.shape)];
  return value instanceof ArrayValue ? new ArrayValue(value.dtype, shape, value.handle, value.bound) : bind1(reshape, [value], { shape });
};
