/** Results: arrays, or scalars where there are no axes left. */
import type { Value } from '../../src/core/value.ts';
import type { Edition } from './edition.ts';
import { scalarOf, type NumpyScalar } from './scalar.ts';
import { ndarrayOf, type NDArray } from './tensor.ts';

export const resultOf = (edition: Edition, value: Value): NDArray | NumpyScalar =>
  value.shape.length === 0 ? scalarOf(value, edition) : ndarrayOf(value, edition);
