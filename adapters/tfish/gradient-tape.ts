/** tf.GradientTape and tf.autodiff.ForwardAccumulator: one tape an object, entered and left as a context. */
import { bind1, currentInterpreter, install, under } from '../../src/core/bind.ts';
import { isFloating, isInexact } from '../../src/core/dtype.ts';
import { sameShape, sizeOf } from '../../src/core/shape.ts';
import { afresh, type Value } from '../../src/core/value.ts';
import { Node, Tape, type NodeMark } from '../../src/interp/tape.ts';
import type { Cell } from '../../src/memory/ref.ts';
import { call, filled, reshapeTo } from '../../src/ops/calculus.ts';
import { reshape, toDType } from '../../src/ops/movement.ts';
import { Dict } from '../../src/python/dict.ts';
import { PyRuntimeError, PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { PyClass, type Kwargs } from '../../src/python/object.ts';
import { truth } from '../../src/python/operators.ts';
import { repr } from '../../src/python/text.ts';
import { typeOf } from '../../src/python/typeof.ts';
import { declareClass, listOf, Tuple } from '../../src/python/values.ts';
import { toValue } from './convert.ts';
import { EagerTensor, isTensor, onRead, valueOf, Variable } from './tensor.ts';

export const tapeClass = new PyClass('GradientTape', 'tensorflow.python.eager.backprop');
export const accumulatorClass = new PyClass('ForwardAccumulator', 'tensorflow.python.eager.forwardprop');

/** How the gradient of what is not connected is given. */
export class Unconnected {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}
}
export const unconnectedClass = new PyClass('UnconnectedGradients', 'tensorflow.python.ops.unconnected_gradients');
declareClass(Unconnected, unconnectedClass);
const none = new Unconnected('NONE', 'none');
const zero = new Unconnected('ZERO', 'zero');
for (const each of [none, zero]) unconnectedClass.members.set(each.name, { kind: 'value', value: each });
unconnectedClass.members.set('value', { kind: 'property', get: (self) => (self as Unconnected).value });
unconnectedClass.members.set('__repr__', {
  kind: 'method',
  call: (self) => `<UnconnectedGradients.${(self as Unconnected).name}: '${(self as Unconnected).value}'>`,
});

/** Tapes whose context is entered, the innermost last. */
const entered: GradientTape[] = [];

class GradientTape {
  tape = new Tape(currentInterpreter());
  /** The sources that variables are, by their memory. */
  readonly variables = new Map<Cell, { readonly node: Node; readonly variable: Variable }>();
  used = false;

  constructor(
    readonly persistent: boolean,
    readonly watchesVariables: boolean,
  ) {}

  enter(): this {
    if (entered.includes(this))
      throw new PyValueError('Tape is still recording, This can happen if you try to re-enter an already-active tape.');
    this.tape.below = currentInterpreter();
    install(this.tape);
    entered.push(this);
    return this;
  }

  leave(): void {
    const at = entered.indexOf(this);
    if (at < 0) return;
    entered.splice(at, 1);
    if (currentInterpreter() === this.tape) install(this.tape.below);
    else this.tape.enabled = false;
  }

  /** The mark of a variable as a source, from now on where it was none. */
  watchVariable(x: Variable): NodeMark {
    const { cell } = x.ref;
    let known = this.variables.get(cell);
    if (!known)
      this.variables.set(
        cell,
        (known = { node: Node.source({ dtype: x.ref.dtype, shape: x.ref.shape }), variable: x }),
      );
    return { tape: this.tape, node: known.node, index: 0 };
  }

  /** How the tape follows a source. */
  markOf(x: unknown): NodeMark | null {
    if (x instanceof Variable) {
      const known = this.variables.get(x.ref.cell);
      return known ? { tape: this.tape, node: known.node, index: 0 } : null;
    }
    return isTensor(x) ? this.tape.markOf(valueOf(x)) : null;
  }

  /** To be called before derivatives are taken. @throws RuntimeError the second time, unless persistent */
  use(): void {
    if (this.used && !this.persistent) {
      throw new PyRuntimeError(
        'A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)',
      );
    }
    this.used = true;
    if (!this.persistent) this.leave();
  }
}
declareClass(GradientTape, tapeClass);

/** The elements of a variable as the entered tapes follow them. */
onRead.follow = (x, value) => {
  const marks = entered.flatMap((each) =>
    each.tape.enabled &&
    ((each.watchesVariables && x.isTrainable) || each.variables.has(x.ref.cell)) &&
    isInexact(value.dtype)
      ? [each.watchVariable(x)]
      : [],
  );
  if (marks.length === 0) return value;
  const followed = afresh(value);
  followed.history = marks;
  return followed;
};

const leavesOf = (x: unknown): unknown[] => {
  if (Array.isArray(x)) return (x as readonly unknown[]).flatMap(leavesOf);
  if (x instanceof Dict) return [...x.entries()].flatMap(([, value]) => leavesOf(value));
  return [x];
};

