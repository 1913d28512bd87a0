/** Rearrangements of axes, which keep an array's elements and whether its dtype is weak. */
import { bind1 } from '../../../src/core/bind.ts';
import { normalizeAxes, normalizeAxis, sameShape, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { expand, reshape, transpose } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { JaxArray } from '../array.ts';
import { cannotBroadcast, tupleText } from '../errors.ts';

/** The array with other elements of the same kind. */
export const like = (x: JaxArray, value: Value): JaxArray => (value === x.value ? x : new JaxArray(value, x.weak));

export const reshaped = (x: JaxArray, shape: Shape): JaxArray =>
  sameShape(x.value.shape, shape) ? x : like(x, bind1(reshape, [x.value], { shape }));

/** Axes in another order, reversed where none is given; the array itself where nothing moves. */
export const permuted = (x: JaxArray, order: readonly number[] = [...x.value.shape.keys()].reverse()): JaxArray =>
  order.every((axis, i) => axis === i) ? x : like(x, bind1(transpose, [x.value], { order }));

/** `order` as a permutation of all axes. @throws TypeError | ValueError */
export const readOrder = (shape: Shape, order: readonly number[]): readonly number[] => {
  const rank = shape.length;
  const axes = order.map((axis) => normalizeAxis(axis, rank));
  if (axes.length !== rank || new Set(axes).size !== rank) {
    throw new PyTypeError(
      `transpose permutation isn't a permutation of operand dimensions, got permutation ${tupleText(axes)} for operand shape ${tupleText(shape)}.`,
    );
  }
  return axes;
};

export const matrixTransposed = (x: JaxArray): JaxArray => {
  const rank = x.value.shape.length;
  if (rank < 2) throw new PyValueError(`x must be at least two-dimensional for matrix_transpose; got ndim=${rank}`);
  const order = [...x.value.shape.keys()];
  return permuted(x, [...order.slice(0, -2), rank - 1, rank - 2]);
};

/** New axes of length 1, counted in the result. */
export const expanded = (x: JaxArray, axes: readonly number[]): JaxArray => {
  const rank = x.value.shape.length + axes.length;
  const places = axes.map((axis) => normalizeAxis(axis, rank));
  if (new Set(places).size !== places.length)
    throw new PyValueError(`repeated axis in lax.expand_dims: ${tupleText(axes)}`);
  const rest = [...x.value.shape];
  return reshaped(
    x,
    Array.from({ length: rank }, (_, i) => (places.includes(i) ? 1 : rest.shift()!)),
  );
};

/** Without axes of length 1, all of them where none is given. */
export const squeezed = (x: JaxArray, axes: number | readonly number[] | null): JaxArray => {
  const { shape } = x.value;
  if (axes === null) return like(x, bind1(reshape, [x.value], { shape: shape.filter((n) => n !== 1) }));
  const dropped = normalizeAxes(typeof axes === 'number' ? [axes] : axes, shape.length);
  if (dropped.some((axis) => shape[axis] !== 1)) {
    throw new PyValueError(
      `cannot select an axis to squeeze out which has size not equal to one, got shape=${tupleText(shape)} and dimensions=${tupleText(dropped)}`,
    );
  }
  return reshaped(
    x,
    shape.filter((_, i) => !dropped.includes(i)),
  );
};

/** Axes `from` put at `to`, the others in order. */
export const moved = (x: JaxArray, from: readonly number[], to: readonly number[]): JaxArray => {
  const rank = x.value.shape.length;
  const [sources, targets] = [normalizeAxes(from, rank), normalizeAxes(to, rank)];
  if (sources.length !== targets.length) {
    throw new PyValueError(`Inconsistent number of elements: ${sources.length} vs ${targets.length}`);
  }
  const order = [...x.value.shape.keys()].filter((axis) => !sources.includes(axis));
  for (const [target, source] of targets.map((t, i) => [t, sources[i]!] as const).sort((a, b) => a[0] - b[0])) {
    order.splice(target, 0, source);
  }
  return permuted(x, order);
};

/** Stretched to `shape`. @throws ValueError */
export const broadcastTo = (x: JaxArray, shape: Shape): JaxArray => {
  const from = x.value.shape;
  const lead = shape.length - from.length;
  if (lead < 0 || from.some((n, i) => n !== 1 && n !== shape[i + lead]))
    throw cannotBroadcast(from, shape, x.value.dtype);
  return sameShape(from, shape) ? x : like(x, bind1(expand, [x.value], { shape }));
};

/** All elements along one axis. */
export const flattened = (x: JaxArray): JaxArray => reshaped(x, [sizeOf(x.value.shape)]);
