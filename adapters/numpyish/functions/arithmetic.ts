/** Arithmetic that no record states for NumPy: rounding, comparisons of whole arrays, products. */
import { diagonalAxis } from '../../../src/memory/layout.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { Issue } from '../../../src/core/issue.ts';
import { dtypes, isInexact, type DType } from '../../../src/core/dtype.ts';
import { broadcastShapes, normalizeAxis, sameShape, sizeOf, tryBroadcast } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { applyOp } from '../../../src/dialect/apply.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { CallInfo, Operand } from '../../../src/dialect/dialect.ts';
import { elements, fromArray, tensorOperand } from '../../../src/dialect/operand.ts';
import { div, maximum, minimum, mul, sub } from '../../../src/ops/arithmetic.ts';
import { eq } from '../../../src/ops/comparison.ts';
import { full } from '../../../src/ops/create.ts';
import { sqrt } from '../../../src/ops/elementwise.ts';
import { rint } from '../../../src/ops/rounding.ts';
import { expand, narrow, reshape, transpose } from '../../../src/ops/movement.ts';
import { sum } from '../../../src/ops/reduce.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { resultOf } from '../result.ts';
import type { Numpy } from '../numpy.ts';
import { arrayOperand } from '../operand.ts';
import { dot, multiply } from '../product.ts';
import { floatFor, resultType } from '../promotion.ts';

