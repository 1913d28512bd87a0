/** Executes statements: generators of what the program yields, returning how the block ended. */
import { PyAssertionError } from '../../src/python/errors.ts';
import { inplace, invoke, getattr, getitem, iterate, setattr, setitem, truth } from '../../src/python/protocol.ts';
import type { BinaryOperator, Expression, For, StatementOf, While } from './ast.ts';
import { makeClass } from './class.ts';
import { evaluate, runBlock, type Completion, type Executors, type Run } from './dispatch.ts';
import { raise, runTry } from './exceptions.ts';
import { makeDefinition } from './functions.ts';
import { runImport, runImportFrom } from './imports.ts';
import { binaryNames } from './operators.ts';
import { ModuleScope, type Scope } from './scope.ts';
import { ReplayError } from './session.ts';
import { assign, remove } from './targets.ts';
import { runWith } from './with.ts';

/** The value of an expression that may be a `yield`, whose value is what was sent. */
function* evaluateYielding(node: Expression, scope: Scope): Generator<unknown, unknown, unknown> {
  if (node._ === 'Yield') return (yield node.value ? evaluate(node.value, scope) : null) ?? null;
  if (node._ !== 'YieldFrom') return evaluate(node, scope);
  const values = iterate(evaluate(node.value, scope)) as Iterable<unknown, unknown, unknown>;
  return (yield* values) ?? null;
}

/** A loop's turn: whether it goes on, and what the loop ends with if not. */
function* runLoop(node: For | While, turns: Iterable<unknown>, scope: Scope): Run {
  for (const _ of turns) {
    scope.session.turn();
    const completion = yield* runBlock(node.body, scope);
    if (completion === 'break') return null;
    if (completion !== null && completion !== 'continue') return completion;
  }
  return yield* runBlock(node.orelse, scope);
}

function* bindEach(target: Expression, items: Iterable<unknown>, scope: Scope): IterableIterator<void> {
  for (const item of items) yield assign(target, item, scope);
}

function* whileTrue(test: Expression, scope: Scope): IterableIterator<void> {
  while (truth(evaluate(test, scope))) yield;
}

const augment = (target: Expression, op: BinaryOperator, amount: Expression, scope: Scope): void => {
  const update = (old: unknown): unknown => inplace(binaryNames[op._], old, evaluate(amount, scope));
  switch (target._) {
    case 'Name':
      return scope.store(target.id, update(scope.lookup(target.id)));
    case 'Attribute': {
      const owner = evaluate(target.value, scope);
      return setattr(owner, target.attr, update(getattr(owner, target.attr)));
    }
    case 'Subscript': {
      const owner = evaluate(target.value, scope);
      const key = evaluate(target.slice, scope);
      return setitem(owner, key, update(getitem(owner, key)));
    }
    default:
      throw new ReplayError(`cannot assign to ${target._}`);
  }
};

const decorate = (made: unknown, decorators: readonly unknown[]): unknown =>
  decorators.reduceRight((value, decorator) => invoke(decorator, [value]), made);

/** A definition: decorators are evaluated first and applied last, the nearest first. */
const define = (node: StatementOf<'FunctionDef' | 'ClassDef'>, scope: Scope): void => {
  const decorators = node.decorator_list.map((decorator) => evaluate(decorator, scope));
  const made = node._ === 'ClassDef' ? makeClass(node, scope) : makeDefinition(node, scope);
  scope.store(node.name, decorate(made, decorators));
};

/** A run that is over. */
// eslint-disable-next-line require-yield
function* ended(completion: Completion): Run {
  return completion;
}

const nothing = (): void => undefined;

/** Wraps what neither yields nor ends its block. */
const plain =
  <N>(body: (node: N, scope: Scope) => void) =>
  (node: N, scope: Scope): Run => {
    body(node, scope);
    return ended(null);
  };

/** What executes each kind of statement. */
export const executors: Executors = {
  *Expr({ value }, scope) {
    yield* evaluateYielding(value, scope);
    return null;
  },
  *Assign({ targets, value }, scope) {
    const result = yield* evaluateYielding(value, scope);
    for (const target of targets) assign(target, result, scope);
    return null;
  },
  AugAssign: plain(({ target, op, value }, scope) => augment(target, op, value, scope)),
  *AnnAssign({ target, annotation, value }, scope) {
    if (value) assign(target, yield* evaluateYielding(value, scope), scope);
    if (scope instanceof ModuleScope) evaluate(annotation, scope);
    return null;
  },
  Delete: plain(({ targets }, scope) => targets.forEach((target) => remove(target, scope))),
  *If({ test, body, orelse }, scope) {
    return yield* runBlock(truth(evaluate(test, scope)) ? body : orelse, scope);
  },
  *For(node, scope) {
    return yield* runLoop(node, bindEach(node.target, iterate(evaluate(node.iter, scope)), scope), scope);
  },
  *While(node, scope) {
    return yield* runLoop(node, whileTrue(node.test, scope), scope);
  },
  Break: () => ended('break'),
  Continue: () => ended('continue'),
  Pass: plain(nothing),
  FunctionDef: plain(define),
  ClassDef: plain(define),
  *Return({ value }, scope) {
    return { value: value ? yield* evaluateYielding(value, scope) : null };
  },
  With: runWith,
  Try: runTry,
  Raise: plain(raise),
  Assert: plain(({ test, msg }, scope) => {
    if (truth(evaluate(test, scope))) return;
    throw msg ? invoke(scope.session.builtins.get('AssertionError'), [evaluate(msg, scope)]) : new PyAssertionError();
  }),
  Global: plain(nothing),
  Nonlocal: plain(nothing),
  Import: plain(runImport),
  ImportFrom: plain(runImportFrom),
};
