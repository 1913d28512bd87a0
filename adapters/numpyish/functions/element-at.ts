/** An element as the printers hold it, back as an array of one. */
import { allocate, type DType } from '../../../src/core/dtype.ts';
import type { HostArray } from '../../../src/core/value.ts';
import type { Element } from '../../../src/policy/printer/elements.ts';

export const elementAtFlat = (element: Element, dtype: DType): HostArray => {
  const data = allocate(dtype, 1);
  if (typeof element === 'object') [data[0], data[1]] = element;
  else data[0] = typeof element === 'boolean' ? Number(element) : element;
  return { dtype, shape: [], data };
};
