/** What executes ops beside the host executor, and where the ops of this process ran. */
import type { AnyOp, Params } from '../core/op.ts';
import type { ArrayValue, Aval } from '../core/value.ts';

/** A device that may take an op over from the host. */
export interface Engine {
  readonly name: string;
  /** The op's results, or null where the host serves this call better. */
  run(op: AnyOp, inputs: readonly ArrayValue[], params: Params, outputs: readonly Aval[]): readonly ArrayValue[] | null;
}

export interface KernelCounts {
  /** Ops that ran on the chosen backend. */
  readonly backend: number;
  /** Ops over dtypes that the backend has, which ran on the host executor all the same. */
  readonly host: number;
}

let onBackend = 0;
let onHost = 0;

export const countBackend = (): void => void onBackend++;
export const countHost = (): void => void onHost++;

/** Where float32, int32 and bool ops ran since the last reset. */
export const kernelCounts = (): KernelCounts => ({ backend: onBackend, host: onHost });

export const resetKernelCounts = (): void => {
  onBackend = 0;
  onHost = 0;
};
