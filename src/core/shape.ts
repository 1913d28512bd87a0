/** Shapes, strides and the broadcasting rule. */
import { Issue } from './issue.ts';

export type Shape = readonly number[];

export const sizeOf = (shape: Shape): number => {
  let size = 1;
  for (const length of shape) size *= length;
  return size;
};

export const sameShape = (a: Shape, b: Shape): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** Row-major strides, in elements. */
export const contiguousStrides = (shape: Shape): number[] => {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = step;
    step *= Math.max(shape[i]!, 1);
  }
  return strides;
};

/** The common shape of NumPy's broadcasting rule, or null where there is none. */
export const tryBroadcast = (a: Shape, b: Shape): Shape | null => {
  if (sameShape(a, b)) return a;
  const rank = Math.max(a.length, b.length);
  const out = new Array<number>(rank);
  for (let i = 1; i <= rank; i++) {
    const p = a[a.length - i] ?? 1;
    const q = b[b.length - i] ?? 1;
    if (p !== q && p !== 1 && q !== 1) return null;
    out[rank - i] = p === 1 ? q : p;
  }
  return out;
};

/** The common shape of all `shapes`. @throws Issue 'shape.broadcast' */
export const broadcastShapes = (shapes: readonly Shape[]): Shape => {
  let out: Shape = shapes[0] ?? [];
  for (let i = 1; i < shapes.length; i++) {
    const next = tryBroadcast(out, shapes[i]!);
    if (!next) throw new Issue('shape.broadcast', { shapes });
    out = next;
  }
  return out;
};

/** Strides with which a tensor of `shape` and `strides` is read as `target`: 0 along stretched axes. */
export const broadcastStrides = (shape: Shape, strides: readonly number[], target: Shape): number[] => {
  const lead = target.length - shape.length;
  return target.map((_, i) => (i < lead || shape[i - lead] === 1 ? 0 : strides[i - lead]!));
};

/** Axis counted from the front. @throws Issue 'axis.range' */
export const normalizeAxis = (axis: number, rank: number, shape?: Shape): number => {
  if (!Number.isInteger(axis) || axis < -rank || axis >= rank) throw new Issue('axis.range', { axis, rank, shape });
  return axis < 0 ? axis + rank : axis;
};

/** Axes counted from the front, in the order given. @throws Issue 'axis.range' | 'axis.repeated' */
export const normalizeAxes = (axes: readonly number[], rank: number, shape?: Shape): number[] => {
  const out = axes.map((axis) => normalizeAxis(axis, rank, shape));
  const repeated = out.find((axis, i) => out.indexOf(axis) !== i);
  if (repeated !== undefined) throw new Issue('axis.repeated', { axes, axis: repeated, rank });
  return out;
};

/** Shape after reducing `axes`, which stay as 1 where `keep`. */
export const reducedShape = (shape: Shape, axes: readonly number[], keep: boolean): number[] =>
  keep ? shape.map((n, i) => (axes.includes(i) ? 1 : n)) : shape.filter((_, i) => !axes.includes(i));
