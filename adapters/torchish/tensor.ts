/** torch's tensor: a ref on a cell, so that views share what they show. */
import { Ref } from '../../src/memory/ref.ts';
import type { Layout } from '../../src/memory/layout.ts';
import type { Value } from '../../src/core/value.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

export const tensorClass = new PyClass('Tensor', 'torch');

export class Tensor {
  /** What the user sees as grad. */
  readonly autograd: { grad: Tensor | null } = { grad: null };

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

/** Whether views made now belong to the history of what they show. */
export const recordingMode = { enabled: true };

/** Another tensor over the memory of `x`; `label` names its node in records. */
export const viewOf = (x: Tensor, layout: Layout, label: string | null = null): Tensor => {
  const ref =
    recordingMode.enabled || x.ref.root.history === null ? x.ref.view(layout, label) : x.ref.detached().view(layout);
  return new Tensor(ref, x.base ?? x);
};
