/** Keys of random streams: raw ones are arrays of two words, new-style ones have a dtype of their own. */
import { sizeOf, type Shape } from '../../src/core/shape.ts';
import { elements, fromArray } from '../../src/dialect/operand.ts';
import { jaxStr } from '../../src/policy/printer/frameworks.ts';
import type { Key } from '../../src/policy/rng/threefry.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { PyClass } from '../../src/python/object.ts';
import { repr } from '../../src/python/text.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { declareClass, NotImplemented, Tuple } from '../../src/python/values.ts';
import { JaxArray } from './array.ts';
import { operand } from './convert.ts';
import { tupleText } from './errors.ts';
import { readAt } from './indexing.ts';

const keyArrayClass = new PyClass('PRNGKeyArray', 'jax._src.random.prng');
const keyTypeClass = new PyClass('KeyTy', 'jax._src.random.prng');

class KeyType {
  readonly name = 'key<fry>';
}
declareClass(KeyType, keyTypeClass);
const keyType = new KeyType();
keyTypeClass.members.set('__repr__', { kind: 'method', call: () => keyType.name });
keyTypeClass.members.set('name', { kind: 'property', get: () => keyType.name });

/** An array of keys; `words` has one more axis, of length 2. */
export class KeyArray {
  constructor(readonly words: JaxArray) {}
}
declareClass(KeyArray, keyArrayClass);

const shapeOf = (x: unknown): Shape => (x as KeyArray).words.value.shape.slice(0, -1);

const part = (x: unknown, key: unknown): KeyArray => {
  const { value } = (x as KeyArray).words;
  return new KeyArray(new JaxArray(readAt(value, key)));
};

const refuse =
  (symbol: string, swap: boolean) =>
  (self: unknown, other: unknown): unknown => {
    const found = operand(other);
    if (!found) return NotImplemented;
    const types = [keyType.name, found.dtype];
    throw new PyTypeError(`${symbol} does not accept dtypes ${(swap ? types.reverse() : types).join(', ')}.`);
  };

for (const [name, symbol] of [
  ['add', 'add'],
  ['sub', 'sub'],
  ['mul', 'mul'],
  ['truediv', 'div'],
] as const) {
  keyArrayClass.members.set(`__${name}__`, {
    kind: 'method',
    call: (self, [other]) => refuse(symbol, false)(self, other),
  });
  keyArrayClass.members.set(`__r${name}__`, {
    kind: 'method',
    call: (self, [other]) => refuse(symbol, true)(self, other),
  });
}
const text = (self: unknown): string => {
  const { words } = self as KeyArray;
  return `Array(${tupleText(shapeOf(self))}, dtype=${keyType.name}) overlaying:\n${jaxStr(elements(words.value))}`;
};
keyArrayClass.members.set('__repr__', { kind: 'method', call: text });
keyArrayClass.members.set('__getitem__', { kind: 'method', call: (self, [key]) => part(self, key) });
keyArrayClass.members.set('__len__', { kind: 'method', call: (self) => firstLength(self) });
keyArrayClass.members.set('__iter__', {
  kind: 'method',
  call: (self) => Array.from({ length: firstLength(self) }, (_, i) => part(self, i))[Symbol.iterator](),
});
keyArrayClass.members.set('shape', { kind: 'property', get: (self) => new Tuple(shapeOf(self)) });
keyArrayClass.members.set('ndim', { kind: 'property', get: (self) => shapeOf(self).length });
keyArrayClass.members.set('size', { kind: 'property', get: (self) => sizeOf(shapeOf(self)) });
keyArrayClass.members.set('dtype', { kind: 'property', get: () => keyType });

const firstLength = (self: unknown): number => {
  const [length] = shapeOf(self);
  if (length === undefined) throw new PyTypeError('len() of unsized object');
  return length;
};

/** Keys as an array of words. */
export const wordsOf = (keys: readonly Key[], shape: Shape): JaxArray =>
  new JaxArray(fromArray({ dtype: 'uint32', shape: [...shape, 2], data: Uint32Array.from(keys.flat()) }));

/** The one key that an argument is. @throws TypeError */
export const readKey = (x: unknown): Key => {
  const words = x instanceof KeyArray ? x.words : x;
  if (words instanceof JaxArray) {
    const { shape, data, dtype } = elements(words.value);
    if (dtype !== 'uint32' || shape.at(-1) !== 2) {
      throw new PyTypeError(
        `JAX encountered invalid PRNG key data: expected key_data.dtype = uint32; got dtype=${dtype}`,
      );
    }
    if (shape.length !== 1) {
      throw new PyTypeError(
        `expects a single key, but was given a key array of shape ${tupleText(shape.slice(0, -1))} != (). Use jax.vmap for batching.`,
      );
    }
    return [data[0] as number, data[1] as number];
  }
  if (typeof x === 'number' || typeof x === 'bigint' || typeof x === 'boolean') {
    throw new PyTypeError(
      `JAX encountered invalid PRNG key data: expected key_data to have ndim, shape, and dtype attributes. Got ${repr(x)}`,
    );
  }
  throw new PyTypeError(`unexpected PRNG key type <class '${typeOf(x).qualifiedName}'>`);
};
