/** Arithmetic of complex numbers, by the formulas of CPython. */
import { PyZeroDivisionError } from './errors.ts';
import { Complex } from './values.ts';

const multiply = (a: Complex, b: Complex): Complex => new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);

/** Smith's method: divides by the larger part, so that squares do not overflow. */
const divide = (a: Complex, b: Complex): Complex => {
  if (b.re === 0 && b.im === 0) throw new PyZeroDivisionError('complex division by zero');
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    const ratio = b.im / b.re;
    const denominator = b.re + b.im * ratio;
    return new Complex((a.re + a.im * ratio) / denominator, (a.im - a.re * ratio) / denominator);
  }
  const ratio = b.re / b.im;
  const denominator = b.re * ratio + b.im;
  return new Complex((a.re * ratio + a.im) / denominator, (a.im * ratio - a.re) / denominator);
};

/** By repeated squaring for small integral exponents, as CPython does up to 100. */
const integerPower = (a: Complex, n: number): Complex => {
  if (n < 0) return divide(new Complex(1, 0), integerPower(a, -n));
  let total = new Complex(1, 0);
  let base = a;
  for (let k = n; k > 0; k = Math.floor(k / 2)) {
    if (k % 2 === 1) total = multiply(total, base);
    base = multiply(base, base);
  }
  return total;
};

const power = (a: Complex, b: Complex): Complex => {
  if (b.re === 0 && b.im === 0) return new Complex(1, 0);
  if (a.re === 0 && a.im === 0) {
    if (b.im !== 0 || b.re < 0) throw new PyZeroDivisionError('0.0 to a negative or complex power');
    return new Complex(0, 0);
  }
  if (b.im === 0 && Number.isInteger(b.re) && Math.abs(b.re) <= 100) return integerPower(a, b.re);
  const absolute = Math.hypot(a.re, a.im);
  const angle = Math.atan2(a.im, a.re);
  const length = absolute ** b.re * (b.im === 0 ? 1 : Math.exp(-angle * b.im));
  const phase = angle * b.re + (b.im === 0 ? 0 : b.im * Math.log(absolute));
  return new Complex(length * Math.cos(phase), length * Math.sin(phase));
};

export const complexOperators: Readonly<Record<string, (a: Complex, b: Complex) => Complex>> = {
  add: (a, b) => new Complex(a.re + b.re, a.im + b.im),
  sub: (a, b) => new Complex(a.re - b.re, a.im - b.im),
  mul: multiply,
  truediv: divide,
  pow: power,
};
