/** Functions that sort, rank, count and find. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import { allocate, isFloating } from '../../../src/core/dtype.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import type { HostArray, Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { pick, takeAlong } from '../../../src/ops/index.ts';
import { argsort, unique } from '../../../src/ops/sorting.ts';
import { narrow, toDType, transpose } from '../../../src/ops/movement.ts';
import { around } from '../../../src/ops/reduce.ts';
import { PyIndexError, PyRuntimeError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { atLeastOneAxis, axisOf, reshaped, valueOf } from '../compute.ts';
import { dialect } from '../dialect.ts';
import { returnTypes } from '../named.ts';
import { Tensor } from '../tensor.ts';
import { atPositions } from './reductions.ts';

const results = (
  make: (...items: readonly unknown[]) => unknown,
  values: readonly Value[],
  outs: unknown,
  call: Parameters<typeof dialect.write>[2],
): unknown => {
  const given = outs as readonly Tensor[] | null;
  return make(...values.map((value, i) => (given ? dialect.write(given[i]!, value, call) : Tensor.of(value))));
};

/** Elements in order, and where each one was. */
const sorted = (input: Operand, dim: number, descending: boolean): readonly [Value, Value] => {
  const axis = axisOf(dim, input.rank);
  const value = atLeastOneAxis(valueOf(input));
  const order = bind1(argsort, [value], { axis, descending });
  return [
    reshaped(bind1(takeAlong, [value, order], { axis }), input.shape),
    reshaped(toDType(order, 'int64'), input.shape),
  ];
};

const top = (input: Operand, k: number, dim: number, largest: boolean): readonly [Value, Value] => {
  const axis = axisOf(dim, input.rank);
  if (k < 0 || k > (input.shape[axis] ?? 1)) throw new PyRuntimeError('selected index k out of range');
  const cut = (x: Value): Value => (input.rank === 0 ? x : bind1(narrow, [x], { axis, start: 0, length: k }));
  return sorted(input, dim, largest).map(cut) as [Value, Value];
};

const kth = (input: Operand, k: number, dim: number, keep: boolean): readonly [Value, Value] => {
  const axis = axisOf(dim, input.rank);
  const value = atLeastOneAxis(valueOf(input));
  if (k < 1 || k > value.shape[axis]!)
    throw new PyRuntimeError(`kthvalue(): selected number k out of range for dimension ${axis}`);
  const order = bind1(argsort, [value], { axis, descending: false });
  return atPositions(value, bind1(narrow, [order], { axis, start: k - 1, length: 1 }), axis, input.rank, keep);
};

/** Calls `visit` with every line of an axis, as element places. */
const eachLine = (x: HostArray, axis: number, visit: (places: readonly number[], line: number) => void): void => {
  const [outer, length, inner] = around(x.shape, axis);
  for (let i = 0; i < outer; i++) {
    for (let j = 0; j < inner; j++)
      visit(
        Array.from({ length }, (_, n) => (i * length + n) * inner + j),
        i * inner + j,
      );
  }
};

/** The most frequent element, the smallest of several, at its last position. */
const modeOf = (input: Operand, dim: number, keep: boolean): readonly [Value, Value] => {
  const axis = axisOf(dim, input.rank);
  const value = atLeastOneAxis(valueOf(input));
  const array = elements(value);
  const shape = value.shape.with(axis, 1);
  const positions = new Int32Array(sizeOf(shape));
  eachLine(array, axis, (places, line) => {
    const counts = new Map<number | bigint, { count: number; last: number }>();
    places.forEach((place, n) => {
      const x = array.data[place]!;
      counts.set(x, { count: (counts.get(x)?.count ?? 0) + 1, last: n });
    });
    const [best] = [...counts].sort(([a, p], [b, q]) => q.count - p.count || (a < b ? -1 : 1));
    positions[line] = best![1].last;
  });
  return atPositions(value, fromArray({ dtype: 'int32', shape, data: positions }), axis, input.rank, keep);
};

interface UniqueOptions {
  readonly inverse: boolean;
  readonly counts: boolean;
  readonly dim: number | null;
}

const asResults = (values: Value, inverse: Value, counts: Value, options: UniqueOptions): unknown => {
  const out = [
    values,
    ...(options.inverse ? [toDType(inverse, 'int64')] : []),
    ...(options.counts ? [toDType(counts, 'int64')] : []),
  ];
  return out.length === 1 ? Tensor.of(values) : new Tuple(out.map(Tensor.of));
};

