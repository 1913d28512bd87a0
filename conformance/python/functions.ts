/** Functions written in Python: closures over a scope, callable through the protocol. */
import { PyRecursionError } from '../../src/python/errors.ts';
import { PyFunction } from '../../src/python/function.ts';
import type { Kwargs } from '../../src/python/object.ts';
import type { Arguments, Expression, FunctionDef, Lambda, Statement } from './ast.ts';
import { bindArguments, type Signature } from './arguments.ts';
import { functionBindings, type Bindings } from './bindings.ts';
import { evaluate, runBody } from './dispatch.ts';
import { Generator } from './generator.ts';
import { FunctionScope, type Scope } from './scope.ts';

interface Code {
  readonly name: string;
  readonly args: Arguments;
  /** A lambda's body is an expression. */
  readonly body: readonly Statement[] | Expression;
}

const defaultsOf = (args: Arguments, scope: Scope): Map<string, unknown> => {
  const positional = [...args.posonlyargs, ...args.args];
  const optional = positional.slice(positional.length - args.defaults.length);
  const defaults = new Map(optional.map(({ arg }, i) => [arg, evaluate(args.defaults[i]!, scope)]));
  args.kwonlyargs.forEach(({ arg }, i) => {
    const node = args.kw_defaults[i];
    if (node) defaults.set(arg, evaluate(node, scope));
  });
  return defaults;
};

const signatureOf = (name: string, args: Arguments, scope: Scope): Signature => ({
  name,
  positionalOnly: args.posonlyargs.map(({ arg }) => arg),
  positional: args.args.map(({ arg }) => arg),
  keywordOnly: args.kwonlyargs.map(({ arg }) => arg),
  rest: args.vararg?.arg ?? null,
  keywords: args.kwarg?.arg ?? null,
  defaults: defaultsOf(args, scope),
});

/** JavaScript's stack is the recursion limit. */
const guardStack = <T>(body: () => T): T => {
  try {
    return body();
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack'))
      throw new PyRecursionError('maximum recursion depth exceeded');
    throw error;
  }
};

const isExpression = (body: Code['body']): body is Expression => !Array.isArray(body);

const execute = ({ body }: Code, { yields }: Bindings, scope: Scope, name: string): unknown => {
  if (isExpression(body)) return evaluate(body, scope);
  const run = runBody(body, scope);
  return yields ? new Generator(name, run) : run.next().value;
};

const makeFunction = (code: Code, outer: Scope): PyFunction => {
  const bindings = functionBindings(code.args, code.body);
  const qualifiedName = outer.prefix + code.name;
  const signature = signatureOf(qualifiedName, code.args, outer);
  const first = signature.positionalOnly[0] ?? signature.positional[0];
  const call = (args: readonly unknown[], kwargs: Kwargs): unknown => {
    outer.session.checkTime();
    const scope = new FunctionScope(bindings, outer, `${qualifiedName}.<locals>.`);
    for (const [name, value] of bindArguments(signature, args, kwargs)) scope.values.set(name, value);
    if (first !== undefined) scope.receiver = scope.values.get(first);
    return guardStack(() => execute(code, bindings, scope, qualifiedName));
  };
  return new PyFunction(code.name, call, '__main__', qualifiedName);
};

export const makeLambda = ({ args, body }: Lambda, outer: Scope): PyFunction =>
  makeFunction({ name: '<lambda>', args, body }, outer);

export const makeDefinition = ({ name, args, body }: FunctionDef, outer: Scope): PyFunction =>
  makeFunction({ name, args, body }, outer);
