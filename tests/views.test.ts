/** Views and writes in the dialects that share memory, against a model that knows only which place of which buffer each element has. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReplayTarget } from '../src/dialect/target.ts';
import { use } from '../src/index.ts';
import { PythonError } from '../src/python/errors.ts';
import { getattr, getitem, hasattr, inplace, invoke, setitem } from '../src/python/protocol.ts';
import { Ellipsis, Slice, Tuple } from '../src/python/values.ts';

/** A tensor as the model has it: the place in `memory` of each element, row by row. */
interface Model {
  readonly memory: number[];
  readonly shape: readonly number[];
  readonly at: readonly number[];
  readonly writable: boolean;
}

type Index = readonly number[];

const sizeOf = (shape: Index): number => shape.reduce((total, n) => total * n, 1);
const flatOf = (index: Index, shape: Index): number => index.reduce((flat, i, axis) => flat * shape[axis]! + i, 0);
const indicesOf = (shape: Index): number[][] =>
  shape.reduce<number[][]>(
    (heads, n) => heads.flatMap((head) => Array.from({ length: n }, (_, i) => [...head, i])),
    [[]],
  );

/** A view of `shape` whose element at an index is the one of `m` at `from(index)`. */
const seen = (m: Model, shape: Index, from: (index: Index) => Index): Model => ({
  ...m,
  shape,
  at: indicesOf(shape).map((index) => m.at[flatOf(from(index), m.shape)]!),
});

const valuesOf = (m: Model): number[] => m.at.map((place) => m.memory[place]!);

/** The elements of `values`, of `shape`, stretched to `to`; null where they do not fit. */
const stretched = (values: readonly number[], shape: Index, to: Index): number[] | null => {
  const lead = to.length - shape.length;
  if (lead < 0 || shape.some((n, axis) => n !== 1 && n !== to[axis + lead])) return null;
  return indicesOf(to).map(
    (index) =>
      values[
        flatOf(
          shape.map((n, axis) => (n === 1 ? 0 : index[axis + lead]!)),
          shape,
        )
      ]!,
  );
};

/** Whether the places lie evenly along every axis, so that strides express them. */
const isStrided = (at: readonly number[], shape: Index): boolean => {
  if (at.length === 0) return true;
  const unit = (axis: number): number[] => shape.map((_, i) => (i === axis ? 1 : 0));
  const strides = shape.map((n, axis) => (n > 1 ? at[flatOf(unit(axis), shape)]! - at[0]! : 0));
  return indicesOf(shape).every(
    (index, flat) => at[flat] === index.reduce((place, i, axis) => place + i * strides[axis]!, at[0]!),
  );
};

/** Another shape over the same elements: a view where strides express it, else null. */
const viewed = (m: Model, shape: Index): Model | null => (isStrided(m.at, shape) ? { ...m, shape } : null);
const copied = (m: Model, shape: Index = m.shape): Model => ({
  memory: valuesOf(m),
  shape,
  at: m.at.map((_, i) => i),
  writable: true,
});

/** Numbers that fast-check found, used one after the other as choices. */
class Choices {
  private next = 0;
  constructor(private readonly numbers: readonly number[]) {}
  below(n: number): number {
    return this.numbers[this.next++ % this.numbers.length]! % Math.max(n, 1);
  }
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }
  order(n: number): number[] {
    const rest = Array.from({ length: n }, (_, i) => i);
    return Array.from({ length: n }, () => rest.splice(this.below(rest.length), 1)[0]!);
  }
  /** An axis, counted from the front and as it may be written. */
  axis(rank: number): readonly [number, number] {
    const axis = this.below(rank);
    return [axis, this.below(2) === 0 ? axis : axis - rank];
  }
}

/** What a step does to the model, null where it is a mistake, and to the tensor. */
interface Step {
  readonly model: Model | null;
  readonly apply: (x: unknown) => unknown;
}
type Maker = (m: Model, choices: Choices, dialect: SharingDialect) => Step | null;

