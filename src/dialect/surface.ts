/** The TypeScript surface over the calling protocol: callable functions, methods, and bracket indices. */
import { attributesOf, getattr, setattr } from '../python/attributes.ts';
import { getitem, setitem } from '../python/items.ts';
import { Keywords, splitKeywords } from '../python/keywords.ts';
import { CALL, CLASS, noKwargs, PyClass, type Call, type Kwargs, type Member } from '../python/object.ts';
import { toPlain } from '../python/plain.ts';
import { parseIndex } from '../python/slice-text.ts';
import {
  binaryOperators, compare, comparisons, inplace, operator, unary, unaryOperators,
} from '../python/operators.ts';
import { repr, str } from '../python/text.ts';
import { builtinFunctionClass } from '../python/types.ts';
import { Tuple } from '../python/values.ts';
import { keysOf } from './operators.ts';

const inspect = Symbol.for('nodejs.util.inspect.custom');

const isPlainObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && Object.getPrototypeOf(x) === Object.prototype;

/** Parts a TypeScript argument list: a trailing object literal or `kw(...)` is keywords. */
export const splitArguments = (args: readonly unknown[]): readonly [readonly unknown[], Kwargs] => {
  const last = args[args.length - 1];
  if (last === null || typeof last !== 'object') return [args, noKwargs];
  if (last instanceof Keywords) return [args.slice(0, -1), last.entries];
  if (!isPlainObject(last)) return [args, noKwargs];
  const entries = Object.entries(last).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? [args, noKwargs] : [args.slice(0, -1), new Map(entries)];
};

const callables = new WeakMap<object, object>();

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
  return known;
};

/** A result of the protocol as TypeScript gets it: floats as numbers, callable objects as functions. */
export const toSurface = (x: unknown): unknown =>
  typeof x === 'object' && x !== null && CALL in x && !(x instanceof PyClass)
    ? callableSurface(x as object & { readonly [CALL]: Call })
    : toPlain(x);

/** A TypeScript function that is also callable by the protocol. */
export const makeFunction = (name: string, module: string, call: Call, cls: PyClass = builtinFunctionClass): object => {
  const f = (...args: unknown[]): unknown => {
    const [positional, kwargs] = splitArguments(args);
    return toSurface(call(positional, kwargs));
  };
  Object.defineProperty(f, 'name', { value: name });
  Object.defineProperty(f, 'module', { value: module });
  Object.defineProperty(f, CALL, { value: call });
  Object.defineProperty(f, CLASS, { value: cls });
  return f;
};

/** Names that JavaScript itself asks objects for; they are never attributes of a tensor. */
const INDEX = /^-?\d+$|[:,]|^\.\.\.$|^None$|^\s|^NaN$|^true$|^false$|^undefined$|^\[object/;

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
  ((self as { [CLASS]?: PyClass })[CLASS] as PyClass | undefined)?.lookup(key);

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
    return [
      { method, arity: 2 } as const,
      { method: `i${method.replace(/_$/, '')}`, arity: 2 } as const,
    ];
  }),
  ...keysOf(comparisons).flatMap((method) => (cls.lookup(comparisons[method][0]) ? [{ method, arity: 2 } as const] : [])),
  ...keysOf(unaryOperators).flatMap((method) => (cls.lookup(unaryOperators[method][0]) ? [{ method, arity: 1 } as const] : [])),
];

type Constructor = { readonly prototype: object };

const constructors = new WeakMap<PyClass, Constructor>();

/** The JavaScript class whose instances are of `cls`, where there is one. */
export const constructorOf = (cls: PyClass): Constructor | undefined => constructors.get(cls);

/** Gives the JavaScript class `constructor` the members of `cls` as properties and methods, and brackets. */
export const installSurface = (
  constructor: Constructor,
  cls: PyClass,
): void => {
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

/** One index, or several as a tuple; text is read as bracket text. */
const keyOf = (keys: readonly unknown[]): unknown => {
  const read = (key: unknown): unknown => (typeof key === 'string' ? parseIndex(key) : (key ?? null));
  return keys.length === 1 ? read(keys[0]) : new Tuple(keys.map(read));
};
