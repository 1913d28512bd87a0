/** MXNet's arrays as DLPack capsules over their own memory. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { Capsule } from '../../../src/dialect/dlpack.ts';
import type { NDArray } from '../tensor.ts';

const capsuleOf = ({ source }: Operand): Capsule => new Capsule((source as NDArray).ref.detached());

export const dlpack: readonly Stated[] = [
  fn('.to_dlpack_for_read(Tensor self)', ({ self }) => capsuleOf(self)),
  fn('.to_dlpack_for_write(Tensor self)', ({ self }) => capsuleOf(self)),
];
