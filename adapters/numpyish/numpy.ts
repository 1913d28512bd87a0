/** What the functions of one edition are made with. */
import type { Dialect } from '../../src/dialect/dialect.ts';
import type { Edition } from './edition.ts';

export interface Numpy {
  readonly edition: Edition;
  readonly dialect: Dialect;
}