const method = (x: unknown, name: string, ...args: unknown[]): unknown => invoke(getattr(x, name), args);

/** Positions that a Python slice selects, found by walking. */
const walk = (length: number, start: number | null, stop: number | null, step: number): number[] => {
  const clip = (x: number): number => {
    const place = x < 0 ? x + length : x;
    return step > 0 ? Math.min(Math.max(place, 0), length) : Math.min(Math.max(place, -1), length - 1);
  };
  const first = start === null ? (step > 0 ? 0 : length - 1) : clip(start);
  const end = stop === null ? (step > 0 ? length : -1) : clip(stop);
  const out: number[] = [];
  for (let i = first; step > 0 ? i < end : i > end; i += step) out.push(i);
  return out;
};

const maybe = (choices: Choices, x: number): number | null => (choices.below(4) === 0 ? null : x);

/** A basic index: the parts, and the places that each axis of the result takes. */
const subscript = (
  m: Model,
  choices: Choices,
  { negativeSteps }: SharingDialect,
): { key: unknown; view: Model; element: boolean } => {
  const parts: unknown[] = [];
  const shape: number[] = [];
  const from: ((index: Index) => number)[] = [];
  const skipped = choices.below(3) === 0 ? choices.between(0, m.shape.length) : -1;
  m.shape.forEach((length, axis) => {
    if (choices.below(6) === 0) {
      parts.push(null);
      shape.push(1);
    }
    const at = shape.length;
    if (axis === skipped) parts.push(Ellipsis);
    if (length > 0 && choices.below(3) === 0) {
      const index = choices.below(length);
      parts.push(choices.below(2) === 0 ? index : index - length);
      from.push(() => index);
      return;
    }
    const step = (negativeSteps && choices.below(2) === 0 ? -1 : 1) * choices.between(1, 3);
    const start = maybe(choices, choices.between(-length - 1, length + 1));
    const stop = maybe(choices, choices.between(-length - 1, length + 1));
    const places = walk(length, start, stop, step);
    parts.push(new Slice(start, stop, step === 1 && choices.below(2) === 0 ? null : step));
    shape.push(places.length);
    from.push((index) => places[index[at]!]!);
  });
  const key = parts.length === 1 && choices.below(2) === 0 ? parts[0] : new Tuple(parts);
  return {
    key,
    element: parts.every((part) => typeof part === 'number'),
    view: seen(m, shape, (index) => from.map((place) => place(index))),
  };
};

const selecting: Maker = (m, choices, dialect) => {
  const { key, view, element } = subscript(m, choices, dialect);
  if (dialect.scalars && element) return null;
  return { model: view, apply: (x) => getitem(x, key) };
};

const swapping =
  (name: string): Maker =>
  (m, choices) => {
    if (m.shape.length === 0) return null;
    const [[a, first], [b, second]] = [choices.axis(m.shape.length), choices.axis(m.shape.length)];
    const swap = (index: Index): number[] =>
      index.map((n, axis) => (axis === a ? index[b]! : axis === b ? index[a]! : n));
    return { model: seen(m, swap(m.shape), swap), apply: (x) => method(x, name, first, second) };
  };

const permuting =
  (name: string): Maker =>
  (m, choices) => {
    const order = choices.order(m.shape.length);
    if (order.length === 0) return null;
    const from = (index: Index): number[] => {
      const out = [...index];
      order.forEach((axis, i) => (out[axis] = index[i]!));
      return out;
    };
    return {
      model: seen(
        m,
        order.map((axis) => m.shape[axis]!),
        from,
      ),
      apply: (x) => method(x, name, ...order),
    };
  };

const reversing: Maker = (m) => ({
  model: seen(m, m.shape.toReversed(), (index) => index.toReversed()),
  apply: (x) =>
    m.shape.length === 2 ? getattr(x, 'T') : method(x, 'transpose', ...m.shape.map((_, i) => i).reverse()),
});

