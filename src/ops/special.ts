/** Special functions: error functions and logarithm of gamma, in double precision. */

const series = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((total, c) => total * x + c, 0);

/**
 * Error function: Taylor series up to 3, continued fraction of the complement beyond (Abramowitz and Stegun 7.1.6, 7.1.14).
 */
export const erf = (x: number): number => {
  if (Number.isNaN(x)) return NaN;
  const z = Math.abs(x);
  if (z > 3) return Math.sign(x) * (1 - erfcTail(z));
  let term = z;
  let total = z;
  for (let n = 1; Math.abs(term) > 1e-17 * total && n < 200; n++) {
    term *= (2 * z * z) / (2 * n + 1);
    total += term;
  }
  const value = (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * total;
  return x < 0 ? -value : x === 0 ? x : value;
};

const erfcTail = (z: number): number => {
  if (z === Infinity) return 0;
  let fraction = 0;
  for (let n = 60; n > 0; n--) fraction = n / 2 / (z + fraction);
  return Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + fraction);
};

export const erfc = (x: number): number => (x > 2 ? erfcTail(x) : 1 - erf(x));

/** Inverse error function: Giles' approximation (2012), then two steps of Halley's method. */
export const erfinv = (y: number): number => {
  if (y <= -1 || y >= 1 || Number.isNaN(y)) return y === 1 ? Infinity : y === -1 ? -Infinity : NaN;
  if (y === 0) return y;
  const w = -Math.log((1 - y) * (1 + y));
  let x =
    w < 5
      ? y *
        series(
          [
            1.50140941, 0.246640727, -0.00417768164, -0.00125372503, 0.00021858087, -4.39150654e-6, -3.5233877e-6,
            3.43273939e-7, 2.81022636e-8,
          ],
          w - 2.5,
        )
      : y *
        series(
          [
            2.83297682, 1.00167406, 0.00943887047, -0.0076224613, 0.00573950773, -0.00367342844, 0.00134934322,
            0.000100950558, -0.000200214257,
          ],
          Math.sqrt(w) - 3,
        );
  for (let i = 0; i < 2; i++) {
    const error = (erf(x) - y) / ((2 / Math.sqrt(Math.PI)) * Math.exp(-x * x));
    x -= error / (1 + x * error);
  }
  return x;
};

/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001). */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the magnitude of gamma. */
export const gammaLn = (x: number): number => {
  if (x <= 0 && Number.isInteger(x)) return Infinity;
  if (x === 1 || x === 2) return 0;
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - gammaLn(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  const total = lanczos.reduce((sum, c, i) => (i === 0 ? c : sum + c / (z + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(total);
};

/** Derivative of `gammaLn`: recurrence up to 10, then the asymptotic series (Abramowitz and Stegun 6.3.18). */
export const digamma = (x: number): number => {
  if (x <= 0 && Number.isInteger(x)) return x === 0 ? (Object.is(x, -0) ? Infinity : -Infinity) : NaN;
  if (x < 0) return digamma(1 - x) - Math.PI / Math.tan(Math.PI * x);
  let shift = 0;
  let z = x;
  for (; z < 10; z++) shift -= 1 / z;
  const r = 1 / (z * z);
  return shift + Math.log(z) - 0.5 / z - r * series([1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132], r);
};
