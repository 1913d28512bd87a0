/** Sorting, ranking and sets. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import { normalizeAxis } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { place } from '../../../src/ops/index.ts';
import { argsort, sort, unique } from '../../../src/ops/sorting.ts';
import { flip, narrow, reshape } from '../../../src/ops/movement.ts';
import { takeAlong } from '../../../src/ops/index.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { asArray } from '../convert.ts';
import { dialect } from '../dialect.ts';
import { tupleText } from '../errors.ts';
import { flattened, like } from './axes.ts';
import { arrayOf } from './shape.ts';

const noKind = (name: string, kind: unknown): void => {
  if (kind !== null) {
    throw new PyTypeError(
      `'kind' argument to ${name} is not supported. Use stable=True or stable=False to specify sort stability.`,
    );
  }
};

const sorted = (a: Operand, axis: number | null, descending: boolean): JaxArray => {
  const x = axis === null ? flattened(arrayOf(a)) : arrayOf(a);
  const at = axis === null ? 0 : normalizeAxis(axis, a.rank);
  const up = bind1(sort, [x.value], { axis: at, descending: false });
  return like(x, descending ? bind1(flip, [up], { axes: [at] }) : up);
};

const order = (x: Value, axis: number, descending: boolean): Value => bind1(argsort, [x], { axis, descending });

const ranked = (a: Operand, axis: number | null, descending: boolean): JaxArray => {
  const x = axis === null ? flattened(arrayOf(a)) : arrayOf(a);
  return new JaxArray(order(x.value, axis === null ? 0 : normalizeAxis(axis, a.rank), descending));
};

/** The `k` largest along the last axis, and where they stand. @throws ValueError */
export const largest = (x: JaxArray, k: number): readonly JaxArray[] => {
  const { shape } = x.value;
  const axis = shape.length - 1;
  if (k > (shape[axis] ?? 0)) {
    throw new PyValueError(
      `k argument to top_k must be no larger than size along axis; got k=${k} with shape=[${shape.join(', ')}] and axis=${axis}`,
    );
  }
  const index = bind1(narrow, [order(x.value, axis, true)], { axis, start: 0, length: k });
  return [like(x, bind1(takeAlong, [x.value, index], { axis })), new JaxArray(index)];
};

export const distinct = (x: JaxArray): readonly JaxArray[] => {
  const [values, first, inverse, counts] = bind(unique, [flattened(x).value], { sorted: true });
  return [
    like(x, values!),
    new JaxArray(first!),
    new JaxArray(bind1(reshape, [inverse!], { shape: x.value.shape })),
    new JaxArray(counts!),
  ];
};

/** `x` cut or filled up to `size`. */
const sized = (x: JaxArray, size: number | null, fill: unknown): JaxArray => {
  const n = x.value.shape[0]!;
  if (size === null || size === n) return x;
  if (size < n) return like(x, bind1(narrow, [x.value], { axis: 0, start: 0, length: size }));
  const filler = fill === null ? elements(x.value).data[0]! : elements(asArray(fill, x.value.dtype).value).data[0]!;
  const list = [
    ...Array.from(elements(x.value).data as Iterable<number>),
    ...new Array<number>(size - n).fill(filler as number),
  ];
  return new JaxArray(asArray(list, x.value.dtype).value, x.weak);
};

/** Places where elements would be put into a sorted line. */
const insertion = (line: Operand, wanted: Operand, right: boolean): JaxArray => {
  const { dtype } = {
    dtype: dialect.promotion.common([line, wanted], { op: sort, requested: null, operands: [line, wanted] }).inputs[0]!,
  };
  const a = Array.from(elements(line.as(dtype)).data as Iterable<number>);
  const v = elements(wanted.as(dtype));
  const data = Int32Array.from(v.data as Iterable<number>, (x) => {
    const at = a.findIndex((y) => (right ? y > x : y >= x));
    return at < 0 ? a.length : at;
  });
  return new JaxArray(fromArray({ dtype: 'int32', shape: v.shape, data }));
};

