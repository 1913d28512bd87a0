/** NumPy's array: a ref on a cell, which may be another library's, and whether it may be written through. */
import type { Value } from '../../src/core/value.ts';
import type { Layout } from '../../src/memory/layout.ts';
import { Ref } from '../../src/memory/ref.ts';
import { declareClass } from '../../src/python/values.ts';
import { edition123, edition2, type Edition, type EditionPolicy } from './edition.ts';

export interface ArrayOptions {
  readonly writeable?: boolean;
  /** The array whose memory this one shows. */
  readonly owner?: NDArray | null;
  /** Whether the memory belongs to somebody else than an array. */
  readonly borrowed?: boolean;
}

export abstract class NDArray {
  /** Marks instances: the prototype chain of each edition's class ends in the brackets of its surface. */
  #marked = true;
  writeable: boolean;
  readonly owner: NDArray | null;
  readonly borrowed: boolean;

  constructor(
    public ref: Ref,
    readonly edition: Edition,
    { writeable = true, owner = null, borrowed = false }: ArrayOptions = {},
  ) {
    this.writeable = writeable;
    this.owner = owner;
    this.borrowed = borrowed;
  }

  static [Symbol.hasInstance](x: unknown): boolean {
    return typeof x === 'object' && x !== null && #marked in x && x.#marked;
  }
}

class Array2 extends NDArray {
  constructor(ref: Ref, options: ArrayOptions) {
    super(ref, edition2, options);
  }
}
declareClass(Array2, edition2.arrayClass);

class Array123 extends NDArray {
  constructor(ref: Ref, options: ArrayOptions) {
    super(ref, edition123, options);
  }
}
declareClass(Array123, edition123.arrayClass);

type ArrayConstructor = new (ref: Ref, options: ArrayOptions) => NDArray;

/** The JavaScript class of each edition's arrays. */
export const arrayConstructors: Readonly<Record<EditionPolicy['key'], ArrayConstructor>> = {
  numpy2: Array2,
  numpy123: Array123,
};

/** An array over memory that others may see: what `.numpy()` of a framework that shares gives. */
export const ndarrayOver = (
  ref: Ref,
  { edition = edition2, borrowed = true, ...options }: ArrayOptions & { readonly edition?: Edition } = {},
): NDArray => new arrayConstructors[edition.policy.key](ref, { borrowed, ...options });

/** An array with memory of its own. */
export const ndarrayOf = (value: Value, edition: Edition = edition2): NDArray =>
  ndarrayOver(Ref.of(value), { edition, borrowed: false });

/** Another array over the memory of `x`. */
export const viewOf = (x: NDArray, layout: Layout): NDArray =>
  ndarrayOver(x.ref.view(layout), { edition: x.edition, writeable: x.writeable, owner: x.owner ?? x, borrowed: false });
