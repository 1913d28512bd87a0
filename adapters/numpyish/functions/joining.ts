/** Functions that put arrays together or repeat their elements. */
import { raisedShape } from '../../../src/core/arrange.ts';
import { tiled } from '../../../src/ops/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import type { DType } from '../../../src/core/dtype.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { CallInfo, Operand } from '../../../src/dialect/dialect.ts';
import { pad, repeat, reshape, roll, transpose } from '../../../src/ops/movement.ts';
import { concat, stack } from '../../../src/ops/join.ts';
import { PyValueError } from '../../../src/python/errors.ts';
import { resultOf } from '../result.ts';
import type { Numpy } from '../numpy.ts';
import { resultType } from '../promotion.ts';

const as = (x: Value, shape: readonly number[]): Value => bind1(reshape, [x], { shape });

const flat = (x: Value): Value => as(x, [sizeOf(x.shape)]);

/** At least `rank` axes: new ones in front, or for a third axis at the end. */
const atLeast = (x: Value, rank: number): Value => (x.shape.length >= rank ? x : as(x, raisedShape(x.shape, rank)));

const noArrays = (verb: string): never => {
  throw new PyValueError(`need at least one array to ${verb}`);
};

/** The counts of `repeat`, one for each position. */
const counts = (repeats: readonly number[], size: number): readonly number[] => {
  if (repeats.length === 1) return new Array<number>(size).fill(repeats[0]!);
  if (repeats.length === size) return repeats;
  throw new PyValueError(`operands could not be broadcast together with shape (${size},) (${repeats.length},)`);
};

export const joiningFunctions = ({ edition, dialect }: Numpy): readonly Stated[] => {
  const own = (value: Value): unknown => resultOf(edition, value);
  const give = (value: Value, out: object | null, call: CallInfo): unknown =>
    out ? dialect.write(out, value, call) : own(value);

  /** The operands in their common dtype. */
  const common = (xs: readonly Operand[], dtype: DType | null = null): Value[] => {
    const kind =
      dtype ??
      resultType(
        edition,
        xs.map((x) => ({ ...x, scalar: null })),
      );
    return xs.map((x) => x.as(kind));
  };

  const joined = (xs: readonly Value[], axis: number): Value => {
    if (xs.length === 0) noArrays('concatenate');
    if (xs.some((x) => x.shape.length === 0)) throw new PyValueError('zero-dimensional arrays cannot be concatenated');
    return bind1(concat, xs, { axis: normalizeAxis(axis, xs[0]!.shape.length) });
  };

  const stacked = (xs: readonly Value[], axis: number): Value => {
    if (xs.length === 0) noArrays('stack');
    return bind1(stack, xs, { axis: normalizeAxis(axis, xs[0]!.shape.length + 1) });
  };

  const columns = (x: Value): Value => (x.shape.length < 2 ? bind1(transpose, [atLeast(x, 2)], { order: [1, 0] }) : x);

  return [
    fn(
      'concatenate concat(ArrayLikes arrays, axis? axis=0, Out out=None, *, dtype dtype=None)',
      ({ arrays, axis, out, dtype }, call) => {
        const xs = common(arrays, dtype);
        return axis === null ? give(joined(xs.map(flat), 0), out, call) : give(joined(xs, axis), out, call);
      },
    ),
    fn(
      'stack(ArrayLikes arrays, axis axis=0, Out out=None, *, dtype dtype=None)',
      ({ arrays, axis, out, dtype }, call) => {
        if (arrays.length === 0) noArrays('stack');
        return give(stacked(common(arrays, dtype), axis ?? 0), out, call);
      },
    ),
    fn('vstack row_stack(ArrayLikes tup, *, dtype dtype=None)', ({ tup, dtype }) => {
      const xs = tup.length === 0 ? noArrays('concatenate') : common(tup, dtype);
      return own(
        joined(
          xs.map((x) => atLeast(x, 2)),
          0,
        ),
      );
    }),
    fn('hstack(ArrayLikes tup, *, dtype dtype=None)', ({ tup, dtype }) => {
      const xs = (tup.length === 0 ? noArrays('concatenate') : common(tup, dtype)).map((x) => atLeast(x, 1));
      return own(joined(xs, xs[0]!.shape.length === 1 ? 0 : 1));
    }),
    fn('dstack(ArrayLikes tup)', ({ tup }) =>
      own(
        joined(
          common(tup).map((x) => atLeast(x, 3)),
          2,
        ),
      ),
    ),
    fn('column_stack(ArrayLikes tup)', ({ tup }) => own(joined(common(tup).map(columns), 1))),
    fn('append(ArrayLike arr, ArrayLike values, flatAxis axis=None)', ({ arr, values, axis }) => {
      const xs = common([arr, values]);
      return own(axis === null ? joined(xs.map(flat), 0) : joined(xs, axis));
    }),
    fn('tile(ArrayLike A, ints reps)', ({ A, reps }) => own(tiled(A.as(A.dtype), reps))),
    fn('repeat .repeat(ArrayLike a, ints repeats, flatAxis axis=None)', ({ a, repeats, axis }) => {
      const value = axis === null ? flat(a.as(a.dtype)) : a.as(a.dtype);
      const at = axis === null ? 0 : normalizeAxis(axis, a.rank);
      return own(bind1(repeat, [value], { axis: at, counts: counts(repeats, value.shape[at]!) }));
    }),
    fn('roll(ArrayLike a, ints shift, axes axis=None)', ({ a, shift, axis }) => {
      const value = a.as(a.dtype);
      if (axis === null)
        return own(as(bind1(roll, [flat(value)], { axes: [0], shifts: [shift.reduce((p, n) => p + n, 0)] }), a.shape));
      const axes = (typeof axis === 'number' ? [axis] : axis).map((n) => normalizeAxis(n, a.rank));
      return own(bind1(roll, [value], { axes, shifts: axes.map((_, i) => shift[i] ?? shift[0]!) }));
    }),
    fn(
      "pad(ArrayLike array, any pad_width, str mode='constant', *, Operand constant_values=0)",
      ({ array, pad_width, mode, constant_values }) => {
        if (mode !== 'constant') throw new Issue('unsupported', { what: `padding by '${mode}'` });
        const given = Array.isArray(pad_width) ? (pad_width as unknown[]) : [[pad_width, pad_width]];
        const pairs = (given.every((p) => Array.isArray(p)) ? given : [given]) as readonly (readonly unknown[])[];
        const at = (axis: number, side: number): number => {
          const pair = pairs[axis] ?? pairs[0]!;
          return Number(pair[side] ?? pair[0]);
        };
        const axes = [...array.shape.keys()];
        const value = Number(constant_values.number ?? 0);
        return own(
          bind1(pad, [array.as(array.dtype)], {
            before: axes.map((i) => at(i, 0)),
            after: axes.map((i) => at(i, 1)),
            value,
          }),
        );
      },
    ),
  ];
};
