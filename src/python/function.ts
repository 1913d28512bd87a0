/** Functions and bound methods as Python objects, and the descriptors that change how a class attribute is bound. */
import { callMember, invoke, isFunction } from './call.ts';
import { identityOf, KEY } from './dict.ts';
import { ATTRIBUTES, type Call, CALL, type Kwargs, type Member, type PyClass } from './object.ts';
import {
  builtinFunctionClass,
  classMethodClass,
  functionClass,
  methodClass,
  propertyClass,
  staticMethodClass,
} from './types.ts';
import { declareClass } from './values.ts';

/** A function written in Python; as a class attribute it becomes a method. */
export class PyFunction {
  readonly [CALL]: Call;
  readonly [ATTRIBUTES] = new Map<string, unknown>();
  constructor(
    readonly name: string,
    call: Call,
    readonly module = '__main__',
    readonly qualifiedName = name,
  ) {
    this[CALL] = call;
  }
}
declareClass(PyFunction, functionClass);

/** A function written in C: printed as built-in, and never bound to an instance. */
export class BuiltinFunction {
  readonly [CALL]: Call;
  constructor(
    readonly name: string,
    call: Call,
    readonly module = 'builtins',
  ) {
    this[CALL] = call;
  }
}
declareClass(BuiltinFunction, builtinFunctionClass);

const unbound = new WeakMap<Member, BuiltinFunction>();

/** A native method as its class gives it: a function whose first argument is the object. */
export const unboundMethod = (name: string, member: Member & { kind: 'method' }): BuiltinFunction => {
  let found = unbound.get(member);
  if (!found) {
    found = new BuiltinFunction(name, (args, kwargs) => member.call(args[0], args.slice(1), kwargs));
    unbound.set(member, found);
  }
  return found;
};

/** A method with its object. */
export class BoundMethod {
  constructor(
    readonly self: unknown,
    readonly fn: unknown,
    readonly name: string,
  ) {}
  [CALL](args: readonly unknown[], kwargs: Kwargs): unknown {
    return invoke(this.fn, [this.self, ...args], kwargs);
  }
  [KEY](): string | null {
    const part = (x: unknown): string => (x !== null && typeof x === 'object' ? `#${identityOf(x)}` : String(x));
    return `${part(this.self)},${part(this.fn)}`;
  }
}
declareClass(BoundMethod, methodClass);

/** A native method with its object. */
export class BuiltinMethod extends BoundMethod {
  constructor(
    self: unknown,
    readonly member: Member & { kind: 'method' },
    name: string,
  ) {
    super(self, unboundMethod(name, member), name);
  }
  override [CALL](args: readonly unknown[], kwargs: Kwargs): unknown {
    return callMember(this.member, this.self, args, kwargs);
  }
}
declareClass(BuiltinMethod, builtinFunctionClass);

export class StaticMethod {
  constructor(readonly fn: unknown) {}
}
declareClass(StaticMethod, staticMethodClass);

export class ClassMethod {
  constructor(readonly fn: unknown) {}
}
declareClass(ClassMethod, classMethodClass);

export class Property {
  constructor(
    readonly getter: unknown,
    readonly setter: unknown = null,
    readonly deleter: unknown = null,
  ) {}
}
declareClass(Property, propertyClass);

/** What a class attribute becomes when it is looked up on a class. */
export const bindToClass = (value: unknown, cls: PyClass): unknown => {
  if (value instanceof ClassMethod) return new BoundMethod(cls, value.fn, nameOf(value.fn));
  return value instanceof StaticMethod ? value.fn : value;
};

/** What a class attribute becomes when it is looked up on an instance of the class. */
export const bindToInstance = (value: unknown, self: unknown, cls: PyClass): unknown => {
  if (value instanceof Property) return invoke(value.getter, [self]);
  return isFunction(value) ? new BoundMethod(self, value, nameOf(value)) : bindToClass(value, cls);
};

export const nameOf = (fn: unknown): string => (fn as { name?: string } | null)?.name || '<lambda>';
