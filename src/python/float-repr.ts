/** `repr` of a float: the shortest digits that read back, with Python's exponents. */
export { floatText as floatRepr } from '../core/decimal.ts';
