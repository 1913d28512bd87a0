/** Running and recording functions. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { invoke } from '../../../src/python/call.ts';
import { BuiltinFunction } from '../../../src/python/function.ts';
import { iterate } from '../../../src/python/iterate.ts';
import { tryIndex } from '../../../src/python/conversion.ts';
import { truth } from '../../../src/python/operators.ts';
import { listOf, Tuple } from '../../../src/python/values.ts';
import { afresh } from '../../../src/core/value.ts';
import { toValue } from '../convert.ts';
import { EagerTensor, isTensor } from '../tensor.ts';

/** The function under tf.function, which runs as it is: nothing is traced or compiled yet. */
const compiled = (body: unknown): unknown =>
  new BuiltinFunction('function', (args, kwargs) => invoke(body, args, kwargs), 'tensorflow');

/** Runs `body` while `cond` holds; the variables come back in a container like the one they were given in. */
const loop = (cond: unknown, body: unknown, given: unknown[], most: number, frozen: boolean): unknown => {
  let state: readonly unknown[] = given;
  for (let turn = 0; turn < most && truth(invoke(cond, state)); turn++) {
    const next = invoke(body, state);
    state = Array.isArray(next) ? (next as readonly unknown[]) : [next];
  }
  const tensors = state.map((x) => (isTensor(x) ? x : new EagerTensor(toValue(x))));
  return frozen ? new Tuple(tensors) : listOf(tensors);
};

export const programs: readonly Stated[] = [
  fn(
    'function(any func=None, any input_signature=None, any autograph=True, any jit_compile=None, any reduce_retracing=False) -> function',
    ({ func }) =>
      func === null ? new BuiltinFunction('function', ([body]) => compiled(body), 'tensorflow') : compiled(func),
  ),
  fn('executing_eagerly() -> bool', () => true),
  fn('stop_gradient(any input, name name=None) -> Tensor', ({ input }) => new EagerTensor(afresh(toValue(input)))),
  fn('no_op(name name=None) -> None', () => null),
  fn('cond(any pred, any true_fn=None, any false_fn=None, name name=None) -> Tensor', ({ pred, true_fn, false_fn }) =>
    invoke(truth(pred) ? true_fn : false_fn, []),
  ),
  fn(
    'while_loop(any cond, any body, any loop_vars, any shape_invariants=None, any parallel_iterations=10, any back_prop=True, any swap_memory=False, any maximum_iterations=None, name name=None) -> tuple',
    ({ cond, body, loop_vars, maximum_iterations }) =>
      loop(
        cond,
        body,
        [...iterate(loop_vars)],
        maximum_iterations === null ? Infinity : Number(tryIndex(maximum_iterations)),
        Object.isFrozen(loop_vars),
      ),
  ),
];
