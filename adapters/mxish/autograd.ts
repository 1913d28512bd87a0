/** mxnet.autograd: one tape that records between `record` and its end, and gradients kept beside the arrays that asked for them. */
import '../../src/runtime.ts';
import { bind1, currentInterpreter, install } from '../../src/core/bind.ts';
import { afresh, type Value } from '../../src/core/value.ts';
import { Node, Tape } from '../../src/interp/tape.ts';
import { add } from '../../src/ops/arithmetic.ts';
import { filled } from '../../src/ops/calculus.ts';
import { copy, toDType } from '../../src/ops/movement.ts';
import { PyKeyError, PyTypeError } from '../../src/python/errors.ts';
import { BuiltinFunction } from '../../src/python/function.ts';
import { PyModule } from '../../src/python/module.ts';
import { PyClass, type Kwargs } from '../../src/python/object.ts';
import { truth } from '../../src/python/operators.ts';
import { repr, str } from '../../src/python/text.ts';
import { declareClass, listOf } from '../../src/python/values.ts';
import { check } from './exceptions.ts';
import { NDArray, recordingMode } from './tensor.ts';

/** Integers have gradients too. */
const tape = new Tape(currentInterpreter(), { follows: ({ dtype }) => dtype !== 'bool' });
install(tape);
tape.enabled = false;
let training = false;

const setRecording = (enabled: boolean): boolean => {
  const before = tape.enabled;
  tape.enabled = enabled;
  recordingMode.enabled = enabled;
  return before;
};

const setTraining = (enabled: boolean): boolean => {
  const before = training;
  training = enabled;
  return before;
};

/** Back to the initial state. */
export const resetAutograd = (): void => {
  setRecording(false);
  setTraining(false);
};

export const isTraining = (): boolean => training;

type Request = 'write' | 'add' | 'null';
const requests: ReadonlySet<unknown> = new Set(['write', 'add', 'null']);

/** Arrays that have gradients, by the node that stands for them in the record. */
const owners = new WeakMap<Node, { readonly array: NDArray; readonly request: Request }>();

/** Makes `x` an array that derivatives are taken of. @throws KeyError for an unknown request */
export const attachGradient = (x: NDArray, request: unknown, gradient: NDArray | null = null): void => {
  if (!requests.has(request)) throw new PyKeyError(str(request));
  x.autograd.grad = gradient ?? NDArray.of(filled({ dtype: x.ref.dtype, shape: x.ref.shape }, 0));
  const node = Node.source({ dtype: x.ref.dtype, shape: x.ref.shape });
  x.ref = x.ref.detached();
  x.ref.history = { marks: [{ tape, node, index: 0 }], flat: null };
  owners.set(node, { array: x, request: request as Request });
};

const receive = (node: Node, [d]: readonly (Value | null)[]): void => {
  const owner = owners.get(node);
  if (!owner || !d || owner.request === 'null') return;
  const { array, request } = owner;
  const gradient = array.autograd.grad!;
  const value = toDType(afresh(d), gradient.ref.dtype);
  gradient.ref.write(request === 'add' ? bind1(add, [gradient.ref.read(), value], {}) : bind1(copy, [value], {}));
};

/** Runs `body` with recording on, or off. */
const recording = <T>(enabled: boolean, body: () => T): T => {
  const before = setRecording(enabled);
  try {
    return body();
  } finally {
    setRecording(before);
  }
};

/** @throws MXNetError for an array that no record holds, or none any more */
const checkRecorded = (x: NDArray): void => {
  const mark = x.ref.root.history === null ? null : tape.markOf(x.ref.read());
  if (mark && !mark.node.freed) return;
  throw check(
    '!AGInfo: :IsNone(*i)',
    'Cannot differentiate node because it is not in a computational graph. You need to set is_recording to true or use autograd.record() to save computational graphs for backward. If you want to differentiate the same graph twice, you need to pass retain_graph=True to backward.',
  );
};

/** Writes to an array; to one that is in the record, too, before it is refused. @throws MXNetError */
export const writing = (x: NDArray, write: () => void): void => {
  if (!tape.enabled || x.ref.root.history === null) {
    write();
    return;
  }
  recording(false, write);
  throw check(
    'AGInfo: :IsNone(*output)',
    'Assigning to NDArrays that are already in a computational graph will cause undefined behavior when evaluating gradients. Please call backward first to clear the graph or do this out side of a record section. Also note that you cannot use inplace operations like +=, *=, relu(x, out=x), y[idx]=x, etc inside a record section.',
  );
};

const seedsOf = (heads: readonly NDArray[], given: readonly unknown[]): Value[] =>
  heads.map((y, i) => {
    const head = given[i] ?? null;
    if (head instanceof NDArray) return toDType(afresh(head.ref.read()), y.ref.dtype);
    return filled({ dtype: y.ref.dtype, shape: y.ref.shape }, 1);
  });

export const backward = (heads: readonly NDArray[], given: readonly unknown[], retain: boolean): void => {
  heads.forEach(checkRecorded);
  recording(false, () => {
    const reached: [Node, (Value | null)[]][] = [];
    const visit = (node: Node, cotangents: (Value | null)[]): void => {
      if (owners.has(node)) reached.push([node, [...cotangents]]);
    };
    tape.sweep(
      heads.map((y) => y.ref.read()),
      seedsOf(heads, given),
      { free: !retain, visit },
    );
    for (const [node, cotangents] of reached) receive(node, cotangents);
  });
};

