/** MXNet's borders, grids, percentiles and counts. */
import { bind1 } from '../../../src/core/bind.ts';
import { allocate, isFloating, isInteger } from '../../../src/core/dtype.ts';
import { bordered } from '../../../src/ops/arrange.ts';
import { borders, gridShapes } from '../../../src/core/arrange.ts';
import { normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { readNested, scalarKind } from '../../../src/dialect/nested.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { stretch } from '../../../src/dialect/subscript.ts';
import { store } from '../../../src/ops/create.ts';
import { sort } from '../../../src/ops/sorting.ts';
import { max, min } from '../../../src/ops/reduce.ts';
import { pad, reshape, transpose } from '../../../src/ops/movement.ts';
import { concat } from '../../../src/ops/join.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { listOf } from '../../../src/python/values.ts';
import { check } from '../exceptions.ts';
import { dialect } from '../dialect.ts';
import { valueOf } from '../results.ts';
import { pythonNumber } from '../scalar.ts';
import { NDArray } from '../tensor.ts';

const isBorder = (mode: string): mode is 'edge' | 'reflect' | 'symmetric' =>
  ['edge', 'reflect', 'symmetric'].includes(mode);

/** @throws TypeError for what is no tuple of ints */
const checkWidths = (width: unknown): void => {
  const leaves = Array.isArray(width) ? readNested(width).leaves : [width];
  if (leaves.some((x) => scalarKind(pythonNumber(x)) !== 'int'))
    throw new PyTypeError('`pad_width` must be of integral type.');
  if (!Array.isArray(width) || !Object.isFrozen(width)) throw new PyTypeError('`pad_width` must be tuple.');
};

/** Widths before and after each axis. */
const widthsOf = (width: unknown, rank: number): readonly (readonly [number, number])[] => {
  const nested = readNested(width);
  const numbers = nested.leaves.map(Number);
  if (nested.shape.length === 1) return Array.from({ length: rank }, () => [numbers[0]!, numbers[1] ?? numbers[0]!]);
  if (rank === 1 && nested.shape[0] === 1) throw check('i >= 0 && i < ndim()', 'index = 1 must be in range [0, 1)');
  return Array.from({ length: rank }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
};

const extremes: Readonly<Record<string, typeof max>> = { maximum: max, minimum: min };

/** The largest or smallest element of each line beyond its ends, axis by axis. */
const withExtremes = (x: Value, widths: readonly (readonly [number, number])[], op: typeof max): Value =>
  widths.reduce((value, [before, after], axis) => {
    const best = bind1(op, [value], { axes: [axis], keep: true });
    const side = (n: number): Value => stretch(best, value.shape.with(axis, n));
    return bind1(concat, [side(before), value, side(after)], { axis });
  }, x);

const padded = (x: Operand, width: unknown, mode: string): Value => {
  checkWidths(width);
  const op = extremes[mode];
  if (!op && mode !== 'constant' && !isBorder(mode)) throw new PyValueError(`mode {'${mode}'} is not supported.`);
  const widths = widthsOf(width, x.rank);
  if (op) return withExtremes(valueOf(x), widths, op);
  if (isBorder(mode)) return bordered(valueOf(x), widths, borders[mode]);
  return bind1(pad, [valueOf(x)], {
    before: widths.map(([before]) => before),
    after: widths.map(([, after]) => after),
    value: 0,
  });
};

const grids = (arrays: readonly Operand[], indexing: string): Value[] => {
  const { whole, lines } = gridShapes(
    arrays.map((a) => sizeOf(a.shape)),
    indexing,
  );
  return arrays.map((a, i) => stretch(bind1(reshape, [valueOf(a)], { shape: lines[i]! }), whole));
};

type Between = (low: number, high: number, part: number) => number;

const interpolations: Readonly<Record<string, Between>> = {
  linear: (low, high, part) => low + (high - low) * part,
  lower: (low) => low,
  higher: (low, high, part) => (part > 0 ? high : low),
  nearest: (low, high, part) => (part > 0.5 ? high : low),
  midpoint: (low, high, part) => (part > 0 ? (low + high) / 2 : low),
};

/** Elements at so many percent of the way through each sorted line. */
const percentiles = (a: Operand, q: readonly number[], axis: number | null, keep: boolean, how: string): Value => {
  const flat = axis === null;
  const x = flat ? bind1(reshape, [valueOf(a)], { shape: [sizeOf(a.shape)] }) : valueOf(a);
  const along = flat ? 0 : normalizeAxis(axis, a.rank, a.shape);
  const dtype = isFloating(a.dtype) ? a.dtype : 'float64';
  const last = x.shape.length - 1;
  const order = [...x.shape.keys()].filter((i) => i !== along).concat(along);
  const lines = elements(bind1(sort, [bind1(transpose, [x], { order })], { axis: last, descending: false }));
  const length = x.shape[along]!;
  const count = sizeOf(x.shape) / Math.max(length, 1);
  const out = { dtype, shape: [q.length, count], data: allocate(dtype, q.length * count) } as const;
  q.forEach((percent, i) => {
    const at = (percent / 100) * (length - 1);
    const low = Math.floor(at);
    for (let line = 0; line < count; line++) {
      const [p, r] = [
        Number(lines.data[line * length + low]),
        Number(lines.data[line * length + Math.min(low + 1, length - 1)]),
      ];
      store(out, i * count + line, interpolations[how]!(p, r, at - low));
    }
  });
  const rest = flat ? (keep ? a.shape.map(() => 1) : []) : keep ? a.shape.with(along, 1) : a.shape.toSpliced(along, 1);
  return bind1(reshape, [fromArray(out)], { shape: [q.length, ...rest] });
};

const percentile = (a: Operand, q: unknown, scale: number, axis: number | null, keep: boolean, how: string): Value => {
  const wanted = dialect.operand(q)!;
  const list = Array.from(elements(wanted.as('float64')).data as Float64Array, (x) => x * scale);
  const value = percentiles(a, list, axis, keep, how);
  return wanted.rank > 0 ? value : bind1(reshape, [value], { shape: value.shape.slice(1) });
};

const counts = (x: Operand, weights: Operand | null, minlength: number): Value => {
  if (!isInteger(x.dtype)) throw check('!common: :is_float(data.dtype())', 'Input data should be int type');
  const positions = Array.from(elements(valueOf(x)).data, Number);
  const length = Math.max(minlength, ...positions.map((n) => n + 1), 0);
  const dtype = weights?.dtype ?? x.dtype;
  const parts = weights ? Array.from(elements(valueOf(weights)).data, Number) : null;
  const totals = new Array<number>(length).fill(0);
  positions.forEach((n, i) => (totals[n]! += parts ? parts[i]! : 1));
  const out = { dtype, shape: [length], data: allocate(dtype, length) };
  totals.forEach((n, i) => store(out, i, n));
  return fromArray(out);
};

export const grid: readonly Stated[] = [
  fn(
    "np.pad(Tensor x, any pad_width=None, str mode='constant', any constant_values=0, any reflect_type='even', any stat_length=None) -> Tensor",
    ({ x, pad_width, mode }) => NDArray.of(padded(x, pad_width, mode)),
  ),
  fn("np.meshgrid(Tensors *xi, str indexing='xy', bool sparse=False, bool copy=True) -> list", ({ xi, indexing }) =>
    listOf(grids(xi, indexing).map((value) => NDArray.of(value))),
  ),
  fn(
    "np.percentile(Tensor a, any q, int axis=None, Out out=None, any overwrite_input=None, str interpolation='linear', bool keepdims:keep=False) -> Tensor",
    ({ a, q, axis, interpolation, keep }) => NDArray.of(percentile(a, q, 1, axis, keep, interpolation)),
  ),
  fn(
    "np.quantile(Tensor a, any q, int axis=None, Out out=None, any overwrite_input=None, str interpolation='linear', bool keepdims:keep=False) -> Tensor",
    ({ a, q, axis, interpolation, keep }) => NDArray.of(percentile(a, q, 100, axis, keep, interpolation)),
  ),
  fn('np.bincount(Tensor x, Tensor weights=None, int minlength=0) -> Tensor', ({ x, weights, minlength }) =>
    NDArray.of(counts(x, weights, minlength)),
  ),
];
