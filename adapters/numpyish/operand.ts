/** The array behind an operand. */
import type { Operand } from '../../src/dialect/dialect.ts';
import type { Edition } from './edition.ts';
import { NDArray, ndarrayOf } from './tensor.ts';

/** The operand itself where it is an array, otherwise a new one with its elements. */
export const arrayOperand = (x: Operand, edition: Edition): NDArray =>
  x.source instanceof NDArray ? x.source : ndarrayOf(x.as(x.dtype), edition);
