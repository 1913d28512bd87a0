/** `import { np, npx, autograd } from 'tetraglot/mxish'`: MXNet's names over the shared tensor core. */
export * from './generated/module.ts';