const counted = (x: Operand, weights: Operand | null, least: number): JaxArray => {
  const data = Array.from(elements(x.as(x.dtype)).data, Number);
  const length = Math.max(
    least,
    data.reduce((top, n) => Math.max(top, n + 1), 0),
  );
  const zeros = asArray(new Array<number>(length).fill(0), weights?.dtype ?? 'int32');
  const ones = weights?.as(weights.dtype) ?? asArray(new Array<number>(data.length).fill(1), 'int32').value;
  const index = asArray(
    data.map((n) => Math.max(n, 0)),
    'int32',
  ).value;
  return new JaxArray(bind1(place, [zeros.value, ones, index], { axes: [0], at: 0, mode: 'add', donate: false }));
};

const membership = (element: Operand, test: Operand, invert: boolean): JaxArray => {
  const known = new Set<number | bigint>(elements(test.as(test.dtype)).data as Iterable<number>);
  const x = elements(element.as(element.dtype));
  const data = Uint8Array.from(x.data as Iterable<number>, (item) => Number(known.has(item) !== invert));
  return new JaxArray(fromArray({ dtype: 'bool', shape: x.shape, data }));
};

export const ordering: readonly Stated[] = [
  fn(
    'numpy.sort .sort(ArrayLike a, int? axis=-1, *, any kind=None, ignored order=None, bool stable=True, bool descending=False) -> Array',
    ({ a, axis, kind, descending }) => {
      noKind('sort', kind);
      return sorted(a, axis, descending);
    },
  ),
  fn(
    'numpy.argsort .argsort(ArrayLike a, int? axis=-1, *, any kind=None, ignored order=None, bool stable=True, bool descending=False, dtype dtype=None) -> Array',
    ({ a, axis, kind, descending }) => {
      noKind('argsort', kind);
      return ranked(a, axis, descending);
    },
  ),
  fn('lax.top_k(ArrayLike operand, int k) -> list', ({ operand: x, k }) => largest(arrayOf(x), k)),
  fn(
    'numpy.unique(ArrayLike ar, bool return_index=False, bool return_inverse=False, bool return_counts=False, ignored axis=None, *, ignored equal_nan=True, int size=None, any fill_value=None, ignored sorted=True) -> Array',
    (args) => {
      const [values, first, inverse, counts] = distinct(arrayOf(args.ar)) as [JaxArray, JaxArray, JaxArray, JaxArray];
      const out = [sized(values, args.size, args.fill_value)];
      if (args.return_index) out.push(first);
      if (args.return_inverse) out.push(inverse);
      if (args.return_counts) out.push(counts);
      return out.length === 1 ? out[0] : new Tuple(out);
    },
  ),
  fn('numpy.unique_values(ArrayLike x, /, *, int size=None, any fill_value=None) -> Array', ({ x, size, fill_value }) =>
    sized(distinct(arrayOf(x))[0]!, size, fill_value),
  ),
  fn(
    "numpy.searchsorted(ArrayLike a, ArrayLike v, str side='left', ignored sorter=None, *, ignored method=None) -> Array",
    ({ a, v, side }) => {
      if (side !== 'left' && side !== 'right')
        throw new PyValueError(`'${side}' is an invalid value for keyword 'side'. Expected one of ['left', 'right'].`);
      return insertion(a, v, side === 'right');
    },
  ),
  fn(
    ".searchsorted(ArrayLike self, ArrayLike v, str side='left', ignored sorter=None, *, ignored method=None) -> Array",
    ({ self, v, side }) => insertion(self, v, side === 'right'),
  ),
  fn('numpy.digitize(ArrayLike x, ArrayLike bins, bool right=False) -> Array', ({ x, bins, right }) =>
    insertion(bins, x, !right),
  ),
  fn(
    'numpy.bincount(ArrayLike x, ArrayLike weights=None, int minlength=0, *, int length=None) -> Array',
    ({ x, weights, minlength, length }) => {
      if (x.rank !== 1) throw new PyValueError(`only 1-dimensional input supported; got ${tupleText(x.shape)}.`);
      return length === null ? counted(x, weights, minlength) : sized(counted(x, weights, length), length, 0);
    },
  ),
  fn(
    'numpy.isin(ArrayLike element, ArrayLike test_elements, bool assume_unique=False, bool invert=False, *, ignored method=None) -> Array',
    ({ element, test_elements, invert }) => membership(element, test_elements, invert),
  ),
];
