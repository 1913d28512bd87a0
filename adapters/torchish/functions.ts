/** torch's functions that no op record gives by itself, all themes together. */
import type { Stated } from '../../src/dialect/declare.ts';
import { arithmetic } from './functions/arithmetic.ts';
import { autograd } from './functions/autograd.ts';
import { conversion } from './functions/conversion.ts';
import { creation } from './functions/creation.ts';
import { decompositions } from './functions/decompositions.ts';
import { dlpack } from './functions/dlpack.ts';
import { indexing } from './functions/indexing.ts';
import { joining } from './functions/joining.ts';
import { linalg } from './functions/linalg.ts';
import { norms } from './functions/norms.ts';
import { ordering } from './functions/ordering.ts';
import { padding } from './functions/padding.ts';
import { printing } from './functions/printing.ts';
import { random } from './functions/random.ts';
import { reductions } from './functions/reductions.ts';
import { splitting } from './functions/splitting.ts';
import { views } from './functions/views.ts';

export const functions: readonly Stated[] = [
  ...autograd,
  ...creation,
  ...dlpack,
  ...views,
  ...splitting,
  ...joining,
  ...conversion,
  ...indexing,
  ...arithmetic,
  ...reductions,
  ...ordering,
  ...linalg,
  ...decompositions,
  ...random,
  ...norms,
  ...padding,
  ...printing,
];
