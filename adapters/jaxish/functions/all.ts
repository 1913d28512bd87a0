/** Every function that jax's adapter states itself. */
import type { Stated } from '../../../src/dialect/declare.ts';
import { atFunctions } from '../at.ts';
import { autograd } from './autograd.ts';
import { control } from './control.ts';
import { conversion } from './conversion.ts';
import { creation } from './creation.ts';
import { dtypeFunctions } from './dtypes.ts';
import { dlpack } from './dlpack.ts';
import { elementwise } from './elementwise.ts';
import { initializers } from './initializers.ts';
import { joining } from './joining.ts';
import { lax } from './lax.ts';
import { decompositions } from './decompositions.ts';
import { linalg } from './linalg.ts';
import { nn } from './nn.ts';
import { ordering } from './ordering.ts';
import { random } from './random.ts';
import { reducing } from './reducing.ts';
import { selecting } from './selecting.ts';
import { shapes } from './shape.ts';
import { statistics } from './statistics.ts';
import { transforms } from './transforms.ts';

export const functions: readonly Stated[] = [
  ...creation,
  ...shapes,
  ...joining,
  ...reducing,
  ...ordering,
  ...selecting,
  ...statistics,
  ...elementwise,
  ...linalg,
  ...decompositions,
  ...conversion,
  ...dtypeFunctions,
  ...dlpack,
  ...nn,
  ...lax,
  ...random,
  ...initializers,
  ...control,
  ...autograd,
  ...transforms,
  ...atFunctions,
];
