/** Calling: anything that Python can call, members of classes, and the dunder methods that implement operators. */
import { PyTypeError } from './errors.ts';
import { Keywords } from './keywords.ts';
import { CALL, isCallable, type Kwargs, type Member, noKwargs, PyClass } from './object.ts';
import { asClass, typeName, typeOf } from './typeof.ts';
import { functionClass, objectClass } from './types.ts';

/** The member under `name` along the mro, which ends in `object` for every class. */
export const findMember = (cls: PyClass, name: string): Member | undefined =>
  cls.lookup(name) ?? objectClass.members.get(name);

const result = (x: unknown): unknown => (x === undefined ? null : x);

const construct = (cls: PyClass, args: readonly unknown[], kwargs: Kwargs): unknown => {
  if (!cls.construct) throw new PyTypeError(`cannot create '${cls.qualifiedName}' instances`);
  return cls.construct(args, kwargs);
};

/** Calls `callee` as Python does. A plain JavaScript function gets keywords as a trailing `Keywords`. */
export const invoke = (callee: unknown, args: readonly unknown[], kwargs: Kwargs = noKwargs): unknown => {
  if (callee instanceof PyClass) return result(construct(callee, args, kwargs));
  if (isCallable(callee)) return result(callee[CALL](args, kwargs));
  const cls = asClass(callee);
  if (cls) return result(construct(cls, args, kwargs));
  const member = findMember(typeOf(callee), '__call__');
  if (member) return callMember(member, callee, args, kwargs);
  if (typeof callee !== 'function') throw new PyTypeError(`'${typeName(callee)}' object is not callable`);
  const call = callee as (...args: unknown[]) => unknown;
  return result(kwargs.size === 0 ? call(...args) : call(...args, new Keywords(kwargs)));
};

export const isInvocable = (x: unknown): boolean =>
  isCallable(x) || typeof x === 'function' || findMember(typeOf(x), '__call__') !== undefined;

/** Whether a class attribute becomes a method of the instance that it is looked up on. */
export const isFunction = (x: unknown): boolean =>
  x !== null && (typeof x === 'object' || typeof x === 'function') && typeOf(x) === functionClass;

/** Calls a member of `self`'s class. */
export const callMember = (
  member: Member,
  self: unknown,
  args: readonly unknown[],
  kwargs: Kwargs = noKwargs,
): unknown => {
  switch (member.kind) {
    case 'method':
      return result(member.call(self, args, kwargs));
    case 'static':
      return result(member.call(args, kwargs));
    case 'property':
      return invoke(member.get(self), args, kwargs);
    case 'value':
      return isFunction(member.value)
        ? invoke(member.value, [self, ...args], kwargs)
        : invoke(member.value, args, kwargs);
  }
};

/** The dunder member of `x`'s class, as operators look it up: never on the instance; None means that there is none. */
export const special = (x: unknown, name: string): Member | undefined => {
  const member = findMember(typeOf(x), name);
  return member && member.kind === 'value' && member.value === null ? undefined : member;
};
