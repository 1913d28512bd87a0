/** Arguments that fit no declaration, in the words of torch's argument parser. */
import type { CallInfo, CallProblem, TypeRule } from '../../../src/dialect/dialect.ts';
import { PyTypeError, type PythonError } from '../../../src/python/errors.ts';
import { invalidCombination } from './invalid.ts';
import { mistakeIn, type ParsedCall } from './parse.ts';
import { signaturesOf, type TorchSignature } from './signature.ts';

const fits = ({ parameters }: TorchSignature, { args, kwargs }: ParsedCall): boolean => {
  const count = args.length + kwargs.size;
  return count >= parameters.filter((p) => !p.optional).length && count <= parameters.length;
};

/** Methods without parameters are bound by Python itself. */
const bare = ({ name, args, kwargs }: ParsedCall): PythonError =>
  kwargs.size > 0
    ? new PyTypeError(`TensorBase.${name}() takes no keyword arguments`)
    : new PyTypeError(`TensorBase.${name}() takes no arguments (${args.length} given)`);

export const wordArguments = (
  { args, kwargs, declarations }: CallProblem,
  { name, path = name }: CallInfo,
  types: Readonly<Record<string, TypeRule>>,
): PythonError => {
  const method = path.startsWith('.');
  const call: ParsedCall = { name, args: method ? args.slice(1) : args, kwargs };
  const signatures = signaturesOf(path, declarations);
  if (method && signatures.every((s) => s.parameters.length === 0)) return bare(call);
  const single = signatures.length === 1 && signatures[0]!.text === '';
  const plausible = single ? signatures : signatures.filter((s) => fits(s, call));
  const mistake = plausible.length === 1 ? mistakeIn(plausible[0]!, call, types) : null;
  return (
    mistake ??
    invalidCombination(
      call,
      signatures.map((s) => s.text),
    )
  );
};