/** What `autograd.grad` returns: an array of MXNet's older kind. */
export class LegacyArray {
  constructor(readonly array: NDArray) {}
}
const legacyClass = new PyClass('NDArray', 'mxnet.ndarray.ndarray');
declareClass(LegacyArray, legacyClass);
const member = (
  cls: PyClass,
  name: string,
  call: (self: never, args: readonly unknown[], kwargs: Kwargs) => unknown,
): void => {
  cls.members.set(name, { kind: 'method', call: (self, args, kwargs) => call(self as never, args, kwargs) });
};
member(legacyClass, '__repr__', ({ array }: LegacyArray) => {
  return `\n${str(array)}\n<NDArray ${array.ref.shape.join('x')} @cpu(0)>`;
});
member(legacyClass, 'as_np_ndarray', ({ array }: LegacyArray) => array);

const gradients = (
  heads: readonly NDArray[],
  variables: readonly NDArray[],
  given: readonly unknown[],
  retain: boolean,
  create: boolean,
): LegacyArray[] => {
  heads.forEach(checkRecorded);
  variables.forEach(checkRecorded);
  const marks = variables.map((x) => tape.markOf(x.ref.read()));
  const found = recording(create, () =>
    tape.gradient(
      heads.map((y) => y.ref.read()),
      seedsOf(heads, given),
      marks,
      !retain,
    ),
  );
  return found.map(
    (d, i) =>
      new LegacyArray(NDArray.of(d ?? filled({ dtype: variables[i]!.ref.dtype, shape: variables[i]!.ref.shape }, 0))),
  );
};

const scopeClass = new PyClass('_RecordingStateScope', 'mxnet.autograd');
class Scope {
  readonly before: (readonly [boolean, boolean])[] = [];
  constructor(
    readonly recording: boolean | null,
    readonly training: boolean | null,
  ) {}
}
declareClass(Scope, scopeClass);
member(scopeClass, '__enter__', (self: Scope) => {
  self.before.push([tape.enabled, training]);
  if (self.recording !== null) setRecording(self.recording);
  if (self.training !== null) setTraining(self.training);
  return null;
});
member(scopeClass, '__exit__', (self: Scope) => {
  const [recorded, trained] = self.before.pop() ?? [false, false];
  setRecording(recorded);
  setTraining(trained);
  return null;
});

const arrays = (x: unknown): readonly NDArray[] => {
  const list = Array.isArray(x) ? (x as readonly unknown[]) : [x];
  for (const item of list)
    if (!(item instanceof NDArray))
      throw new PyTypeError(`heads must be NDArray or list of NDArray, but got ${repr(item)}`);
  return list as readonly NDArray[];
};

const listed = (x: unknown): readonly unknown[] =>
  x === null || x === undefined ? [] : Array.isArray(x) ? (x as readonly unknown[]) : [x];

/** Arguments by position or name. */
const read = (args: readonly unknown[], kwargs: Kwargs, names: readonly string[]): readonly unknown[] =>
  names.map((name, i) => (i < args.length ? args[i] : kwargs.get(name)));

const functions: Readonly<Record<string, (args: readonly unknown[], kwargs: Kwargs) => unknown>> = {
  record: (args, kwargs) => new Scope(true, truth(read(args, kwargs, ['train_mode'])[0] ?? true)),
  pause: (args, kwargs) => new Scope(false, truth(read(args, kwargs, ['train_mode'])[0] ?? false)),
  train_mode: () => new Scope(null, true),
  predict_mode: () => new Scope(null, false),
  is_recording: () => tape.enabled,
  is_training: () => training,
  set_recording: ([on]) => setRecording(truth(on)),
  set_training: ([on]) => setTraining(truth(on)),
  backward: (args, kwargs) => {
    const [heads, given, retain] = read(args, kwargs, ['heads', 'head_grads', 'retain_graph', 'train_mode']);
    backward(arrays(heads), listed(given), truth(retain ?? false));
    return null;
  },
  grad: (args, kwargs) => {
    const [heads, variables, given, retain, create] = read(args, kwargs, [
      'heads',
      'variables',
      'head_grads',
      'retain_graph',
      'create_graph',
      'train_mode',
    ]);
    const creates = truth(create ?? false);
    const results = gradients(arrays(heads), arrays(variables), listed(given), truth(retain ?? creates), creates);
    return listOf(results);
  },
  mark_variables: (args, kwargs) => {
    const [variables, given, asked] = read(args, kwargs, ['variables', 'gradients', 'grad_reqs']);
    arrays(variables).forEach((x, i) =>
      attachGradient(x, Array.isArray(asked) ? asked[i] : (asked ?? 'write'), arrays(given)[i]),
    );
    return null;
  },
};

export const autograd = new PyModule(
  'mxnet.autograd',
  Object.entries(functions).map(([name, call]) => [name, new BuiltinFunction(name, call, 'mxnet.autograd')] as const),
);
