/** Hands each node of a syntax tree to what evaluates or executes it; the tables are installed by `interpreter.ts`. */
import type { Expression, ExpressionKind, ExpressionOf, Statement, StatementKind, StatementOf } from './ast.ts';
import type { Scope } from './scope.ts';
import { ReplayError } from './session.ts';

/** How a block ended: null where control falls off its end. */
export type Completion = null | 'break' | 'continue' | { readonly value: unknown };
/** A statement under way: yields what the program yields. */
export type Run = Generator<unknown, Completion, unknown>;

export type Evaluators = { readonly [K in ExpressionKind]: (node: ExpressionOf<K>, scope: Scope) => unknown };
export type Executors = { readonly [K in StatementKind]: (node: StatementOf<K>, scope: Scope) => Run };

let evaluators: Evaluators;
let executors: Executors;

export const install = (expressions: Evaluators, statements: Executors): void => {
  evaluators = expressions;
  executors = statements;
};

const unknownSyntax = (name: string): never => {
  throw new ReplayError(`the syntax ${name} is not known`);
};

/** The value of an expression. @throws ReplayError on syntax that is not known */
export const evaluate = (node: Expression, scope: Scope): unknown => {
  const evaluator = evaluators[node._] as ((node: Expression, scope: Scope) => unknown) | undefined;
  return evaluator ? evaluator(node, scope) : unknownSyntax(node._);
};

/** Executes one statement. @throws ReplayError on syntax that is not known */
export const run = (node: Statement, scope: Scope): Run => {
  const executor = executors[node._] as ((node: Statement, scope: Scope) => Run) | undefined;
  return executor ? executor(node, scope) : unknownSyntax(node._);
};

export function* runBlock(body: readonly Statement[], scope: Scope): Run {
  for (const statement of body) {
    const completion = yield* run(statement, scope);
    if (completion !== null) return completion;
  }
  return null;
}

/** Runs a function's body; the generator returns what the function does. */
export function* runBody(body: readonly Statement[], scope: Scope): Generator<unknown, unknown, unknown> {
  const completion = yield* runBlock(body, scope);
  return completion !== null && typeof completion === 'object' ? completion.value : null;
}
