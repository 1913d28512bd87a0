/** `import { jax, jnp } from 'tetraglot/jaxish'`: JAX's names over the shared tensor core. */
export * from './generated/module.ts';
