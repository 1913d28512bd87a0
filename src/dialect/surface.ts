/** The TypeScript surface over the calling protocol: callable functions, methods, and bracket indices. */
import type { Declaration } from '../policy/signature.ts';
import { attributesOf, getattr, hasattr, setattr } from '../python/attributes.ts';
import { invoke } from '../python/call.ts';
import { enter, exit } from '../python/context.ts';
import { getitem, setitem } from '../python/items.ts';
import { Keywords, splitKeywords } from '../python/keywords.ts';
import { CALL, CLASS, noKwargs, PyClass, type Call, type Kwargs, type Member } from '../python/object.ts';
import { fromPlain, toPlain } from '../python/plain.ts';
import { parseIndex } from '../python/slice-text.ts';
import {
  binaryOperators,
  compare,
  comparisons,
  inplace,
  operator,
  unary,
  unaryOperators,
} from '../python/operators.ts';
import { repr, str } from '../python/text.ts';
import { typeOf } from '../python/typeof.ts';
import { builtinFunctionClass } from '../python/types.ts';
import { Tuple } from '../python/values.ts';
import { declarationsOf } from './call.ts';
import { hostInteropOf } from './host-memory.ts';
import { keysOf } from './operators.ts';

const inspect = Symbol.for('nodejs.util.inspect.custom');

const isPlainObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && Object.getPrototypeOf(x) === Object.prototype && hostInteropOf(x) === null;

/** Object literals among positional arguments are dicts. */
const dictsOf = (args: readonly unknown[]): readonly unknown[] =>
  args.some(isPlainObject) ? args.map((x) => (isPlainObject(x) ? fromPlain(x) : x)) : args;

/** Whether a trailing object literal is a dict: the parameter that it would fill needs a value and takes any object, and its keys are no keywords. */
const isDict = (literal: object, position: number, declarations: readonly Declaration[]): boolean => {
  const takes = declarations.some(({ parameters }) => {
    const next = parameters[position] ?? parameters.at(-1);
    if (next?.type !== 'any') return false;
    return next.kind === 'varargs' || (next === parameters[position] && next.required && next.kind !== 'keyword');
  });
  const isKeyword = (key: string): boolean => declarations.some((d) => d.parameters.some(({ name }) => name === key));
  const keys = Object.keys(literal);
  return takes && (keys.length === 0 || !keys.every(isKeyword));
};

/** Parts a TypeScript argument list: a trailing object literal or `kw(...)` is keywords. */
export const splitArguments = (
  args: readonly unknown[],
  declarations: readonly Declaration[] = [],
): readonly [readonly unknown[], Kwargs] => {
  const last = args[args.length - 1];
  if (last instanceof Keywords) return [dictsOf(args.slice(0, -1)), last.entries];
  if (!isPlainObject(last) || isDict(last, args.length - 1, declarations)) return [dictsOf(args), noKwargs];
  const entries = Object.entries(last).filter(([, value]) => value !== undefined);
  return [dictsOf(args.slice(0, -1)), new Map(entries)];
};

const callables = new WeakMap<object, object>();
/** The object behind each function that `callableSurface` made. */
const behind = new WeakMap<object, object>();

/** A callable object as a TypeScript function, behind which the object stays reachable; it takes keywords as `kw(...)` only. */
const callableSurface = (x: object & { readonly [CALL]: Call }): object => {
  let known = callables.get(x);
  if (known) return known;
  const f = (...args: unknown[]): unknown => {
    const { args: positional, kwargs } = splitKeywords(args);
    return toSurface(x[CALL](positional, kwargs));
  };
  Object.setPrototypeOf(f, x);
  callables.set(x, (known = f));
  behind.set(f, x);
  return known;
};

const isManager = new WeakMap<object, boolean>();

/** `Symbol.dispose`, or the stand-in that transpilers use where the engine lacks it. */
const disposeKey: symbol = Symbol.dispose ?? Symbol.for('Symbol.dispose');

/**
 * Makes a context manager good for `using`, which asks for the way out once, when it enters its block:
 * that is when the manager is entered.
 */
const asResource = (x: object): void => {
  const prototype = Object.getPrototypeOf(x) as object | null;
  if (prototype === null || isManager.has(prototype)) return;
  const found = typeOf(x).lookup('__exit__') !== undefined;
  isManager.set(prototype, found);
  if (!found || disposeKey in x) return;
  Object.defineProperty(prototype, disposeKey, {
    get(this: object) {
      const manager = behind.get(this) ?? this;
      enter(manager);
      return () => void exit(manager);
    },
    configurable: true,
  });
};

/** A result of the protocol as TypeScript gets it: floats as numbers, callable objects as functions. */
export const toSurface = (x: unknown): unknown => {
  if (typeof x !== 'object' || x === null) return x;
  asResource(x);
  return CALL in x && !(x instanceof PyClass) ? callableSurface(x as object & { readonly [CALL]: Call }) : toPlain(x);
};

/** A TypeScript function that is also callable by the protocol. */
export const makeFunction = (
  name: string,
  module: string,
  call: Call,
  cls: PyClass = builtinFunctionClass,
  declarations = declarationsOf(call),
): object => {
  const f = (...args: unknown[]): unknown => {
    const [positional, kwargs] = splitArguments(args, declarations);
    return toSurface(call(positional, kwargs));
  };
  Object.defineProperty(f, 'name', { value: name });
  Object.defineProperty(f, 'module', { value: module });
  Object.defineProperty(f, CALL, { value: call });
  Object.defineProperty(f, CLASS, { value: cls });
  return f;
};

