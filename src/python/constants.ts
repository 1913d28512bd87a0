/** The numbers that array libraries keep in their modules. */
import { Float } from './values.ts';

export const numberConstants = {
  pi: new Float(Math.PI),
  e: new Float(Math.E),
  inf: new Float(Infinity),
  nan: new Float(NaN),
} as const;
