/** Going backward: `backward` adds to the gradients of leaves, `grad` returns those of given tensors. */
import { bind1 } from '../../../src/core/bind.ts';
import { sameShape, sizeOf } from '../../../src/core/shape.ts';
import { afresh, type Value } from '../../../src/core/value.ts';
import { add } from '../../../src/ops/arithmetic.ts';
import { filled } from '../../../src/ops/calculus.ts';
import { copy, toDType } from '../../../src/ops/movement.ts';
import { PyRuntimeError, PyTypeError } from '../../../src/python/errors.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { Tensor } from '../tensor.ts';
import { keepersOf, keepsGradient, markOf, recording, requiresGrad, tape } from './state.ts';
import type { Node } from '../../../src/interp/tape.ts';

const sizeText = (shape: readonly number[]): string => `torch.Size([${shape.join(', ')}])`;

/** The cotangent to start with: given, or 1 for a single element. @throws RuntimeError */
const seedOf = (y: Tensor, given: Tensor | null, position: number, create: boolean): Value => {
  if (!requiresGrad(y)) {
    throw new PyRuntimeError(`element ${position} of tensors does not require grad and does not have a grad_fn`);
  }
  const { dtype, shape } = y.ref;
  if (given === null) {
    if (sizeOf(shape) !== 1) throw new PyRuntimeError('grad can be implicitly created only for scalar outputs');
    return filled({ dtype, shape }, 1);
  }
  if (!sameShape(given.ref.shape, shape)) {
    throw new PyRuntimeError(
      `Mismatch in shape: grad_output[${position}] has a shape of ${sizeText(given.ref.shape)} and output[${position}] has a shape of ${sizeText(shape)}.`,
    );
  }
  const value = given.ref.read();
  return toDType(create ? value : afresh(value), dtype);
};

const checkGiven = (given: readonly unknown[]): readonly (Tensor | null)[] =>
  given.map((g) => {
    if (g === null || g instanceof Tensor) return g;
    throw new PyTypeError(`gradients can be either Tensors or None, but got ${typeName(g)}`);
  });

export interface BackwardOptions {
  readonly retain: boolean;
  readonly create: boolean;
}

/** A gradient as a tensor of its own. */
const kept = (d: Value, create: boolean): Tensor => Tensor.of(create ? d : bind1(copy, [afresh(d)], {}));

const accumulate = (x: Tensor, d: Value, create: boolean): void => {
  const old = x.autograd.grad;
  if (old === null) x.autograd.grad = kept(d, create);
  else if (create) x.autograd.grad = Tensor.of(bind1(add, [old.ref.read(), d], {}));
  else old.ref.write(bind1(add, [old.ref.read(), d], {}));
};

/** Adds the gradients of `outputs` to the leaves that they depend on; only to `inputs` where given. */
export const backward = (
  outputs: readonly Tensor[],
  given: readonly unknown[],
  inputs: readonly Tensor[] | null,
  { retain, create }: BackwardOptions,
): void => {
  const seeds = outputs.map((y, i) => seedOf(y, checkGiven(given)[i] ?? null, i, create));
  const targets = inputs && new Set(inputs.flatMap((x) => markOf(x)?.node ?? []));
  const reached: [Tensor, Value][] = [];
  recording(create, () => {
    const visit = (node: Node, cotangents: (Value | null)[]): void => {
      for (const { index, tensor } of keepersOf(node)) {
        const d = cotangents[index];
        const wanted = node.op === null || keepsGradient(tensor);
        if (d && wanted && (!inputs || inputs.includes(tensor))) reached.push([tensor, d]);
      }
    };
    tape.sweep(
      outputs.map((y) => y.ref.read()),
      seeds,
      { ...(targets && { targets }), free: !retain, visit },
    );
    for (const [tensor, d] of reached) accumulate(tensor, d, create);
  });
};

/** Gradients of the sum of `outputs` with respect to `inputs`. */
export const gradients = (
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  given: readonly unknown[],
  { retain, create }: BackwardOptions,
  allowUnused: boolean,
): (Tensor | null)[] => {
  const seeds = outputs.map((y, i) => seedOf(y, checkGiven(given)[i] ?? null, i, create));
  if (inputs.some((x) => !requiresGrad(x)))
    throw new PyRuntimeError('One of the differentiated Tensors does not require grad');
  const marks = inputs.map(markOf);
  const found = recording(create, () =>
    tape.gradient(
      outputs.map((y) => y.ref.read()),
      seeds,
      marks,
      !retain,
    ),
  );
  return found.map((d, i) => {
    if (d) return kept(d, create);
    if (allowUnused) return null;
    throw new PyRuntimeError(
      `The differentiated Tensor at index ${i} appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.`,
    );
  });
};
