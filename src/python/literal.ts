/** Reads Python literals: numbers with their kind, texts, None, True, False, lists, tuples, dicts, sets. */
import { Dict, PySet } from './dict.ts';
import { PySyntaxError } from './errors.ts';
import { parseInteger } from './conversion.ts';
import { unary, operator } from './operators.ts';
import { Complex, Ellipsis, Float, Tuple } from './values.ts';

const names: Readonly<Record<string, unknown>> = { None: null, True: true, False: false, Ellipsis };

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};

/** Digits of an imaginary, a float or an int, tried in this order. */
const real = String.raw`(?:\d[\d_]*)?\.\d[\d_]*(?:e[+-]?\d+)?|\d[\d_]*\.(?:e[+-]?\d+)?|\d[\d_]*e[+-]?\d+`;
const patterns = {
  imaginary: new RegExp(String.raw`(?:${real}|\d[\d_]*)j`, 'iy'),
  float: new RegExp(real, 'iy'),
  int: /0x[\da-f_]+|0o[0-7_]+|0b[01_]+|\d[\d_]*/iy,
  name: /[A-Za-z_]\w*/y,
  blank: /(?:\s|#[^\n]*)+/y,
  dots: /\.\.\./y,
  value: /\0\d+\0/y,
} as const;

class Reader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly values: readonly unknown[],
  ) {}

  all(): unknown {
    const value = this.list('');
    if (this.at < this.source.length) this.fail();
    return value;
  }

  private fail(): never {
    const found = this.source[this.at];
    throw new PySyntaxError(
      found === undefined
        ? 'unexpected end of a Python literal'
        : `'${found}' at ${this.at} is no part of a Python literal`,
    );
  }

  private match(kind: keyof typeof patterns): string | null {
    const pattern = patterns[kind];
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.source)?.[0] ?? null;
    if (text !== null) this.at += text.length;
    return text;
  }

  private take(mark: string): boolean {
    this.match('blank');
    if (!this.source.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }

  private peek(): string {
    this.match('blank');
    return this.source[this.at] ?? '';
  }

  /** Items up to `close`; one without a comma is itself where `close` is that of a tuple. */
  private list(close: '' | ')'): unknown {
    if (this.peek() === close) return new Tuple();
    const first = this.sum();
    if (!this.take(',')) return first;
    const items = [first];
    while (this.peek() !== close) {
      items.push(this.sum());
      if (!this.take(',')) break;
    }
    return new Tuple(items);
  }

  /** `1+2j`: a sum of numbers. */
  private sum(): unknown {
    let total = this.signed();
    for (;;) {
      if (this.take('+')) total = operator('add', total, this.signed());
      else if (this.take('-')) total = operator('sub', total, this.signed());
      else return total;
    }
  }

  private signed(): unknown {
    if (this.take('-')) return unary('neg', this.signed());
    return this.take('+') ? unary('pos', this.signed()) : this.atom();
  }

  private atom(): unknown {
    const next = this.peek();
    if (next === '[') return this.bracketed();
    if (next === '(') return this.parenthesized();
    if (next === '{') return this.braced();
    if (next === "'" || next === '"') return this.texts();
    if (this.match('dots') !== null) return Ellipsis;
    const value = this.match('value');
    if (value !== null) return this.values[Number(value.slice(1, -1))] ?? null;
    const imaginary = this.match('imaginary');
    if (imaginary !== null) return new Complex(0, Number(imaginary.slice(0, -1).replaceAll('_', '')));
    const float = this.match('float');
    if (float !== null) return new Float(Number(float.replaceAll('_', '')));
    const int = this.match('int');
    if (int !== null) return parseInteger(int, 0);
    return this.named();
  }

  private named(): unknown {
    const start = this.at;
    const name = this.match('name');
    if (name !== null && Object.hasOwn(names, name)) return names[name];
    if (name === 'set' && this.take('(') && this.take(')')) return new PySet();
    this.at = start;
    return this.fail();
  }

  private bracketed(): unknown[] {
    this.take('[');
    const items: unknown[] = [];
    while (!this.take(']')) {
      items.push(this.sum());
      if (!this.take(',') && this.peek() !== ']') this.fail();
    }
    return items;
  }

  private parenthesized(): unknown {
    this.take('(');
    const value = this.list(')');
    if (!this.take(')')) this.fail();
    return value;
  }

  private braced(): unknown {
    this.take('{');
    if (this.take('}')) return new Dict();
    const first = this.sum();
    return this.take(':') ? this.dict(first) : this.set(first);
  }

  private dict(first: unknown): Dict {
    const dict = new Dict([[first, this.sum()]]);
    while (!this.take('}')) {
      if (!this.take(',')) this.fail();
      if (this.take('}')) break;
      const key = this.sum();
      if (!this.take(':')) this.fail();
      dict.set(key, this.sum());
    }
    return dict;
  }

  private set(first: unknown): PySet {
    const set = new PySet([first]);
    while (!this.take('}')) {
      if (!this.take(',')) this.fail();
      if (this.take('}')) break;
      set.add(this.sum());
    }
    return set;
  }

  /** Neighbouring texts are one. */
  private texts(): string {
    let out = '';
    while (this.peek() === "'" || this.peek() === '"') out += this.text();
    return out;
  }

  private text(): string {
    const mark = this.source[this.at++]!;
    let out = '';
    for (;;) {
      const character = this.source[this.at++];
      if (character === undefined || character === '\n') return this.fail();
      if (character === mark) return out;
      out += character === '\\' ? this.escape() : character;
    }
  }

  private escape(): string {
    const code = this.source[this.at++] ?? this.fail();
    const digits = { x: 2, u: 4, U: 8 }[code];
    if (digits === undefined) return escapes[code] ?? `\\${code}`;
    const hex = this.source.slice(this.at, this.at + digits);
    if (hex.length < digits || /[^\da-f]/i.test(hex)) return this.fail();
    this.at += digits;
    return String.fromCodePoint(parseInt(hex, 16));
  }
}

/** The value of a Python literal. @throws SyntaxError */
export const parseLiteral = (source: string): unknown => new Reader(source.replaceAll('\0', ''), []).all();

/** The template tag: py`[[2.0, 1], (1, None)]`; what `${...}` holds stands as a value. @throws SyntaxError */
export const py = (texts: TemplateStringsArray, ...values: readonly unknown[]): unknown =>
  new Reader(texts.raw.map((text, i) => (i < values.length ? `${text}\0${i}\0` : text)).join(''), values).all();
