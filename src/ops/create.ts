/** Ops that make elements from numbers. */
import type { DType } from '../core/dtype.ts';
import { dtypes, rounding } from '../core/dtype.ts';
import type { Shape } from '../core/shape.ts';
import type { HostArray } from '../core/value.ts';
import * as c from './calculus.ts';
import { creation } from './families.ts';

/** Stores a real number in an element of any dtype, wrapped or rounded as the dtype says. */
export const store = (out: HostArray, flat: number, x: number | bigint): void => {
  const { big, lanes } = dtypes[out.dtype];
  if (big) out.data[flat] = typeof x === 'bigint' ? x : BigInt(Math.trunc(x));
  else out.data[flat * lanes] = out.dtype === 'bool' ? Number(x !== 0 && x !== 0n) : rounding[out.dtype](Number(x));
};

/** One number everywhere. */
export const full = creation<{ shape: Shape; dtype: DType; value: number | bigint }>('full', {
  inputs: [],
  infer: (_, { shape, dtype }) => ({ shape, dtype }),
  host: (_, { value }, [out]) => {
    if (value === 0 || out!.data.length === 0) return;
    store(out!, 0, value);
    if (dtypes[out!.dtype].lanes === 1) (out!.data as Float64Array).fill(out!.data[0] as number);
    else for (let i = 1; i < out!.data.length / 2; i++) store(out!, i, value);
  },
});

/** start, start + step, ... : `length` numbers. */
export const iota = creation<{ start: number; step: number; length: number; dtype: DType }>('iota', {
  inputs: [],
  infer: (_, { length, dtype }) => ({ shape: [length], dtype }),
  host: (_, { start, step, length }, [out]) => {
    for (let i = 0; i < length; i++) store(out!, i, start + i * step);
  },
});

/** 1 on the diagonal `offset` above the main one. */
export const eye = creation<{ rows: number; columns: number; offset: number; dtype: DType }>('eye', {
  inputs: [],
  infer: (_, { rows, columns, dtype }) => ({ shape: [rows, columns], dtype }),
  host: (_, { rows, columns, offset }, [out]) => {
    for (let i = Math.max(0, -offset); i < rows && i + offset < columns; i++) store(out!, i * columns + i + offset, 1);
  },
});

/** Elements on and below (`lower`) or on and above the diagonal `offset`; 0 elsewhere. */
export const triangle = creation<{ offset: number; lower: boolean }>('triangle', {
  linear: true,
  vjp: ({ g, params }) => [() => c.call('triangle', [g[0]!], params)],
  infer: ([x]) => ({ shape: x!.shape, dtype: x!.dtype }),
  host: ([x], { offset, lower }, [out]) => {
    const columns = x!.shape.at(-1)!;
    const rows = x!.shape.at(-2)!;
    for (let i = 0; i < x!.data.length; i++) {
      const column = i % columns;
      const row = Math.floor(i / columns) % rows;
      if (lower ? column - row <= offset : column - row >= offset) out!.data[i] = x!.data[i]!;
    }
  },
});

/** Elements that are known already. */
export const literal = creation<{ array: HostArray }>('literal', {
  inputs: [],
  infer: (_, { array }) => ({ shape: array.shape, dtype: array.dtype }),
  host: (_, { array }) => [array],
});
