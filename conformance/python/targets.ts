/** Binds values to targets: names, attributes, subscripts, and tuples of targets with one starred. */
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { delattr, delitem, iterate, setattr, setitem } from '../../src/python/protocol.ts';
import { typeName } from '../../src/python/typeof.ts';
import type { Expression } from './ast.ts';
import { evaluate } from './dispatch.ts';
import type { Scope } from './scope.ts';
import { ReplayError } from './session.ts';

const itemsOf = (value: unknown): Iterator<unknown> => {
  try {
    return iterate(value)[Symbol.iterator]();
  } catch (error) {
    if (error instanceof PyTypeError && /is not iterable$/.test(error.message))
      throw new PyTypeError(`cannot unpack non-iterable ${typeName(value)} object`);
    throw error;
  }
};

/** Exactly `count` items, or any number from `count` on where `more`; never asks for more than one item too many. */
const take = (value: unknown, count: number, more: boolean): unknown[] => {
  const iterator = itemsOf(value);
  const items: unknown[] = [];
  for (let next = iterator.next(); !next.done; next = iterator.next()) {
    items.push(next.value);
    if (!more && items.length > count) throw new PyValueError(`too many values to unpack (expected ${count})`);
  }
  if (items.length < count)
    throw new PyValueError(
      `not enough values to unpack (expected ${more ? 'at least ' : ''}${count}, got ${items.length})`,
    );
  return items;
};

const unpack = (targets: readonly Expression[], value: unknown, scope: Scope): void => {
  const starred = targets.findIndex((target) => target._ === 'Starred');
  if (starred < 0) {
    const items = take(value, targets.length, false);
    targets.forEach((target, i) => assign(target, items[i], scope));
    return;
  }
  const items = take(value, targets.length - 1, true);
  const after = targets.length - starred - 1;
  const values = [
    ...items.slice(0, starred),
    items.slice(starred, items.length - after),
    ...items.slice(items.length - after),
  ];
  targets.forEach((target, i) => assign(target, values[i], scope));
};

export const assign = (target: Expression, value: unknown, scope: Scope): void => {
  switch (target._) {
    case 'Name':
      return scope.store(target.id, value);
    case 'Attribute':
      return setattr(evaluate(target.value, scope), target.attr, value);
    case 'Subscript':
      return setitem(evaluate(target.value, scope), evaluate(target.slice, scope), value);
    case 'Tuple':
    case 'List':
      return unpack(target.elts, value, scope);
    case 'Starred':
      return assign(target.value, value, scope);
    default:
      throw new ReplayError(`cannot assign to ${target._}`);
  }
};

export const remove = (target: Expression, scope: Scope): void => {
  switch (target._) {
    case 'Name':
      return scope.remove(target.id);
    case 'Attribute':
      return delattr(evaluate(target.value, scope), target.attr);
    case 'Subscript':
      return delitem(evaluate(target.value, scope), evaluate(target.slice, scope));
    case 'Tuple':
    case 'List':
      return target.elts.forEach((item) => remove(item, scope));
    default:
      throw new ReplayError(`cannot delete ${target._}`);
  }
};
