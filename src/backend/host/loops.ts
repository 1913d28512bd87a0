/** Loops compiled for one function and one combination of storages, so that the engine inlines the function. */
import type { Data } from '../../core/dtype.ts';

/** Numbers a loop reads and writes, as `Data`, but indexable whatever the storage. */
export type Cells = Data & { [i: number]: never };

let compiles: boolean | null = null;

/** Whether code may be made from text: a page's content security policy can forbid it. */
export const canCompile = (): boolean => {
  if (compiles === null) {
    try {
      compiles = new Function('return true')() as boolean;
    } catch {
      compiles = false;
    }
  }
  return compiles;
};

let serial = 0;

/**
 * A function from its text, with `names` bound to `values`. Each call gives code of its own, even for equal texts:
 * a loop shared by two ops would see two callees and inline neither.
 */
export const compile = <F>(names: readonly string[], values: readonly unknown[], text: string): F =>
  new Function(...names, `'use strict'; /* ${++serial} */ return ${text};`)(...values) as F;

/** Whole part of a number as a bigint; NaN and infinities become the least int64, as x86 hardware converts. */
export const toBigInt = (x: number | bigint | boolean): bigint => {
  if (typeof x !== 'number') return BigInt(x);
  return Number.isFinite(x) ? BigInt(Math.trunc(x)) : -(2n ** 63n);
};
