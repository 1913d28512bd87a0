/** Generator objects: what a function that yields returns, and a generator expression. */
import { PyStopIteration } from '../../src/python/errors.ts';
import { id } from '../../src/python/operators.ts';
import { defineBinary, defineUnary } from '../../src/python/classes/define.ts';
import { generatorClass } from '../../src/python/types.ts';
import { declareClass } from '../../src/python/values.ts';

/** Runs lazily; `run` returns what the function does. */
export class Generator implements IterableIterator<unknown> {
  constructor(
    readonly qualifiedName: string,
    private readonly run: Iterator<unknown, unknown, unknown>,
  ) {}
  next(sent: unknown = null): IteratorResult<unknown, unknown> {
    return this.run.next(sent);
  }
  return(value: unknown = null): IteratorResult<unknown, unknown> {
    return this.run.return?.(value) ?? { done: true, value };
  }
  [Symbol.iterator](): this {
    return this;
  }
}
declareClass(Generator, generatorClass);

/** The next value. @throws StopIteration with what the function returned */
const advance = (x: Generator, sent: unknown): unknown => {
  const { done, value } = x.next(sent);
  if (!done) return value;
  throw new PyStopIteration('', value === null || value === undefined ? [] : [value]);
};

defineUnary<Generator>(generatorClass, {
  __next__: (x) => advance(x, null),
  __repr__: (x) => `<generator object ${x.qualifiedName} at 0x${(0x7f0000000000 + id(x) * 16).toString(16)}>`,
  close: (x) => {
    x.return();
    return null;
  },
});
defineBinary<Generator>(generatorClass, { send: advance });
