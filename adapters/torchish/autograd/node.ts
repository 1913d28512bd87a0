/** Nodes of the record as Python sees them: `x.grad_fn`. */
import type { Node, NodeMark } from '../../../src/interp/tape.ts';
import { PyClass } from '../../../src/python/object.ts';
import { CLASS } from '../../../src/python/object.ts';
import { Tuple } from '../../../src/python/values.ts';
import { nodeName } from './names.ts';
import { keepersOf, markOf } from './state.ts';
import type { Tensor } from '../tensor.ts';

const classes = new Map<string, PyClass>();

/** The class of nodes called `name`. */
const classOf = (name: string): PyClass => {
  let cls = classes.get(name);
  if (!cls) {
    cls = new PyClass(name, 'builtins');
    const get = (read: (node: Node) => unknown) =>
      ({ kind: 'property', get: (self: unknown) => read((self as GradFn).node) }) as const;
    cls.members.set('name', { kind: 'method', call: (self) => nodeName((self as GradFn).node) });
    cls.members.set(
      'next_functions',
      get((node) => new Tuple(node.sources.map(nextFunction))),
    );
    cls.members.set(
      'variable',
      get((node) => keepersOf(node)[0]?.tensor ?? null),
    );
    cls.members.set('__repr__', { kind: 'method', call: () => `<${name} object at 0x7f0000000000>` });
    classes.set(name, cls);
  }
  return cls;
};

export class GradFn {
  readonly [CLASS]: PyClass;
  constructor(readonly node: Node) {
    this[CLASS] = classOf(nodeName(node));
  }
}

const known = new WeakMap<Node, GradFn>();

const gradFn = (node: Node): GradFn => {
  let found = known.get(node);
  if (!found) known.set(node, (found = new GradFn(node)));
  return found;
};

const nextFunction = (mark: NodeMark | null): Tuple =>
  new Tuple<unknown>(mark ? [gradFn(mark.node), mark.index] : [null, 0]);

/** A tensor's node; null for leaves. */
export const gradFnOf = (x: Tensor): GradFn | null => {
  const node = markOf(x)?.node;
  return node && node.op !== null ? gradFn(node) : null;
};

/** Names a function's result by the function, where its node has no name yet. */
export const nameResult = (x: Tensor, name: string): void => {
  const { ref } = x;
  if (ref.root !== ref) {
    ref.label ??= name;
    return;
  }
  const mark = markOf(x);
  if (mark && mark.node.op !== null) mark.node.label ??= name;
};

/** What a tensor's text says after its elements. */
export const gradSuffix = (x: Tensor): readonly string[] => {
  const fn = gradFnOf(x);
  if (fn) return [`grad_fn=<${nodeName(fn.node)}>`];
  return markOf(x) ? ['requires_grad=True'] : [];
};
