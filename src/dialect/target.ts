/** What an adapter hands to the conformance replayer: the names a scenario starts with, its initial state, and how its tensors are read. */
import type { Data } from '../core/dtype.ts';

/** The fields of one tensor, NumPy array or NumPy scalar, as a recording states them. */
export interface EncodedTensor {
  /** 'tensor' for the framework's own, 'ndarray' for a NumPy array, 'scalar' for a NumPy scalar. */
  readonly kind: 'tensor' | 'ndarray' | 'scalar';
  /** Class with its module, as the framework names it: `torch.Tensor`, `jaxlib._jax.ArrayImpl`. */
  readonly type: string;
  /** The framework's name of the dtype, without a module. */
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Elements row by row in core storage (bool as 0 and 1 bytes, complex64 as pairs), or text for strings. */
  readonly data: Data | readonly string[];
  /** torch tensors only. */
  readonly requires_grad?: boolean;
  /** jax arrays only, where true. */
  readonly weak_type?: boolean;
  /** NumPy arrays only. */
  readonly writeable?: boolean;
  /** The gradient that belongs to a torch leaf or an mx array, as a value of the calling protocol; absent or null where there is none. */
  readonly grad?: unknown;
}

/** One dialect as the replayer sees it. An adapter exports it as `target` from its `replay.ts`. */
export interface ReplayTarget {
  /** Names visible at the start of every scenario: the counterpart of the recorder's preamble. */
  preamble(): Map<string, unknown>;
  /** Back to the framework's initial state: seeds, configuration, print options, gradient mode, name counters. */
  reset(): void;
  /** The fields of a concrete tensor, NumPy array or NumPy scalar; null for anything else, abstract tracers included. */
  encodeTensor(x: unknown): EncodedTensor | null;
  /** What `import name` finds, beside the modules of the preamble; null where there is no such module. */
  importModule?(name: string): unknown;
}
