/** Functions that show the same elements under another shape: views wherever strides express them. */
import { diagonalAxis } from '../../../src/memory/layout.ts';
import { boundsOf, clipPlace, evenParts, raisedShape } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxes, normalizeAxis, sizeOf, broadcastShapes } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import {
  contiguousLayout,
  dropAxes,
  expandLayout,
  insertAxis,
  permuteAxes,
  resolveShape,
  sliceAxis,
  tryViewLayout,
  type Layout,
} from '../../../src/memory/layout.ts';
import { copy, narrow, reshape, tile } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { dialects } from '../dialect.ts';
import type { Numpy } from '../numpy.ts';
import { arrayOperand } from '../operand.ts';
import { ndarrayOf, viewOf, type NDArray } from '../tensor.ts';

const axesOf = (x: NDArray): number[] => [...x.ref.shape.keys()];

const asList = (axes: number | readonly number[]): readonly number[] => (typeof axes === 'number' ? [axes] : axes);

/** A view where strides allow it, otherwise a copy. */
export const reshaped = (x: NDArray, to: readonly number[]): NDArray => {
  const shape = resolveShape(x.ref.shape, to);
  const layout = tryViewLayout(x.ref.layout, shape);
  if (layout) return viewOf(x, layout);
  const whole = ndarrayOf(bind1(copy, [x.ref.read()], {}), x.edition);
  return ndarrayOf(whole.ref.view(contiguousLayout(shape)).read(), x.edition);
};

const permuted = (x: NDArray, axes: readonly number[] | null): NDArray => {
  if (axes !== null && axes.length !== x.ref.shape.length) throw new PyValueError("axes don't match array");
  return viewOf(x, permuteAxes(x.ref.layout, axes === null ? axesOf(x).reverse() : normalizeAxes(axes, axes.length)));
};

const squeezed = (x: NDArray, axes: readonly number[] | null): NDArray => {
  const { shape } = x.ref;
  const dropped = axes === null ? axesOf(x).filter((axis) => shape[axis] === 1) : normalizeAxes(axes, shape.length);
  if (dropped.some((axis) => shape[axis] !== 1)) {
    throw new PyValueError('cannot select an axis to squeeze out which has size not equal to one');
  }
  return viewOf(x, dropAxes(x.ref.layout, dropped));
};

/** New axes at the places that they have in the result. */
const expanded = (x: NDArray, places: readonly number[]): NDArray => {
  const rank = x.ref.shape.length + places.length;
  const sorted = normalizeAxes(places, rank).sort((a, b) => a - b);
  return viewOf(x, sorted.reduce(insertAxis, x.ref.layout));
};

const moved = (x: NDArray, from: readonly number[], to: readonly number[]): NDArray => {
  const rank = x.ref.shape.length;
  const source = normalizeAxes(from, rank);
  const target = normalizeAxes(to, rank);
  if (source.length !== target.length) {
    throw new PyValueError('`source` and `destination` arguments must have the same number of elements');
  }
  const order = axesOf(x).filter((axis) => !source.includes(axis));
  const pairs = target.map((place, i) => [place, source[i]!] as const).sort((a, b) => a[0] - b[0]);
  for (const [place, axis] of pairs) order.splice(place, 0, axis);
  return viewOf(x, permuteAxes(x.ref.layout, order));
};

const flipped = (x: NDArray, axes: readonly number[]): NDArray => {
  const { shape } = x.ref;
  const turn = (layout: Layout, axis: number): Layout =>
    sliceAxis(layout, axis, Math.max(shape[axis]! - 1, 0), -1, shape[axis]!);
  return viewOf(x, normalizeAxes(axes, shape.length).reduce(turn, x.ref.layout));
};

const atLeast = (x: NDArray, rank: number): NDArray => {
  const { shape } = x.ref;
  return shape.length >= rank ? x : reshaped(x, raisedShape(shape, rank));
};

/** Where the parts of an axis begin and end. */
const cuts = (
  length: number,
  sections: number | readonly number[],
  even: boolean,
): readonly (readonly [number, number])[] => {
  if (typeof sections !== 'number') {
    const ends = [0, ...sections.map((n) => clipPlace(n, length)), length];
    return ends.slice(1).map((end, i) => [ends[i]!, Math.max(end, ends[i]!)] as const);
  }
  if (sections <= 0) throw new PyValueError('number sections must be larger than 0.');
  if (even && length % sections !== 0) throw new Issue('split.uneven', { size: length, parts: sections, axis: 0 });
  const begins = boundsOf(evenParts(length, sections));
  return begins.slice(1).map((end, i) => [begins[i]!, end] as const);
};

