/** `import * as torch from 'tetraglot/torchish'`: PyTorch's names over the shared tensor core. */
export * from './generated/module.ts';