/** A shape of `size` elements, and how it may be written. */
const someShape = (size: number, choices: Choices): readonly [Index, Index] => {
  const shape: number[] = [];
  let rest = size;
  if (size === 0) shape.push(0, choices.between(0, 3));
  for (let i = 0; i < 4 && rest > 1; i++) {
    const divisors = Array.from({ length: rest }, (_, n) => n + 1).filter((n) => rest % n === 0);
    const n = divisors[choices.below(divisors.length)]!;
    shape.push(n);
    rest /= n;
  }
  if (rest > 1) shape.push(rest);
  const open = size > 0 && shape.length > 0 && choices.below(3) === 0 ? choices.below(shape.length) : -1;
  return [shape, shape.map((n, axis) => (axis === open ? -1 : n))];
};

const reshaping: Maker = (m, choices) => {
  const [shape, written] = someShape(m.at.length, choices);
  return { model: viewed(m, shape) ?? copied(m, shape), apply: (x) => method(x, 'reshape', new Tuple(written)) };
};

const viewing: Maker = (m, choices) => {
  const [shape, written] = someShape(m.at.length, choices);
  return { model: viewed(m, shape), apply: (x) => method(x, 'view', new Tuple(written)) };
};

const ravelling: Maker = (m) => ({
  model: viewed(m, [m.at.length]) ?? copied(m, [m.at.length]),
  apply: (x) => method(x, 'ravel'),
});

const squeezing: Maker = (m, choices) => {
  const ones = m.shape.flatMap((n, axis) => (n === 1 ? [axis] : []));
  const every = choices.below(2) === 0 || ones.length === 0;
  const axis = every ? -1 : ones[choices.below(ones.length)]!;
  const dropped = every ? ones : [axis];
  const kept = m.shape.flatMap((_, i) => (dropped.includes(i) ? [] : [i]));
  return {
    model: { ...m, shape: kept.map((i) => m.shape[i]!) },
    apply: (x) => (every ? method(x, 'squeeze') : method(x, 'squeeze', axis)),
  };
};

const inserting =
  (apply: (x: unknown, axis: number, dialect: SharingDialect) => unknown): Maker =>
  (m, choices, dialect) => {
    const [axis, written] = choices.axis(m.shape.length + 1);
    return { model: { ...m, shape: m.shape.toSpliced(axis, 0, 1) }, apply: (x) => apply(x, written, dialect) };
  };

/** A shape to which `shape` stretches. */
const wider = (shape: Index, choices: Choices): number[] => [
  ...Array.from({ length: choices.below(2) }, () => choices.between(1, 3)),
  ...shape.map((n) => (n === 1 ? choices.between(1, 3) : n)),
];

const stretching =
  (apply: (x: unknown, shape: Tuple, dialect: SharingDialect) => unknown, writable: boolean): Maker =>
  (m, choices, dialect) => {
    const shape = wider(m.shape, choices);
    if (sizeOf(shape) > 80 || m.shape.length === 0) return null;
    const at = stretched(m.at, m.shape, shape)!;
    return {
      model: { ...m, shape, at, writable: m.writable && writable },
      apply: (x) => apply(x, new Tuple(shape), dialect),
    };
  };

const diagonal =
  (writable: boolean): Maker =>
  (m, choices) => {
    if (m.shape.length < 2) return null;
    const [a, b] = choices.order(m.shape.length);
    const offset = choices.between(-3, 3);
    const rest = m.shape.flatMap((_, axis) => (axis === a || axis === b ? [] : [axis]));
    const along: (readonly [number, number])[] = [];
    for (let i = 0; i < m.shape[a!]!; i++)
      for (let j = 0; j < m.shape[b!]!; j++) if (j - i === offset) along.push([i, j]);
    const from = (index: Index): number[] => {
      const out = m.shape.map(() => 0);
      rest.forEach((axis, i) => (out[axis] = index[i]!));
      [out[a!], out[b!]] = along[index.at(-1)!]!;
      return out;
    };
    const view = seen(m, [...rest.map((axis) => m.shape[axis]!), along.length], from);
    return { model: { ...view, writable: m.writable && writable }, apply: (x) => method(x, 'diagonal', offset, a, b) };
  };

