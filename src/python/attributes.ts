/** Attributes: getattr, setattr, delattr and hasattr with Python's order of instance, class and `__getattr__`. */
import { callMember, findMember, invoke } from './call.ts';
import { PyAttributeError, PyTypeError } from './errors.ts';
import { bindToClass, bindToInstance, BuiltinFunction, BuiltinMethod, Property, unboundMethod } from './function.ts';
import { PyModule } from './module.ts';
import { ATTRIBUTES, type Member, type PyClass } from './object.ts';
import { asClass, typeOf } from './typeof.ts';
import { objectClass } from './types.ts';

/** What lookups give where there is no such attribute: a value may be undefined by mistake. */
export const absent: unique symbol = Symbol('absent');

/** An object's own attributes, where it has a `__dict__`. */
export const attributesOf = (x: unknown): Map<string, unknown> | undefined =>
  x !== null && (typeof x === 'object' || typeof x === 'function')
    ? (x as { [ATTRIBUTES]?: Map<string, unknown> })[ATTRIBUTES]
    : undefined;

const isData = (member: Member): boolean =>
  member.kind === 'property' || (member.kind === 'value' && member.value instanceof Property);

/** A member as an attribute of the instance `x`. */
export const readMember = (member: Member, name: string, x: unknown, cls: PyClass): unknown => {
  switch (member.kind) {
    case 'property':
      return member.get(x);
    case 'method':
      return new BuiltinMethod(x, member, name);
    case 'static':
      return new BuiltinFunction(name, member.call);
    case 'value':
      return bindToInstance(member.value, x, cls);
  }
};

const readClassMember = (member: Member, name: string, cls: PyClass): unknown => {
  switch (member.kind) {
    case 'property':
      return new Property(new BuiltinFunction(name, (args) => member.get(args[0])));
    case 'method':
      return unboundMethod(name, member);
    case 'static':
      return new BuiltinFunction(name, member.call);
    case 'value':
      return bindToClass(member.value, cls);
  }
};

/** `object.__getattribute__`, then `__getattr__`; `absent` where neither has it. */
export const defaultAttribute = (x: unknown, name: string): unknown => {
  const cls = typeOf(x);
  const member = findMember(cls, name);
  if (member && isData(member)) return readMember(member, name, x, cls);
  const own = attributesOf(x);
  if (own?.has(name)) return own.get(name);
  if (member) return readMember(member, name, x, cls);
  const fallback = cls.lookup('__getattr__');
  return fallback ? callMember(fallback, x, [name]) : absent;
};

const instanceAttribute = (x: unknown, name: string): unknown => {
  const custom = typeOf(x).lookup('__getattribute__');
  return custom && custom !== objectClass.members.get('__getattribute__')
    ? callMember(custom, x, [name])
    : defaultAttribute(x, name);
};

/** On a class: what describes the class itself (`__name__`), then members along the mro, then what `type` has. */
const classAttribute = (cls: PyClass, name: string): unknown => {
  const meta = findMember(typeOf(cls), name);
  if (meta?.kind === 'property') return meta.get(cls);
  const member = findMember(cls, name);
  return member ? readClassMember(member, name, cls) : instanceAttribute(cls, name);
};

const moduleAttribute = (module: PyModule, name: string): unknown => {
  if (module.has(name)) return module.find(name);
  const hook = module.has('__getattr__') ? module.find('__getattr__') : null;
  return hook ? invoke(hook, [name]) : instanceAttribute(module, name);
};

/** The attribute, or `absent`. A `__getattr__` may raise AttributeError itself. */
export const findAttribute = (x: unknown, name: string): unknown => {
  const cls = asClass(x);
  if (cls) return classAttribute(cls, name);
  return x instanceof PyModule ? moduleAttribute(x, name) : instanceAttribute(x, name);
};

/** Raises that `x` has no such attribute. */
export const missing = (x: unknown, name: string): never => {
  const cls = asClass(x);
  if (cls) throw new PyAttributeError(`type object '${cls.name}' has no attribute '${name}'`);
  if (x instanceof PyModule) throw new PyAttributeError(`module '${x.name}' has no attribute '${name}'`);
  throw new PyAttributeError(`'${typeOf(x).errorName}' object has no attribute '${name}'`);
};

/** `x.name`, or `fallback` where given. @throws AttributeError */
export const getattr = (x: unknown, name: string, ...fallback: readonly [unknown?]): unknown => {
  if (fallback.length === 0) {
    const value = findAttribute(x, name);
    return value === absent ? missing(x, name) : value === undefined ? null : value;
  }
  try {
    const value = findAttribute(x, name);
    return value === absent ? fallback[0] : value;
  } catch (error) {
    if (error instanceof PyAttributeError) return fallback[0];
    throw error;
  }
};

export const hasattr = (x: unknown, name: string): boolean => getattr(x, name, absent) !== absent;

const noSetter = (x: unknown, name: string, verb: 'setter' | 'deleter'): never => {
  throw new PyAttributeError(`property '${name}' of '${typeOf(x).errorName}' object has no ${verb}`);
};

/** Sets through a property of the class. Returns false where `name` is none. */
const setThroughProperty = (x: unknown, name: string, value: unknown): boolean => {
  const member = findMember(typeOf(x), name);
  if (member?.kind === 'property') {
    if (!member.set) return noSetter(x, name, 'setter');
    member.set(x, value);
    return true;
  }
  if (member?.kind !== 'value' || !(member.value instanceof Property)) return false;
  if (member.value.setter === null) return noSetter(x, name, 'setter');
  invoke(member.value.setter, [x, value]);
  return true;
};

/** `object.__setattr__`: properties of the class, then the object's own attributes. */
export const setOwnAttribute = (x: unknown, name: string, value: unknown): void => {
  const cls = asClass(x);
  if (cls) {
    if (cls.module === 'builtins')
      throw new PyTypeError(`cannot set '${name}' attribute of immutable type '${cls.name}'`);
    cls.members.set(name, { kind: 'value', value });
    return;
  }
  if (x instanceof PyModule) {
    x.members.set(name, value);
    return;
  }
  if (setThroughProperty(x, name, value)) return;
  const own = attributesOf(x);
  if (own) own.set(name, value);
  else if (findMember(typeOf(x), name)) {
    throw new PyAttributeError(`'${typeOf(x).errorName}' object attribute '${name}' is read-only`);
  } else missing(x, name);
};

/** `x.name = value`. @throws AttributeError */
export const setattr = (x: unknown, name: string, value: unknown): void => {
  const custom = asClass(x) ? undefined : typeOf(x).lookup('__setattr__');
  if (custom) callMember(custom, x, [name, value]);
  else setOwnAttribute(x, name, value);
};

/** `object.__delattr__`. */
export const deleteOwnAttribute = (x: unknown, name: string): void => {
  const member = asClass(x) ? undefined : findMember(typeOf(x), name);
  if (member?.kind === 'value' && member.value instanceof Property) {
    if (member.value.deleter === null) noSetter(x, name, 'deleter');
    invoke(member.value.deleter, [x]);
    return;
  }
  const own: Map<string, unknown> | undefined =
    asClass(x)?.members ?? (x instanceof PyModule ? x.members : attributesOf(x));
  if (!own?.delete(name)) missing(x, name);
};

/** `del x.name`. @throws AttributeError */
export const delattr = (x: unknown, name: string): void => {
  const custom = asClass(x) ? undefined : typeOf(x).lookup('__delattr__');
  if (custom) callMember(custom, x, [name]);
  else deleteOwnAttribute(x, name);
};
