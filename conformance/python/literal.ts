/** The Python value that a constant of a syntax tree stands for. */
import { Complex, Ellipsis, Float } from '../../src/python/values.ts';
import type { Literal } from './ast.ts';
import { ReplayError } from './session.ts';

export const literal = (value: Literal): unknown => {
  if (value === null || typeof value !== 'object') return value;
  switch (value._) {
    case 'float':
      return new Float(Number(value.v));
    case 'bigint':
      return BigInt(value.v);
    case 'complex':
      return new Complex(value.re, value.im);
    case 'Ellipsis':
      return Ellipsis;
    case 'bytes':
      throw new ReplayError('bytes literals are not known');
  }
};
