/** Functions made from text, where the page allows it: loops of their own for one op and one kind of storage. */

/* Loops with many callees or storages run several times slower than ones that meet a single kind, and only text gives copies. */
/* eslint-disable @typescript-eslint/no-implied-eval */

let compiles: boolean | null = null;

/** Whether code may be made from text: a page's content security policy can forbid it. */
export const canCompile = (): boolean => {
  if (compiles === null) {
    try {
      compiles = (new Function('return true') as () => boolean)();
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
export const compile = <F>(names: readonly string[], values: readonly unknown[], text: string): F => {
  const make = new Function(...names, `'use strict'; /* ${++serial} */ return ${text};`) as (...x: unknown[]) => F;
  return make(...values);
};

/** A copy of `loop`, which refers to nothing outside itself; `loop` itself where nothing can be compiled. */
export const specialise = <F>(loop: F): F => (canCompile() ? compile<F>([], [], `(${String(loop)})`) : loop);