const narrowing: Maker = (m, choices) => {
  if (m.shape.length === 0) return null;
  const [axis, written] = choices.axis(m.shape.length);
  const start = choices.between(0, m.shape[axis]!);
  const length = choices.between(0, m.shape[axis]! - start);
  const from = (index: Index): number[] => index.map((n, i) => (i === axis ? n + start : n));
  return {
    model: seen(m, m.shape.with(axis, length), from),
    apply: (x) => method(x, 'narrow', written, start, length),
  };
};

const unfolding: Maker = (m, choices) => {
  if (m.shape.length === 0) return null;
  const [axis] = choices.axis(m.shape.length);
  if (m.shape[axis]! === 0) return null;
  const size = choices.between(1, m.shape[axis]!);
  const step = choices.between(1, 2);
  const count = Math.floor((m.shape[axis]! - size) / step) + 1;
  const from = (index: Index): number[] =>
    index.slice(0, -1).map((n, i) => (i === axis ? n * step + index.at(-1)! : n));
  const shape = [...m.shape.with(axis, count), size];
  if (sizeOf(shape) > 80) return null;
  return { model: seen(m, shape, from), apply: (x) => method(x, 'unfold', axis, size, step) };
};

const unbinding: Maker = (m, choices) => {
  if (m.shape.length === 0) return null;
  const [axis, written] = choices.axis(m.shape.length);
  if (m.shape[axis] === 0) return null;
  const row = choices.below(m.shape[axis]!);
  return {
    model: seen(m, m.shape.toSpliced(axis, 1), (index) => index.toSpliced(axis, 0, row)),
    apply: (x) => getitem(method(x, 'unbind', written), row),
  };
};

const flipping: Maker = (m, choices) => {
  if (m.shape.length === 0) return null;
  const [axis, written] = choices.axis(m.shape.length);
  const from = (index: Index): number[] => index.map((n, i) => (i === axis ? m.shape[i]! - 1 - n : n));
  return { model: seen(m, m.shape, from), apply: (x) => call('flip', x, written) };
};

const sharing: Maker = (m) => ({ model: { ...m }, apply: (x) => method(x, 'detach') });
const copying =
  (name: string): Maker =>
  (m) => ({ model: copied(m), apply: (x) => method(x, name) });

/** Whether a write is refused because of what shares memory with what; 'either' where only strides of axes of length 1 tell. */
type Refusal = (target: Model, source: Model | null, combining: boolean) => boolean | 'either';

const isDense = ({ at }: Model): boolean =>
  new Set(at).size === at.length && (at.length === 0 || Math.max(...at) - Math.min(...at) + 1 === at.length);
const repeats = ({ at, shape }: Model): boolean =>
  at.length > 0 &&
  shape.some(
    (n, axis) =>
      n > 1 &&
      at[
        flatOf(
          shape.map((_, i) => (i === axis ? 1 : 0)),
          shape,
        )
      ] === at[0],
  );

/** torch looks at whole ranges of dense tensors, and at strides of 0. */
const torchRefuses: Refusal = (target, given, combining) => {
  if (repeats(target)) return true;
  const at = given && !combining ? stretched(given.at, given.shape.slice(-target.shape.length), target.shape) : null;
  const source = given && at ? { ...given, shape: target.shape, at } : given;
  if (source === null || source.memory !== target.memory) return false;
  if (target.at.length === 0 || source.at.length === 0 || !isDense(target) || !isDense(source)) return false;
  const [low, high, first, last] = [
    Math.min(...target.at),
    Math.max(...target.at),
    Math.min(...source.at),
    Math.max(...source.at),
  ];
  if (low !== first || high !== last) return low <= last && first <= high;
  const same = String(target.shape) === String(source.shape) && String(target.at) === String(source.at);
  return same && !target.shape.includes(1) ? false : same ? 'either' : true;
};
const numpyRefuses: Refusal = (target) => !target.writable;