const mapLeaves = (x: unknown, leaf: (x: unknown) => unknown): unknown => {
  if (Array.isArray(x)) {
    const items = (x as readonly unknown[]).map((item) => mapLeaves(item, leaf));
    return Object.isFrozen(x) ? new Tuple(items) : listOf(items);
  }
  if (x instanceof Dict)
    return new Dict([...x.entries()].map(([key, value]) => [key, mapLeaves(value, leaf)] as const));
  return leaf(x);
};

const valueFor = (self: GradientTape, x: unknown): Value => {
  const value = toValue(x);
  if (!(x instanceof Variable) || self.tape.markOf(value)) return value;
  const mark = self.markOf(x);
  const followed = afresh(value);
  followed.history = mark ? [mark] : null;
  return followed;
};

const checkSources = (sources: unknown): void => {
  for (const x of leavesOf(sources)) {
    if (!isTensor(x)) {
      throw new PyValueError(
        `Passed in object ${repr(x)} of type '${typeOf(x).name}', not tf.Tensor or tf.Variable or ExtensionType.`,
      );
    }
  }
};

const gradient = (
  self: GradientTape,
  target: unknown,
  sources: unknown,
  given: unknown,
  unconnected: unknown,
): unknown => {
  self.use();
  if (sources === null) throw new PyTypeError('Argument `sources` to GradientTape.gradient should not be None');
  checkSources(sources);
  const targets = leavesOf(target)
    .filter((x) => x !== null)
    .map((x) => valueFor(self, x));
  const seeds = given === null ? [] : leavesOf(given);
  const outputs = targets
    .map((y, i) => [y, seeds[i] ? toValue(seeds[i], y.dtype) : null] as const)
    .filter(([y]) => isFloating(y.dtype));
  const flat = leavesOf(sources);
  const marks = flat.map((x) => self.markOf(x));
  const found = self.tape.gradient(
    outputs.map(([y]) => y),
    outputs.map(([y, seed]) => seed ?? filled(y, 1)),
    marks,
  );
  if (!self.persistent) self.tape.closed = true;
  const wantsZero = unconnected === zero || unconnected === 'zero';
  let next = 0;
  return mapLeaves(sources, (x) => {
    const d = found[next++];
    if (d) return new EagerTensor(d);
    return wantsZero ? new EagerTensor(filled(toValue(x), 0)) : null;
  });
};

/** All derivatives of `target` with respect to one source. */
const jacobianOf = (self: GradientTape, y: Value, mark: NodeMark | null, source: Value): Value | null => {
  if (!mark) return null;
  const size = sizeOf(y.shape);
  const rows = Array.from({ length: size }, (_, i) => {
    const places = call('iota', [], { start: -i, step: 1, length: size, dtype: 'int32' });
    const hot = call('eq', [places, filled({ dtype: 'int32', shape: [] }, 0)]);
    const [d] = self.tape.gradient([y], [reshapeTo(toDType(hot, y.dtype), y.shape)], [mark]);
    return d ?? filled(source, 0);
  });
  const flat = rows.map((row) => bind1(reshape, [row], { shape: [1, ...source.shape] }));
  return reshapeTo(call('concat', flat, { axis: 0 }), [...y.shape, ...source.shape]);
};

const jacobian = (self: GradientTape, target: unknown, sources: unknown): unknown => {
  self.use();
  const y = valueFor(self, target);
  return mapLeaves(sources, (x) => {
    const value = jacobianOf(self, y, self.markOf(x), toValue(x));
    return value && new EagerTensor(value);
  });
};

/** Derivatives of each row of the target by the same row of the source. */
const batchJacobian = (self: GradientTape, target: unknown, source: unknown): unknown => {
  self.use();
  const [y, x] = [valueFor(self, target), toValue(source)];
  const whole = jacobianOf(self, y, self.markOf(source), x);
  if (!whole) return null;
  const rest = y.shape.length;
  const [batch] = y.shape as [number];
  const rows = Array.from({ length: batch }, (_, i) => {
    const row = call('narrow', [whole], { axis: 0, start: i, length: 1 });
    const own = call('narrow', [row], { axis: rest, start: i, length: 1 });
    return reshapeTo(own, [1, ...y.shape.slice(1), ...x.shape.slice(1)]);
  });
  return new EagerTensor(call('concat', rows, { axis: 0 }));
};

const watch = (self: GradientTape, given: unknown): null => {
  for (const x of leavesOf(given)) {
    if (x instanceof Variable) self.watchVariable(x);
    else if (isTensor(x)) {
      const value = valueOf(x);
      if (isInexact(value.dtype)) self.tape.watch(value);
    } else {
      throw new PyValueError(
        `Passed in object ${repr(x)} of type '${typeOf(x).name}', not tf.Tensor or tf.Variable or ExtensionType.`,
      );
    }
  }
  return null;
};

