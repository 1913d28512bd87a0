/** All functions that NumPy states itself. */
import type { Stated } from '../../../src/dialect/declare.ts';
import type { Numpy } from '../numpy.ts';
import { creationFunctions } from './creation.ts';
import { elementFunctions } from './elements.ts';
import { shapeFunctions } from './shape.ts';
import { arithmeticFunctions } from './arithmetic.ts';
import { exchangeFunctions } from './exchange.ts';
import { decompositionFunctions } from './decompositions.ts';
import { joiningFunctions } from './joining.ts';
import { orderingFunctions } from './ordering.ts';
import { printingFunctions } from './printing.ts';
import { reductionFunctions } from './reduction.ts';
import { setFunctions } from './sets.ts';
import { typeFunctions } from './types.ts';

export const functionsOf = (numpy: Numpy): readonly Stated[] => [
  ...creationFunctions(numpy),
  ...elementFunctions(numpy),
  ...shapeFunctions(numpy),
  ...arithmeticFunctions(numpy),
  ...decompositionFunctions(numpy),
  ...joiningFunctions(numpy),
  ...orderingFunctions(numpy),
  ...printingFunctions(numpy),
  ...reductionFunctions(numpy),
  ...setFunctions(numpy),
  ...typeFunctions(numpy),
  ...exchangeFunctions(numpy),
];
