/** What TypeScript sees of the dialects: brackets, keywords, texts, JavaScript's own questions, context managers. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { makeFunction, toSurface } from '../src/dialect/surface.ts';
import { parseDeclaration } from '../src/policy/signature.ts';
import {
  hasattr,
  IndexError,
  isinstance,
  kw,
  repr,
  slice,
  str,
  TypeError as PyTypeError,
  with_,
} from '../src/python/index.ts';
import { PyClass } from '../src/python/object.ts';
import { declareClass } from '../src/python/values.ts';

/** A tensor as far as these tests use one. */
interface Tensor {
  readonly shape: readonly number[] & { get(key: unknown): unknown };
  get(...keys: unknown[]): Tensor;
  set(...args: unknown[]): void;
  sum(...args: unknown[]): Tensor;
  toString(): string;
  readonly [key: string]: unknown;
}

interface Case {
  /** Makes a tensor from nested lists. */
  readonly make: (data: unknown, keywords?: object) => Tensor;
  /** The keyword by which a sum takes its axis. */
  readonly axis: string;
  readonly sum: (x: Tensor, ...args: unknown[]) => Tensor;
}

type Functions = Readonly<Record<string, (...args: unknown[]) => Tensor>>;

const cases: Readonly<Record<string, () => Promise<Case>>> = {
  torchish: async () => {
    const torch = (await import('../adapters/torchish/index.ts')) as unknown as Functions;
    return { make: torch['tensor']!, axis: 'dim', sum: torch['sum']! };
  },
  numpyish: async () => {
    const np = (await import('../adapters/numpyish/index.ts')) as unknown as Functions;
    return { make: np['array']!, axis: 'axis', sum: np['sum']! };
  },
  mxish: async () => {
    const { np } = (await import('../adapters/mxish/index.ts')) as unknown as { np: Functions };
    return { make: np['array']!, axis: 'axis', sum: np['sum']! };
  },
  jaxish: async () => {
    const { jnp } = (await import('../adapters/jaxish/index.ts')) as unknown as { jnp: Functions };
    return { make: jnp['array']!, axis: 'axis', sum: jnp['sum']! };
  },
  tfish: async () => {
    const tf = (await import('../adapters/tfish/index.ts')) as unknown as Functions;
    return { make: tf['constant']!, axis: 'axis', sum: tf['reduce_sum']! };
  },
};

const data = [
  [0, 1, 2],
  [3, 4, 5],
];
const numbers = (x: unknown): unknown => JSON.parse(JSON.stringify(x)) as unknown;

describe.each(Object.entries(cases))('%s', (_, load) => {
  test('brackets take an index as Python writes it', async () => {
    const x = (await load()).make(data);
    expect(numbers(x[1])).toEqual([3, 4, 5]);
    expect(numbers(x[-1])).toEqual([3, 4, 5]);
    expect(numbers(x['0, 1'])).toBe(1);
    expect(numbers(x['1:'])).toEqual([[3, 4, 5]]);
    expect(numbers(x[':, ::2'])).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(numbers(x['..., -1'])).toEqual([2, 5]);
    expect([...(x['..., None'] as Tensor).shape]).toEqual([2, 3, 1]);
    expect([...(x['None'] as Tensor).shape]).toEqual([1, 2, 3]);
    expect(numbers(x.get(0, slice(null, null, 2)))).toEqual([0, 2]);
    expect(numbers(x.get(-1))).toEqual([3, 4, 5]);
    expect(numbers(x.get('0, 1:'))).toEqual([1, 2]);
  });

  test('brackets refuse what JavaScript makes of other indices, and name get', async () => {
    const { make } = await load();
    const x = make(data);
    const strays: unknown[] = [
      [0, 1],
      [],
      true,
      false,
      NaN,
      Infinity,
      null,
      undefined,
      1.5,
      {},
      make([0, 1]),
      make([true, false]),
    ];
    for (const stray of strays) {
      const read = (): unknown => x[stray as string];
      expect(read, `x[${inspect(stray)}]`).toThrow(IndexError);
      expect(read).toThrow(/use get\(\.\.\.\)/);
    }
    expect(() => x['0,2']).toThrow(IndexError);
  });

  test('names that are none read as undefined', async () => {
    const x = (await load()).make([1, 2]);
    for (const name of [
      'then',
      'catch',
      'asymmetricMatch',
      '$$typeof',
      '@@__IMMUTABLE_LIST__@@',
      'nodeType',
      'nonsense',
    ]) {
      expect(x[name], name).toBeUndefined();
    }
    expect((x as unknown as Record<symbol, unknown>)[Symbol.toPrimitive]).toBeUndefined();
  });

  test('promises, JSON and templates', async () => {
    const { make } = await load();
    const x = make(data);
    expect(await Promise.resolve(x)).toBe(x);
    expect(JSON.stringify({ x })).toBe('{"x":[[0,1,2],[3,4,5]]}');
    expect(JSON.stringify(make([1.5, 2]))).toBe('[1.5,2]');
    expect(JSON.stringify(make([[]]))).toBe('[[]]');
    expect(`${x as unknown as string}`).toBe(str(x));
    expect(String(x)).toBe(str(x));
    expect(inspect(x)).toBe(repr(x));
    expect(inspect({ x: make([1]) })).toContain(repr(make([1])));
  });

  test('keywords: an object literal, or kw', async () => {
    const { make, sum, axis } = await load();
    const x = make(data);
    expect(numbers(sum(x, { [axis]: 0 }))).toEqual([3, 5, 7]);
    expect(numbers(sum(x, kw({ [axis]: 1 })))).toEqual([3, 12]);
    expect(numbers(sum(x, { [axis]: undefined }))).toBe(15);
    expect(() => sum(x, { nonsense: 1 })).toThrow(PyTypeError);
    expect(() => sum(x, { nonsense: 1 })).toThrow(/nonsense/);
  });

  test('shapes are frozen and count from the end', async () => {
    const { shape } = (await load()).make(data);
    expect([...shape]).toEqual([2, 3]);
    expect(shape.get(-1)).toBe(3);
    // TensorFlow's is an object with the lengths in it.
    if (!Array.isArray(shape)) return;
    expect([...(shape.get(slice(1, null)) as readonly number[])]).toEqual([3]);
    expect(Object.isFrozen(shape)).toBe(true);
  });

  test('sugar is invisible to Python', async () => {
    const x = (await load()).make(data);
    for (const name of ['set', 'toJSON', 'toString', 'iadd', 'truediv', 'then', '0', '1:']) {
      expect(hasattr(x, name), name).toBe(false);
    }
  });

  test('operators are methods under the names of the operator module', async () => {
    const { make } = await load();
    const x = make([1, 2]) as unknown as Record<'truediv' | 'mul' | 'isub', (other: unknown) => unknown>;
    expect(numbers(x.truediv(2))).toEqual([0.5, 1]);
    expect(numbers((make([1, 2]) as unknown as typeof x).isub(1))).toEqual([0, 1]);
  });
});

