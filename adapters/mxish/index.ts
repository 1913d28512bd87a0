/** `import { np, npx, autograd } from 'tetraglot/mxish'`: MXNet's names over the shared tensor core; `onp` is the NumPy beside it. */
export * from './generated/module.ts';
export { onp } from '../numpyish/generated/module-1.23.ts';
