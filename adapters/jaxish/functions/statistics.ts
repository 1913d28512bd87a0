/** Order statistics, sets and histograms. */
import { leadingOnes } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { isFloating, type DType } from '../../../src/core/dtype.ts';
import { normalizeAxes, sizeOf } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { mul } from '../../../src/ops/arithmetic.ts';
import { transpose } from '../../../src/ops/movement.ts';
import { concat } from '../../../src/ops/join.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { asArray, operand } from '../convert.ts';
import { again, run } from '../dialect.ts';
import { toInexact } from '../promotion.ts';
import { flattened, like, reshaped } from './axes.ts';
import type { Axes } from './reducing.ts';
import { distinct } from './ordering.ts';
import { arrayOf } from './shape.ts';

const f = Math.fround;

type Method = 'linear' | 'lower' | 'higher' | 'midpoint' | 'nearest';

/** The element at a fractional rank of a sorted line, every step rounded to float32. */
const between: Readonly<Record<Method, (low: number, high: number, weight: number) => number>> = {
  linear: (low, high, weight) => f(f(low * f(1 - weight)) + f(high * weight)),
  lower: (low) => low,
  higher: (_, high) => high,
  midpoint: (low, high) => f(f(low + high) * 0.5),
  nearest: (low, high, weight) => (weight <= 0.5 ? low : high),
};

const quantileOf = (line: readonly number[], q: number, method: Method): number => {
  if (line.length === 0 || line.some(Number.isNaN)) return NaN;
  const rank = f(f(q) * (line.length - 1));
  const low = Math.min(Math.max(Math.floor(rank), 0), line.length - 1);
  const high = Math.min(Math.max(Math.ceil(rank), 0), line.length - 1);
  return between[method](line[low]!, line[high]!, f(rank - Math.floor(rank)));
};

/** Lines of elements along `axes`, sorted, and the shape of what is left. */
const sortedLines = (a: Operand, axes: Axes, dtype: DType, skipNaN: boolean) => {
  const rank = a.rank;
  const folded = axes === null ? [...a.shape.keys()] : normalizeAxes(typeof axes === 'number' ? [axes] : axes, rank);
  const kept = [...a.shape.keys()].filter((axis) => !folded.includes(axis));
  const moved = bind1(transpose, [castTo(a.as(a.dtype), dtype)], { order: [...kept, ...folded] });
  const { data } = elements(moved);
  const length = sizeOf(folded.map((axis) => a.shape[axis]!));
  const shape = kept.map((axis) => a.shape[axis]!);
  const lines = Array.from({ length: sizeOf(shape) }, (_, i) => {
    const line = Array.from(data.subarray(i * length, (i + 1) * length) as unknown as ArrayLike<number>, Number);
    return (skipNaN ? line.filter((x) => !Number.isNaN(x)) : line).sort((x, y) => x - y);
  });
  return { lines, shape, folded };
};

interface Quantile {
  readonly a: Operand;
  readonly q: Operand;
  readonly axis: Axes;
  readonly method: string;
  readonly keepdims: boolean;
}

const quantile = ({ a, q, axis, method, keepdims }: Quantile, scale: number, skipNaN: boolean): JaxArray => {
  if (!(method in between)) {
    throw new PyValueError("method can only be 'linear', 'lower', 'higher', 'midpoint', or 'nearest'");
  }
  const dtype = toInexact(a.dtype);
  const { lines, shape, folded } = sortedLines(a, axis, dtype, skipNaN);
  const qs = Array.from(elements(q.as(q.dtype)).data as Iterable<number>, (x) => f(f(x) * f(scale)));
  const data = qs.flatMap((each) => lines.map((line) => quantileOf(line, each, method as Method)));
  const left = keepdims ? a.shape.map((n, i) => (folded.includes(i) ? 1 : n)) : shape;
  const out = fromArray({ dtype: 'float32', shape: [...q.shape, ...left], data: Float32Array.from(data) });
  return new JaxArray(castTo(out, dtype));
};

const half = operand(new Float(0.5))!;

const quantiles = (name: string, scale: number, skipNaN: boolean): Stated => ({
  declaration: `numpy.${name}(ArrayLike a, ArrayLike q, axes axis=None, ignored out=None, ignored overwrite_input=False, str method='linear', bool keepdims=False) -> Array`,
  run: (args) => quantile(args as unknown as Quantile, scale, skipNaN),
});

const medians = (name: string, skipNaN: boolean): Stated => ({
  declaration: `numpy.${name}(ArrayLike a, axes axis=None, ignored out=None, ignored overwrite_input=False, bool keepdims=False) -> Array`,
  run: (args) => quantile({ ...(args as unknown as Quantile), q: half, method: 'midpoint' }, 1, skipNaN),
});

