/** Iteration: what `for` walks over, and Python's iterator objects. */
import { callMember, special } from './call.ts';
import { Dict, DictView, PySet } from './dict.ts';
import { PyIndexError, PyStopIteration, PyTypeError } from './errors.ts';
import { CLASS, type Member, type PyClass } from './object.ts';
import { asClass, typeName } from './typeof.ts';
import { iteratorClass } from './types.ts';
import { Range } from './values.ts';

/** An iterator that Python code can hold: `iter(x)`, `zip(...)`. */
export class PyIterator implements IterableIterator<unknown> {
  readonly [CLASS]: PyClass;
  constructor(
    private readonly source: Iterator<unknown>,
    cls: PyClass = iteratorClass,
  ) {
    this[CLASS] = cls;
  }
  next(): IteratorResult<unknown> {
    return this.source.next();
  }
  [Symbol.iterator](): this {
    return this;
  }
}

function* byNext(iterator: unknown, member: Member): IterableIterator<unknown> {
  for (;;) {
    let value: unknown;
    try {
      value = callMember(member, iterator, []);
    } catch (error) {
      if (error instanceof PyStopIteration) return;
      throw error;
    }
    yield value;
  }
}

/** The old protocol: positions from 0 until IndexError. */
function* byPosition(x: unknown, member: Member): IterableIterator<unknown> {
  for (let i = 0; ; i++) {
    let value: unknown;
    try {
      value = callMember(member, x, [i]);
    } catch (error) {
      if (error instanceof PyIndexError || error instanceof PyStopIteration) return;
      throw error;
    }
    yield value;
  }
}

const isJsIterable = (x: unknown): x is Iterable<unknown> =>
  x !== null && typeof x === 'object' && typeof (x as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';

const isJsIterator = (x: unknown): x is Iterator<unknown> =>
  x !== null && typeof x === 'object' && typeof (x as Partial<Iterator<unknown>>).next === 'function';

const hasOwnIteration = (x: unknown): x is Iterable<unknown> =>
  (Array.isArray(x) && !(CLASS in x)) ||
  [Dict, PySet, Range, DictView, PyIterator].some((constructor) => x instanceof constructor);

/** What `__iter__` gave, as a JavaScript iterator. */
const fromIterator = (x: unknown): Iterator<unknown> => {
  const next = isJsIterator(x) ? undefined : special(x, '__next__');
  if (next) return byNext(x, next);
  if (isJsIterator(x)) return x;
  if (isJsIterable(x)) return x[Symbol.iterator]();
  throw new PyTypeError(`iter() returned non-iterator of type '${typeName(x)}'`);
};

const iteratorOf = (x: unknown): Iterator<unknown> => {
  if (typeof x === 'string' || hasOwnIteration(x)) return x[Symbol.iterator]();
  const member = asClass(x) ? undefined : special(x, '__iter__');
  if (member) return fromIterator(callMember(member, x, []));
  if (isJsIterable(x)) return x[Symbol.iterator]();
  const item = asClass(x) ? undefined : special(x, '__getitem__');
  if (item) return byPosition(x, item);
  throw new PyTypeError(`'${asClass(x) ? 'type' : typeName(x)}' object is not iterable`);
};

/** The items of `x`, one after the other. @throws TypeError "object is not iterable" */
export const iterate = (x: unknown): IterableIterator<unknown> => {
  const iterator = iteratorOf(x);
  if (isJsIterable(iterator)) return iterator as unknown as IterableIterator<unknown>;
  return {
    next: () => iterator.next(),
    [Symbol.iterator]() {
      return this;
    },
  };
};

/** All items of `x` in a new list. */
export const listFrom = (x: unknown): unknown[] => [...iterate(x)];
