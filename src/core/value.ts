/** Immutable values: a dtype, a shape and a handle on the buffer that holds the elements. */
import type { Data, DType } from './dtype.ts';
import type { Shape } from './shape.ts';

/** What is known of a value without its elements. */
export interface Aval {
  readonly dtype: DType;
  readonly shape: Shape;
}

/** Elements in host memory, row by row. */
export interface HostArray extends Aval {
  readonly data: Data;
}

/**
 * A buffer on some device, with its owner's rights made explicit.
 *
 * A buffer is `owned` from the kernel that made it until someone shares it; only an owned buffer may be written in place.
 */
export interface Handle {
  readonly dtype: DType;
  /** Number of elements. */
  readonly length: number;
  readonly shared: boolean;
  /** Elements in host memory, to be read before the caller returns, never written or kept. */
  lend(): Data;
  /** Elements in host memory, when the device has them: for devices that answer later. The same rules hold as for `lend`. */
  fetch(): Promise<Data>;
  /** Marks the buffer as kept by somebody else: from now on a write copies it first. Returns the handle. */
  share(): Handle;
  /** Makes a tensor or cell the buffer's owner; the second claim marks it shared. */
  claim(): void;
  /** The host elements, to be written in place; null where the buffer is shared. Copies on other devices become stale. */
  donate(): Data | null;
}

/** What one tape knows of a value: the node of its record that made it, and as which of its outputs. */
export interface Mark {
  readonly tape: object;
  readonly node: object;
  readonly index: number;
}

/** Memory that counts how often it was written. */
export interface Versioned {
  readonly version: number;
  /** The node of the latest write that a tape recorded. */
  readonly author: object | null;
}

/** A value as the interpreters see it. Evaluate's are `ArrayValue`s; Batch and Stage have their own kinds. */
export abstract class Value implements Aval {
  /** Marks of the tapes that follow this value; null where none does. */
  history: readonly Mark[] | null = null;
  /** The memory whose content this value was at version `homeVersion`; null where it never lay in memory that can be written. */
  home: Versioned | null = null;
  homeVersion = 0;

  constructor(
    readonly dtype: DType,
    readonly shape: Shape,
  ) {}
}

/** A value with elements. `bound`: an upper bound of the magnitude of an integer value where one is known. */
export class ArrayValue extends Value {
  constructor(
    dtype: DType,
    shape: Shape,
    readonly handle: Handle,
    readonly bound?: number,
  ) {
    super(dtype, shape);
  }
}

/** The same elements as a value of its own, followed by no tape and at home nowhere. */
export const afresh = (value: Value): Value => {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(value) as object) as Value, value);
  copy.history = null;
  copy.home = null;
  return copy;
};