const split = (x: NDArray, sections: number | readonly number[], axis: number, even = true): NDArray[] => {
  const at = normalizeAxis(axis, x.ref.shape.length);
  return cuts(x.ref.shape[at]!, sections, even).map(([from, to]) =>
    viewOf(x, sliceAxis(x.ref.layout, at, from, 1, to - from)),
  );
};

const named = (name: string, axis: (x: NDArray) => number, least: number) => ({ name, axis, least });
const directions = [
  named('hsplit', (x) => (x.ref.shape.length > 1 ? 1 : 0), 1),
  named('vsplit', () => 0, 2),
  named('dsplit', () => 2, 3),
];

export const shapeFunctions = ({ edition }: Numpy): readonly Stated[] => {
  const array = (x: Operand): NDArray => arrayOperand(x, edition);
  return [
    fn('reshape(ArrayLike a, shape shape, ignored order=None, *, ignored copy=None)', ({ a, shape }) =>
      reshaped(array(a), shape),
    ),
    fn('.reshape(Tensor self, shape *shape, ignored order=None, ignored copy=None)', ({ self, shape }) =>
      reshaped(array(self), shape),
    ),
    fn("ravel .ravel(ArrayLike a, ignored order='C')", ({ a }) => reshaped(array(a), [-1])),
    fn(".flatten(Tensor self, ignored order='C')", ({ self }) => {
      const value = bind1(copy, [self.as(self.dtype)], {});
      return reshaped(ndarrayOf(value, edition), [-1]);
    }),
    fn('transpose permute_dims(ArrayLike a, ints axes=None)', ({ a, axes }) => permuted(array(a), axes)),
    fn('.transpose(Tensor self, ints *axes)', ({ self, axes }) =>
      permuted(array(self), axes === null || axes.length === 0 ? null : axes),
    ),
    fn('matrix_transpose(ArrayLike x)', ({ x }) => moved(array(x), [-1], [-2])),
    fn('squeeze .squeeze(ArrayLike a, axes axis=None)', ({ a, axis }) =>
      squeezed(array(a), axis === null ? null : asList(axis)),
    ),
    fn('expand_dims(ArrayLike a, axes axis)', ({ a, axis }) => expanded(array(a), asList(axis))),
    fn('swapaxes .swapaxes(ArrayLike a, axis axis1, axis axis2)', ({ a, axis1, axis2 }) => {
      const x = array(a);
      const rank = x.ref.shape.length;
      [axis1, axis2].forEach((axis, i) => {
        if (axis < -rank || axis >= rank) {
          throw new edition.AxisError(`axis${i + 1}: axis ${axis} is out of bounds for array of dimension ${rank}`);
        }
      });
      const order = axesOf(x);
      const [p, q] = [normalizeAxis(axis1, rank), normalizeAxis(axis2, rank)];
      [order[p], order[q]] = [q, p];
      return viewOf(x, permuteAxes(x.ref.layout, order));
    }),
    fn('moveaxis(ArrayLike a, axes source, axes destination)', ({ a, source, destination }) =>
      moved(array(a), asList(source), asList(destination)),
    ),
    fn('rollaxis(ArrayLike a, axis axis, int start=0)', ({ a, axis, start }) => {
      const from = normalizeAxis(axis, a.rank);
      const to = start < 0 ? start + a.rank : start;
      return moved(array(a), [from], [from < to ? to - 1 : to]);
    }),
    fn('flip(ArrayLike m, axes axis=None)', ({ m, axis }) =>
      flipped(array(m), axis === null ? [...m.shape.keys()] : asList(axis)),
    ),
    fn('rot90(ArrayLike m, int k=1)', ({ m, k }) => {
      const x = array(m);
      const turns = ((k % 4) + 4) % 4;
      const swap = (y: NDArray): NDArray => viewOf(y, permuteAxes(y.ref.layout, [1, 0, ...axesOf(y).slice(2)]));
      if (turns === 0) return x;
      if (turns === 2) return flipped(x, [0, 1]);
      return turns === 1 ? flipped(swap(x), [0]) : swap(flipped(x, [0]));
    }),
    fn('fliplr(ArrayLike m)', ({ m }) => flipped(array(m), [1])),
    fn('flipud(ArrayLike m)', ({ m }) => flipped(array(m), [0])),
    fn('broadcast_to(ArrayLike array, shape shape, ignored subok=False)', ({ array: x, shape }) => {
      const view = viewOf(array(x), expandLayout(array(x).ref.layout, shape));
      view.writeable = false;
      return view;
    }),
    fn('broadcast_arrays(any *args) -> Tensors', ({ args }) => {
      const arrays = (args as readonly unknown[]).map((x) => array(operandOrThrow(x, edition)));
      const shape = broadcastShapes(arrays.map((x) => x.ref.shape));
      const views = arrays.map((x) => viewOf(x, expandLayout(x.ref.layout, shape)));
      return edition.policy.givesTuples ? new Tuple(views) : views;
    }),
    fn('broadcast_shapes(shape *args) -> tuple', ({ args }) => new Tuple(broadcastShapes([args]))),
    fn('atleast_1d(ArrayLike a)', ({ a }) => atLeast(array(a), 1)),
    fn('atleast_2d(ArrayLike a)', ({ a }) => atLeast(array(a), 2)),
    fn('atleast_3d(ArrayLike a)', ({ a }) => atLeast(array(a), 3)),
    fn('split(ArrayLike ary, axes indices_or_sections, axis axis=0) -> Tensors', ({ ary, indices_or_sections, axis }) =>
      split(array(ary), indices_or_sections, axis),
    ),
    fn(
      'array_split(ArrayLike ary, axes indices_or_sections, axis axis=0) -> Tensors',
      ({ ary, indices_or_sections, axis }) => split(array(ary), indices_or_sections, axis, false),
    ),
    ...directions.map(({ name, axis, least }) =>
      fn(`${name}(ArrayLike ary, axes indices_or_sections)`, (args) => {
        const { ary, indices_or_sections } = args as { ary: Operand; indices_or_sections: number | readonly number[] };
        if (ary.rank < least) throw new PyValueError(`${name} only works on arrays of ${least} or more dimensions`);
        return split(array(ary), indices_or_sections, axis(array(ary)));
      }),
    ),
    fn('.resize(Tensor self, shape *new_shape, ignored refcheck=True) -> None', ({ self, new_shape }) => {
      const x = array(self);
      if (sizeOf(new_shape) !== sizeOf(x.ref.shape))
        throw new PyValueError(
          'cannot resize an array that references or is referenced\nby another array in this way.\nUse the np.resize function or refcheck=False',
        );
      x.ref = reshaped(x, new_shape).ref;
      return null;
    }),
    fn('.view(ArrayLike self, dtype dtype=None)', ({ self, dtype }) => {
      if (dtype !== null && dtype !== self.dtype)
        throw new Issue('unsupported', { what: 'a view of the bytes as another dtype' });
      return viewOf(array(self), array(self).ref.layout);
    }),
    fn('resize(ArrayLike a, shape new_shape)', ({ a, new_shape }) => {
      const size = sizeOf(new_shape);
      const flat = bind1(reshape, [a.as(a.dtype)], { shape: [sizeOf(a.shape)] });
      const times = Math.max(1, Math.ceil(size / Math.max(1, sizeOf(a.shape))));
      const whole = bind1(narrow, [bind1(tile, [flat], { repeats: [times] })], { axis: 0, start: 0, length: size });
      return ndarrayOf(bind1(reshape, [whole], { shape: new_shape }), edition);
    }),
    fn('shape(ArrayLike a) -> tuple', ({ a }) => new Tuple(a.shape)),
    fn('ndim(ArrayLike a) -> int', ({ a }) => a.rank),
    fn('size(ArrayLike a, axis axis=None) -> int', ({ a, axis }) =>
      axis === null ? sizeOf(a.shape) : a.shape[normalizeAxis(axis, a.rank)]!,
    ),
    fn('.diagonal diagonal(ArrayLike a, int offset=0, axis axis1=0, axis axis2=1)', ({ a, offset, axis1, axis2 }) => {
      const x = array(a);
      const [p, q] = normalizeAxes([axis1, axis2], a.rank) as [number, number];
      const view = viewOf(x, diagonalAxis(x.ref.layout, offset, p, q));
      view.writeable = false;
      return view;
    }),
  ];
};

const operandOrThrow = (x: unknown, edition: Numpy['edition']): Operand => {
  const operand = dialects[edition.policy.key].operand(x);
  if (!operand) throw new PyTypeError('no array');
  return operand;
};
