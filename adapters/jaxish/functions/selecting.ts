/** Functions that pick elements by condition or position. */
import { diagonalMatrices, diagonalOf } from '../../../src/dialect/diagonal.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { isInexact, isInteger } from '../../../src/core/dtype.ts';
import { normalizeAxis } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements } from '../../../src/dialect/operand.ts';
import { eq as eqOp, ne } from '../../../src/ops/comparison.ts';
import { nonzero, normalizeIndex, pick, select, takeAlong, where } from '../../../src/ops/index.ts';
import { expand, narrow, reshape, toDType } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { asArray, operand } from '../convert.ts';
import { canonical } from '../dtype.ts';
import { again, run } from '../dialect.ts';
import { notArrayError } from '../errors.ts';
import { missing } from '../indexing.ts';
import { broadcastTo, flattened, like } from './axes.ts';
import { arrayOf } from './shape.ts';

const column = (rows: Value, at: number): Value =>
  bind1(reshape, [bind1(narrow, [rows], { axis: 1, start: at, length: 1 })], { shape: [rows.shape[0]!] });

/** Positions of what is not 0, one array for each axis. @throws ValueError for an array without axes */
const positions = (x: Operand): readonly JaxArray[] => {
  if (x.rank === 0) {
    throw new PyValueError(
      'Calling nonzero on 0d arrays is not allowed. Use jnp.atleast_1d(scalar).nonzero() instead.',
    );
  }
  const rows = bind1(nonzero, [x.as(x.dtype)], {});
  return new Tuple(x.shape.map((_, axis) => new JaxArray(toDType(column(rows, axis), canonical('int64')))));
};

const condition = (x: unknown, position: number): Operand => {
  const found = operand(x);
  if (!found) throw notArrayError('where', x, position);
  return found;
};

const choose = (test: unknown, x: unknown, y: unknown): JaxArray | readonly JaxArray[] => {
  if (x === null && y === null) return positions(condition(test, 0));
  const operands = [test, x, y].map(condition);
  return run(where, operands);
};

type Mode = 'fill' | 'clip' | 'wrap';
const ranges = { fill: 'drop', clip: 'clamp', wrap: 'wrap', promise_in_bounds: 'clamp' } as const;

const rangeOf = (mode: string | null): (typeof ranges)[Mode] => {
  const range = ranges[(mode ?? 'fill') as Mode];
  if (!range) throw new PyValueError(`Invalid mode '${mode}' for np.take`);
  return range;
};

const positionsWithin = (
  indices: Operand,
  size: number,
  axis: number,
  shape: readonly number[],
  mode: string | null,
): Value =>
  bind1(normalizeIndex, [indices.as(indices.dtype)], {
    size,
    axis,
    mode: rangeOf(mode),
    negative: mode !== 'wrap',
    shape,
  });

const fillOf = (x: Operand, given: unknown): number =>
  given === null ? missing(x.dtype) : Number(elements(asArray(given, x.dtype).value).data[0]);

const taken = (a: Operand, indices: Operand, axis: number | null, mode: string | null, fill: unknown): JaxArray => {
  if (!isInteger(indices.dtype)) {
    if (isInexact(indices.dtype) || indices.dtype === 'bool')
      throw new PyValueError('indices must have an integer type');
  }
  const x = axis === null ? flattened(arrayOf(a)) : arrayOf(a);
  const at = axis === null ? 0 : normalizeAxis(axis, a.rank);
  const index = positionsWithin(indices, x.value.shape[at]!, at, x.value.shape, mode);
  return like(x, bind1(pick, [x.value, index], { axes: [at], at, fill: fillOf(a, fill) }));
};

/** `indices` with as many positions along the other axes as the array has. */
const alongAxis = (arr: Operand, indices: Operand, axis: number | null, mode: string | null): JaxArray => {
  if (!isInteger(indices.dtype))
    throw new PyTypeError(`take_along_axis indices must be of integer type, got ${indices.dtype}`);
  const x = axis === null ? flattened(arrayOf(arr)) : arrayOf(arr);
  const at = axis === null ? 0 : normalizeAxis(axis, arr.rank);
  const { shape } = x.value;
  if (indices.rank !== shape.length) {
    throw new PyValueError(
      `indices and arr must have the same number of dimensions; ${indices.rank} vs. ${shape.length}`,
    );
  }
  const common = shape.map((n, i) => (i === at ? indices.shape[i]! : Math.max(n, indices.shape[i]!)));
  const wide = broadcastTo(arrayOf(indices), common);
  const index = positionsWithin(again(wide), shape[at]!, at, shape, mode === null ? 'clip' : mode);
  return like(x, bind1(takeAlong, [x.value, index], { axis: at }));
};

