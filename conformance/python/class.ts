/** Class definitions: the body runs in a scope whose names become the members. */
import { defineClass } from '../../src/python/instance.ts';
import type { ClassDef } from './ast.ts';
import { classBindings } from './bindings.ts';
import { runBlock } from './dispatch.ts';
import { evaluateItems, evaluateKeywords } from './expressions.ts';
import { ClassScope, type Scope } from './scope.ts';
import { ReplayError } from './session.ts';

export const makeClass = (node: ClassDef, outer: Scope): unknown => {
  const bases = evaluateItems(node.bases, outer);
  const kwargs = evaluateKeywords(node.keywords, outer);
  if (kwargs.has('metaclass')) throw new ReplayError('metaclasses are not known');
  const scope = new ClassScope(classBindings(node.body), outer, `${outer.prefix}${node.name}.`);
  runBlock(node.body, scope).next();
  scope.result = defineClass(node.name, '__main__', bases, scope.values, kwargs);
  return scope.result;
};
