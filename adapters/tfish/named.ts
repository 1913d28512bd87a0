/** Named tuples, as raw ops of several outputs return them. */
export { namedTuple } from '../../src/dialect/named.ts';
