/** Classes written in Python: their instances, how they are made, and `super()`. */
import { absent, readMember } from './attributes.ts';
import { callMember, findMember, invoke, isFunction } from './call.ts';
import { identityOf, KEY } from './dict.ts';
import { PyAttributeError, PyTypeError } from './errors.ts';
import { bindToClass, ClassMethod } from './function.ts';
import { ATTRIBUTES, CLASS, type Kwargs, type Member, PyClass } from './object.ts';
import { same } from './operators.ts';
import { asClass, isInstance, typeName, typeOf } from './typeof.ts';
import { objectClass, superClass } from './types.ts';
import { declareClass } from './values.ts';

/** An instance of a class whose bases are all written in Python. */
export class PyInstance {
  readonly [CLASS]: PyClass;
  readonly [ATTRIBUTES] = new Map<string, unknown>();
  constructor(cls: PyClass) {
    this[CLASS] = cls;
  }

  /** By `__hash__` and `__eq__` where the class has its own. */
  [KEY](): string | null {
    const member = this[CLASS].lookup('__hash__');
    if (!member || member === objectClass.members.get('__hash__')) return null;
    if (member.kind === 'value' && member.value === null)
      throw new PyTypeError(`unhashable type: '${this[CLASS].name}'`);
    return `${identityOf(representative(this, String(callMember(member, this, []))))}`;
  }
}

/** Objects met as keys, by class and hash: of those that are equal, the first stands for all. */
const keysByHash = new WeakMap<PyClass, Map<string, WeakRef<PyInstance>[]>>();

const representative = (x: PyInstance, hash: string): PyInstance => {
  let hashes = keysByHash.get(x[CLASS]);
  if (!hashes) keysByHash.set(x[CLASS], (hashes = new Map<string, WeakRef<PyInstance>[]>()));
  const known = (hashes.get(hash) ?? []).filter((ref) => ref.deref() !== undefined);
  hashes.set(hash, known);
  for (const ref of known) {
    const other = ref.deref();
    if (other && same(other, x)) return other;
  }
  known.push(new WeakRef(x));
  return x;
};

const writtenInPython = new WeakSet<PyClass>();

/** `object.__new__`: an instance without its `__init__`, made by the first native base along the mro. */
export const allocateInstance = (cls: PyClass): object => {
  const native = cls.mro.find((base) => base.allocate !== null);
  if (native) return native.allocate!(cls);
  const closed = cls.mro.find((base) => base !== objectClass && base.construct && !writtenInPython.has(base));
  if (closed) throw new PyTypeError(`type '${closed.qualifiedName}' is not an acceptable base type`);
  return new PyInstance(cls);
};

/** `cls(...)` of a class written in Python: `__new__`, then `__init__` where that gave an instance. */
const construct = (cls: PyClass, args: readonly unknown[], kwargs: Kwargs): unknown => {
  const creator = cls.lookup('__new__');
  const instance =
    creator && creator !== objectClass.members.get('__new__')
      ? invoke(readClassFunction(creator, cls), [cls, ...args], kwargs)
      : allocateInstance(cls);
  if (isInstance(instance, cls)) callMember(findMember(typeOf(instance), '__init__')!, instance, args, kwargs);
  return instance;
};

const readClassFunction = (member: Member, cls: PyClass): unknown =>
  member.kind === 'value' ? bindToClass(member.value, cls) : readMember(member, '__new__', null, cls);

/** Python makes these a class method without being told. */
const implicit = (name: string, value: unknown): unknown =>
  (name === '__init_subclass__' || name === '__class_getitem__') && isFunction(value) ? new ClassMethod(value) : value;

/** Defines a class written in Python; `namespace` are its attributes in order. */
export const defineClass = (
  name: string,
  module: string,
  bases: readonly unknown[],
  namespace: Iterable<readonly [string, unknown]>,
  keywords: Kwargs = new Map(),
): PyClass => {
  const classes = bases.map((base) => {
    const cls = asClass(base);
    if (!cls) throw new PyTypeError(`'${typeName(base)}' object is not an acceptable base`);
    return cls;
  });
  const cls = new PyClass(name, module, classes);
  for (const [key, value] of namespace) cls.members.set(key, { kind: 'value', value: implicit(key, value) });
  if (cls.members.has('__eq__') && !cls.members.has('__hash__'))
    cls.members.set('__hash__', { kind: 'value', value: null });
  writtenInPython.add(cls);
  cls.construct = (args, kwargs) => construct(cls, args, kwargs);
  const hook = new Super(cls, cls).find('__init_subclass__');
  if (hook !== absent) invoke(hook, [], keywords);
  return cls;
};

/** `super()`: looks attributes up in the classes after `cls` in the mro of `self`'s class. */
export class Super {
  constructor(
    readonly cls: PyClass,
    readonly self: unknown,
  ) {}

  /** The attribute, bound to `self`; `absent` where no further class has it. */
  find(name: string): unknown {
    const own = asClass(this.self);
    const type = own ?? typeOf(this.self);
    const rest = [...type.mro.slice(type.mro.indexOf(this.cls) + 1), objectClass];
    for (const base of rest) {
      const member = base.members.get(name);
      if (!member) continue;
      if (!own) return readMember(member, name, this.self, type);
      return member.kind === 'value' ? bindToClass(member.value, own) : readMember(member, name, own, own);
    }
    return absent;
  }
}
declareClass(Super, superClass);

superClass.members.set('__getattribute__', {
  kind: 'method',
  call: (self, [name]) => {
    const value = (self as Super).find(name as string);
    if (value === absent) throw new PyAttributeError(`'super' object has no attribute '${String(name)}'`);
    return value;
  },
});
superClass.construct = ([cls, self]) => new Super(asClass(cls)!, self);
