/** Python's texts of numbers, `format(x, spec)` and `round`, all exact from the binary value. */
import { complexText, floatText, roundedQuotient } from '../core/decimal.ts';
import { PyOverflowError, PyValueError } from './errors.ts';
import {
  characterOf,
  integerDigits,
  isNegative,
  layOut,
  losesSign,
  magnitudeText,
  nonFiniteText,
  pad,
  parseFormatSpec,
  requireFinite,
  toFloat,
  unknownType,
  writeFloat,
  type FormatSpec,
} from './format-spec.ts';

export { floatText as floatRepr, complexText as complexRepr } from '../core/decimal.ts';
export { truncateToInt } from './format-spec.ts';
export { percentFormat, type PercentArguments, type PercentHost } from './percent-format.ts';

/** `format(x, spec)` of a float. @throws PyValueError */
export const formatFloat = (x: number, spec: string, typeName = 'float'): string => {
  if (spec === '') return floatText(x);
  const parsed = parseFormatSpec(spec, typeName, '', '>');
  if (!/^[eEfFgGn%]?$/.test(parsed.type)) throw unknownType(parsed.type, typeName);
  return writeFloat(x, parsed.type === 'n' ? { ...parsed, type: 'g' } : parsed);
};

/** `format(x, spec)` of an int. @throws PyValueError, PyOverflowError */
export const formatInt = (x: number | bigint, spec: string, typeName = 'int'): string => {
  const value = BigInt(x);
  if (spec === '') return String(value);
  const parsed = parseFormatSpec(spec, typeName, 'd', '>');
  const { type } = parsed;
  if (/^[eEfFgG%]$/.test(type)) return writeFloat(toFloat(value), parsed);
  if (!/^[bcdoxXn]$/.test(type)) throw unknownType(type, typeName);
  if (parsed.precision !== null) throw new PyValueError('Precision not allowed in integer format specifier');
  if (parsed.positiveZero) {
    throw new PyValueError('Negative zero coercion (z) not allowed in integer format specifier');
  }
  if (type === 'c') {
    if (parsed.sign) throw new PyValueError("Sign not allowed with integer format specifier 'c'");
    if (parsed.alternate) throw new PyValueError("Alternate form (#) not allowed with integer format specifier 'c'");
    return layOut(false, '', '', characterOf(value), parsed);
  }
  const magnitude = value < 0n ? -value : value;
  const prefix = parsed.alternate && 'boxX'.includes(type) ? `0${type}` : '';
  return layOut(value < 0n, prefix, integerDigits(magnitude, type), '', parsed);
};

/** `format(text, spec)` of a str. @throws PyValueError */
export const formatStr = (text: string, spec: string, typeName = 'str'): string => {
  if (spec === '') return text;
  const parsed = parseFormatSpec(spec, typeName, 's', '<');
  const refuse = (what: string): Error => new PyValueError(`${what} not allowed in string format specifier`);
  if (parsed.type !== 's') throw unknownType(parsed.type, typeName);
  if (parsed.sign) throw refuse(parsed.sign === ' ' ? 'Space' : 'Sign');
  if (parsed.positiveZero) throw refuse('Negative zero coercion (z)');
  if (parsed.alternate) throw refuse('Alternate form (#)');
  if (parsed.align === '=') throw refuse("'=' alignment");
  return pad(parsed.precision === null ? text : [...text].slice(0, parsed.precision).join(''), parsed);
};

/** `format(z, spec)` of a complex. @throws PyValueError */
export const formatComplex = (re: number, im: number, spec: string, typeName = 'complex'): string => {
  if (spec === '') return complexText(re, im);
  const parsed = parseFormatSpec(spec, typeName, '', '>');
  if (!/^[eEfFgGn]?$/.test(parsed.type)) throw unknownType(parsed.type, typeName);
  if (parsed.fill === '0') throw new PyValueError('Zero padding is not allowed in complex format specifier');
  if (parsed.align === '=') {
    throw new PyValueError("'=' alignment flag is not allowed in complex format specifier");
  }
  const inner: FormatSpec = { ...parsed, width: 0, type: parsed.type === 'n' ? 'g' : parsed.type };
  const part = (x: number, plus: boolean): string => {
    const text = Number.isFinite(x) ? magnitudeText(x, inner, false) : nonFiniteText(x, inner.type);
    const whole = /^\d*/.exec(text)![0];
    return layOut(
      isNegative(x) && !losesSign(text, inner),
      '',
      whole,
      text.slice(whole.length),
      plus ? { ...inner, sign: '+' } : inner,
    );
  };
  const bare = parsed.type === '';
  if (bare && Object.is(re, 0)) return pad(`${part(im, false)}j`, parsed);
  const text = `${part(re, false)}${part(im, true)}j`;
  return pad(bare ? `(${text})` : text, parsed);
};

/** `round(x, digits)` of a float: the exact value rounded to that decimal place, ties to even. @throws PyOverflowError */
export const roundFloat = (x: number, digits: number): number => {
  // Beyond these places no double has digits to round, or none is left.
  if (!Number.isFinite(x) || x === 0 || digits > 323) return x;
  if (digits < -308) return x * 0;
  const magnitude = Number(`${roundedQuotient(x, -digits)}e${-digits}`);
  if (!Number.isFinite(magnitude)) throw new PyOverflowError('rounded value too large to represent');
  return x < 0 ? -magnitude : magnitude;
};

/** `round(x)` of a float: the nearest int, ties to even. @throws PyValueError, PyOverflowError */
export const roundToInt = (x: number): bigint => {
  requireFinite(x);
  const magnitude = roundedQuotient(x, 0);
  return x < 0 ? -magnitude : magnitude;
};

/** `round(x, digits)` of an int; negative digits round to tens, hundreds, ..., ties to even. */
export const roundInt = (x: bigint, digits: number): bigint => {
  if (digits >= 0) return x;
  const unit = 10n ** BigInt(-digits);
  const magnitude = x < 0n ? -x : x;
  const rest = magnitude % unit;
  const floor = magnitude - rest;
  const up = 2n * rest > unit || (2n * rest === unit && (floor / unit) % 2n === 1n);
  const rounded = up ? floor + unit : floor;
  return x < 0n ? -rounded : rounded;
};
