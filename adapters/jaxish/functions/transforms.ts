/** jax's own functions: devices, conversion to and from the host, transformations. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { invoke } from '../../../src/python/call.ts';
import { PyNotImplementedError } from '../../../src/python/errors.ts';
import { PyFunction, nameOf } from '../../../src/python/function.ts';
import type { Kwargs } from '../../../src/python/object.ts';
import { listOf } from '../../../src/python/values.ts';
import { Ref } from '../../../src/memory/ref.ts';
import { ndarrayOver } from '../../numpyish/tensor.ts';
import { JaxArray } from '../array.ts';
import { asArray } from '../convert.ts';
import { cpu } from '../device.ts';
import { arraysIn } from './control.ts';
import { mapTree } from '../tree.ts';

/** A read-only NumPy array over the memory of an array. */
export const hostArray = (x: JaxArray): object => ndarrayOver(Ref.of(x.value), { writeable: false });

/**
 * `jax.jit`: the function as it is, with numbers as arrays except for static arguments. Nothing is compiled or traced yet, so that what a tracer would refuse passes.
 */
const jit = (fun: unknown, isStatic: readonly number[]): PyFunction =>
  new PyFunction(nameOf(fun), (args: readonly unknown[], kwargs: Kwargs) =>
    arraysIn(
      invoke(
        fun,
        args.map((x, i) => (isStatic.includes(i) ? x : arraysIn(x))),
        kwargs,
      ),
    ),
  );

/** A transformation that has no interpreter yet. @throws NotImplementedError when it is called */
const absentTransform = (name: string): Stated => ({
  declaration: `${name}(any *args, ignored argnums=None, ignored has_aux=None, ignored in_axes=None, ignored out_axes=None) -> callable`,
  run: () => {
    throw new PyNotImplementedError(`jax.${name} is not supported yet`);
  },
});

export const transforms: readonly Stated[] = [
  fn(
    'jit(any fun, *, ints static_argnums=None, ignored static_argnames=None, ignored donate_argnums=None, ignored device=None) -> callable',
    ({ fun, static_argnums }) => jit(fun, static_argnums ?? []),
  ),
  ...['vmap', 'make_jaxpr', 'pmap', 'custom_vjp', 'custom_jvp', 'eval_shape'].map(absentTransform),
  fn('device_get(any x) -> ndarray', ({ x }) =>
    mapTree(x, (leaf) => (leaf instanceof JaxArray ? hostArray(leaf) : leaf)),
  ),
  fn('device_put(any x, ignored device=None) -> Array', ({ x }) => mapTree(x, (leaf) => asArray(leaf))),
  fn('block_until_ready(any x) -> Array', ({ x }) => x),
  fn('.block_until_ready(any self) -> Array', ({ self }) => self),
  fn('.is_ready(any self) -> bool', () => true),
  fn('.is_deleted(any self) -> bool', () => false),
  fn('.platform(any self) -> str', () => 'cpu'),
  fn('devices local_devices(ignored backend=None) -> list', () => listOf([cpu])),
  fn('device_count local_device_count(ignored backend=None) -> int', () => 1),
  fn('default_backend() -> str', () => 'cpu'),
];
