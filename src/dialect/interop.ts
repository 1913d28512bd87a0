/** Where dialects meet: how an array of one is read, or shared, by another. */
import type { Value } from '../core/value.ts';
import type { Ref } from '../memory/ref.ts';
import { hostInteropOf } from './host-memory.ts';

/** How a framework's tensors take part in NumPy's protocols; absent parts are NumPy's defaults. */
export interface ArrayProtocols {
  /** `__array_wrap__`: what a ufunc on tensors gives instead of an array. */
  readonly wrap?: (value: Value) => object;
  /** `__array_ufunc__` and `__array_function__`: the framework's own answer to the NumPy function of that name. */
  readonly call?: (name: string, args: readonly unknown[], kwargs: ReadonlyMap<string, unknown>) => unknown;
}

/** What a library says about giving its arrays away through DLPack. */
export interface DlpackRules {
  /** Throws where the library does. `isVersioned`: whether the consumer understands that memory may be read-only. */
  readonly check?: (x: object, isVersioned: boolean) => void;
  /** Whether `x` of all its kind may not be written. */
  readonly isReadOnly?: (x: object) => boolean;
}

/** What a dialect offers of its tensors to the others. */
export interface Interop {
  /** The elements now, safe to keep: what aliases memory that can be written is shared first. */
  readonly read: (x: object) => Value;
  /** The memory itself where it can be shared (NumPy's array interface, DLPack); null where it cannot. */
  readonly memory: (x: object) => Ref | null;
  /** Whether the memory may be looked at but not written. */
  readonly readOnly?: boolean;
  /** Whether `x` is mere data, without a library whose functions and methods go before others'. */
  readonly isData?: boolean;
  /** Where the library's arrays have `__dlpack__`. */
  readonly dlpack?: DlpackRules;
  readonly numpy?: ArrayProtocols;
}

const registered: { readonly test: (x: object) => boolean; readonly interop: Interop }[] = [];

/** Offers the instances of `constructor` to other dialects. */
export const registerInterop = (constructor: abstract new (...args: never[]) => object, interop: Interop): void => {
  registered.push({ test: (x) => x instanceof constructor, interop });
};

/** How to read `x` if it is an array of any dialect that is loaded; null otherwise. */
export const interopOf = (x: unknown): Interop | null => {
  if (typeof x !== 'object' && typeof x !== 'function') return null;
  if (x === null) return null;
  return registered.find(({ test }) => test(x))?.interop ?? hostInteropOf(x);
};

/** Elements of an array of any dialect that is loaded; null for anything else. */
export const foreignValue = (x: unknown): Value | null => {
  const interop = interopOf(x);
  return interop ? interop.read(x as object) : null;
};