export const arithmeticFunctions = ({ edition, dialect }: Numpy): readonly Stated[] => {
  const own = (value: Value): unknown => resultOf(edition, value);
  const give = (value: Value, out: object | null, call: CallInfo): unknown =>
    out ? dialect.write(out, value, call) : own(value);
  const number = (value: number, dtype: DType): Value => bind1(full, [], { shape: [], dtype, value });
  const flat = (x: Operand): Value => bind1(reshape, [x.as(x.dtype)], { shape: [sizeOf(x.shape)] });
  const operand = (value: Value): Operand => tensorOperand(value, value);

  /** Rounded to a number of decimals as NumPy does it: scaled, rounded to even, scaled back. */
  const rounded = (x: Operand, decimals: number): Value => {
    if (dtypes[x.dtype].category === 'bool') return bind1(rint, [x.as('float16')], {});
    const value = x.as(x.dtype);
    if (!isInexact(x.dtype)) {
      if (decimals >= 0) return value;
      const scale = 10 ** -decimals;
      return bind1(
        mul,
        [
          toInteger(bind1(rint, [bind1(div, [x.as('float64'), number(scale, 'float64')], {})], {}), x.dtype),
          number(scale, x.dtype),
        ],
        {},
      );
    }
    if (decimals === 0) return bind1(rint, [value], {});
    const scale = number(10 ** Math.abs(decimals), x.dtype);
    const [up, down] = decimals > 0 ? [mul, div] : [div, mul];
    return bind1(down, [bind1(rint, [bind1(up, [value, scale], {})], {}), scale], {});
  };

  const toInteger = (value: Value, dtype: DType): Value => operand(value).as(dtype);

  const clip = (x: Operand, least: Operand | null, most: Operand | null): Value => {
    if (!least && !most && edition.policy.legacy) throw new PyValueError('One of max or min must be given');
    const above = least ? applyOp(dialect, maximum, [x, least], {}).values[0]! : x.as(x.dtype);
    return most ? applyOp(dialect, minimum, [operand(above), most], {}).values[0]! : above;
  };

  /** |a - b| <= atol + rtol * |b|, element by element. */
  const close = (a: Operand, b: Operand, rtol: number, atol: number, nan: boolean): Value => {
    const shape = broadcastShapes([a.shape, b.shape]);
    const [x, y] = [a, b].map((o) => elements(bind1(expand, [o.as('float64')], { shape })).data as Float64Array) as [
      Float64Array,
      Float64Array,
    ];
    const data = Uint8Array.from(x, (p, i) => {
      const q = y[i]!;
      if (p === q) return 1;
      if (Number.isNaN(p) || Number.isNaN(q)) return Number(nan && Number.isNaN(p) && Number.isNaN(q));
      return Number(Number.isFinite(q) && Math.abs(p - q) <= atol + rtol * Math.abs(q));
    });
    return fromArray({ dtype: 'bool', shape, data });
  };

  const allOf = (value: Value): boolean => elements(value).data.every((x: number | bigint) => x !== 0);

  const inner = (x: Operand, y: Operand): Value => {
    const kind = resultType(edition, [x, y]);
    const axes = [...y.shape.keys()];
    const turned =
      y.rank > 1
        ? bind1(transpose, [y.as(kind)], { order: [...axes.slice(0, -2), y.rank - 1, y.rank - 2] })
        : y.as(kind);
    return dot(dialect, operand(x.as(kind)), operand(turned));
  };

  return [
    fn('round around .round(ArrayLike a, int decimals=0, Out out=None)', ({ a, decimals, out }, call) =>
      give(rounded(a, decimals), out, call),
    ),
    fn('rint(ArrayLike x, /, Out out=None)', ({ x, out }, call) =>
      give(bind1(rint, [x.as(floatFor(x.dtype))], {}), out, call),
    ),
    fn(
      'clip .clip(ArrayLike a, Operand? min:a_min=None, Operand? max:a_max=None, Out out=None)',
      ({ a, a_min, a_max, out }, call) => give(clip(a, a_min, a_max), out, call),
    ),
    fn('clip(ArrayLike a, Operand? a_min=None, Operand? a_max=None, Out out=None)', ({ a, a_min, a_max, out }, call) =>
      give(clip(a, a_min, a_max), out, call),
    ),
    fn(
      'isclose(ArrayLike a, ArrayLike b, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)',
      ({ a, b, rtol, atol, equal_nan }) => own(close(a, b, rtol, atol, equal_nan)),
    ),
    fn(
      'allclose(ArrayLike a, ArrayLike b, float rtol=1e-05, float atol=1e-08, bool equal_nan=False) -> bool',
      ({ a, b, rtol, atol, equal_nan }) => allOf(close(a, b, rtol, atol, equal_nan)),
    ),
    fn('array_equal(ArrayLike a1, ArrayLike a2, bool equal_nan=False) -> bool', ({ a1, a2, equal_nan }) => {
      if (!sameShape(a1.shape, a2.shape)) return false;
      return allOf(equal_nan ? close(a1, a2, 0, 0, true) : applyOp(dialect, eq, [a1, a2], {}).values[0]!);
    }),
    fn(
      'array_equiv(ArrayLike a1, ArrayLike a2) -> bool',
      ({ a1, a2 }) => tryBroadcast(a1.shape, a2.shape) !== null && allOf(applyOp(dialect, eq, [a1, a2], {}).values[0]!),
    ),
    fn('matmul(ArrayLike x1, ArrayLike x2, /, Out out=None)', ({ x1, x2, out }, call) =>
      give(multiply(dialect, x1, x2, call), out, call),
    ),
    fn('dot .dot(ArrayLike a, ArrayLike b, Out out=None)', ({ a, b, out }, call) =>
      give(dot(dialect, a, b), out, call),
    ),
    fn('vdot(ArrayLike a, ArrayLike b)', ({ a, b }) => own(dot(dialect, operand(flat(a)), operand(flat(b))))),
    fn('inner(ArrayLike a, ArrayLike b)', ({ a, b }) => own(inner(a, b))),
    fn('outer(ArrayLike a, ArrayLike b, Out out=None)', ({ a, b, out }, call) => {
      const column = bind1(reshape, [a.as(a.dtype)], { shape: [sizeOf(a.shape), 1] });
      return give(applyOp(dialect, mul, [operand(column), operand(flat(b))], {}).values[0]!, out, call);
    }),
    fn('trace .trace(ArrayLike a, int offset=0)', ({ a, offset }) => {
      const x = arrayOperand(a, edition);
      if (a.rank < 2) throw new PyValueError('diag requires an array of at least two dimensions');
      const diagonal = x.ref.view(diagonalAxis(x.ref.layout, offset, 0, 1));
      return own(applyOp(dialect, sum, [operand(diagonal.read())], { axes: -1, keep: false }).values[0]!);
    }),
    fn('diff(ArrayLike a, int n=1, axis axis=-1)', ({ a, n, axis }) => {
      if (a.rank === 0) throw new PyValueError('diff requires input that is at least one dimensional');
      const at = normalizeAxis(axis, a.rank);
      let value = a.as(a.dtype);
      for (let i = 0; i < n; i++) {
        const length = Math.max(value.shape[at]! - 1, 0);
        const part = (start: number): Operand => operand(bind1(narrow, [value], { axis: at, start, length }));
        value =
          a.dtype === 'bool'
            ? applyOp(dialect, eq, [part(1), part(0)], {}).values[0]!
            : applyOp(dialect, sub, [part(1), part(0)], {}).values[0]!;
      }
      return own(value);
    }),
    fn('linalg.norm(ArrayLike x, any ord=None, axes axis=None, bool keepdims=False)', ({ x, ord, axis, keepdims }) => {
      if (ord !== null && ord !== 2 && ord !== 'fro')
        throw new Issue('unsupported', { what: 'norms other than the Euclidean one' });
      if (ord === 2 && x.rank > 1 && axis === null) throw new Issue('unsupported', { what: 'the spectral norm' });
      const value = operand(x.as(isInexact(x.dtype) ? x.dtype : 'float64'));
      const squares = operand(applyOp(dialect, mul, [value, value], {}).values[0]!);
      return own(bind1(sqrt, [applyOp(dialect, sum, [squares], { axes: axis, keep: keepdims }).values[0]!], {}));
    }),
    fn('.conj .conjugate conj conjugate(ArrayLike x)', ({ x }) => {
      if (dtypes[x.dtype].category === 'complex')
        throw new PyTypeError('conjugates of complex numbers are not supported yet');
      return own(x.as(x.dtype));
    }),
    fn('real(ArrayLike val)', ({ val }) => own(val.as(val.dtype))),
    fn('float_power(ArrayLike x1, ArrayLike x2)', ({ x1, x2 }) => {
      const pow = dialect.operators.binary.pow as (a: unknown, b: unknown, call: CallInfo) => unknown;
      return pow(own(x1.as('float64')), own(x2.as('float64')), { name: 'float_power', declaration: null, op: null });
    }),
  ];
};
