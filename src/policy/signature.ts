/** Declarations: parsing `path path(Type name=default, *, ...) -> Type` (`*name` takes any number, `+name` at least one), and binding Python arguments to them. */
export interface Parameter {
  /** Name in the framework. */
  readonly name: string;
  /** Name in the op record; the framework's where nothing else is stated. */
  readonly neutral: string;
  /** Name in the table of types. */
  readonly type: string;
  /** Whether None is taken, and passed on as null. */
  readonly nullable: boolean;
  readonly kind: 'positional' | 'either' | 'keyword' | 'varargs';
  readonly required: boolean;
  /** Default as a protocol value; undefined where there is none. */
  readonly fallback: unknown;
}

export interface Declaration {
  /** Where it stands: dotted paths from the dialect's root; a leading dot means the tensor class, `Name.` a class. */
  readonly paths: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  readonly source: string;
}

const PARAMETER = /^(\w+)(\?)?\s+([*+])?(\w+)(?::(\w+))?(?:=(.+))?$/;

const literals: Readonly<Record<string, unknown>> = { None: null, True: true, False: false };

const parseDefault = (text: string): unknown => {
  if (text in literals) return literals[text];
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^'.*'$/.test(text)) return text.slice(1, -1);
  if (text === '()') return Object.freeze([]);
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`default '${text}' cannot be read`);
  return number;
};

const parseParameter = (text: string, kind: Parameter['kind']): Parameter => {
  const match = PARAMETER.exec(text);
  if (!match) throw new Error(`parameter '${text}' cannot be read`);
  const [, type, nullable, star, name, neutral, fallback] = match;
  const given = fallback === undefined ? undefined : parseDefault(fallback);
  return {
    name: name!,
    neutral: neutral ?? name!,
    type: type!,
    nullable: nullable !== undefined || given === null,
    kind: star ? 'varargs' : kind,
    required: fallback === undefined && star !== '*',
    fallback: given,
  };
};

/** Reads one declaration; `template` is the parameter list of one that states only paths. @throws Error where it is malformed */
export const parseDeclaration = (source: string, template = ''): Declaration => {
  const whole = source.includes('(') ? source : source + template;
  const match = /^([^(]+)\((.*)\)\s*(?:->\s*(.+))?$/s.exec(whole);
  if (!match) throw new Error(`declaration '${whole}' cannot be read`);
  const parameters: Parameter[] = [];
  let kind: Parameter['kind'] = 'either';
  for (const part of match[2]!.split(',').map((p) => p.trim())) {
    if (part === '') continue;
    if (part === '*') kind = 'keyword';
    else if (part === '/') parameters.forEach((p, i) => (parameters[i] = { ...p, kind: 'positional' }));
    else {
      parameters.push(parseParameter(part, kind));
      if (parameters.at(-1)!.kind === 'varargs') kind = 'keyword';
    }
  }
  return { paths: match[1]!.trim().split(/\s+/), parameters, returns: (match[3] ?? 'Tensor').trim(), source: whole };
};

/** Why arguments do not fit a declaration. */
export type BindProblem =
  | { readonly kind: 'missing'; readonly names: readonly string[] }
  | { readonly kind: 'unexpected'; readonly name: string }
  | { readonly kind: 'surplus'; readonly most: number; readonly least: number; readonly given: number }
  | { readonly kind: 'multiple'; readonly name: string };

export type Bound = { readonly values: readonly unknown[] } | { readonly problem: BindProblem };

/** Other names under which a dialect takes a keyword: public name to the alias. */
export type KeywordAliases = Readonly<Record<string, readonly string[]>>;

const keywordIndex = (parameters: readonly Parameter[], name: string, aliases: KeywordAliases): number => {
  const takes = (p: Parameter): boolean => p.kind !== 'positional';
  const at = parameters.findIndex((p) => takes(p) && p.name === name);
  return at >= 0 ? at : parameters.findIndex((p) => takes(p) && aliases[p.name]?.includes(name) === true);
};

/** Values in the order of the parameters; undefined where the default applies, an array for varargs. */
export const bindArguments = (
  { parameters }: Declaration,
  args: readonly unknown[],
  kwargs: ReadonlyMap<string, unknown>,
  aliases: KeywordAliases,
): Bound => {
  const values = new Array<unknown>(parameters.length).fill(undefined);
  let next = 0;
  let at = 0;
  for (; at < parameters.length && next < args.length; at++) {
    const { kind } = parameters[at]!;
    if (kind === 'keyword') break;
    if (kind === 'varargs') {
      values[at] = args.slice(next);
      next = args.length;
    } else values[at] = args[next++];
  }
  const byPosition = parameters.filter((p) => p.kind === 'positional' || p.kind === 'either');
  if (next < args.length) {
    const least = byPosition.filter((p) => p.required).length;
    return { problem: { kind: 'surplus', most: byPosition.length, least, given: args.length } };
  }
  for (const [name, value] of kwargs) {
    const index = keywordIndex(parameters, name, aliases);
    if (index < 0) return { problem: { kind: 'unexpected', name } };
    if (values[index] !== undefined) return { problem: { kind: 'multiple', name } };
    values[index] = parameters[index]!.kind === 'varargs' ? [value] : value;
  }
  const missing = parameters.filter((p, i) => p.required && values[i] === undefined).map((p) => p.name);
  return missing.length > 0 ? { problem: { kind: 'missing', names: missing } } : { values };
};
