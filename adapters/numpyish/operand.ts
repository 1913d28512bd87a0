/** The array behind an operand. */
import type { Operand } from '../../src/dialect/dialect.ts';
import { interopOf } from '../../src/dialect/interop.ts';
import type { Edition } from './edition.ts';
import { NDArray, ndarrayOf, ndarrayOver } from './tensor.ts';

/** The operand itself where it is an array, one over its memory where another library shares that, otherwise a new one. */
export const arrayOperand = (x: Operand, edition: Edition): NDArray => {
  if (x.source instanceof NDArray) return x.source;
  const interop = interopOf(x.source);
  const memory = interop?.memory(x.source as object);
  const array = memory ? ndarrayOver(memory, { edition }) : ndarrayOf(x.as(x.dtype), edition);
  array.writeable = interop?.readOnly !== true;
  return array;
};
