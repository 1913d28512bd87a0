/** MXNet's functions that give the same elements another shape; all of them copy. */
import { raisedShape } from '../../../src/core/arrange.ts';
import { tiled } from '../../../src/ops/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxes, normalizeAxis, sizeOf, type Shape } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { scalarKind } from '../../../src/dialect/nested.ts';
import { stretch } from '../../../src/dialect/subscript.ts';
import { toInts } from '../../../src/dialect/types.ts';
import { NO_MATCH } from '../../../src/dialect/dialect.ts';
import { resolveShape } from '../../../src/memory/layout.ts';
import { flip, repeat, reshape, roll, toDType, transpose } from '../../../src/ops/movement.ts';
import { PyAttributeError, PyNotImplementedError, PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { absent, findAttribute } from '../../../src/python/attributes.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Tuple } from '../../../src/python/values.ts';
import { knownDType } from '../dtypes.ts';
import { check, dims, MXNetError } from '../exceptions.ts';
import { arrayOf, give, valueOf } from '../results.ts';
import { filled, pythonNumber } from '../scalar.ts';
import { NDArray, viewFrom } from '../tensor.ts';

const reshaped = (x: Value, shape: Shape): Value => bind1(reshape, [x], { shape });

/** The target of a reshape, with one -1 worked out. */
const targetOf = (from: Shape, to: readonly number[]): Shape => {
  if (to.filter((n) => n === -1).length > 1) throw new Issue('shape.unknowns', { to, at: [] });
  if (to.some((n) => n < -1)) throw new Issue('shape.invalid', { shape: to });
  const size = sizeOf(from);
  const known = sizeOf(to.filter((n) => n !== -1));
  if (size === 0 && known === 0 && to.includes(-1)) return to.map((n) => (n === -1 ? 0 : n));
  return resolveShape(from, to);
};

/** Codes of `npx.reshape`: -2 keeps a length, -4 all that are left, -5 multiplies two. */
const spelledOut = (from: Shape, to: readonly number[]): readonly number[] => {
  let at = 0;
  return to.flatMap((n) => {
    if (n === -4) return from.slice(at, (at = from.length));
    if (n === -5) return [from[at++]! * from[at++]!];
    const own = from[at++];
    return [n === -2 ? own! : n];
  });
};

/** Lengths given one by one, or as one tuple. */
const lengthsOf = (args: readonly unknown[]): readonly number[] => {
  const list =
    args.length === 1 && Array.isArray(args[0]) && Object.isFrozen(args[0]) ? (args[0] as readonly unknown[]) : args;
  const lengths = toInts(list);
  if (lengths !== NO_MATCH) return lengths;
  const text = str(new Tuple(list));
  throw new MXNetError(
    `Invalid Parameter format for newshape expect Shape(tuple) but value='${text}', in operator _np_reshape(name="", order="C", newshape="${text}")`,
  );
};

const rowMajor = (order: unknown): void => {
  if (order !== 'C') throw new PyNotImplementedError(`only supports C-order, while received ${str(order)}`);
};

const permuted = (a: Operand, axes: readonly number[] | null): Value => {
  const rank = a.rank;
  const order = axes ?? a.shape.map((_, i) => rank - 1 - i);
  if (order.length !== rank) {
    throw check(
      'ndim == param.axes.ndim()',
      `The number of axes does not match the dimension of the tensor. axes = ${dims(order)}, input tensor shape = ${dims(a.shape)}`,
      [rank, order.length],
    );
  }
  const at = order.findIndex((axis) => axis < -rank || axis >= rank);
  if (at >= 0) throw check('axes[i] >= 0 && axes[i] < ndim', `axes[${at}]=${order[at]} exceeds the range [0, ${rank})`);
  const counted = order.map((axis) => (axis < 0 ? axis + rank : axis));
  const distinct = new Set(counted).size;
  if (distinct < rank) {
    throw new PyValueError(
      `ValueError: Check failed: axes_set.size() == axes.ndim() (${distinct} vs. ${rank}) : Repeated axis in transpose. param.axes = ${dims(order)}`,
    );
  }
  return bind1(transpose, [valueOf(a)], { order: counted });
};

/** Axes as one tuple or list, or one by one. */
const axesFrom = (args: readonly unknown[]): readonly number[] | null => {
  const [first] = args;
  if (args.length === 0 || (args.length === 1 && first === null)) return null;
  const list = toInts(args.length === 1 && Array.isArray(first) ? first : args);
  if (list === NO_MATCH)
    throw new MXNetError(`Invalid Parameter format for axes expect Shape(tuple) but value='${str(args)}'`);
  return list;
};

const squeezed = (a: Operand, axes: number | readonly number[] | null): Value => {
  const list =
    axes === null ? [...a.shape.keys()].filter((i) => a.shape[i] === 1) : normalizeAxes([axes].flat(), a.rank, a.shape);
  for (const axis of list) {
    if (a.shape[axis] === 1) continue;
    throw check(
      'dshape[axes[i]] == 1',
      `cannot select an axis to squeeze out which has size=${a.shape[axis]} not equal to one`,
      [a.shape[axis], 1],
    );
  }
  return reshaped(
    valueOf(a),
    a.shape.filter((_, i) => !list.includes(i)),
  );
};

const moved = (a: Operand, source: readonly number[], destination: readonly number[]): Value => {
  const rank = a.rank;
  const place = (axis: number): number => {
    const counted = axis < 0 ? axis + rank : axis;
    if (counted >= rank || counted < 0)
      throw check('static_cast<size_t>(param.destination[i]) < ndim', '', [axis, rank]);
    return counted;
  };
  const from = source.map(place);
  const order = [...a.shape.keys()].filter((axis) => !from.includes(axis));
  const pairs = destination.map((axis, i) => [place(axis), from[i]!] as const).sort((x, y) => x[0] - y[0]);
  for (const [to, axis] of pairs) order.splice(to, 0, axis);
  return bind1(transpose, [valueOf(a)], { order });
};

const broadcastAll = (arrays: readonly Operand[]): Value[] => {
  const rank = Math.max(...arrays.map((a) => a.rank));
  const shape = Array.from({ length: rank }, (_, i) =>
    arrays.reduce((n, a) => (n === 1 ? (a.shape[i - rank + a.rank] ?? 1) : n), 1),
  );
  return arrays.map((a) => stretch(valueOf(a), shape));
};

const repeatsOf = (x: unknown): number => {
  const kind = scalarKind(pythonNumber(x));
  if (kind !== 'int' && kind !== 'bool') {
    throw new MXNetError(
      `Invalid Parameter format for repeats expect int but value='${str(x)}', in operator repeat(name="", repeats="${str(x)}")`,
    );
  }
  const count = Number(pythonNumber(x));
  if (count < 0) throw check('*repeats >= 0', 'repeats cannot be a negative number', [count, 0]);
  return count;
};

const repeated = (a: Operand, repeats: unknown, axis: number | null): Value => {
  const count = repeatsOf(repeats);
  if (count === 0) return filled([0], a.dtype, 0);
  const x = axis === null ? reshaped(valueOf(a), [sizeOf(a.shape)]) : valueOf(a);
  const along = axis === null ? 0 : normalizeAxis(axis, a.rank, a.shape);
  return bind1(repeat, [x], { axis: along, counts: new Array<number>(x.shape[along]!).fill(count) });
};

const rolled = (a: Operand, shift: number | readonly number[], axes: number | readonly number[] | null): Value => {
  if (axes === null) {
    const flat = reshaped(valueOf(a), [sizeOf(a.shape)]);
    return reshaped(bind1(roll, [flat], { axes: [0], shifts: [[shift].flat().reduce((x, y) => x + y, 0)] }), a.shape);
  }
  const list = normalizeAxes([axes].flat(), a.rank, a.shape);
  const shifts = [shift].flat();
  return bind1(roll, [valueOf(a)], { axes: list, shifts: list.map((_, i) => shifts[i] ?? shifts[0]!) });
};

const rotated = (m: Operand, k: number, [first = 0, second = 1]: readonly number[]): Value => {
  const turns = ((k % 4) + 4) % 4;
  const order = m.shape.map((_, i) => (i === first ? second : i === second ? first : i));
  const x = valueOf(m);
  if (turns === 0) return x;
  if (turns === 2) return bind1(flip, [x], { axes: [first, second] });
  if (turns === 1) return bind1(transpose, [bind1(flip, [x], { axes: [second] })], { order });
  return bind1(flip, [bind1(transpose, [x], { order })], { axes: [second] });
};

const atLeast =
  (rank: number) =>
  ({ arys }: { arys: unknown }): unknown => {
    const grown = (arys as readonly unknown[]).map((x) => {
      if (!(x instanceof NDArray)) throw new PyTypeError(`type ${typeName(x)} not supported`);
      return x.ref.shape.length >= rank ? x : NDArray.of(reshaped(x.ref.read(), raisedShape(x.ref.shape, rank)));
    });
    return grown.length === 1 ? grown[0] : grown;
  };

const lengthsAttribute = (a: unknown): unknown => {
  const shape = findAttribute(a, 'shape');
  if (shape === absent) throw new PyAttributeError(`'${typeName(a)}' object has no attribute 'shape'`);
  return shape;
};

export const shapes: readonly Stated[] = [
  fn("np.reshape(Tensor a, shape newshape, str order='C', Out out=None) -> Tensor", ({ a, newshape, out }, call) =>
    give(reshaped(valueOf(a), targetOf(a.shape, newshape)), out, call),
  ),
  fn("npx.reshape(Tensor a, shape newshape, bool reverse=False, str order='C') -> Tensor", ({ a, newshape }) =>
    NDArray.of(reshaped(valueOf(a), targetOf(a.shape, spelledOut(a.shape, newshape)))),
  ),
  fn(".reshape(Tensor self, any first='', any *rest, any order='C') -> Tensor", ({ self, first, rest, order }) => {
    if (first === '') throw new PyTypeError('reshape() takes exactly 1 argument (0 given)');
    rowMajor(order);
    return NDArray.of(
      reshaped(valueOf(self), targetOf(self.shape, lengthsOf([first, ...(rest as readonly unknown[])]))),
    );
  }),
  fn('.reshape_view(Tensor self, shape *shape) -> Tensor', ({ self, shape }) => {
    const target = targetOf(self.shape, shape);
    return viewFrom(arrayOf(self), target);
  }),
  fn("np.ravel(Tensor x, str order='C') -> Tensor", ({ x, order }) => {
    if (order === 'F') throw new PyNotImplementedError('order F is not supported');
    return NDArray.of(reshaped(valueOf(x), [sizeOf(x.shape)]));
  }),
  fn(".flatten(Tensor self, any order='C') -> Tensor", ({ self, order }) => {
    rowMajor(order);
    return NDArray.of(reshaped(valueOf(self), [sizeOf(self.shape)]));
  }),
  fn('npx.batch_flatten(Tensor data) -> Tensor', ({ data }) =>
    NDArray.of(reshaped(valueOf(data), [data.shape[0]!, sizeOf(data.shape.slice(1))])),
  ),
  fn('np.transpose(Tensor a, ints axes=None) -> Tensor', ({ a, axes }) => NDArray.of(permuted(a, axes))),
  fn('.transpose(Tensor self, any *axes) -> Tensor', ({ self, axes }) =>
    NDArray.of(permuted(self, axesFrom((axes ?? []) as readonly unknown[]))),
  ),
  fn('np.swapaxes .swapaxes(Tensor a, int axis1, int axis2) -> Tensor', ({ a, axis1, axis2 }) => {
    const [p, q] = normalizeAxes([axis1], a.rank, a.shape).concat(normalizeAxes([axis2], a.rank, a.shape)) as [
      number,
      number,
    ];
    return NDArray.of(
      bind1(transpose, [valueOf(a)], { order: a.shape.map((_, i) => (i === p ? q : i === q ? p : i)) }),
    );
  }),
  fn('np.moveaxis(Tensor a, ints source, ints destination) -> Tensor', ({ a, source, destination }) =>
    NDArray.of(moved(a, source, destination)),
  ),
  fn('np.expand_dims(Tensor a, int axis) -> Tensor', ({ a, axis }) =>
    NDArray.of(reshaped(valueOf(a), a.shape.toSpliced(normalizeAxis(axis, a.rank + 1), 0, 1))),
  ),
  fn('np.squeeze(Tensor a, axes axis=None, Out out=None) -> Tensor', ({ a, axis, out }, call) =>
    give(squeezed(a, axis), out, call),
  ),
  fn('.squeeze(Tensor self, axes axis=None) -> Tensor', ({ self, axis }) => NDArray.of(squeezed(self, axis))),
  fn('np.broadcast_to .broadcast_to(Operand array, shape shape) -> Tensor', ({ array, shape }) =>
    NDArray.of(
      stretch(array.scalar === null ? valueOf(array) : array.as(array.scalar === 'bool' ? 'bool' : 'float32'), shape),
    ),
  ),
  fn('np.broadcast_arrays(Tensors *args) -> list', ({ args }) => broadcastAll(args).map((value) => NDArray.of(value))),
  fn('np.repeat .repeat(Tensor a, any repeats, int axis=None) -> Tensor', ({ a, repeats, axis }) =>
    NDArray.of(repeated(a, repeats, axis)),
  ),
  fn('np.tile(Tensor A, ints reps) -> Tensor', ({ A, reps }) => NDArray.of(tiled(valueOf(A), reps))),
  fn('np.flip(Tensor m, axes axis=None, Out out=None) -> Tensor', ({ m, axis, out }, call) =>
    give(
      bind1(flip, [valueOf(m)], {
        axes: axis === null ? [...m.shape.keys()] : normalizeAxes([axis].flat(), m.rank, m.shape),
      }),
      out,
      call,
    ),
  ),
  fn('np.flipud(Tensor m) -> Tensor', ({ m }) => NDArray.of(bind1(flip, [valueOf(m)], { axes: [0] }))),
  fn('np.fliplr(Tensor m) -> Tensor', ({ m }) => NDArray.of(bind1(flip, [valueOf(m)], { axes: [1] }))),
  fn('np.roll(Tensor a, axes shift, axes axis=None) -> Tensor', ({ a, shift, axis }) =>
    NDArray.of(rolled(a, shift, axis)),
  ),
  fn('np.rot90(Tensor m, int k=1, ints axes=None) -> Tensor', ({ m, k, axes }) =>
    NDArray.of(rotated(m, k, axes ?? [0, 1])),
  ),
  fn('np.atleast_1d(any *arys) -> Tensor', atLeast(1)),
  fn('np.atleast_2d(any *arys) -> Tensor', atLeast(2)),
  fn('np.atleast_3d(any *arys) -> Tensor', atLeast(3)),
  fn('np.shape(any a) -> tuple', ({ a }) => lengthsAttribute(a)),
  fn(
    ".astype(Tensor self, dtype dtype, str order='K', str casting='unsafe', bool subok=True, bool copy=True) -> Tensor",
    ({ self, dtype, order, casting, copy }) => {
      if (order !== 'K' && order !== 'C') throw new PyValueError("order must be either 'K' or 'C'");
      if (casting !== 'unsafe') throw new PyValueError("casting must be equal to 'unsafe'");
      if (!copy && dtype === self.dtype) return self.source;
      return NDArray.of(toDType(valueOf(self), knownDType(dtype)));
    },
  ),
];