/** Slices of an axis, each as one text, so that equal slices have equal texts; and the slices' order. */
const sliceKeys = (
  input: Operand,
  axis: number,
): { readonly keys: string[]; readonly compare: (a: number, b: number) => number } => {
  const order = [axis, ...[...input.shape.keys()].filter((i) => i !== axis)];
  const { data, shape } = elements(bind1(transpose, [valueOf(input)], { order }));
  const width = sizeOf(shape.slice(1));
  const row = (i: number): readonly (number | bigint)[] =>
    Array.from(data.subarray(i * width, (i + 1) * width) as unknown as Iterable<number | bigint>);
  const rows = Array.from({ length: shape[0]! }, (_, i) => row(i));
  const compare = (a: number, b: number): number => {
    const at = rows[a]!.findIndex((x, i) => x !== rows[b]![i]);
    return at < 0 ? 0 : rows[a]![at]! < rows[b]![at]! ? -1 : 1;
  };
  return { keys: rows.map((r) => r.join(' ')), compare };
};

const int64 = (numbers: readonly number[], shape: readonly number[] = [numbers.length]): Value =>
  fromArray({ dtype: 'int64', shape, data: BigInt64Array.from(numbers, BigInt) });

/** Groups of equal neighbours (`consecutive`) or of all equal slices in order. */
const distinctSlices = (input: Operand, options: UniqueOptions, consecutive: boolean): unknown => {
  const axis = axisOf(options.dim!, input.rank);
  const { keys, compare } = sliceKeys(input, axis);
  const order = [...keys.keys()];
  if (!consecutive) order.sort((a, b) => compare(a, b) || a - b);
  const firsts: number[] = [];
  const counts: number[] = [];
  const inverse = new Array<number>(keys.length);
  order.forEach((place, i) => {
    if (i === 0 || keys[place] !== keys[order[i - 1]!]) {
      firsts.push(place);
      counts.push(0);
    }
    counts[counts.length - 1]!++;
    inverse[place] = firsts.length - 1;
  });
  const at = fromArray({ dtype: 'int32', shape: [firsts.length], data: Int32Array.from(firsts) });
  const values = bind1(pick, [valueOf(input), at], { axes: [axis], at: axis, fill: 0 });
  return asResults(values, int64(inverse), int64(counts), options);
};

const flattened = (input: Operand): Operand => {
  const value = reshaped(valueOf(input), [sizeOf(input.shape)]);
  return { ...input, shape: value.shape, rank: 1, as: (dtype) => toDType(value, dtype) };
};

const distinct = (input: Operand, options: UniqueOptions): unknown => {
  if (options.dim !== null) return distinctSlices(input, options, false);
  const [values, , inverse, counts] = bind(unique, [valueOf(flattened(input))], { sorted: true });
  return asResults(values!, reshaped(inverse!, input.shape), counts!, options);
};

const distinctNeighbours = (input: Operand, options: UniqueOptions): unknown => {
  if (options.dim !== null) return distinctSlices(input, options, true);
  const out = distinctSlices(flattened(input), { ...options, dim: 0 }, true);
  return out;
};

