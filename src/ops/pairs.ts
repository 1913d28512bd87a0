/** Elementwise functions of two operands beside arithmetic: angles, distances, signs, steps, multiples. */
import { binary, floats, kernel2 } from './families.ts';
import { forms } from './naming.ts';
import * as c from './calculus.ts';

export const atan2 = binary('atan2', {
  vjp: c.partials(
    (g, x, y) => c.mul(g, c.div(y, c.add(c.square(x), c.square(y)))),
    (g, x, y) => c.mul(g, c.div(c.neg(x), c.add(c.square(x), c.square(y)))),
  ),
  promote: 'float',
  real: Math.atan2,
  lower: kernel2('Atan2', floats),
  as: {
    torch: `${forms('atan2')} ${forms('arctan2')}`,
    jax: 'numpy.arctan2 numpy.atan2 lax.atan2',
    mx: 'np.arctan2',
    tf: 'atan2 math.atan2',
    np: 'arctan2 atan2',
  },
});

export const hypot = binary('hypot', {
  vjp: ({ g, input, output }) => [
    () => c.mul(g[0]!, c.div(input(0), output(0))),
    () => c.mul(g[0]!, c.div(input(1), output(0))),
  ],
  promote: 'float',
  real: Math.hypot,
  as: { torch: forms('hypot'), jax: 'numpy.hypot', mx: 'np.hypot', np: 'hypot' },
});

export const logaddexp = binary('logaddexp', {
  vjp: c.partials(
    (g, x, y) => c.mul(g, c.logistic(c.sub(x, y))),
    (g, x, y) => c.mul(g, c.logistic(c.sub(y, x))),
  ),
  promote: 'float',
  real: (x, y) => (x === y ? x + Math.LN2 : Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)))),
  as: { torch: 'logaddexp .logaddexp', jax: 'numpy.logaddexp', np: 'logaddexp' },
});

export const copysign = binary('copysign', {
  vjp: ({ g, input, output, avals }) => [
    () => c.choose(c.isZero(input(0)), 0, c.mul(g[0]!, c.div(output(0), input(0)))),
    () => c.zerosLike(avals[1]!),
  ],
  promote: 'float',
  real: (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)),
  as: { torch: forms('copysign'), jax: 'numpy.copysign', mx: 'np.copysign', np: 'copysign' },
});

/** x times 2 to the power of y. */
export const ldexp = binary('ldexp', {
  real: (x, y) => x * 2 ** y,
  as: { mx: 'np.ldexp' },
});

const divisorOf = (x: number, y: number): number => {
  let [a, b] = [Math.abs(x), Math.abs(y)];
  // Ends for NaN, too, which infinities give.
  while (b > 0) [a, b] = [b, a % b];
  return a;
};

/** Least common multiple, 0 where a number is 0. */
export const lcm = binary('lcm', {
  real: (x, y) => (x === 0 || y === 0 ? 0 : Math.abs((x / divisorOf(x, y)) * y)),
  as: { mx: 'np.lcm' },
});

export const heaviside = binary('heaviside', {
  vjp: c.flat,
  linear: true,
  promote: 'float',
  real: (x, y) => (x === 0 ? y : x > 0 ? 1 : x < 0 ? 0 : NaN),
  as: { torch: forms('heaviside'), jax: 'numpy.heaviside', np: 'heaviside' },
});