/** A dialect's root module, and how its tensors are read. */
interface Loaded {
  readonly root: unknown;
  readonly encode: ReplayTarget['encodeTensor'];
}

interface SharingDialect {
  readonly load: () => Promise<Loaded>;
  readonly negativeSteps: boolean;
  /** Whether an index of integers only gives a scalar, and takes no array. */
  readonly scalars: boolean;
  readonly views: readonly Maker[];
  readonly refuses: Refusal;
}

const current: { root: unknown } = { root: null };
const call = (name: string, ...args: unknown[]): unknown => invoke(getattr(current.root, name), args);

const dialects: Readonly<Record<string, SharingDialect>> = {
  torchish: {
    load: async () => {
      const { target } = await import('../adapters/torchish/replay.ts');
      return { root: target.preamble().get('torch'), encode: target.encodeTensor };
    },
    negativeSteps: false,
    scalars: false,
    refuses: torchRefuses,
    views: [
      selecting, selecting, selecting, swapping('transpose'), permuting('permute'), reshaping, viewing, ravelling, squeezing,
      inserting((x, axis) => method(x, 'unsqueeze', axis)), stretching((x, shape) => method(x, 'expand', shape), true),
      diagonal(true), narrowing, unfolding, unbinding, sharing, copying('clone'),
    ],
  },
  numpyish: {
    load: async () => {
      const { numpy2 } = await import('../adapters/numpyish/namespace.ts');
      const { encodeNumpy } = await import('../adapters/numpyish/replay.ts');
      return { root: numpy2, encode: encodeNumpy };
    },
    negativeSteps: true,
    scalars: true,
    refuses: numpyRefuses,
    views: [
      selecting, selecting, selecting, swapping('swapaxes'), permuting('transpose'), reversing, reshaping, ravelling, squeezing,
      inserting((x, axis) => call('expand_dims', x, axis)), stretching((x, shape) => call('broadcast_to', x, shape), false),
      diagonal(false), flipping, copying('copy'),
    ],
  },
}; // prettier-ignore

interface Pair {
  readonly model: Model;
  readonly tensor: unknown;
}

/** Fails where a tensor is not what the model says. */
const check = (encode: Loaded['encode'], { model, tensor }: Pair, what: string): void => {
  const { shape, data } = encode(tensor)!;
  expect({ shape: [...shape], data: Array.from(data as Int32Array) }, what).toEqual({
    shape: [...model.shape],
    data: valuesOf(model),
  });
};

/** Runs `body`: 'done', or 'refused' where it raised one of Python's exceptions. */
const attempt = (body: () => void): 'done' | 'refused' => {
  try {
    body();
    return 'done';
  } catch (error) {
    if (error instanceof PythonError) return 'refused';
    throw error;
  }
};

const operations: Readonly<Record<'add' | 'sub' | 'mul', (a: number, b: number) => number>> = {
  add: (a, b) => (a + b) | 0,
  sub: (a, b) => (a - b) | 0,
  mul: Math.imul,
};