/** Places at which values would be inserted into a sorted row. */
const insertionPoints = (boundaries: HostArray, values: HostArray, right: boolean, narrowResult: boolean): Value => {
  const length = boundaries.shape.at(-1)!;
  const perRow = boundaries.shape.length === 1 ? values.data.length : values.shape.at(-1)!;
  const points = Array.from(values.data as unknown as ArrayLike<number>, (given, i) => {
    const x = Number(given);
    const start = boundaries.shape.length === 1 ? 0 : Math.floor(i / perRow) * length;
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const bound = Number(boundaries.data[start + middle]!);
      if (right ? !(bound > x) : !(bound >= x)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return toDType(int64(points, values.shape), narrowResult ? 'int32' : 'int64');
};

const arrayOf = (x: Operand): HostArray => elements(x.scalar === null ? valueOf(x) : x.as(x.dtype));

const counted = (input: Operand, weights: Operand | null, least: number): Value => {
  if (input.rank !== 1 || isFloating(input.dtype))
    throw new PyRuntimeError('bincount only supports 1-d non-negative integral inputs.');
  const places = Array.from(arrayOf(input).data as unknown as ArrayLike<number>, Number);
  if (places.some((n) => n < 0)) throw new PyRuntimeError('bincount only supports 1-d non-negative integral inputs.');
  const length = places.reduce((most, n) => Math.max(most, n + 1), least);
  const totals = new Array<number>(length).fill(0);
  const by = weights ? arrayOf(weights).data : null;
  places.forEach((n, i) => (totals[n]! += by ? Number(by[i]!) : 1));
  if (!weights) return int64(totals);
  const dtype = weights.dtype === 'float32' ? 'float32' : 'float64';
  const data = allocate(dtype, length);
  totals.forEach((x, i) => (data[i] = x));
  return fromArray({ dtype, shape: [length], data });
};

const histogram = (input: Operand, bins: number, low: number, high: number): Value => {
  const data = Array.from(arrayOf(input).data as unknown as ArrayLike<number>, Number);
  let [from, to] = low === 0 && high === 0 && data.length > 0 ? [Math.min(...data), Math.max(...data)] : [low, high];
  if (from === to) [from, to] = [from - 1, to + 1];
  const counts = allocate(input.dtype, bins);
  for (const x of data) {
    if (!(x >= from && x <= to)) continue;
    const bin = Math.min(Math.floor(((x - from) / (to - from)) * bins), bins - 1);
    counts[bin] = (counts[bin] as number) + 1;
  }
  return fromArray({ dtype: input.dtype, shape: [bins], data: counts });
};

const contains = (elementsOf: Operand, test: Operand, invert: boolean): Value => {
  const wanted = new Set(Array.from(arrayOf(test).data as unknown as ArrayLike<number>, Number));
  const array = arrayOf(elementsOf);
  const data = Uint8Array.from(array.data as unknown as ArrayLike<number>, (x) =>
    Number(wanted.has(Number(x)) !== invert),
  );
  return fromArray({ dtype: 'bool', shape: array.shape, data });
};

/** Quantiles along an axis by one of NumPy's interpolations. */
const quantiles = (
  input: Operand,
  q: Operand,
  dim: number | null,
  keep: boolean,
  how: string,
  skipNaN: boolean,
): Value => {
  if (!['float32', 'float64'].includes(input.dtype))
    throw new PyRuntimeError('quantile() input tensor must be either float or double dtype');
  const source = dim === null ? flattened(input) : input;
  const axis = axisOf(dim ?? 0, source.rank);
  const [ordered] = sorted(source, axis, false);
  const array = elements(atLeastOneAxis(ordered));
  const points = Array.from(arrayOf(q).data as unknown as ArrayLike<number>, Number);
  if (points.some((p) => !(p >= 0 && p <= 1)))
    throw new PyRuntimeError('quantile() q values must be in the range [0, 1]');
  const lines = array.data.length / Math.max(array.shape[axis]!, 1);
  const data = allocate(input.dtype, points.length * lines);
  eachLine(array, axis, (places, line) => {
    const numbers = places.map((place) => array.data[place] as number);
    const valid = numbers.filter((x) => !Number.isNaN(x));
    points.forEach(
      (p, i) =>
        (data[i * lines + line] = quantileOf(skipNaN ? valid : valid.length < numbers.length ? [] : valid, p, how)),
    );
  });
  const rest = keep
    ? dim === null
      ? input.shape.map(() => 1)
      : array.shape.with(axis, 1)
    : array.shape.toSpliced(axis, 1);
  return fromArray({ dtype: input.dtype, shape: q.rank === 0 ? rest : [points.length, ...rest], data });
};

const quantileOf = (numbers: readonly number[], p: number, how: string): number => {
  if (numbers.length === 0) return NaN;
  const at = p * (numbers.length - 1);
  const [low, high] = [numbers[Math.floor(at)]!, numbers[Math.ceil(at)]!];
  const part = at - Math.floor(at);
  if (how === 'lower') return low;
  if (how === 'higher') return high;
  if (how === 'midpoint') return (low + high) / 2;
  if (how === 'nearest') return part < 0.5 || (part === 0.5 && Math.floor(at) % 2 === 0) ? low : high;
  return low + (high - low) * part;
};

const sortCall = (
  args: { input: Operand; dim: number; descending: boolean; out: unknown },
  call: Parameters<typeof dialect.write>[2],
): unknown => results(returnTypes.sort.make, sorted(args.input, args.dim, args.descending), args.out, call);

const withoutAxes = ({ rank }: Operand): void => {
  if (rank === 0) throw new PyIndexError('Dimension specified as 0 but tensor has no dimensions');
};

export const ordering: readonly Stated[] = [
  fn('sort .sort(Tensor input, *, bool? stable, int dim=-1, bool descending=False, Outs out=None) -> tuple', sortCall),
  fn('sort .sort(Tensor input, int dim=-1, bool descending=False, *, Outs out=None) -> tuple', sortCall),
  fn('msort .msort(Tensor input, *, Out out=None) -> Tensor', ({ input }) => Tensor.of(sorted(input, 0, false)[0])),
  fn(
    'argsort .argsort(Tensor input, *, bool stable, int dim=-1, bool descending=False, Out out=None) -> Tensor',
    ({ input, dim, descending }) => Tensor.of(sorted(input, dim, descending)[1]),
  ),
  fn('argsort .argsort(Tensor input, int dim=-1, bool descending=False) -> Tensor', ({ input, dim, descending }) =>
    Tensor.of(sorted(input, dim, descending)[1]),
  ),
  fn(
    'topk .topk(Tensor input, int k, int dim=-1, bool largest=True, bool sorted=True, *, Outs out=None) -> tuple',
    ({ input, k, dim, largest, out }, call) => results(returnTypes.topk.make, top(input, k, dim, largest), out, call),
  ),
  fn(
    'kthvalue .kthvalue(Tensor input, int k, int dim=-1, bool keepdim=False, *, Outs out=None) -> tuple',
    ({ input, k, dim, keepdim, out }, call) =>
      results(returnTypes.kthvalue.make, kth(input, k, dim, keepdim), out, call),
  ),
  fn(
    'mode .mode(Tensor input, int dim=-1, bool keepdim=False, *, Outs out=None) -> tuple',
    ({ input, dim, keepdim, out }, call) => results(returnTypes.mode.make, modeOf(input, dim, keepdim), out, call),
  ),
  fn(
    'unique .unique(Tensor input, bool sorted=True, bool return_inverse=False, bool return_counts=False, int dim=None) -> Tensor',
    ({ input, return_inverse, return_counts, dim }) =>
      distinct(input, { inverse: return_inverse, counts: return_counts, dim }),
  ),
  fn(
    'unique_consecutive .unique_consecutive(Tensor input, bool return_inverse=False, bool return_counts=False, int dim=None) -> Tensor',
    ({ input, return_inverse, return_counts, dim }) =>
      distinctNeighbours(input, { inverse: return_inverse, counts: return_counts, dim }),
  ),
  fn(
    'searchsorted(Tensor sorted_sequence, Operand input, *, bool out_int32=False, bool right=False, str side=None, Tensor sorter=None, Out out=None) -> Tensor',
    ({ sorted_sequence, input, out_int32, right, side }) => {
      withoutAxes(sorted_sequence);
      return Tensor.of(insertionPoints(arrayOf(sorted_sequence), arrayOf(input), right || side === 'right', out_int32));
    },
  ),
  fn(
    'bucketize(Operand input, Tensor boundaries, *, bool out_int32=False, bool right=False, Out out=None) -> Tensor',
    ({ input, boundaries, out_int32, right }) =>
      Tensor.of(insertionPoints(arrayOf(boundaries), arrayOf(input), right, out_int32)),
  ),
  fn(
    'bincount .bincount(Tensor input, Tensor weights=None, int minlength=0) -> Tensor',
    ({ input, weights, minlength }) => Tensor.of(counted(input, weights, minlength)),
  ),
  fn(
    'histc .histc(Tensor input, int bins=100, float min=0, float max=0, *, Out out=None) -> Tensor',
    ({ input, bins, min, max }) => Tensor.of(histogram(input, bins, min, max)),
  ),
  fn(
    'isin(Operand elements, Operand test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor',
    ({ elements: given, test_elements, invert }) => Tensor.of(contains(given, test_elements, invert)),
  ),
  ...(['quantile', 'nanquantile'] as const).map((name) =>
    fn(
      `${name} .${name}(Tensor input, Operand q, int dim=None, bool keepdim=False, *, str interpolation='linear', Out out=None) -> Tensor`,
      (args) => {
        const { input, q, dim, keepdim, interpolation } = args as unknown as {
          input: Operand;
          q: Operand;
          dim: number | null;
          keepdim: boolean;
          interpolation: string;
        };
        return Tensor.of(quantiles(input, q, dim, keepdim, interpolation, name === 'nanquantile'));
      },
    ),
  ),
];
