/** TypeScript signatures of declarations: what may be positional stays so or moves into a trailing object of keywords. */
import type { Declaration, Parameter } from '../../policy/signature.ts';
import type { TypeRule } from '../dialect.ts';

export interface TypeNames {
  readonly parameters: Readonly<Record<string, TypeRule>>;
  /** TypeScript types of results, by the name after `->`. */
  readonly returns: Readonly<Record<string, string>>;
}

const pythonDefault = (value: unknown): string => {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return '()';
  return typeof value === 'string' ? `'${value}'` : (value as number).toString();
};

/** A declaration as Python's `help` would head it: `sum(input, dim, keepdim=False, *, dtype=None) -> Tensor`. */
export const pythonSignature = (name: string, { parameters, returns }: Declaration, skip = 0): string => {
  const parts: string[] = [];
  let keywordsOnly = false;
  parameters.slice(skip).forEach((p, i, list) => {
    if (p.kind === 'keyword' && !keywordsOnly && !list.slice(0, i).some((q) => q.kind === 'varargs')) parts.push('*');
    keywordsOnly ||= p.kind === 'keyword';
    const star = p.kind === 'varargs' ? '*' : '';
    parts.push(`${star}${p.name}${p.required || star ? '' : `=${pythonDefault(p.fallback)}`}`);
    if (p.kind === 'positional' && list[i + 1]?.kind !== 'positional') parts.push('/');
  });
  return `${name}(${parts.join(', ')}) -> ${returns}`;
};

/** Names that TypeScript reserves, as parameter names. */
const safeName = (name: string): string =>
  /^(in|var|new|default|function|with|class|delete|this)$/.test(name) ? `${name}_` : name;

const argumentType = (p: Parameter, names: TypeNames): string => {
  const base = names.parameters[p.type]?.typescript ?? 'unknown';
  return p.nullable && base !== 'unknown' ? `${base} | null` : base;
};

const isPositional = (p: Parameter): boolean => p.kind === 'positional' || p.kind === 'either';

const keywordType = (
  list: readonly Parameter[],
  names: TypeNames,
): { readonly type: string; readonly required: boolean } | null => {
  const shown = list.filter((p) => p.kind !== 'positional' && p.type !== 'ignored');
  const ignored = list.filter((p) => p.type === 'ignored');
  if (shown.length + ignored.length === 0) return null;
  const fields = [
    ...shown.map((p) => `${p.name}${p.required ? '' : '?'}: ${argumentType(p, names)}`),
    ...ignored.map((p) => `${p.name}?: unknown`),
  ];
  return { type: `{ ${fields.join('; ')} }`, required: shown.some((p) => p.required) };
};

const resultType = (returns: string, names: TypeNames): string => {
  const tuple = /^\((.*)\)$/.exec(returns);
  if (tuple)
    return `readonly [${tuple[1]!
      .split(',')
      .map((part) => resultType(part.trim(), names))
      .join(', ')}]`;
  return names.returns[returns] ?? 'unknown';
};

/** Call signatures, one for each number of leading arguments that stay positional, the longest first. */
export const signatures = (declaration: Declaration, names: TypeNames, skip = 0): string[] => {
  const parameters = declaration.parameters.slice(skip);
  const result = resultType(declaration.returns, names);
  const varargs = parameters.find((p) => p.kind === 'varargs');
  if (varargs) return varargSignatures(parameters, varargs, names, result);
  const positional = parameters.filter(isPositional);
  const out: string[] = [];
  const least = positional.filter((p) => p.kind === 'positional' && p.required).length;
  for (let n = positional.length; n >= least; n--) {
    const moved = parameters.filter((p) => !positional.slice(0, n).includes(p));
    if (moved.some((p) => p.kind === 'positional' && p.required)) break;
    const keywords = keywordType(moved, names);
    const leading = positional.slice(0, n).map((p) => `${safeName(p.name)}: ${argumentType(p, names)}`);
    const last = keywords ? [`keywords${keywords.required ? '' : '?'}: ${keywords.type}`] : [];
    out.push(`(${[...leading, ...last].join(', ')}): ${result}`);
  }
  return out;
};

/** `zeros(2, 3)`, `zeros((2, 3))`, each with keywords. */
const varargSignatures = (
  parameters: readonly Parameter[],
  varargs: Parameter,
  names: TypeNames,
  result: string,
): string[] => {
  const before = parameters
    .slice(0, parameters.indexOf(varargs))
    .map((p) => `${safeName(p.name)}: ${argumentType(p, names)}`);
  const rest = parameters.filter((p) => p.kind === 'keyword');
  const keywords = keywordType(rest, names);
  const tail = keywords ? [`keywords?: ${keywords.type}`] : [];
  const item = varargs.type === 'shape' || varargs.type === 'ints' ? 'number' : argumentType(varargs, names);
  const list = `(${[...before, `${varargs.name}: readonly (${item})[]`, ...tail].join(', ')}): ${result}`;
  const spread = keywords
    ? `(...${varargs.name}: [${[...before, `...${varargs.name}: (${item})[]`, `keywords: ${keywords.type}`].join(', ')}]): ${result}`
    : null;
  const plain = `(${[...before, `...${varargs.name}: (${item})[]`].join(', ')}): ${result}`;
  return [list, plain, ...(spread && before.length === 0 ? [spread] : [])];
};
