/** Sorting, searching and choosing elements. */
import { bind, bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { normalizeAxis, sizeOf } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { applyOp } from '../../../src/dialect/apply.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { CallInfo, Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray } from '../../../src/dialect/operand.ts';
import { normalizeIndex, nonzero, pick, place, select, takeAlong, where } from '../../../src/ops/index.ts';
import { argsort, sort, unique } from '../../../src/ops/sorting.ts';
import { expand, narrow, reshape, toDType } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { Tuple } from '../../../src/python/values.ts';
import { resultOf } from '../result.ts';
import { setitem } from '../members.ts';
import type { Numpy } from '../numpy.ts';
import { arrayOperand } from '../operand.ts';
import { resultType } from '../promotion.ts';

type Mode = 'raise' | 'wrap' | 'clip';

const flat = (x: Value): Value => bind1(reshape, [x], { shape: [sizeOf(x.shape)] });

/** Order of numbers with NaN last. */
const isBefore = (a: number | bigint, b: number | bigint): boolean => a < b || (b !== b && a === a);

export const orderingFunctions = ({ edition, dialect }: Numpy): readonly Stated[] => {
  const own = (value: Value): unknown => resultOf(edition, value);
  const give = (value: Value, out: object | null, call: CallInfo): unknown =>
    out ? dialect.write(out, value, call) : own(value);
  const whole = (x: Operand): Value => x.as(x.dtype);
  const wide = (x: Value): Value => toDType(x, 'int64');

  const sorted = (x: Operand, axis: number | null): Value =>
    applyOp(dialect, sort, [x], { axis: x.rank === 0 && axis !== null ? unaxed(axis) : axis, descending: false })
      .values[0]!;

  /** @throws AxisError, since nothing without axes can be sorted */
  const unaxed = (axis: number): never => {
    throw new Issue('axis.range', { axis, rank: 0 });
  };

  /** Positions of the elements that are not 0, an array for each axis. */
  const positions = (x: Operand): Tuple => {
    const rows = bind1(nonzero, [whole(x)], {});
    const [count] = rows.shape;
    const column = (axis: number): Value =>
      bind1(reshape, [bind1(narrow, [rows], { axis: 1, start: axis, length: 1 })], { shape: [count!] });
    return new Tuple(x.shape.map((_, axis) => own(wide(column(axis)))));
  };

  const take = (x: Operand, indices: Operand, axis: number | null, mode: Mode): Value => {
    if (!/^(u?int|bool)/.test(indices.dtype)) {
      throw new PyTypeError(
        `Cannot cast array data from dtype('${indices.dtype}') to dtype('int64') according to the rule 'safe'`,
      );
    }
    const value = axis === null ? flat(whole(x)) : whole(x);
    const at = axis === null ? 0 : normalizeAxis(axis, x.rank);
    const range = { raise: 'raise', wrap: 'wrap', clip: 'clamp' } as const;
    const index = bind1(normalizeIndex, [indices.as('int64')], {
      size: value.shape[at]!,
      axis: at,
      mode: range[mode],
      negative: mode === 'raise',
      shape: value.shape,
    });
    return bind1(pick, [value, index], { axes: [at], at, fill: 0 });
  };

  const searched = (a: Operand, v: Operand, side: string): Value => {
    const kind = resultType(edition, [a, v]);
    const [line, wanted] = [elements(a.as(kind)).data, elements(v.as(kind)).data];
    const before = (x: number | bigint, y: number | bigint): boolean =>
      side === 'right' ? !isBefore(y, x) : isBefore(x, y);
    const place = (y: number | bigint): number => {
      let [low, high] = [0, line.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (before(line[middle]!, y)) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const found = Array.from(wanted as Iterable<number | bigint>, place);
    return wide(fromArray({ dtype: 'int32', shape: v.shape, data: Int32Array.from(found) }));
  };

  return [
    fn(
      'sort(ArrayLike a, flatAxis? axis=-1, ignored kind=None, ignored order=None, *, ignored stable=None)',
      ({ a, axis }) => own(sorted(a, axis)),
    ),
    fn(
      '.sort(Tensor self, axis axis=-1, ignored kind=None, ignored order=None, *, ignored stable=None) -> None',
      ({ self, axis }) => {
        setitem(arrayOperand(self, edition), new Tuple([]), own(sorted(self, axis)));
        return null;
      },
    ),
    fn(
      'argsort .argsort(ArrayLike a, flatAxis? axis=-1, ignored kind=None, ignored order=None, *, ignored stable=None)',
      ({ a, axis }) =>
        own(
          applyOp(dialect, argsort, [a], {
            axis: a.rank === 0 && axis !== null ? unaxed(axis) : axis,
            descending: false,
          }).values[0]!,
        ),
    ),
    fn(
      'unique(ArrayLike ar, bool return_index=False, bool return_inverse=False, bool return_counts=False, axis axis=None)',
      (given) => {
        const { ar, return_index, return_inverse, return_counts, axis } = given;
        if (axis !== null && ar.rank !== 1) throw new Issue('unsupported', { what: 'unique along an axis' });
        const [values, first, inverse, count] = bind(unique, [flat(whole(ar))], { sorted: true }) as [
          Value,
          Value,
          Value,
          Value,
        ];
        const shaped = edition.policy.legacy ? inverse : bind1(reshape, [inverse], { shape: ar.shape });
        const parts = [
          return_index && wide(first),
          return_inverse && wide(shaped),
          return_counts && wide(count),
        ].filter((x) => x !== false);
        return parts.length === 0 ? own(values) : new Tuple([values, ...parts].map(own));
      },
    ),
    fn('where(ArrayLike condition)', ({ condition }) => positions(condition)),
    fn('where(ArrayLike condition, Operand x, Operand y=None)', ({ condition, x, y }) => {
      if (!y) throw new PyValueError('either both or neither of x and y should be given');
      return own(applyOp(dialect, where, [condition, x, y], {}).values[0]!);
    }),
    fn('nonzero .nonzero(ArrayLike a) -> tuple', ({ a }) => positions(a)),
    fn('flatnonzero(ArrayLike a)', ({ a }) => own(wide(flat(bind1(nonzero, [flat(whole(a))], {}))))),
    fn('argwhere(ArrayLike a)', ({ a }) => own(wide(bind1(nonzero, [whole(a)], {})))),
    fn(
      "take .take(ArrayLike a, ArrayLike indices, flatAxis axis=None, Out out=None, str mode='raise')",
      ({ a, indices, axis, out, mode }, call) => give(take(a, indices, axis, mode as Mode), out, call),
    ),
    fn('take_along_axis(ArrayLike arr, ArrayLike indices, axis axis=-1)', ({ arr, indices, axis }) => {
      const at = normalizeAxis(axis, arr.rank);
      const size = arr.shape[at]!;
      const index = bind1(normalizeIndex, [indices.as('int64')], {
        size,
        axis: at,
        mode: 'raise',
        negative: true,
        shape: arr.shape,
      });
      const shape = arr.shape.map((n, i) => (i === at ? indices.shape[i]! : Math.max(n, indices.shape[i]!)));
      return own(bind1(takeAlong, [whole(arr), bind1(expand, [index], { shape })], { axis: at }));
    }),
    fn('compress(ArrayLike condition, ArrayLike a, flatAxis axis=None)', ({ condition, a, axis }) => {
      const rows = flat(bind1(nonzero, [condition.as('bool')], {}));
      const value = axis === null ? flat(whole(a)) : whole(a);
      const at = axis === null ? 0 : normalizeAxis(axis, a.rank);
      return own(bind1(pick, [value, rows], { axes: [at], at, fill: 0 }));
    }),
    fn('extract(ArrayLike condition, ArrayLike arr)', ({ condition, arr }) =>
      own(bind1(select, [flat(whole(arr)), flat(condition.as('bool'))], {})),
    ),
    fn("put .put(ArrayLike a, ArrayLike ind, ArrayLike v, str mode='raise') -> None", ({ a, ind, v, mode }) => {
      const x = arrayOperand(a, edition);
      const size = sizeOf(a.shape);
      const range = { raise: 'raise', wrap: 'wrap', clip: 'clamp' } as const;
      const places = bind1(normalizeIndex, [flat(ind.as('int64'))], {
        size,
        axis: 0,
        mode: range[mode as Mode],
        negative: mode === 'raise',
        shape: [size],
      });
      const whole = flat(x.ref.read());
      const value = bind1(place, [whole, flat(v.as(a.dtype)), places], {
        axes: [0],
        at: 0,
        mode: 'set',
        donate: false,
      });
      setitem(x, new Tuple([]), own(bind1(reshape, [value], { shape: a.shape })));
      return null;
    }),
    fn("searchsorted .searchsorted(ArrayLike a, ArrayLike v, str side='left')", ({ a, v, side }) =>
      own(searched(a, v, side)),
    ),
    fn(
      'isin(ArrayLike element, ArrayLike test_elements, ignored assume_unique=False, bool invert=False)',
      ({ element, test_elements, invert }) => {
        const kind = resultType(edition, [element, test_elements]);
        const known = new Set<number | bigint>(elements(test_elements.as(kind)).data as Iterable<number | bigint>);
        const data = Uint8Array.from(elements(element.as(kind)).data as ArrayLike<number>, (x) =>
          Number(known.has(x) !== invert),
        );
        return own(fromArray({ dtype: 'bool', shape: element.shape, data }));
      },
    ),
  ];
};