const joinedValues = (a: Operand, b: Operand): JaxArray =>
  run(concat, [again(flattened(arrayOf(a))), again(flattened(arrayOf(b)))], { axis: 0 });

/** Distinct elements of `a` that are, or are not, in `b`. */
const filtered = (a: Operand, b: Operand, wanted: boolean): JaxArray => {
  const known = new Set<number | bigint>(elements(b.as(b.dtype)).data as Iterable<number>);
  const values = distinct(arrayOf(a))[0]!;
  const kept = Array.from(elements(values.value).data as Iterable<number>).filter((x) => known.has(x) === wanted);
  const { dtype } = values.value;
  return like(values, asArray(isFloating(dtype) ? kept.map((x) => new Float(x)) : kept, dtype).value);
};

/** How many elements lie between the edges of each bin; the last bin has its upper edge too. */
const histogram = (a: Operand, bins: unknown, range: readonly unknown[] | null): readonly JaxArray[] => {
  const data = Array.from(elements(castTo(a.as(a.dtype), 'float32')).data, Number);
  let edges: number[];
  if (typeof bins === 'number') {
    const number = (x: unknown): number => Number(elements(asArray(x).value).data[0]);
    let [low, high] = range ? [number(range[0]), number(range[1])] : [Math.min(...data), Math.max(...data)];
    if (low === high) [low, high] = [low - 0.5, high + 0.5];
    edges = Array.from({ length: bins + 1 }, (_, i) => f(low + ((high - low) * i) / bins));
  } else edges = Array.from(elements(castTo(asArray(bins).value, 'float32')).data, Number);
  const counts = new Float32Array(edges.length - 1);
  for (const x of data) {
    const at = x === edges.at(-1) ? edges.length - 2 : edges.findLastIndex((edge) => edge <= x);
    if (at >= 0 && at < counts.length) counts[at]!++;
  }
  return [
    new JaxArray(fromArray({ dtype: 'float32', shape: [counts.length], data: counts })),
    new JaxArray(fromArray({ dtype: 'float32', shape: [edges.length], data: Float32Array.from(edges) })),
  ];
};

/** Order of columns by the last key first. */
const lexicographic = (keys: readonly Operand[]): JaxArray => {
  const lines = keys.map((key) => elements(key.as(key.dtype)).data);
  const order = Array.from({ length: lines[0]?.length ?? 0 }, (_, i) => i);
  const compare = (a: number, b: number): number => {
    for (const line of [...lines].reverse()) {
      if (line[a]! < line[b]!) return -1;
      if (line[a]! > line[b]!) return 1;
    }
    return a - b;
  };
  return asArray(order.sort(compare), 'int32');
};

export const statistics: readonly Stated[] = [
  quantiles('quantile', 1, false),
  quantiles('nanquantile', 1, true),
  quantiles('percentile', 0.01, false),
  quantiles('nanpercentile', 0.01, true),
  medians('median', false),
  medians('nanmedian', true),
  fn('numpy.union1d(ArrayLike ar1, ArrayLike ar2) -> Array', ({ ar1, ar2 }) => distinct(joinedValues(ar1, ar2))[0]),
  fn('numpy.intersect1d(ArrayLike ar1, ArrayLike ar2) -> Array', ({ ar1, ar2 }) => filtered(ar1, ar2, true)),
  fn('numpy.setdiff1d(ArrayLike ar1, ArrayLike ar2) -> Array', ({ ar1, ar2 }) => filtered(ar1, ar2, false)),
  fn(
    'numpy.histogram(ArrayLike a, any bins=10, any range=None) -> tuple',
    ({ a, bins, range }) => new Tuple(histogram(a, bins, range as readonly unknown[] | null)),
  ),
  fn('numpy.lexsort(ArrayLikes keys, int axis=-1) -> Array', ({ keys }) => lexicographic(keys)),
  fn('numpy.kron(ArrayLike a, ArrayLike b) -> Array', ({ a, b }) => kronecker(a, b)),
];

/** Every element of `a` times the whole of `b`. */
const kronecker = (a: Operand, b: Operand): JaxArray => {
  const rank = Math.max(a.rank, b.rank);
  const full = (x: Operand): number[] => leadingOnes(x.shape, rank);
  const [p, q] = [full(a), full(b)];
  const outer = again(
    reshaped(
      arrayOf(a),
      p.flatMap((n) => [n, 1]),
    ),
  );
  const inner = again(
    reshaped(
      arrayOf(b),
      q.flatMap((n) => [1, n]),
    ),
  );
  return reshaped(
    run(mul, [outer, inner]),
    p.map((n, i) => n * q[i]!),
  );
};