/** Writes through a tensor of the pool: an element, a slice or the whole, set or combined, from a number or another tensor of the pool. */
const write = (pool: readonly Pair[], choices: Choices, dialect: SharingDialect): string => {
  const { model, tensor } = pool[choices.below(pool.length)]!;
  const source = choices.below(2) === 0 ? null : pool[choices.below(pool.length)]!;
  const number = choices.between(-9, 9);
  const values = source ? valuesOf(source.model) : [number];
  const shape = source ? source.model.shape : [];
  const combine = choices.below(2) === 0;
  const whole = combine || choices.below(3) === 0;
  const { key, view, element } = whole
    ? { key: Ellipsis, view: model, element: false }
    : subscript(model, choices, dialect);
  // Assignments drop leading axes of length 1 that the place does not have.
  const extra = Math.max(0, shape.length - view.shape.length);
  const trimmed = !combine && shape.slice(0, extra).every((n) => n === 1) ? shape.slice(extra) : shape;
  const update = stretched(values, trimmed, view.shape);
  const name = (['add', 'sub', 'mul'] as const)[choices.below(3)]!;
  const refused =
    update === null ||
    dialect.refuses(view, source?.model ?? null, combine) ||
    (dialect.scalars && !whole && element && shape.length > 0);
  const operand = source ? source.tensor : number;
  const outcome = attempt(() => (combine ? void inplace(name, tensor, operand) : setitem(tensor, key, operand)));
  const what = `${combine ? name : 'set'} ${JSON.stringify(view.shape)} of ${JSON.stringify(model)} from ${source ? JSON.stringify(source.model) : number}`;
  if (refused !== 'either') expect(outcome, what).toBe(refused ? 'refused' : 'done');
  if (outcome === 'refused') return what;
  const old = valuesOf(view);
  view.at.forEach((place, i) => {
    view.memory[place] = combine ? operations[name](old[i]!, update![i]!) : update![i]!;
  });
  return what;
};

const LARGEST_POOL = 7;

const run = (encode: Loaded['encode'], dialect: SharingDialect, steps: readonly (readonly number[])[]): void => {
  const base = (shape: Index): Pair => {
    const size = sizeOf(shape);
    const data = Array.from({ length: size }, (_, i) => i);
    const flat = invoke(getattr(current.root, 'arange'), [size], new Map([['dtype', getattr(current.root, 'int32')]]));
    return {
      model: { memory: data, shape, at: [...data], writable: true },
      tensor: method(flat, 'reshape', new Tuple(shape)),
    };
  };
  const pool: Pair[] = [base([3, 4]), base([2, 3, 2])];
  for (const numbers of steps) {
    const choices = new Choices(numbers);
    if (choices.below(3) === 0) {
      const what = write(pool, choices, dialect);
      for (const pair of pool) check(encode, pair, what);
      continue;
    }
    const { model, tensor } = pool[choices.below(pool.length)]!;
    const step = dialect.views[choices.below(dialect.views.length)]!(model, choices, dialect);
    if (!step) continue;
    let result: unknown = null;
    const what = `view ${String(step.apply)} of ${JSON.stringify(model)}`;
    const outcome = attempt(() => (result = step.apply(tensor)));
    expect(outcome, what).toBe(step.model ? 'done' : 'refused');
    if (!step.model) continue;
    const made: Pair = { model: step.model, tensor: result };
    check(encode, made, what);
    checkStrides(made, what);
    if (pool.length < LARGEST_POOL) pool.push(made);
    else pool[choices.between(2, LARGEST_POOL - 1)] = made;
  }
};

/** Where the tensor tells its strides, they are those of the places. */
const checkStrides = ({ model, tensor }: Pair, what: string): void => {
  if (model.at.length === 0 || !hasattr(tensor, 'stride')) return;
  const strides = method(tensor, 'stride') as Index;
  const { shape, at } = model;
  const expected = shape.map((n, axis) =>
    n > 1
      ? at[
          flatOf(
            shape.map((_, i) => (i === axis ? 1 : 0)),
            shape,
          )
        ]! - at[0]!
      : strides[axis],
  );
  expect([...strides], what).toEqual(expected);
};

describe.each(Object.entries(dialects))('%s', (_, dialect) => {
  describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
    beforeAll(() => use(backend));
    test('views share what the model says they share', async () => {
      const { root, encode } = await dialect.load();
      current.root = root;
      const steps = fc.array(fc.array(fc.nat(1000), { minLength: 12, maxLength: 24 }), { minLength: 5, maxLength: 40 });
      fc.assert(
        fc.property(steps, (chosen) => run(encode, dialect, chosen)),
        { numRuns: 300, seed: 20 },
      );
    });
  });
});