const pausedClass = new PyClass('_GeneratorContextManager', 'contextlib');
class Paused {
  constructor(readonly owner: GradientTape) {}
}
declareClass(Paused, pausedClass);
const pausing = (enabled: boolean) => ({
  kind: 'method' as const,
  call: (self: unknown): null => {
    (self as Paused).owner.tape.enabled = enabled;
    return null;
  },
});
pausedClass.members.set('__enter__', pausing(false));
pausedClass.members.set('__exit__', pausing(true));

/** An argument by position or name. */
const argument = (
  args: readonly unknown[],
  kwargs: Kwargs,
  position: number,
  name: string,
  fallback: unknown,
): unknown => (position < args.length ? args[position] : (kwargs.get(name) ?? fallback));

const method = (
  cls: PyClass,
  name: string,
  run: (self: never, args: readonly unknown[], kwargs: Kwargs) => unknown,
): void => {
  cls.members.set(name, { kind: 'method', call: (self, args, kwargs) => run(self as never, args, kwargs) });
};

tapeClass.construct = (args, kwargs) =>
  new GradientTape(
    truth(argument(args, kwargs, 0, 'persistent', false)),
    truth(argument(args, kwargs, 1, 'watch_accessed_variables', true)),
  );
method(tapeClass, '__enter__', (self: GradientTape) => self.enter());
method(tapeClass, '__exit__', (self: GradientTape) => {
  self.leave();
  return null;
});
method(tapeClass, 'watch', (self: GradientTape, args, kwargs) =>
  watch(self, argument(args, kwargs, 0, 'tensor', null)),
);
method(tapeClass, 'gradient', (self: GradientTape, args, kwargs) =>
  gradient(
    self,
    argument(args, kwargs, 0, 'target', null),
    argument(args, kwargs, 1, 'sources', null),
    argument(args, kwargs, 2, 'output_gradients', null),
    argument(args, kwargs, 3, 'unconnected_gradients', none),
  ),
);
method(tapeClass, 'jacobian', (self: GradientTape, args, kwargs) =>
  jacobian(self, argument(args, kwargs, 0, 'target', null), argument(args, kwargs, 1, 'sources', null)),
);
method(tapeClass, 'batch_jacobian', (self: GradientTape, args, kwargs) =>
  batchJacobian(self, argument(args, kwargs, 0, 'target', null), argument(args, kwargs, 1, 'source', null)),
);
method(tapeClass, 'stop_recording', (self: GradientTape) => new Paused(self));
method(tapeClass, 'reset', (self: GradientTape) => {
  const active = entered.includes(self);
  self.leave();
  self.tape = new Tape(currentInterpreter());
  self.variables.clear();
  self.used = false;
  if (active) self.enter();
  return null;
});
method(
  tapeClass,
  'watched_variables',
  (self: GradientTape) => new Tuple([...self.variables.values()].map(({ variable }) => variable)),
);

class ForwardAccumulator {
  readonly recorder = new GradientTape(true, false);
  constructor(
    readonly primals: readonly unknown[],
    readonly tangents: readonly unknown[],
  ) {}

  /** By two reverse modes: the pullback is linear in its cotangent. */
  jvp(target: unknown): unknown {
    const { recorder, primals, tangents } = this;
    const y = valueFor(recorder, target);
    if (!recorder.tape.markOf(y)) return null;
    const outer = new Tape(currentInterpreter());
    const seed = filled(y, 0);
    const node = outer.watch(seed);
    const marks = primals.map((x) => recorder.markOf(x));
    const pulled = under(outer, () => recorder.tape.gradient([y], [seed], marks));
    const used = pulled.flatMap((d, i) => (d && outer.markOf(d) ? [[d, toValue(tangents[i], d.dtype)] as const] : []));
    const [d] = outer.gradient(
      used.map(([g]) => g),
      used.map(([, t]) => t),
      [{ tape: outer, node, index: 0 }],
    );
    return new EagerTensor(d ?? filled(y, 0));
  }
}
declareClass(ForwardAccumulator, accumulatorClass);
accumulatorClass.construct = (args, kwargs) => {
  const primals = leavesOf(argument(args, kwargs, 0, 'primals', null));
  const tangents = leavesOf(argument(args, kwargs, 1, 'tangents', null));
  primals.forEach((x, i) => {
    if (!sameShape(toValue(x).shape, toValue(tangents[i]).shape)) {
      throw new PyValueError(`Dimensions of the tangent of ${repr(x)} differ from its own`);
    }
  });
  const made = new ForwardAccumulator(primals, tangents);
  watch(made.recorder, primals);
  return made;
};
method(accumulatorClass, '__enter__', (self: ForwardAccumulator) => {
  self.recorder.enter();
  return self;
});
method(accumulatorClass, '__exit__', (self: ForwardAccumulator) => {
  self.recorder.leave();
  return null;
});
method(accumulatorClass, 'jvp', (self: ForwardAccumulator, args, kwargs) =>
  self.jvp(argument(args, kwargs, 0, 'primals', null)),
);

/** Leaves every context, as at the start. */
export const leaveAll = (): void => {
  for (const tape of [...entered].reverse()) tape.leave();
};
