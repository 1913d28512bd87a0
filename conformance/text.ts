/** Compares printed text: blanks collapsed, printed fractions by tolerance or one unit of the last digit, all else equal. */
import { close, toleranceFor } from './tolerance.ts';

/** A number on its own: not part of a name such as float32 or Conv2d. */
const number = /(?<![\w.])[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan|inf)(?![\w])/g;

const isFraction = (text: string): boolean => /[.enai]/i.test(text);

const parse = (text: string): number => {
  const plain = text.replace(/^[-+]/, '').toLowerCase();
  const magnitude = plain === 'inf' ? Infinity : plain === 'nan' ? NaN : Number(plain);
  return text.startsWith('-') ? -magnitude : magnitude;
};

/** What one more in the last printed digit is worth. */
const lastDigit = (text: string): number => {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  const point = digits.indexOf('.');
  return 10 ** (Number(exponent) - (point < 0 ? 0 : digits.length - point - 1));
};

const sameNumber = (got: string, expected: string, backend: string): boolean => {
  if (got === expected) return true;
  if (!isFraction(got) || !isFraction(expected)) return false;
  const [a, b] = [parse(got), parse(expected)];
  // A hair more than one unit, since the difference of two printed numbers is itself rounded.
  const unit = Math.max(lastDigit(got), lastDigit(expected)) * (1 + 1e-6);
  return close(a, b, toleranceFor(backend, 'float', 'printed'), 0) || Math.abs(a - b) <= unit;
};

/** Runs of blanks become one, and none stays after an opening bracket or before what closes a number, where padding depends on the widest one. */
const collapse = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/([[({]) /g, '$1')
    .replace(/ ([,\])}])/g, '$1');

export const sameText = (got: string, expected: string, backend: string): boolean => {
  if (got === expected) return true;
  const [a, b] = [collapse(got), collapse(expected)];
  if (a === b) return true;
  if (a.replace(number, '#') !== b.replace(number, '#')) return false;
  const numbers = a.match(number) ?? [];
  const others = b.match(number) ?? [];
  return numbers.length === others.length && numbers.every((text, i) => sameNumber(text, others[i]!, backend));
};
