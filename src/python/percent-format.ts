/** Python's `%` formatting of texts. */
import { PyTypeError, PyValueError } from './errors.ts';
import {
  characterOf,
  integerDigits,
  layOut,
  pad,
  shown,
  toFloat,
  truncateToInt,
  writeFloat,
  type FormatSpec,
} from './format-spec.ts';

/** What `%` formatting has to know of Python's values. */
export interface PercentHost {
  str(x: unknown): string;
  repr(x: unknown): string;
  typeName(x: unknown): string;
  /** The value of an int, a bool or what has `__index__`; else null. */
  integer(x: unknown): bigint | null;
  /** The value of a float or what has `__float__`; null where there is neither. */
  float(x: unknown): number | null;
}

/** The right operand of `%`. */
export interface PercentArguments {
  /** Items of a tuple, or the value itself as the only one. */
  readonly items: readonly unknown[];
  /** Looks a key up; null where the value is no mapping (a tuple, a str, a number). */
  readonly lookup: ((key: string) => unknown) | null;
}

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
  readonly conversion: string;
  /** Place of the conversion character in the template. */
  readonly index: number;
}

const printfSpec = ({ flags, width, precision, conversion }: Directive, type = conversion): FormatSpec => {
  const left = flags.includes('-');
  return {
    fill: flags.includes('0') && !left ? '0' : ' ',
    align: left ? '<' : flags.includes('0') ? '=' : '>',
    sign: flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '',
    positiveZero: false,
    alternate: flags.includes('#'),
    width,
    grouping: '',
    precision,
    type,
  };
};

const convertInteger = (value: unknown, directive: Directive, host: PercentHost): string => {
  const { conversion, precision } = directive;
  const decimal = 'diu'.includes(conversion);
  let x = host.integer(value);
  if (x === null && decimal) {
    const real = host.float(value);
    if (real !== null) x = truncateToInt(real);
  }
  if (x === null) {
    const wanted = decimal ? 'a real number' : 'an integer';
    throw new PyTypeError(`%${conversion} format: ${wanted} is required, not ${host.typeName(value)}`);
  }
  const spec = printfSpec(directive, decimal ? 'd' : conversion);
  const digits = integerDigits(x < 0n ? -x : x, spec.type).padStart(precision ?? 0, '0');
  return layOut(x < 0n, spec.alternate && !decimal ? `0${conversion}` : '', digits, '', spec);
};

const convertCharacter = (value: unknown, host: PercentHost): string => {
  if (typeof value === 'string' && [...value].length === 1) return value;
  const code = host.integer(value);
  if (code === null) throw new PyTypeError('%c requires int or char');
  return characterOf(code);
};

/** `repr` with everything beyond ASCII escaped. */
const asciiOnly = (text: string): string =>
  [...text]
    .map((c) => {
      const code = c.codePointAt(0)!;
      if (code < 0x80) return c;
      const hex = code.toString(16);
      return code < 0x100 ? `\\x${hex}` : code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
    })
    .join('');

const convert = (value: unknown, directive: Directive, host: PercentHost): string => {
  const { conversion, index } = directive;
  if ('diouxX'.includes(conversion)) return convertInteger(value, directive, host);
  if ('eEfFgG'.includes(conversion)) {
    // Like CPython, an object is asked for `__float__` before `__index__`.
    const real = typeof value === 'object' ? host.float(value) : null;
    const whole = real === null ? host.integer(value) : null;
    const x = real ?? (whole === null ? host.float(value) : toFloat(whole));
    if (x === null) throw new PyTypeError(`must be real number, not ${host.typeName(value)}`);
    return writeFloat(x, printfSpec(directive));
  }
  const texts: Readonly<Record<string, () => string>> = {
    s: () => host.str(value),
    r: () => host.repr(value),
    a: () => asciiOnly(host.repr(value)),
  };
  const spec: FormatSpec = { ...printfSpec(directive), fill: ' ', align: directive.flags.includes('-') ? '<' : '>' };
  if (conversion === 'c') return pad(convertCharacter(value, host), spec);
  const text = texts[conversion];
  if (!text) {
    const code = conversion.codePointAt(0)!.toString(16);
    throw new PyValueError(`unsupported format character '${shown(conversion)}' (0x${code}) at index ${index}`);
  }
  return pad(spec.precision === null ? text() : [...text()].slice(0, spec.precision).join(''), spec);
};

/** `template % arguments`. @throws PyTypeError, PyValueError, and what `lookup` throws */
export const percentFormat = (template: string, { items, lookup }: PercentArguments, host: PercentHost): string => {
  let values = items;
  let used = 0;
  let keyed = false;
  const next = (): unknown => {
    if (used >= values.length) throw new PyTypeError('not enough arguments for format string');
    return values[used++];
  };
  const number = (text: string | undefined, what: string): number | null => {
    if (text === undefined) return null;
    if (text === '*') {
      const x = host.integer(next());
      if (x === null) throw new PyTypeError('* wants int');
      return Number(x);
    }
    if (Number(text) > (what === 'width' ? 2 ** 63 : 2 ** 31)) throw new PyValueError(`${what} too big`);
    return Number(text);
  };
  const keyLength = (from: number): number => {
    let depth = 0;
    for (let i = from; i < template.length; i++) {
      if (template[i] === '(') depth++;
      else if (template[i] === ')' && --depth === 0) return i - from - 1;
    }
    throw new PyValueError('incomplete format key');
  };

  let out = '';
  let at = 0;
  for (;;) {
    const found = template.indexOf('%', at);
    if (found < 0) break;
    out += template.slice(at, found);
    at = found + 1;
    if (template[at] === '%') {
      out += '%';
      at++;
      continue;
    }
    if (template[at] === '(') {
      if (!lookup) throw new PyTypeError('format requires a mapping');
      const length = keyLength(at);
      values = [lookup(template.slice(at + 1, at + 1 + length))];
      used = 0;
      keyed = true;
      at += length + 2;
    }
    const pattern = /([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?/y;
    pattern.lastIndex = at;
    const [all, flags, width, precision] = pattern.exec(template)!;
    at += all.length;
    const wide = number(width, 'width') ?? 0;
    const exact = number(precision === '' ? '0' : precision, 'precision');
    if (at >= template.length) throw new PyValueError('incomplete format');
    const conversion = String.fromCodePoint(template.codePointAt(at)!);
    const directive: Directive = {
      flags: wide < 0 ? `${flags!}-` : flags!,
      width: Math.abs(wide),
      precision: exact === null ? null : Math.max(exact, 0),
      conversion,
      index: at,
    };
    out += convert(next(), directive, host);
    at += conversion.length;
  }
  if (used < values.length && !keyed && !lookup) {
    throw new PyTypeError('not all arguments converted during string formatting');
  }
  return out + template.slice(at);
};
