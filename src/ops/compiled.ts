/** Elementary functions whose float32 results have the last bits of XLA's compiled code. */
import type { Op } from '../core/op.ts';
import { expCompiled, log1pCompiled, logCompiled, logisticCompiled, tanhCompiled } from '../core/compiled.ts';
import type { Aval } from '../core/value.ts';
import { isComplex, rounding } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { structural, unary, type NoParams } from './families.ts';

/** `real` serves the dtypes other than float32. */
const compiled = (name: string, real: (x: number) => number, single: (x: number) => number, paths: string): Op<NoParams> =>
  unary(`${name}_compiled`, { promote: 'float', real, single, as: { jax: paths }, node: { jax: name } });

/**
 * Elements at the end of a short line that are computed one by one: those left over by eight lanes, where no narrower vector of
 * 1, 2 or 4 lanes takes them all.
 */
const leftOver = ({ shape }: Aval): number => {
  const rest = shape.length === 1 && shape[0]! < 16 ? shape[0]! % 8 : 0;
  return rest === 3 || rest > 4 ? rest : 0;
};

/** As `compiled`, but single elements go to the C library, whose function is correctly rounded. */
const vectorized = (name: string, real: (x: number) => number, single: (x: number) => number, paths: string): Op<NoParams> =>
  structural('unary')<NoParams>(`${name}_compiled`, {
    promote: 'float',
    infer: ([x]) => ({ dtype: x!.dtype, shape: x!.shape }),
    host: ([x], _, [out]) => {
      if (isComplex(x!.dtype)) throw new Issue('unsupported', { what: `${name} of complex numbers` });
      const { data } = x!;
      const round = rounding[x!.dtype];
      const lanes = x!.dtype === 'float32' ? data.length - leftOver(x!) : 0;
      for (let i = 0; i < lanes; i++) out!.data[i] = single(data[i] as number);
      for (let i = lanes; i < data.length; i++) out!.data[i] = round(real(data[i] as number));
    },
    as: { jax: paths },
    node: { jax: name },
  });

export const expXla = vectorized('exp', Math.exp, expCompiled, 'numpy.exp');
export const logXla = vectorized('log', Math.log, logCompiled, 'numpy.log');
export const log1pXla = compiled('log1p', Math.log1p, log1pCompiled, 'numpy.log1p');
export const tanhXla = compiled('tanh', Math.tanh, tanhCompiled, 'numpy.tanh');
export const logisticXla = compiled('logistic', (x) => 1 / (1 + Math.exp(-x)), logisticCompiled, 'lax.logistic');