/** Keys that are no names: index texts, and what JavaScript makes of lists, booleans and tensors. Names with @@ are asked for by test tools. */
const INDEX = /^(?!@@)(?:[^A-Za-z_$]|.*[^\w$]|$)|^(?:None|NaN|Infinity|true|false|undefined|null)$/s;

/** The end of a tensor's prototype chain: reads and writes of keys that look like indices are subscripts. */
const brackets: object = new Proxy(Object.create(null) as object, {
  get: (_, key, self): unknown => {
    if (typeof key !== 'string') return undefined;
    if (INDEX.test(key)) return toSurface(getitem(self, parseIndex(key)));
    const own = attributesOf(self)?.get(key);
    return own === undefined ? undefined : toSurface(own);
  },
  set: (_, key, value, self): boolean => {
    if (typeof key === 'string' && INDEX.test(key)) setitem(self, parseIndex(key), value);
    else if (typeof key === 'string' && memberOf(self, key)) setattr(self, key, value);
    else Object.defineProperty(self, key, { value, writable: true, configurable: true, enumerable: true });
    return true;
  },
});

const memberOf = (self: unknown, key: string): Member | undefined =>
  (self as { [CLASS]?: PyClass })[CLASS]?.lookup(key);

const sugarMethod = (member: Member & { kind: 'method' }): PropertyDescriptor => ({
  value(this: unknown, ...args: unknown[]): unknown {
    const [positional, kwargs] = splitArguments(args);
    return toSurface(member.call(this, positional, kwargs));
  },
  writable: true,
  configurable: true,
});

const sugarProperty = (name: string): PropertyDescriptor => ({
  get(this: unknown): unknown {
    return toSurface(getattr(this, name));
  },
  set(this: unknown, value: unknown): void {
    setattr(this, name, value);
  },
  configurable: true,
});

type Apply = (a: unknown, b: unknown) => unknown;

/** Operators as methods, under the names of Python's operator module, where the class has no member of that name. */
const operatorMethods: ReadonlyMap<string, Apply> = new Map<string, Apply>([
  ...keysOf(binaryOperators).flatMap((name): [string, Apply][] => [
    [name, (a, b) => operator(name, a, b)],
    [`i${name.replace(/_$/, '')}`, (a, b) => inplace(name, a, b)],
  ]),
  ...keysOf(comparisons).map((name): [string, Apply] => [name, (a, b) => compare(name, a, b)]),
  ...keysOf(unaryOperators).map((name): [string, Apply] => [name, (a) => unary(name, a)]),
]);

/** Operator methods that objects of `cls` have on the surface, with the number of their operands. */
export const operatorNames = (cls: PyClass): readonly { readonly method: string; readonly arity: 1 | 2 }[] => [
  ...keysOf(binaryOperators).flatMap((method) => {
    if (!cls.lookup(binaryOperators[method].dunder)) return [];
    return [{ method, arity: 2 } as const, { method: `i${method.replace(/_$/, '')}`, arity: 2 } as const];
  }),
  ...keysOf(comparisons).flatMap((method) =>
    cls.lookup(comparisons[method][0]) ? [{ method, arity: 2 } as const] : [],
  ),
  ...keysOf(unaryOperators).flatMap((method) =>
    cls.lookup(unaryOperators[method][0]) ? [{ method, arity: 1 } as const] : [],
  ),
];

type Constructor = { readonly prototype: object };

const constructors = new WeakMap<PyClass, Constructor>();

/** The JavaScript class whose instances are of `cls`, where there is one. */
export const constructorOf = (cls: PyClass): Constructor | undefined => constructors.get(cls);

/** Gives the JavaScript class `constructor` the members of `cls` as properties and methods, and brackets. */
export const installSurface = (constructor: Constructor, cls: PyClass): void => {
  constructors.set(cls, constructor);
  const { prototype } = constructor;
  for (const owner of [...cls.mro].reverse()) {
    for (const [name, member] of owner.members) {
      if (name.startsWith('__')) continue;
      if (member.kind === 'method') Object.defineProperty(prototype, name, sugarMethod(member));
      else if (member.kind === 'property') Object.defineProperty(prototype, name, sugarProperty(name));
    }
  }
  const define = (name: string, value: unknown): void => {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  for (const [name, apply] of operatorMethods) {
    define(name, function (this: unknown, other?: unknown) {
      return toSurface(apply(this, other));
    });
  }
  define('get', function (this: unknown, ...keys: unknown[]) {
    return toSurface(getitem(this, keyOf(keys)));
  });
  define('set', function (this: unknown, ...args: unknown[]) {
    setitem(this, keyOf(args.slice(0, -1)), args.at(-1));
  });
  define('toJSON', function (this: object) {
    return listed(this);
  });
  Object.defineProperty(prototype, 'toString', {
    value(this: unknown) {
      return str(this);
    },
  });
  Object.defineProperty(prototype, inspect, {
    value(this: unknown) {
      return repr(this);
    },
  });
  Object.setPrototypeOf(prototype, brackets);
};

/** Elements as nested arrays, for JSON; the text of what has none. */
const listed = (x: object): unknown => {
  const array = hasattr(x, 'tolist') ? x : hasattr(x, 'numpy') ? invoke(getattr(x, 'numpy'), []) : null;
  const plain = (item: unknown): unknown =>
    Array.isArray(item) ? item.map(plain) : typeof item === 'bigint' ? Number(item) : toPlain(item);
  return array === null ? str(x) : plain(invoke(getattr(array, 'tolist'), []));
};

/** One index, or several as a tuple; text is read as bracket text. */
const keyOf = (keys: readonly unknown[]): unknown => {
  const read = (key: unknown): unknown => (typeof key === 'string' ? parseIndex(key) : (key ?? null));
  return keys.length === 1 ? read(keys[0]) : new Tuple(keys.map(read));
};
