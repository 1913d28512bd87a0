/** Every function that MXNet states itself. */
import type { Stated } from '../../../src/dialect/declare.ts';
import { conversions } from './conversion.ts';
import { creation } from './creation.ts';
import { grid } from './grid.ts';
import { dlpack } from './dlpack.ts';
import { joins } from './join.ts';
import { decompositions } from './decompositions.ts';
import { products } from './linalg.ts';
import { extensions } from './npx.ts';
import { randoms } from './random.ts';
import { reductions } from './reduce.ts';
import { selections } from './select.ts';
import { shapes } from './shape.ts';

export const functions: readonly Stated[] = [
  ...creation,
  ...shapes,
  ...joins,
  ...grid,
  ...reductions,
  ...selections,
  ...products,
  ...decompositions,
  ...conversions,
  ...extensions,
  ...randoms,
  ...dlpack,
];
