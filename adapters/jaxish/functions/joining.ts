/** Joining, splitting and repeating arrays. */
import { bordered, tiled } from '../../../src/ops/arrange.ts';
import { borders, boundsOf, clipPlace, evenParts, gridShapes, raisedShape } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { flip, narrow, pad, repeat, roll } from '../../../src/ops/movement.ts';
import { concat, stack } from '../../../src/ops/join.ts';
import { elements } from '../../../src/dialect/operand.ts';
import { sub } from '../../../src/ops/arithmetic.ts';
import { ne } from '../../../src/ops/comparison.ts';
import { tryIndex } from '../../../src/python/conversion.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { asArray, operand } from '../convert.ts';
import { again, run } from '../dialect.ts';
import { notArrayError, tupleText } from '../errors.ts';
import { broadcastTo, flattened, like, permuted, reshaped, squeezed } from './axes.ts';
import { arrayOf } from './shape.ts';
import { shapeOf } from '../shape.ts';

/** A sequence of arrays, or the rows of one. @throws TypeError */
const arraysOf = (name: string, x: unknown): readonly Operand[] => {
  if (x instanceof JaxArray) return rowsOf(x).map(again);
  if (!Array.isArray(x)) {
    if (name === 'concatenate') throw new PyTypeError(`Value after * must be an iterable, not ${typeName(x)}`);
    throw new PyTypeError(`object of type '${typeName(x)}' has no len()`);
  }
  return x.map((item, position) => {
    const found = operand(item);
    if (!found) throw notArrayError(name, item, position);
    return found;
  });
};

/** `length` positions of an axis from `start`. */
const part = (x: JaxArray, axis: number, start: number, length: number): JaxArray =>
  like(x, bind1(narrow, [x.value], { axis, start, length }));

const rowsOf = (x: JaxArray): readonly JaxArray[] =>
  Array.from({ length: x.value.shape[0] ?? 0 }, (_, i) => squeezed(part(x, 0, i, 1), 0));

const joined = (arrays: readonly Operand[], axis: number | null): JaxArray => {
  if (arrays.length === 0) throw new Issue('concat.empty', {});
  if (axis === null)
    return run(
      concat,
      arrays.map((x) => again(flattened(arrayOf(x)))),
      { axis: 0 },
    );
  if (arrays.some((x) => x.rank === 0)) throw new PyValueError('Zero-dimensional arrays cannot be concatenated.');
  return run(concat, arrays, { axis: normalizeAxis(axis, arrays[0]!.rank) });
};

const inDType = (x: JaxArray, dtype: JaxArray['value']['dtype'] | null): JaxArray =>
  dtype === null ? x : new JaxArray(castTo(x.value, dtype));

const stacked = (arrays: readonly Operand[], axis: number): JaxArray => {
  if (arrays.length === 0) throw new Issue('concat.empty', {});
  if (arrays.some((x) => x.rank !== arrays[0]!.rank)) {
    throw new PyValueError(
      `Cannot stack arrays with different numbers of dimensions: got ${arrays.map((x) => tupleText(x.shape)).join(', ')}.`,
    );
  }
  return run(stack, arrays, { newAxis: axis });
};

const raised =
  (least: number) =>
  (x: Operand): Operand => {
    const shape = raisedShape(x.shape, least);
    return shape.length === x.rank ? x : again(reshaped(arrayOf(x), shape));
  };

/** Ends of the pieces of an axis: at given positions, or evenly. */
const cuts = (size: number, sections: unknown, even: boolean): readonly number[] => {
  const list = Array.isArray(sections)
    ? (sections as readonly unknown[])
    : sections instanceof JaxArray && sections.value.shape.length === 1
      ? Array.from(elements(sections.value).data, Number)
      : null;
  if (list) return [...list.map((n) => clipPlace(Number(tryIndex(n)), size)), size];
  const parts = tryIndex(sections);
  if (parts === null) throw new PyTypeError(`'${typeName(sections)}' object cannot be interpreted as an integer`);
  const n = Number(parts);
  if (n <= 0) throw new PyValueError('number sections must be larger than 0.');
  if (even && size % n !== 0) throw new Issue('split.uneven', { size, parts: n, axis: 0 });
  return boundsOf(evenParts(size, n)).slice(1);
};

const pieces = (x: JaxArray, sections: unknown, axis: number, even: boolean): JaxArray[] => {
  const at = normalizeAxis(axis, x.value.shape.length);
  let start = 0;
  return cuts(x.value.shape[at]!, sections, even).map((end) => {
    const piece = part(x, at, start, Math.max(end - start, 0));
    start = end;
    return piece;
  });
};

const repeated = (x: JaxArray, repeats: Operand, axis: number | null): JaxArray => {
  const flat = axis === null ? flattened(x) : x;
  const at = axis === null ? 0 : normalizeAxis(axis, x.value.shape.length);
  const given = Array.from(elements(repeats.as(repeats.dtype)).data, Number);
  const length = flat.value.shape[at]!;
  const counts = given.length === 1 ? new Array<number>(length).fill(given[0]!) : given;
  if (counts.length !== length) {
    throw new PyValueError(`Incompatible shapes for broadcasting: shapes=[(${given.length},), (${length},)]`);
  }
  return like(flat, bind1(repeat, [flat.value], { axis: at, counts }));
};

