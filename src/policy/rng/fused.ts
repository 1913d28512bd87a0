/** The fused multiply-add, where the random streams look for it. */
export { bitsOfFloat, floatOfBits, floatsOfBits, fusedMultiplyAdd, step } from '../../core/fused.ts';
