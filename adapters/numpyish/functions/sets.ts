/** Sets, counts and interpolation over sorted elements, and edits of the axes of an array. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import type { DType } from '../../../src/core/dtype.ts';
import { isInexact } from '../../../src/core/dtype.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { pick } from '../../../src/ops/index.ts';
import { sort, unique } from '../../../src/ops/sorting.ts';
import { expand, narrow, reshape, toDType } from '../../../src/ops/movement.ts';
import { concat } from '../../../src/ops/join.ts';
import { PyIndexError, PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import type { Numpy } from '../numpy.ts';
import { resultType } from '../promotion.ts';
import { resultOf } from '../result.ts';
import { ndarrayOf } from '../tensor.ts';

const flat = (x: Value): Value => bind1(reshape, [x], { shape: [sizeOf(x.shape)] });

const reals = (x: Operand): Float64Array => elements(flat(x.as('float64'))).data as Float64Array;

const fromReals = (data: readonly number[] | Float64Array, shape: readonly number[]): Value =>
  fromArray({ dtype: 'float64', shape, data: Float64Array.from(data) });

/** Values between the points (xp, fp), which stand in order; beyond them the outermost. */
const interpolate = (x: number, xp: Float64Array, fp: Float64Array): number => {
  const last = xp.length - 1;
  if (x <= xp[0]!) return fp[0]!;
  if (x >= xp[last]!) return fp[last]!;
  let i = 0;
  while (xp[i + 1]! < x) i++;
  return fp[i]! + ((fp[i + 1]! - fp[i]!) / (xp[i + 1]! - xp[i]!)) * (x - xp[i]!);
};

/** Positions counted from the front. */
const positions = (given: number | readonly number[], size: number, axis: number): readonly number[] =>
  (typeof given === 'number' ? [given] : given).map((index) => {
    if (index < -size || index >= size)
      throw new PyIndexError(`index ${index} is out of bounds for axis ${axis} with size ${size}`);
    return index < 0 ? index + size : index;
  });

