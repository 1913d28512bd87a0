/** All functions that NumPy states itself. */
import type { Stated } from '../../../src/dialect/declare.ts';
import type { Numpy } from '../numpy.ts';
import { creationFunctions } from './creation.ts';
import { elementFunctions } from './elements.ts';
import { shapeFunctions } from './shape.ts';

export const functionsOf = (numpy: Numpy): readonly Stated[] => [
  ...creationFunctions(numpy),
  ...elementFunctions(numpy),
  ...shapeFunctions(numpy),
];
