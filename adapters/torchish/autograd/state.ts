/** torch's ambient tape, and what a tensor says of its part in it. */
import '../../../src/runtime.ts';
import { currentInterpreter, install } from '../../../src/core/bind.ts';
import { isInexact } from '../../../src/core/dtype.ts';
import { Node, Tape, type NodeMark } from '../../../src/interp/tape.ts';
import type { Ref } from '../../../src/memory/ref.ts';
import { PyRuntimeError } from '../../../src/python/errors.ts';
import { recordingMode, Tensor } from '../tensor.ts';

export const tape = new Tape(currentInterpreter(), { checksWrites: true });
install(tape);

/** Switches recording on or off; returns how it was. */
export const setRecording = (enabled: boolean): boolean => {
  const before = tape.enabled;
  tape.enabled = enabled;
  recordingMode.enabled = enabled;
  return before;
};

/** Runs `body` with recording on, or off. */
export const recording = <T>(enabled: boolean, body: () => T): T => {
  const before = setRecording(enabled);
  try {
    return body();
  } finally {
    setRecording(before);
  }
};

/** Tensors whose gradients backward keeps, by the node that they are output `index` of. */
const keepers = new WeakMap<Node, { readonly index: number; readonly tensor: Tensor }[]>();

export const keepersOf = (node: Node): readonly { readonly index: number; readonly tensor: Tensor }[] =>
  keepers.get(node) ?? [];

/** Makes backward keep the gradient of `x`. */
export const keepGradient = (x: Tensor): void => {
  const { node, index } = markOf(x)!;
  const known = keepers.get(node) ?? [];
  if (!known.some(({ tensor }) => tensor === x)) keepers.set(node, [...known, { index, tensor: x }]);
};

export const keepsGradient = (x: Tensor): boolean => {
  const mark = markOf(x);
  return mark !== null && mark.node.op !== null && keepersOf(mark.node).some(({ tensor }) => tensor === x);
};

export const requiresGrad = (x: Tensor): boolean => x.ref.root.history !== null && isInexact(x.ref.dtype);

/** How the tape follows a tensor. */
export const markOf = (x: Tensor): NodeMark | null => (requiresGrad(x) ? tape.markOf(x.ref.read()) : null);

export const isLeaf = (x: Tensor): boolean => {
  const mark = markOf(x);
  return mark === null || mark.node.op === null;
};

/** Makes a leaf one that requires grad, or not. @throws RuntimeError for a computed tensor that should not */
export const setRequiresGrad = (x: Tensor, wanted: boolean): void => {
  if (wanted === requiresGrad(x)) return;
  if (!wanted && !isLeaf(x)) {
    throw new PyRuntimeError(
      "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().",
    );
  }
  if (x.ref.root !== x.ref) x.ref = x.ref.detached();
  if (!wanted) {
    x.ref.history = null;
    return;
  }
  const node = Node.source({ dtype: x.ref.dtype, shape: x.ref.shape });
  x.ref.history = { marks: [{ tape, node, index: 0 }], flat: null };
  keepGradient(x);
};

/** Refuses to write to a leaf that requires grad, or to a view of one. @throws RuntimeError */
export const checkInPlace = (x: Tensor): void => {
  if (!tape.enabled || !requiresGrad(x)) return;
  const { root } = x.ref;
  const mark = root.history!.marks?.find((each) => each.tape === tape);
  if (!mark || (mark.node as Node).op !== null) return;
  const what = root === x.ref ? 'a leaf' : 'a view of a leaf';
  throw new PyRuntimeError(`${what} Variable that requires grad is being used in an in-place operation.`);
};

/** Refuses `out` where a record would be needed. @throws RuntimeError */
export const checkOut = (target: Tensor, sources: readonly unknown[], name: string): void => {
  const all = [target, ...sources].some((x) => x instanceof Tensor && requiresGrad(x));
  if (!tape.enabled || !all) return;
  throw new PyRuntimeError(
    `${name}(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad.`,
  );
};

/** Another tensor over the same memory that no tape follows. */
export const detached = (x: Tensor): Tensor => new Tensor(x.ref.detached(), x.base);

/** A leaf's ref over other memory: it stays the leaf that it was. */
export const overMemoryOf = (x: Tensor, source: Ref): Ref => {
  const ref = source.detached();
  ref.history = x.ref.root === x.ref ? x.ref.history : null;
  return ref;
};
