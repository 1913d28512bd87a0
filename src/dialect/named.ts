/** Named tuples, as functions of several results return them: `Name(first=..., second=...)`. */
import { PyClass } from '../python/object.ts';
import { repr } from '../python/text.ts';
import { tupleClass } from '../python/types.ts';
import { declareClass, Tuple } from '../python/values.ts';

/** A constructor of tuples whose items have the given names. */
export const namedTuple = (
  name: string,
  module: string,
  fields: readonly string[],
): ((items: readonly unknown[]) => Tuple) => {
  const cls = new PyClass(name, module, [tupleClass]);
  const constructor = { [name]: class extends Tuple {} }[name]!;
  declareClass(constructor, cls);
  fields.forEach((field, i) => {
    cls.members.set(field, { kind: 'property', get: (self) => (self as Tuple)[i] });
    Object.defineProperty(constructor.prototype, field, {
      get(this: Tuple): unknown {
        return this[i];
      },
    });
  });
  cls.members.set('__repr__', {
    kind: 'method',
    call: (self) => `${name}(${fields.map((field, i) => `${field}=${repr((self as Tuple)[i])}`).join(', ')})`,
  });
  return (items) => new constructor(items);
};