/** The elements on a diagonal, along a new last axis. */
const diagonal = (x: JaxArray, offset: number, a: number, b: number): JaxArray => {
  const { shape } = x.value;
  const [p, q] = [normalizeAxis(a, shape.length), normalizeAxis(b, shape.length)];
  return like(x, diagonalOf(x.value, offset, p, q));
};

/** A matrix with a vector on a diagonal and zeros elsewhere. */
const onDiagonal = (v: JaxArray, k: number): JaxArray => like(v, diagonalMatrices(v.value, k));

export const traceOf = (a: Operand, offset: number, axis1: number, axis2: number): Operand =>
  again(diagonal(arrayOf(a), offset, axis1, axis2));

const maskOf = (x: Operand): Value => run(ne, [x, operand(0)!]).value;

export const selecting: readonly Stated[] = [
  fn(
    'numpy.where(any condition, any x=None, any y=None, /, *, ignored size=None, ignored fill_value=None) -> Array',
    (args) => {
      const { condition: test, x, y } = args;
      return choose(test, x, y);
    },
  ),
  fn('numpy.nonzero .nonzero(ArrayLike a, *, ignored size=None, ignored fill_value=None) -> tuple', ({ a }) =>
    positions(a),
  ),
  fn(
    'numpy.flatnonzero(ArrayLike a, *, ignored size=None, ignored fill_value=None) -> Array',
    ({ a }) => positions(again(flattened(arrayOf(a))))[0],
  ),
  fn(
    'numpy.argwhere(ArrayLike a, *, ignored size=None, ignored fill_value=None) -> Array',
    ({ a }) => new JaxArray(toDType(bind1(nonzero, [a.as(a.dtype)], {}), canonical('int64'))),
  ),
  fn(
    'numpy.take .take(ArrayLike a, ArrayLike indices, int axis=None, ignored out=None, str mode=None, ignored unique_indices=False, ignored indices_are_sorted=False, any fill_value=None) -> Array',
    ({ a, indices, axis, mode, fill_value }) => taken(a, indices, axis, mode, fill_value),
  ),
  fn(
    'numpy.take_along_axis(ArrayLike arr, ArrayLike indices, int axis=-1, str mode=None, any fill_value=None) -> Array',
    ({ arr, indices, axis, mode }) => alongAxis(arr, indices, axis, mode),
  ),
  fn(
    'numpy.extract(ArrayLike condition, ArrayLike arr) -> Array',
    ({ condition: test, arr }) =>
      new JaxArray(
        bind1(select, [flattened(arrayOf(arr)).value, maskOf(again(flattened(arrayOf(test))))], {}),
        arr.weak,
      ),
  ),
  fn(
    'numpy.select(any condlist, any choicelist, any default=0) -> Array',
    ({ condlist, choicelist, default: otherwise }) => {
      const tests = condlist as readonly unknown[];
      const choices = choicelist as readonly unknown[];
      if (tests.length !== choices.length) {
        throw new PyValueError(`condlist must have length equal to choicelist (${tests.length} vs ${choices.length})`);
      }
      return tests.reduceRight<JaxArray>(
        (rest, test, i) => run(where, [test, choices[i], rest].map(condition)),
        asArray(otherwise),
      );
    },
  ),
  fn('numpy.diag(ArrayLike v, int k=0) -> Array', ({ v, k }) => {
    if (v.rank === 1) return onDiagonal(arrayOf(v), k);
    if (v.rank !== 2) throw new PyValueError('diag input must be 1d or 2d');
    return diagonal(arrayOf(v), k, 0, 1);
  }),
  fn('numpy.diagflat(ArrayLike v, int k=0) -> Array', ({ v, k }) => onDiagonal(flattened(arrayOf(v)), k)),
  fn(
    'numpy.diagonal .diagonal(ArrayLike a, int offset=0, int axis1=0, int axis2=1) -> Array',
    ({ a, offset, axis1, axis2 }) => {
      if (a.rank < 2) throw new PyValueError('diagonal requires an array of at least two dimensions.');
      return diagonal(arrayOf(a), offset, axis1, axis2);
    },
  ),
];

/** Class numbers as rows with a 1 at their place; all 0 where there is no such place. */
export const oneHot = (x: Operand, classes: number, dtype: Value['dtype'], axis: number): JaxArray => {
  const places = asArray(
    Array.from({ length: classes }, (_, i) => i),
    'int32',
  ).value;
  const rank = x.rank + 1;
  const at = normalizeAxis(axis, rank);
  const column = bind1(reshape, [x.as(x.dtype)], { shape: x.shape.toSpliced(at, 0, 1) });
  const row = bind1(reshape, [places], { shape: Array.from({ length: rank }, (_, i) => (i === at ? classes : 1)) });
  const shape = x.shape.toSpliced(at, 0, classes);
  const same = run(eqOp, [again(new JaxArray(column)), again(new JaxArray(bind1(expand, [row], { shape })))]);
  return new JaxArray(toDType(same.value, dtype));
};