const toList = (x: number | readonly number[]): readonly number[] => (typeof x === 'number' ? [x] : x);

const flipped = (x: JaxArray, axes: number | readonly number[] | null): JaxArray => {
  const rank = x.value.shape.length;
  const list = axes === null ? [...x.value.shape.keys()] : toList(axes).map((axis) => normalizeAxis(axis, rank));
  return like(x, bind1(flip, [x.value], { axes: list }));
};

const rolled = (x: JaxArray, shift: readonly number[], axis: readonly number[] | null): JaxArray => {
  if (axis === null) return reshaped(rolled(flattened(x), [shift.reduce((a, b) => a + b, 0)], [0]), x.value.shape);
  const axes = axis.map((i) => normalizeAxis(i, x.value.shape.length));
  const n = Math.max(axes.length, shift.length);
  const cycle = (list: readonly number[]): number[] => Array.from({ length: n }, (_, i) => list[i % list.length]!);
  return like(x, bind1(roll, [x.value], { axes: cycle(axes), shifts: cycle(shift) }));
};

const turned = (x: JaxArray, k: number, [a, b]: readonly number[]): JaxArray => {
  const order = [...x.value.shape.keys()];
  const swap = (y: JaxArray): JaxArray => permuted(y, order.with(a!, b!).with(b!, a!));
  switch (((k % 4) + 4) % 4) {
    case 1:
      return swap(flipped(x, b!));
    case 2:
      return flipped(x, [a!, b!]);
    case 3:
      return flipped(swap(x), b!);
    default:
      return x;
  }
};

const appended = (arr: Operand, values: Operand, axis: number | null): JaxArray => joined([arr, values], axis);

