/** Elementwise functions that no op record gives by itself. */
import { bind1 } from '../../../src/core/bind.ts';
import { isComplex, isFloating, isInexact } from '../../../src/core/dtype.ts';
import { sameShape } from '../../../src/core/shape.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { elements } from '../../../src/dialect/operand.ts';
import { add, div, floorDiv, maximum, minimum, mul, pow, remainder, sub } from '../../../src/ops/arithmetic.ts';
import { eq, le } from '../../../src/ops/comparison.ts';
import { abs } from '../../../src/ops/elementwise.ts';
import { isfinite, isnan, rint, trunc } from '../../../src/ops/rounding.ts';
import { where } from '../../../src/ops/index.ts';
import { reshape as reshapeOp } from '../../../src/ops/movement.ts';
import { logXla } from '../../../src/ops/compiled.ts';
import { all } from '../../../src/ops/reduce.ts';
import { logicalAnd, logicalOr } from '../../../src/ops/comparison.ts';
import { PyNotImplementedError } from '../../../src/python/errors.ts';
import { Float, Tuple } from '../../../src/python/values.ts';
import { JaxArray } from '../array.ts';
import { castTo } from '../cast.ts';
import { asArray, operand } from '../convert.ts';
import { divide, power } from '../arithmetic.ts';
import { again, dialect, run } from '../dialect.ts';
import { canonical } from '../dtype.ts';
import { resultType, toInexact } from '../promotion.ts';
import { conjugated, imaginaryPart, realPart } from './complex.ts';
import { fold } from './reducing.ts';
import { arrayOf } from './shape.ts';

const number = (x: number): Operand => operand(new Float(x))!;

/** Rounded to `decimals` digits after the point, halves to even; integers stay as they are. */
export const rounded = (x: Operand, decimals: number): JaxArray => {
  if (!isInexact(x.dtype)) {
    if (decimals < 0) throw new PyNotImplementedError('integer np.round not implemented for decimals < 0');
    return arrayOf(x);
  }
  if (decimals === 0) return run(rint, [x]);
  const factor = number(10 ** Math.abs(decimals));
  const [scale, back] = decimals > 0 ? [mul, div] : [div, mul];
  return run(back, [again(run(rint, [again(run(scale, [x, factor]))])), factor]);
};

const clipped = (x: Operand, least: Operand | null, most: Operand | null): JaxArray => {
  const low = least ? run(maximum, [least, x]) : arrayOf(x);
  return most ? run(minimum, [most, again(low)]) : low;
};

/** |a - b| <= atol + rtol |b|, infinities equal to themselves. */
const close = (a: Operand, b: Operand, rtol: Operand, atol: Operand, nan: boolean): JaxArray => {
  const { dtype } = resultType([a, b]);
  if (!isInexact(dtype)) return run(eq, [a, b]);
  const on = (op: Parameters<typeof run>[0], ...xs: readonly (JaxArray | Operand)[]): JaxArray =>
    run(
      op,
      xs.map((x) => (x instanceof JaxArray ? again(x) : x)),
    );
  const bound = on(add, atol, on(mul, rtol, on(abs, b)));
  const near = on(le, on(abs, on(sub, a, b)), bound);
  const finite = on(logicalAnd, on(isfinite, a), on(isfinite, b));
  const out = on(where, finite, near, on(eq, a, b));
  return nan ? on(logicalOr, out, on(logicalAnd, on(isnan, a), on(isnan, b))) : out;
};

/** Logarithm to a base: the natural one times the reciprocal of the base's, as the compiler turns the quotient. */
const logarithm = (x: Operand, base: number): JaxArray => {
  const natural = again(run(logXla, [x]));
  return run(mul, [natural, number(Math.fround(1 / Math.fround(Math.log(base))))]);
};

const every = (x: JaxArray): JaxArray => fold(all, { a: again(x), axis: null, keepdims: false });

const constant = (x: boolean): JaxArray => asArray(x);

const equalArrays = (a: Operand, b: Operand, nan: boolean): JaxArray => {
  if (!sameShape(a.shape, b.shape)) return constant(false);
  const same = run(eq, [a, b]);
  if (!nan || !isInexact(a.dtype)) return every(same);
  const both = run(logicalAnd, [again(run(isnan, [a])), again(run(isnan, [b]))]);
  return every(run(logicalOr, [again(same), again(both)]));
};

const finiteOnly = (x: Operand, nan: number, high: number | null, low: number | null): JaxArray => {
  if (!isFloating(x.dtype)) return arrayOf(x);
  const limits: Readonly<Record<string, number>> = {
    float16: 65504,
    bfloat16: 3.3895313892515355e38,
    float32: 3.4028234663852886e38,
    float64: Number.MAX_VALUE,
  };
  const most = limits[x.dtype]!;
  const replace = (y: JaxArray, test: (v: number) => boolean, value: number): JaxArray => {
    const { data, shape } = elements(y.value);
    const mask = asArray(
      Array.from(data as Iterable<number>, (v) => test(Number(v))),
      'bool',
    );
    const shaped = again(new JaxArray(bind1(reshapeOp, [mask.value], { shape })));
    return new JaxArray(run(where, [shaped, again(asArray(new Float(value), y.value.dtype)), again(y)]).value, y.weak);
  };
  const a = replace(arrayOf(x), Number.isNaN, nan);
  const b = replace(a, (v) => v === Infinity, high ?? most);
  return replace(b, (v) => v === -Infinity, low ?? -most);
};

