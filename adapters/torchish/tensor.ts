/** torch's tensor: a ref on a cell, so that views share what they show. */
import { Ref } from '../../src/memory/ref.ts';
import type { Layout } from '../../src/memory/layout.ts';
import type { Value } from '../../src/core/value.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

export const tensorClass = new PyClass('Tensor', 'torch');

export class Tensor {
  /** State that the user sees as requires_grad and grad. */
  readonly autograd: { requiresGrad: boolean; grad: Tensor | null } = { requiresGrad: false, grad: null };

  constructor(
    public ref: Ref,
    /** The tensor whose memory this one shows, where it was made as a view. */
    readonly base: Tensor | null = null,
  ) {}

  /** A tensor with memory of its own. */
  static of(value: Value): Tensor {
    return new Tensor(Ref.of(value));
  }
}
declareClass(Tensor, tensorClass);

/** Another tensor over the memory of `x`. */
export const viewOf = (x: Tensor, layout: Layout): Tensor => new Tensor(x.ref.view(layout), x.base ?? x);
