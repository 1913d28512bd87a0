/** Diagonals: read as an axis of their own, or filled into matrices of zeros. */
import { bind1 } from '../core/bind.ts';
import { sizeOf } from '../core/shape.ts';
import type { Value } from '../core/value.ts';
import { contiguousLayout, diagonalAxis } from '../memory/layout.ts';
import { full } from '../ops/create.ts';
import { reshape, stridedRead, stridedWrite } from '../ops/movement.ts';

/** The diagonal `offset` above the main one of axes `row` and `column` (not negative), as the last axis. */
export const diagonalOf = (x: Value, offset: number, row: number, column: number): Value => {
  const flat = bind1(reshape, [x], { shape: [sizeOf(x.shape)] });
  return bind1(stridedRead, [flat], diagonalAxis(contiguousLayout(x.shape), offset, row, column));
};

/** Matrices with the vectors along the last axis on the diagonal `offset`, and zeros elsewhere. */
export const diagonalMatrices = (x: Value, offset: number): Value => {
  const length = x.shape.at(-1)!;
  const size = length + Math.abs(offset);
  const batch = x.shape.slice(0, -1);
  const count = sizeOf(batch);
  const zeros = bind1(full, [], { shape: [count * size * size], dtype: x.dtype, value: 0 });
  const start = offset >= 0 ? offset : -offset * size;
  const layout = { shape: [count, length], strides: [size * size, size + 1], offset: start };
  const lines = bind1(reshape, [x], { shape: [count, length] });
  return bind1(reshape, [bind1(stridedWrite, [zeros, lines], { ...layout, donate: false })], {
    shape: [...batch, size, size],
  });
};
