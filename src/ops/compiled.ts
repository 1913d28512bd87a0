/** Elementary functions whose float32 results have the last bits of XLA's compiled code. */
import type { Op } from '../core/op.ts';
import { expCompiled, log1pCompiled, logCompiled, logisticCompiled, tanhCompiled } from '../core/compiled.ts';
import { unary, type NoParams } from './families.ts';

/** `real` serves the dtypes other than float32. */
const compiled = (name: string, real: (x: number) => number, single: (x: number) => number, paths: string): Op<NoParams> =>
  unary(`${name}_compiled`, { promote: 'float', real, single, as: { jax: paths }, node: { jax: name } });

export const expXla = compiled('exp', Math.exp, expCompiled, 'numpy.exp');
export const logXla = compiled('log', Math.log, logCompiled, 'numpy.log');
export const log1pXla = compiled('log1p', Math.log1p, log1pCompiled, 'numpy.log1p');
export const tanhXla = compiled('tanh', Math.tanh, tanhCompiled, 'numpy.tanh');
export const logisticXla = compiled('logistic', (x) => 1 / (1 + Math.exp(-x)), logisticCompiled, 'lax.logistic');
