/** Comprehensions and generator expressions: nested loops in a scope of their own. */
import { Dict, PySet } from '../../src/python/dict.ts';
import { iterate, truth } from '../../src/python/protocol.ts';
import type { AnyComprehension, Comprehension } from './ast.ts';
import { comprehensionBindings } from './bindings.ts';
import { evaluate } from './dispatch.ts';
import { Generator } from './generator.ts';
import { ComprehensionScope, type Scope } from './scope.ts';
import { assign } from './targets.ts';

const names: Readonly<Record<AnyComprehension['_'], string>> = {
  ListComp: '<listcomp>',
  SetComp: '<setcomp>',
  DictComp: '<dictcomp>',
  GeneratorExp: '<genexpr>',
};

/** Yields once for every turn of the innermost loop; `first` are the items of the outermost. */
function* loop(
  generators: readonly Comprehension[],
  depth: number,
  items: Iterable<unknown>,
  scope: Scope,
): IterableIterator<void> {
  const { target, ifs } = generators[depth]!;
  const inner = generators[depth + 1];
  for (const item of items) {
    scope.session.turn();
    assign(target, item, scope);
    if (!ifs.every((test) => truth(evaluate(test, scope)))) continue;
    if (inner) yield* loop(generators, depth + 1, iterate(evaluate(inner.iter, scope)), scope);
    else yield;
  }
}

/** The outermost iterable belongs to the scope around. */
const turns = (node: AnyComprehension, outer: Scope): { scope: Scope; each: IterableIterator<void> } => {
  const scope = new ComprehensionScope(
    comprehensionBindings(node.generators),
    outer,
    `${outer.prefix}${names[node._]}.`,
  );
  return { scope, each: loop(node.generators, 0, iterate(evaluate(node.generators[0]!.iter, outer)), scope) };
};

export const comprehend = (node: AnyComprehension, outer: Scope): unknown => {
  const { scope, each } = turns(node, outer);
  const values = function* (): IterableIterator<unknown> {
    if (node._ !== 'DictComp') for (const _ of each) yield evaluate(node.elt, scope);
  };
  switch (node._) {
    case 'ListComp':
      return [...values()];
    case 'SetComp':
      return new PySet(values());
    case 'GeneratorExp':
      return new Generator(outer.prefix + names.GeneratorExp, values());
    case 'DictComp': {
      const out = new Dict();
      for (const _ of each) out.set(evaluate(node.key, scope), evaluate(node.value, scope));
      return out;
    }
  }
};
