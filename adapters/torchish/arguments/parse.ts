/** Which mistake torch's argument parser finds first in a call, by the order in which it looks (PythonArgParser::parse). */
import { isTensorLike } from './kinds.ts';
import { NO_MATCH, type TypeRule } from '../../../src/dialect/dialect.ts';
import { toInt } from '../../../src/dialect/types.ts';
import { scalarKind } from '../../../src/dialect/nested.ts';
import { PyTypeError, type PythonError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import type { TorchParameter, TorchSignature } from './signature.ts';

/** Other names under which every function takes a parameter. */
const numpyNames: Readonly<Record<string, readonly string[]>> = {
  dim: ['axis'],
  keepdim: ['keepdims'],
  input: ['x', 'a', 'x1'],
  other: ['x2'],
};

/** A call as the parser sees it: of a method, without the tensor. */
export interface ParsedCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly kwargs: ReadonlyMap<string, unknown>;
}

const isIntegral = (x: unknown): boolean => typeof x !== 'boolean' && toInt(x) !== NO_MATCH;
const isSequence = (x: unknown): x is readonly unknown[] => Array.isArray(x);

/** Whether a value is taken for a parameter of this type; for lists, the first element decides. */
const accepts = (type: string, x: unknown, types: Readonly<Record<string, TypeRule>>): boolean => {
  switch (type) {
    case 'Tensor':
      return isTensorLike(x);
    case 'Number':
      return scalarKind(x) !== null || (isTensorLike(x) && x.ref.shape.length === 0);
    case 'int':
      return isIntegral(x);
    case 'float':
      return scalarKind(x) !== null;
    case 'bool':
      return typeof x === 'boolean';
    case 'str':
      return typeof x === 'string';
    case 'tuple of ints':
      return isSequence(x) && (x.length === 0 || isIntegral(x[0]));
    case 'tuple of Tensors':
      return isSequence(x);
    case 'torch.dtype':
      return types['dtype']!.accept(x, null as never) !== NO_MATCH;
    default:
      return true;
  }
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const surplus = ({ name, args }: ParsedCall, parameters: readonly TorchParameter[]): PythonError => {
  const positional = parameters.filter((p) => !p.keywordOnly);
  const least = parameters.filter((p) => !p.optional).length;
  const most = positional.length;
  return least === most
    ? new PyTypeError(
        `${name}() takes ${plural(most, 'positional argument')} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
      )
    : new PyTypeError(`${name}() takes from ${least} to ${most} positional arguments but ${args.length} were given`);
};

/** torch gives the plural to one missing argument and the singular to several. */
const missing = ({ name }: ParsedCall, rest: readonly TorchParameter[]): PythonError => {
  const names = rest.filter((p) => !p.optional).map((p) => `"${p.name}"`);
  const word = names.length === 1 ? 'arguments' : 'argument';
  return new PyTypeError(`${name}() missing ${names.length} required positional ${word}: ${names.join(', ')}`);
};

const wrongType = (call: ParsedCall, p: TorchParameter, value: unknown, position: number | null): PythonError => {
  const at = position === null ? '' : ` (position ${position + 1})`;
  const head = `${call.name}(): argument '${p.name}'${at} must be ${p.type}`;
  return p.type === 'tuple of ints' && isSequence(value) && position !== null
    ? new PyTypeError(`${head}, but found element of type ${typeName(value[0])} at pos 0`)
    : new PyTypeError(`${head}, not ${typeName(value)}`);
};

const unexpected = (call: ParsedCall, parameters: readonly TorchParameter[]): PythonError | null => {
  for (const name of call.kwargs.keys()) {
    const index = parameters.findIndex((p) => p.name === name || numpyNames[p.name]?.includes(name) === true);
    if (index < 0) return new PyTypeError(`${call.name}() got an unexpected keyword argument '${name}'`);
    if (index < call.args.length) return new PyTypeError(`${call.name}() got multiple values for argument '${name}'`);
  }
  return null;
};

const keyword = ({ kwargs }: ParsedCall, name: string): unknown => {
  for (const key of [name, ...(numpyNames[name] ?? [])]) if (kwargs.has(key)) return kwargs.get(key);
  return undefined;
};

/** A list that passed by its first element fails at a later one when it is unpacked. */
const unpacking = (call: ParsedCall, p: TorchParameter, value: unknown): PythonError | null => {
  if (p.type !== 'tuple of ints' || !isSequence(value)) return null;
  const at = value.findIndex((x) => !isIntegral(x));
  if (at < 0) return null;
  const got = typeName(value[at]);
  return new PyTypeError(
    `${call.name}(): argument '${p.name}' failed to unpack the object at pos ${at + 1} with error "type must be tuple of ints,but got ${got}"`,
  );
};

/** What is wrong with the call by one signature; null where nothing is. */
export const mistakeIn = (
  { parameters }: TorchSignature,
  call: ParsedCall,
  types: Readonly<Record<string, TypeRule>>,
): PythonError | null => {
  const { args } = call;
  const positional = parameters.filter((p) => !p.keywordOnly);
  const spreads = positional.length === 1 && positional[0]!.type === 'tuple of ints' && isIntegral(args[0]);
  if (args.length > positional.length && !spreads) return surplus(call, parameters);
  let unpacked: PythonError | null = null;
  for (const [i, p] of parameters.entries()) {
    const byPosition = i < args.length && !p.keywordOnly;
    const value = byPosition ? (spreads && i === 0 ? args : args[i]) : keyword(call, p.name);
    if (value === undefined) {
      if (!p.optional) return missing(call, parameters.slice(i));
    } else if (!(value === null && p.nullable) && !accepts(p.type, value, types)) {
      return wrongType(call, p, value, byPosition ? i : null);
    } else unpacked ??= unpacking(call, p, value);
  }
  return unexpected(call, parameters) ?? unpacked;
};
