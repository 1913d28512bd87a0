/** with: managers are entered in order and left in reverse, each told of the exception, which it may swallow. */
import { PythonError } from '../../src/python/errors.ts';
import { enter, exit } from '../../src/python/protocol.ts';
import type { With } from './ast.ts';
import { evaluate, runBlock, type Completion, type Run } from './dispatch.ts';
import type { Scope } from './scope.ts';
import { assign } from './targets.ts';

function* runItem(node: With, index: number, scope: Scope): Run {
  const item = node.items[index];
  if (!item) return yield* runBlock(node.body, scope);
  const manager = evaluate(item.context_expr, scope);
  const value = enter(manager);
  let completion: Completion;
  let left = false;
  try {
    if (item.optional_vars) assign(item.optional_vars, value, scope);
    completion = yield* runItem(node, index + 1, scope);
    left = true;
  } catch (error) {
    left = true;
    const swallowed = exit(manager, error);
    if (!swallowed || !(error instanceof PythonError)) throw error;
    return null;
  } finally {
    // A generator that is closed inside the block gets here without having left it.
    if (!left) exit(manager);
  }
  exit(manager);
  return completion;
}

export const runWith = (node: With, scope: Scope): Run => runItem(node, 0, scope);