export const setFunctions = ({ edition }: Numpy): readonly Stated[] => {
  const own = (value: Value): unknown => resultOf(edition, value);
  const distinct = (x: Operand, dtype: DType = x.dtype): Value =>
    bind(unique, [flat(x.as(dtype))], { sorted: true })[0]!;
  const join = (a: Operand, b: Operand): DType => resultType(edition, [a, b]);

  /** The distinct elements of `a` that are among those of `b`, or that are not. */
  const filtered = (a: Operand, b: Operand, among: boolean): Value => {
    const dtype = join(a, b);
    const values = distinct(a, dtype);
    const known = new Set<number | bigint>(elements(b.as(dtype)).data as Iterable<number | bigint>);
    const data = elements(values).data;
    const kept = Int32Array.from([...data.keys()].filter((i) => known.has(data[i]!) === among));
    return bind1(pick, [values, fromArray({ dtype: 'int32', shape: [kept.length], data: kept })], {
      axes: [0],
      at: 0,
      fill: 0,
    });
  };

  const quantile = (x: Operand, q: Operand, scale: number, axis: number | null): Value => {
    const dtype: DType = isInexact(x.dtype) ? x.dtype : 'float64';
    const at = axis === null ? 0 : normalizeAxis(axis, x.rank);
    const sorted = bind1(sort, [axis === null ? flat(x.as(dtype)) : x.as(dtype)], { axis: at, descending: false });
    const n = sorted.shape[at]!;
    const line = (position: number): Value => bind1(narrow, [sorted], { axis: at, start: position, length: 1 });
    const rows = [...reals(q)].map((part) => {
      if (part < 0 || part > scale)
        throw new PyValueError(
          scale === 1 ? 'Quantiles must be in the range [0, 1]' : 'Percentiles must be in the range [0, 100]',
        );
      const place = (part / scale) * (n - 1);
      const low = Math.floor(place);
      const [a, b] = [line(low), line(Math.min(low + 1, n - 1))].map(
        (v) => elements(toDType(v, 'float64')).data as Float64Array,
      ) as [Float64Array, Float64Array];
      return fromReals(
        a.map((value, i) => value + (b[i]! - value) * (place - low)),
        [1, ...sorted.shape.toSpliced(at, 1)],
      );
    });
    const whole = toDType(bind1(concat, rows, { axis: 0 }), dtype);
    return bind1(reshape, [whole], { shape: [...q.shape, ...whole.shape.slice(1)] });
  };

  return [
    fn('intersect1d(ArrayLike ar1, ArrayLike ar2)', ({ ar1, ar2 }) => own(filtered(ar1, ar2, true))),
    fn('setdiff1d(ArrayLike ar1, ArrayLike ar2)', ({ ar1, ar2 }) => own(filtered(ar1, ar2, false))),
    fn('union1d(ArrayLike ar1, ArrayLike ar2)', ({ ar1, ar2 }) => {
      const dtype = join(ar1, ar2);
      return own(
        bind(unique, [bind1(concat, [flat(ar1.as(dtype)), flat(ar2.as(dtype))], { axis: 0 })], { sorted: true })[0]!,
      );
    }),
    fn('quantile(ArrayLike a, ArrayLike q, flatAxis axis=None)', ({ a, q, axis }) => own(quantile(a, q, 1, axis))),
    fn('percentile(ArrayLike a, ArrayLike q, flatAxis axis=None)', ({ a, q, axis }) => own(quantile(a, q, 100, axis))),
    fn('bincount(ArrayLike x, ArrayLike weights=None, int minlength=0)', ({ x, weights, minlength }) => {
      if (isInexact(x.dtype))
        throw new PyTypeError(
          `Cannot cast array data from dtype('${x.dtype}') to dtype('int64') according to the rule 'safe'`,
        );
      const bins = reals(x);
      if (bins.some((n) => n < 0)) throw new PyValueError("'list' argument must have no negative elements");
      const counts = new Float64Array(Math.max(minlength, ...[...bins].map((n) => n + 1), 0));
      const weight = weights && reals(weights);
      bins.forEach((bin, i) => (counts[bin]! += weight ? weight[i]! : 1));
      return own(toDType(fromReals(counts, [counts.length]), weight ? 'float64' : 'int64'));
    }),
    fn('interp(ArrayLike x, ArrayLike xp, ArrayLike fp)', ({ x, xp, fp }) => {
      const [from, to] = [reals(xp), reals(fp)];
      return own(
        fromReals(
          reals(x).map((at) => interpolate(at, from, to)),
          x.shape,
        ),
      );
    }),
    fn(
      'logspace(Operand start, Operand stop, int num=50, bool endpoint=True, Operand base=10, dtype dtype=None)',
      ({ start, stop, num, endpoint, base, dtype }) => {
        const [a, b, root] = [start, stop, base].map((x) => reals(x)[0]!) as [number, number, number];
        const step = (b - a) / Math.max(endpoint ? num - 1 : num, 1);
        const value = fromReals(
          Float64Array.from({ length: num }, (_, i) => root ** (a + i * step)),
          [num],
        );
        return own(dtype ? toDType(value, dtype) : value);
      },
    ),
    fn(
      'nan_to_num(ArrayLike x, bool copy=True, float nan=0.0, float posinf=None, float neginf=None)',
      ({ x, nan, posinf, neginf }) => {
        if (!isInexact(x.dtype)) return own(x.as(x.dtype));
        const most = x.dtype === 'float32' ? 3.4028234663852886e38 : x.dtype === 'float16' ? 65504 : Number.MAX_VALUE;
        const replaced = reals(x).map((n) =>
          Number.isNaN(n) ? nan : n === Infinity ? (posinf ?? most) : n === -Infinity ? (neginf ?? -most) : n,
        );
        return own(toDType(fromReals(replaced, x.shape), x.dtype));
      },
    ),
    fn('delete(ArrayLike arr, axes obj, flatAxis axis=None)', ({ arr, obj, axis }) => {
      const value = axis === null ? flat(arr.as(arr.dtype)) : arr.as(arr.dtype);
      const at = axis === null ? 0 : normalizeAxis(axis, arr.rank);
      const gone = new Set(positions(obj, value.shape[at]!, at));
      const kept = Int32Array.from([...Array(value.shape[at]).keys()].filter((i) => !gone.has(i)));
      return own(
        bind1(pick, [value, fromArray({ dtype: 'int32', shape: [kept.length], data: kept })], {
          axes: [at],
          at,
          fill: 0,
        }),
      );
    }),
    fn('insert(ArrayLike arr, int obj, ArrayLike values, flatAxis axis=None)', ({ arr, obj, values, axis }) => {
      const value = axis === null ? flat(arr.as(arr.dtype)) : arr.as(arr.dtype);
      const at = axis === null ? 0 : normalizeAxis(axis, arr.rank);
      const size = value.shape[at]!;
      if (obj < -size || obj > size)
        throw new PyIndexError(`index ${obj} is out of bounds for axis ${at} with size ${size}`);
      const place = obj < 0 ? obj + size : obj;
      const given = values.as(arr.dtype);
      const width = value.shape.length === 1 ? sizeOf(given.shape) : 1;
      const middle = bind1(expand, [given], { shape: value.shape.with(at, width) });
      const part = (start: number, length: number): Value => bind1(narrow, [value], { axis: at, start, length });
      return own(bind1(concat, [part(0, place), middle, part(place, size - place)], { axis: at }));
    }),
    fn('indices(shape dimensions, dtype dtype=None)', ({ dimensions, dtype }) => {
      const grids = dimensions.map((n, axis) => {
        const line = fromArray({
          dtype: 'int32',
          shape: dimensions.map((_, i) => (i === axis ? n : 1)),
          data: Int32Array.from({ length: n }, (_, i) => i),
        });
        return bind1(reshape, [bind1(expand, [line], { shape: dimensions })], { shape: [1, ...dimensions] });
      });
      if (grids.length === 0) throw new Issue('unsupported', { what: 'indices of nothing' });
      return ndarrayOf(toDType(bind1(concat, grids, { axis: 0 }), dtype ?? 'int64'), edition);
    }),
  ];
};
