/** try and raise. Only Python's exceptions can be caught; anything else passes through every handler. */
import { PyRuntimeError, PythonError, PyTypeError } from '../../src/python/errors.ts';
import { invoke, isinstance } from '../../src/python/protocol.ts';
import { asClass } from '../../src/python/typeof.ts';
import type { ExceptHandler, StatementOf, Try } from './ast.ts';
import { evaluate, runBlock, type Completion, type Run } from './dispatch.ts';
import type { Scope } from './scope.ts';

/** The exception that `raise value` raises: an instance, or a class to be called. */
const asException = (value: unknown): PythonError => {
  const exception = asClass(value) ? invoke(value, []) : value;
  if (exception instanceof PythonError) return exception;
  throw new PyTypeError('exceptions must derive from BaseException');
};

export const raise = ({ exc, cause }: StatementOf<'Raise'>, scope: Scope): never => {
  if (!exc) {
    const current = scope.session.handling.at(-1);
    throw current ?? new PyRuntimeError('No active exception to reraise');
  }
  const exception = asException(evaluate(exc, scope));
  if (cause) exception.cause = evaluate(cause, scope);
  throw exception;
};

const catches = (handler: ExceptHandler, error: PythonError, scope: Scope): boolean =>
  !handler.type || isinstance(error, evaluate(handler.type, scope));

function* runHandler(handler: ExceptHandler, error: PythonError, scope: Scope): Run {
  const { handling } = scope.session;
  if (handler.name !== undefined) scope.store(handler.name, error);
  handling.push(error);
  try {
    return yield* runBlock(handler.body, scope);
  } finally {
    handling.pop();
    if (handler.name !== undefined) {
      scope.store(handler.name, null);
      scope.remove(handler.name);
    }
  }
}

function* runGuarded({ body, handlers, orelse }: Try, scope: Scope): Run {
  let completion: Completion;
  try {
    completion = yield* runBlock(body, scope);
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    const handler = handlers.find((candidate) => catches(candidate, error, scope));
    if (!handler) throw error;
    return yield* runHandler(handler, error, scope);
  }
  return completion ?? (yield* runBlock(orelse, scope));
}

export function* runTry(node: Try, scope: Scope): Run {
  let completion: Completion;
  let left = false;
  try {
    completion = yield* runGuarded(node, scope);
    left = true;
  } catch (error) {
    left = true;
    const override = yield* runBlock(node.finalbody, scope);
    if (override !== null) return override;
    throw error;
  } finally {
    // A generator that is closed inside the block gets here without having left it.
    if (!left) yield* runBlock(node.finalbody, scope);
  }
  return (yield* runBlock(node.finalbody, scope)) ?? completion;
}