describe('assignments in brackets', () => {
  const mutable = Object.entries(cases).filter(([name]) => ['torchish', 'numpyish', 'mxish'].includes(name));
  test.each(mutable)('%s writes', async (_, load) => {
    const { make } = await load();
    const x = make(data) as unknown as Record<string, unknown> & Tensor;
    x['0, 1'] = 9;
    x.set('1:', 7);
    x.set(0, slice(2, null), 8);
    expect(numbers(x)).toEqual([
      [0, 9, 8],
      [7, 7, 7],
    ]);
    expect(() => ((x as Record<string, unknown>)['0,1'] = 1)).toThrow(IndexError);
  });
  test.each(Object.entries(cases).filter(([name]) => ['jaxish', 'tfish'].includes(name)))(
    '%s refuses',
    async (_, load) => {
      const x = (await load()).make(data) as unknown as Record<string, unknown>;
      expect(() => (x['0, 1'] = 9)).toThrow(PyTypeError);
      expect(numbers(x)).toEqual(data);
    },
  );
});

describe('object literals', () => {
  const seen: unknown[] = [];
  const described = (declaration: string): ((...args: unknown[]) => unknown) => {
    const call = (args: readonly unknown[], kwargs: ReadonlyMap<string, unknown>): unknown => {
      seen.splice(0, seen.length, args.map(repr), [...kwargs.keys()]);
      return null;
    };
    return makeFunction('f', 'm', call, undefined, [parseDeclaration(declaration)]) as (...args: unknown[]) => unknown;
  };
  test('are keywords, but dicts where the next parameter takes any object', () => {
    described('f(Tensor x, int dim=0) -> Tensor')(1, { dim: 2 });
    expect(seen).toEqual([['1'], ['dim']]);
    described('f(callable f, any tree) -> Tensor')(1, { a: 2 });
    expect(seen).toEqual([['1', "{'a': 2}"], []]);
    described('f(any tree, int dim=0) -> Tensor')({ a: 1 }, { dim: 2 });
    expect(seen).toEqual([["{'a': 1}"], ['dim']]);
    described('f(any tree, int dim=0) -> Tensor')({ tree: 1 });
    expect(seen).toEqual([[], ['tree']]);
    described('f(any *trees) -> Tensor')(1, {});
    expect(seen).toEqual([['1', '{}'], []]);
  });
});

describe('context managers', () => {
  const log: string[] = [];
  const managerClass = new PyClass('manager', 'm');
  class Manager {
    constructor(readonly name: string) {}
  }
  declareClass(Manager, managerClass);
  const member = (name: string, answer: (self: Manager) => unknown) =>
    managerClass.members.set(name, {
      kind: 'method',
      call: (self, args) => {
        log.push(`${name} ${(self as Manager).name}${args[1] ? ' after an error' : ''}`);
        return answer(self as Manager);
      },
    });
  member('__enter__', (self) => self);
  member('__exit__', () => false);
  const manager = (name: string): Manager & Disposable => toSurface(new Manager(name)) as Manager & Disposable;

  test('using enters where it stands and leaves with its block', () => {
    log.length = 0;
    {
      using outer = manager('a');
      log.push(`in ${outer.name}`);
      using inner = manager('b');
      log.push(`in ${inner.name}`);
    }
    expect(log).toEqual(['__enter__ a', 'in a', '__enter__ b', 'in b', '__exit__ b', '__exit__ a']);
    expect(() => {
      using _ = manager('c');
      throw new RangeError('x');
    }).toThrow(RangeError);
    expect(log.slice(-2)).toEqual(['__enter__ c', '__exit__ c']);
  });
  test('with_ tells the manager of the error', () => {
    log.length = 0;
    const made = manager('a');
    expect(log).toEqual([]);
    expect(with_(made, () => 3)).toBe(3);
    expect(() =>
      with_(made, () => {
        throw new PyTypeError('x');
      }),
    ).toThrow(PyTypeError);
    expect(log).toEqual(['__enter__ a', '__exit__ a', '__enter__ a', '__exit__ a after an error']);
  });
  test('those of a dialect', async () => {
    const np = (await import('../adapters/numpyish/index.ts')) as unknown as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    const x = np['array']!([1.23456]);
    {
      using _ = np['printoptions']!({ precision: 2 }) as Disposable;
      expect(str(x)).toBe('[1.23]');
    }
    expect(str(x)).toBe('[1.23456]');
    expect(isinstance(x, np['ndarray'])).toBe(true);
  });
});
