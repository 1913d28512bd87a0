/** `hash`: equal values have equal hashes; the numbers are ours where Python's are random. */
import { callMember, special } from './call.ts';
import { keyOf } from './dict.ts';
import { PyTypeError } from './errors.ts';
import { type Int, normalizeInt } from './integers.ts';
import { id } from './operators.ts';
import { typeName, typeOf } from './typeof.ts';
import { objectClass } from './types.ts';
import { Tuple } from './values.ts';

const MODULUS = 2n ** 61n - 1n;

/** FNV-1a over the UTF-16 units. */
const hashText = (text: string): number => {
  let total = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) total = Math.imul(total ^ text.charCodeAt(i), 0x01000193);
  return total >>> 0;
};

const hashInt = (x: Int): Int => {
  const value = BigInt(x);
  const rest = (value < 0n ? -value : value) % MODULUS;
  const hash = value < 0n ? -rest : rest;
  return normalizeInt(hash === -1n ? -2n : hash);
};

const hashTuple = (x: Tuple): number =>
  x.reduce<number>((total, item) => (Math.imul(total, 31) + Number(BigInt.asIntN(32, BigInt(hash(item))))) | 0, 1);

/** @throws TypeError "unhashable type" */
export const hash = (x: unknown): Int => {
  if (x instanceof Tuple) return hashTuple(x);
  const member = typeOf(x).lookup('__hash__');
  if (member && member !== objectClass.members.get('__hash__')) {
    if (!special(x, '__hash__')) throw new PyTypeError(`unhashable type: '${typeName(x)}'`);
    return callMember(member, x, []) as Int;
  }
  const key = keyOf(x);
  if (typeof key === 'bigint') return hashInt(key);
  if (typeof key === 'number') {
    if (Number.isInteger(key)) return hashInt(key);
    return Number.isFinite(key) ? hashText(String(key)) : key > 0 ? 314159 : -314159;
  }
  return typeof key === 'string' ? hashText(key) : id(key);
};
