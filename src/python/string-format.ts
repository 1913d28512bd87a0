/** `str.format`: fields with attributes, items, conversions and nested specs. */
import { getattr } from './attributes.ts';
import { PyIndexError, PyValueError } from './errors.ts';
import { format } from './format.ts';
import { getitem } from './items.ts';
import { repr, str } from './text.ts';

type Lookup = (name: string) => unknown;

/** Counts the fields without a name. */
interface Numbering {
  next: number;
  /** Whether fields are numbered by hand or by position; null before the first. */
  manual: boolean | null;
}

const number = (name: string, numbering: Numbering): number => {
  const manual = name !== '';
  if (numbering.manual !== null && numbering.manual !== manual) {
    const [from, to] = manual
      ? ['automatic field numbering', 'manual field specification']
      : ['manual field specification', 'automatic field numbering'];
    throw new PyValueError(`cannot switch from ${from} to ${to}`);
  }
  numbering.manual = manual;
  return manual ? Number(name) : numbering.next++;
};

/** The value of a field `name.attribute[item]`. */
const fieldValue = (field: string, args: readonly unknown[], lookup: Lookup, numbering: Numbering): unknown => {
  const name = /^[^.[]*/.exec(field)![0];
  let value: unknown;
  if (/^\d*$/.test(name)) {
    const position = number(name, numbering);
    if (position >= args.length) {
      throw new PyIndexError(`Replacement index ${position} out of range for positional args tuple`);
    }
    value = args[position];
  } else value = lookup(name);
  for (const [, attribute, item] of field.slice(name.length).matchAll(/\.([^.[]+)|\[([^\]]+)\]/g)) {
    if (attribute !== undefined) value = getattr(value, attribute);
    else value = getitem(value, /^\d+$/.test(item!) ? Number(item) : item);
  }
  return value;
};

/** Position of the brace that closes the one before `start`. */
const closing = (template: string, start: number): number => {
  let depth = 1;
  for (let i = start; i < template.length; i++) {
    if (template[i] === '{') depth++;
    else if (template[i] === '}' && --depth === 0) return i;
  }
  throw new PyValueError("expected '}' before end of string");
};

const convert = (value: unknown, conversion: string | undefined): unknown =>
  conversion === 'r' || conversion === 'a' ? repr(value) : conversion === 's' ? str(value) : value;

const expand = (template: string, args: readonly unknown[], lookup: Lookup, numbering: Numbering): string => {
  let out = '';
  for (let i = 0; i < template.length; i++) {
    const character = template[i]!;
    if (character !== '{' && character !== '}') out += character;
    else if (template[i + 1] === character) {
      out += character;
      i++;
    } else if (character === '}') throw new PyValueError("Single '}' encountered in format string");
    else {
      if (i + 1 === template.length) throw new PyValueError("Single '{' encountered in format string");
      const end = closing(template, i + 1);
      const [, field, conversion, spec = ''] =
        /^((?:\[[^\]]*\]|[^!:[])*)(?:!([rsa]))?(?::([^]*))?$/.exec(template.slice(i + 1, end)) ?? [];
      if (field === undefined) throw new PyValueError("expected ':' after conversion specifier");
      const value = convert(fieldValue(field, args, lookup, numbering), conversion);
      out += format(value, expand(spec, args, lookup, numbering));
      i = end;
    }
  }
  return out;
};

/** `template.format(*args, **kwargs)`, where `lookup` finds a keyword. */
export const formatTemplate = (template: string, args: readonly unknown[], lookup: Lookup): string =>
  expand(template, args, lookup, { next: 0, manual: null });
