/** What NumPy says of list elements that are no numbers of the dtype asked for. */
import { isFloating, isInteger, type DType } from '../../src/core/dtype.ts';
import { scalarKind } from '../../src/dialect/nested.ts';
import { quote } from '../../src/python/quote.ts';
import { typeName } from '../../src/python/typeof.ts';
import { Float } from '../../src/python/values.ts';

const numeral = /^\s*[+-]?(\d[\d_]*\.?\d*(e[+-]?\d+)?|\.\d+(e[+-]?\d+)?|inf(inity)?|nan)\s*$/i;

const problemOf = (x: unknown, dtype: DType): string | null => {
  if (typeof x === 'string' && !numeral.test(x)) {
    return isFloating(dtype)
      ? `could not convert string to float: ${quote(x)}`
      : `invalid literal for int() with base 10: ${quote(x)}`;
  }
  if (isInteger(dtype) && x instanceof Float && !Number.isFinite(x.value)) {
    return `cannot convert float ${Number.isNaN(x.value) ? 'NaN' : 'infinity'} to integer`;
  }
  if (x instanceof Map || scalarKind(x) === 'complex') {
    const taker = isFloating(dtype)
      ? 'float() argument must be a string or a real number'
      : 'int() argument must be a string, a bytes-like object or a real number';
    return `${taker}, not '${typeName(x)}'`;
  }
  return null;
};

/** The first problem among the elements of nested lists, or null. */
export const elementText = (x: unknown, dtype: DType): string | null => {
  if (!Array.isArray(x)) return problemOf(x, dtype);
  for (const item of x as readonly unknown[]) {
    const text = elementText(item, dtype);
    if (text) return text;
  }
  return null;
};