const pair = (a: JaxArray, b: JaxArray): readonly JaxArray[] => new Tuple([a, b]);

export const elementwise: readonly Stated[] = [
  fn('numpy.round numpy.around .round(ArrayLike a, int decimals=0, ignored out=None) -> Array', ({ a, decimals }) =>
    rounded(a, decimals),
  ),
  fn('numpy.clip(ArrayLike arr, /, ArrayLike min=None, ArrayLike max=None) -> Array', ({ arr, min, max }) =>
    clipped(arr, min, max),
  ),
  fn('.clip(ArrayLike self, ArrayLike min=None, ArrayLike max=None) -> Array', ({ self, min, max }) =>
    clipped(self, min, max),
  ),
  fn('numpy.log2(ArrayLike x, /) -> Array', ({ x }) => logarithm(x, 2)),
  fn('numpy.log10(ArrayLike x, /) -> Array', ({ x }) => logarithm(x, 10)),
  fn('numpy.rint(ArrayLike x, /) -> Array', ({ x }) =>
    run(rint, [isInexact(x.dtype) ? x : again(new JaxArray(castTo(x.as(x.dtype), toInexact(x.dtype)), x.weak))]),
  ),
  fn('numpy.divide numpy.true_divide(ArrayLike x, ArrayLike y, /) -> Array', ({ x, y }) => divide(dialect, x, y)),
  fn('numpy.power numpy.pow(ArrayLike x1, ArrayLike x2, /) -> Array', ({ x1, x2 }) => power(dialect, x1, x2)),
  fn('numpy.divmod(ArrayLike x1, ArrayLike x2, /) -> tuple', ({ x1, x2 }) =>
    pair(run(floorDiv, [x1, x2]), run(remainder, [x1, x2])),
  ),
  fn('numpy.modf(ArrayLike x, /, ignored out=None) -> tuple', ({ x }) => {
    const whole = run(trunc, [again(run(mul, [x, number(1)]))]);
    return pair(run(sub, [x, again(whole)]), whole);
  }),
  fn('numpy.float_power(ArrayLike x, ArrayLike y, /) -> Array', ({ x, y }) =>
    run(pow, [again(run(mul, [x, number(1)])), y]),
  ),
  fn('numpy.fabs(ArrayLike x, /) -> Array', ({ x }) => run(abs, [again(run(mul, [x, number(1)]))])),
  fn(
    'numpy.isclose(ArrayLike a, ArrayLike b, ArrayLike rtol=1e-05, ArrayLike atol=1e-08, bool equal_nan=False) -> Array',
    ({ a, b, rtol, atol, equal_nan }) => close(a, b, rtol, atol, equal_nan),
  ),
  fn(
    'numpy.allclose(ArrayLike a, ArrayLike b, ArrayLike rtol=1e-05, ArrayLike atol=1e-08, bool equal_nan=False) -> Array',
    ({ a, b, rtol, atol, equal_nan }) => every(close(a, b, rtol, atol, equal_nan)),
  ),
  fn('numpy.array_equal(any a1, any a2, bool equal_nan=False) -> Array', ({ a1, a2, equal_nan }) =>
    equalArrays(again(asArray(a1)), again(asArray(a2)), equal_nan),
  ),
  fn('numpy.array_equiv(any a1, any a2) -> Array', ({ a1, a2 }) =>
    every(run(eq, [again(asArray(a1)), again(asArray(a2))])),
  ),
  fn(
    'numpy.nan_to_num(ArrayLike x, bool copy=True, float nan=0.0, float posinf=None, float neginf=None) -> Array',
    ({ x, nan, posinf, neginf }) => finiteOnly(x, nan, posinf, neginf),
  ),
  fn('numpy.real(ArrayLike val, /) -> Array', ({ val }) => realPart(arrayOf(val))),
  fn('numpy.imag(ArrayLike val, /) -> Array', ({ val }) => imaginaryPart(arrayOf(val))),
  fn('numpy.conj numpy.conjugate .conj .conjugate(ArrayLike x) -> Array', ({ x }) => conjugated(arrayOf(x))),
  fn('numpy.iscomplexobj(ArrayLike x) -> bool', ({ x }) => isComplex(x.dtype)),
  fn('numpy.isrealobj(ArrayLike x) -> bool', ({ x }) => !isComplex(x.dtype)),
  fn('numpy.isscalar(any element) -> bool', ({ element }) => operand(element)?.rank === 0),
  fn('.astype(ArrayLike self, dtype? dtype, ignored copy=False, ignored device=None) -> Array', ({ self, dtype }) =>
    converted(self, dtype),
  ),
  fn(
    'numpy.astype(ArrayLike x, dtype? dtype, /, *, ignored copy=False, ignored device=None) -> Array',
    ({ x, dtype }) => converted(x, dtype),
  ),
];

/** The array in `dtype`, itself where it has it and is not weak. */
const converted = (x: Operand, dtype: Operand['dtype'] | null): JaxArray => {
  const array = arrayOf(x);
  const target = dtype ?? canonical('float64');
  if (array.value.dtype === target && !array.weak) return array;
  return new JaxArray(
    isComplex(array.value.dtype) && !isComplex(target)
      ? castTo(realPart(array).value, target)
      : castTo(array.value, target),
  );
};