export const joining: readonly Stated[] = [
  fn('numpy.concatenate(any arrays, int? axis=0, dtype dtype=None) -> Array', ({ arrays, axis, dtype }) =>
    inDType(joined(arraysOf('concatenate', arrays), axis), dtype),
  ),
  fn('numpy.concat(any arrays, /, *, int? axis=0) -> Array', ({ arrays, axis }) =>
    joined(arraysOf('concatenate', arrays), axis),
  ),
  fn('numpy.stack(any arrays, int axis=0, ignored out=None, dtype dtype=None) -> Array', ({ arrays, axis, dtype }) =>
    inDType(stacked(arraysOf('stack', arrays), axis), dtype),
  ),
  fn('numpy.vstack(any tup, dtype dtype=None) -> Array', ({ tup, dtype }) =>
    inDType(joined(arraysOf('vstack', tup).map(raised(2)), 0), dtype),
  ),
  fn('numpy.hstack(any tup, dtype dtype=None) -> Array', ({ tup, dtype }) => {
    const arrays = arraysOf('hstack', tup).map(raised(1));
    return inDType(joined(arrays, arrays[0]?.rank === 1 ? 0 : 1), dtype);
  }),
  fn('numpy.dstack(any tup, dtype dtype=None) -> Array', ({ tup, dtype }) =>
    inDType(joined(arraysOf('dstack', tup).map(raised(3)), 2), dtype),
  ),
  fn('numpy.column_stack(any tup) -> Array', ({ tup }) =>
    joined(
      arraysOf('column_stack', tup).map((x) => (x.rank < 2 ? again(reshaped(arrayOf(x), [sizeOf(x.shape), 1])) : x)),
      1,
    ),
  ),
  fn('numpy.append(ArrayLike arr, ArrayLike values, int axis=None) -> Array', ({ arr, values, axis }) =>
    appended(arr, values, axis),
  ),
  fn('numpy.split(ArrayLike ary, any indices_or_sections, int axis=0) -> list', ({ ary, indices_or_sections, axis }) =>
    pieces(arrayOf(ary), indices_or_sections, axis, true),
  ),
  fn(
    'numpy.array_split(ArrayLike ary, any indices_or_sections, int axis=0) -> list',
    ({ ary, indices_or_sections, axis }) => pieces(arrayOf(ary), indices_or_sections, axis, false),
  ),
  fn('numpy.hsplit(ArrayLike ary, any indices_or_sections) -> list', ({ ary, indices_or_sections }) =>
    pieces(arrayOf(ary), indices_or_sections, ary.rank === 1 ? 0 : 1, true),
  ),
  fn('numpy.vsplit(ArrayLike ary, any indices_or_sections) -> list', ({ ary, indices_or_sections }) =>
    pieces(arrayOf(ary), indices_or_sections, 0, true),
  ),
  fn('numpy.dsplit(ArrayLike ary, any indices_or_sections) -> list', ({ ary, indices_or_sections }) =>
    pieces(arrayOf(ary), indices_or_sections, 2, true),
  ),
  fn('numpy.unstack(ArrayLike x, /, *, int axis=0) -> tuple', ({ x, axis }) => {
    const n = x.shape[normalizeAxis(axis, x.rank)]!;
    return new Tuple(pieces(arrayOf(x), n, axis, true).map((piece) => squeezed(piece, axis)));
  }),
  fn('numpy.tile(ArrayLike A, any reps) -> Array', ({ A, reps }) =>
    like(arrayOf(A), tiled(arrayOf(A).value, shapeOf(Array.isArray(reps) ? reps : [reps]))),
  ),
  fn(
    'numpy.repeat .repeat(ArrayLike a, ArrayLike repeats, int axis=None, *, ignored total_repeat_length=None, ignored out_sharding=None) -> Array',
    ({ a, repeats, axis }) => repeated(arrayOf(a), repeats, axis),
  ),
  fn('numpy.flip(ArrayLike m, axes axis=None) -> Array', ({ m, axis }) => flipped(arrayOf(m), axis)),
  fn('numpy.fliplr(ArrayLike m) -> Array', ({ m }) => flipped(arrayOf(m), 1)),
  fn('numpy.flipud(ArrayLike m) -> Array', ({ m }) => flipped(arrayOf(m), 0)),
  fn('numpy.rot90(ArrayLike m, int k=1, any axes=None) -> Array', ({ m, k, axes }) =>
    turned(arrayOf(m), k, (axes as readonly number[] | null) ?? [0, 1]),
  ),
  fn('numpy.roll(ArrayLike a, axes shift, axes axis=None) -> Array', ({ a, shift, axis }) =>
    rolled(arrayOf(a), toList(shift), axis === null ? null : toList(axis)),
  ),
  fn(
    "numpy.meshgrid(any *xi, bool copy=True, bool sparse=False, str indexing='xy') -> list",
    ({ xi, sparse, indexing }) => {
      const axes = (xi as readonly unknown[]).map((x) => asArray(x));
      const { whole, lines } = gridShapes(
        axes.map((x) => sizeOf(x.value.shape)),
        indexing,
      );
      return axes.map((x, i) => (sparse ? reshaped(x, lines[i]!) : broadcastTo(reshaped(x, lines[i]!), whole)));
    },
  ),
  fn(
    "numpy.pad(ArrayLike array, any pad_width, any mode='constant', *, any constant_values=0) -> Array",
    ({ array, pad_width, mode, constant_values }) => {
      const x = arrayOf(array);
      const widths = padWidths(pad_width, array.rank);
      return padded(x, widths, mode as string, Number(elements(asArray(constant_values).value).data[0]));
    },
  ),
  fn('numpy.ediff1d(ArrayLike ary) -> Array', ({ ary }) => {
    const x = flattened(arrayOf(ary));
    const length = Math.max(x.value.shape[0]! - 1, 0);
    return difference(part(x, 0, 1, length), part(x, 0, 0, length));
  }),
  fn('numpy.diff(ArrayLike a, int n=1, int axis=-1) -> Array', ({ a, n, axis }) => {
    let x = arrayOf(a);
    const at = normalizeAxis(axis, a.rank);
    for (let i = 0; i < n; i++) {
      const length = Math.max(x.value.shape[at]! - 1, 0);
      x = difference(part(x, at, 1, length), part(x, at, 0, length));
    }
    return x;
  }),
];

const difference = (a: JaxArray, b: JaxArray): JaxArray =>
  run(a.value.dtype === 'bool' ? ne : sub, [again(a), again(b)]);

/** Widths before and after each axis. @throws ValueError */
const padWidths = (given: unknown, rank: number): readonly (readonly [number, number])[] => {
  const pair = (x: readonly unknown[]): readonly [number, number] => [Number(x[0]), Number(x[x.length - 1])];
  const all = (x: readonly [number, number]) => new Array<readonly [number, number]>(rank).fill(x);
  if (!Array.isArray(given)) return all([Number(tryIndex(given)), Number(tryIndex(given))]);
  const list = given as readonly unknown[];
  if (list.every((x) => !Array.isArray(x))) {
    if (list.length === 2 || list.length === 1) return all(pair(list));
  } else if (list.every((x) => Array.isArray(x) && x.length === 2)) {
    if (list.length === rank) return list.map((x) => pair(x as readonly unknown[]));
    if (list.length === 1) return all(pair(list[0] as readonly unknown[]));
  }
  const shape = Array.isArray(list[0]) ? `(${list.length}, ${list[0].length})` : `(${list.length},)`;
  throw new PyValueError(
    `jnp.pad: pad_width with nd=${rank} has unsupported shape ${shape}. Valid shapes are (${rank}, 2), (1, 2), (2,), (1,), or ().`,
  );
};

const padded = (x: JaxArray, widths: readonly (readonly [number, number])[], mode: string, value: number): JaxArray => {
  if (mode === 'constant') {
    return like(x, bind1(pad, [x.value], { before: widths.map(([b]) => b), after: widths.map(([, a]) => a), value }));
  }
  if (!(mode in borders)) throw new PyValueError(`Unimplemented padding mode '${mode}' for np.pad.`);
  return like(x, bordered(x.value, widths, borders[mode as keyof typeof borders]));
};
