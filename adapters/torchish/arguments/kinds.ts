/** What the argument parser tells apart by class. */
import { Tensor } from '../tensor.ts';

export const isTensorLike = (x: unknown): x is Tensor => x instanceof Tensor;
