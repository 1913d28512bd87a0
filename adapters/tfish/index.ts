/** `import * as tf from 'tetraglot/tfish'`: TensorFlow's names over the shared tensor core. */
export * from './generated/module.ts';
