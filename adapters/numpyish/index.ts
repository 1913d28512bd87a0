/** `import * as np from 'tetraglot/numpy'`: NumPy's names over the shared tensor core; the host array of every dialect. */
export * from './generated/module.ts';
