/** The fused multiply-add, where the random streams look for it. */
export { bitsOfFloat, floatOfBits, floatsOfBits, fusedMultiplyAdd } from '../../core/fused.ts';
