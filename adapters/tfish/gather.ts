/** `tf.gather`: slices of a tensor at positions along an axis. */
import { bind1 } from '../../src/core/bind.ts';
import { sizeOf, type Shape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { fromArray } from '../../src/dialect/operand.ts';
import { pick } from '../../src/ops/index.ts';
import { transpose } from '../../src/ops/movement.ts';
import { brackets } from './errors.ts';
import { invalid } from './exceptions.ts';
import { run, type Argument } from './raw.ts';
import type { EagerTensor } from './tensor.ts';
import { Variable } from './tensor.ts';

const unravel = (flat: number, shape: Shape): number[] => {
  let rest = flat;
  return shape.map((_, i) => {
    const step = sizeOf(shape.slice(i + 1));
    const at = Math.floor(rest / step);
    rest -= at * step;
    return at;
  });
};

/** Positions within an axis of `size`. @throws InvalidArgumentError */
const positions = (indices: Argument, size: number): Value => {
  const { ints, shape } = indices;
  ints.forEach((n, i) => {
    if (n >= 0 && n < size) return;
    const where = shape.length > 0 ? brackets(unravel(i, shape)) : '';
    throw invalid(`indices${where} = ${n} is not in [0, ${size})`);
  });
  return fromArray({ dtype: 'int32', shape, data: Int32Array.from(ints) });
};

const gatherAlong = (x: Argument, indices: Argument, axis: Argument | number, batch: number): Value => {
  const rank = x.shape.length;
  if (rank === 0) throw invalid('params must be at least 1 dimensional');
  const given = typeof axis === 'number' ? axis : axis.ints[0]!;
  const at = given < 0 ? given + rank : given;
  if (at < 0 || at >= rank)
    throw invalid(`Shape must be at least rank ${given < 0 ? -given : given + 1} but is rank ${rank}`);
  if (batch === 0) return bind1(pick, [x.value, positions(indices, x.shape[at]!)], { axes: [at], at, fill: 0 });
  return gatherBatched(x, indices, at, batch < 0 ? batch + indices.shape.length : batch);
};

/** The leading `batch` axes of both run along: each index is completed with where it stands. */
const gatherBatched = (x: Argument, indices: Argument, at: number, batch: number): Value => {
  for (let i = 0; i < batch; i++) {
    if (x.shape[i] !== indices.shape[i]) {
      throw invalid(`params.shape[${i}]: ${x.shape[i]!} should be equal to indices.shape[${i}]: ${indices.shape[i]!}`);
    }
  }
  const { shape } = indices;
  const within = positions(indices, x.shape[at]!);
  const own = Array.from({ length: batch }, (_, axis) =>
    fromArray({
      dtype: 'int32',
      shape,
      data: Int32Array.from({ length: sizeOf(shape) }, (_, i) => unravel(i, shape)[axis]!),
    }),
  );
  const picked = bind1(pick, [x.value, ...own, within], { axes: [...own.keys(), at], at: 0, fill: 0 });
  if (at === batch) return picked;
  return moveInner(picked, batch, shape.length - batch, at - batch);
};

/** Moves `count` axes that start at `from` behind the `over` axes after them. */
const moveInner = (x: Value, from: number, count: number, over: number): Value => {
  const order = [...x.shape.keys()];
  const moved = order.splice(from, count);
  order.splice(from + over, 0, ...moved);
  return bind1(transpose, [x], { order });
};

/** @throws InvalidArgumentError for a position outside the axis */
export const gather = (params: unknown, indices: unknown, axis: unknown, batch: number, name: unknown): EagerTensor => {
  const at = axis ?? batch;
  if (params instanceof Variable && at === 0)
    return run('GatherV2', [params, indices, 0], (x, i) => gatherAlong(x, i, 0, 0), name);
  return run('GatherV2', [params, indices, at], (x, i, a) => gatherAlong(x, i, a, batch), name);
};
