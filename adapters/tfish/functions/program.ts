/** Running and recording functions. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { invoke } from '../../../src/python/call.ts';
import { PyNotImplementedError } from '../../../src/python/errors.ts';
import { BuiltinFunction } from '../../../src/python/function.ts';
import { PyClass } from '../../../src/python/object.ts';

/** The function under tf.function, which runs as it is: nothing is traced or compiled yet. */
const compiled = (body: unknown): unknown => new BuiltinFunction('function', (args, kwargs) => invoke(body, args, kwargs), 'tensorflow');

export const programs: readonly Stated[] = [
  fn('function(any func=None, any input_signature=None, any autograph=True, any jit_compile=None, any reduce_retracing=False) -> function', ({ func }) =>
    func === null ? new BuiltinFunction('function', ([body]) => compiled(body), 'tensorflow') : compiled(func),
  ),
  fn('executing_eagerly() -> bool', () => true),
];

export const tapeClass = new PyClass('GradientTape', 'tensorflow.python.eager.backprop');
tapeClass.construct = () => {
  throw new PyNotImplementedError('tf.GradientTape is not supported yet');
};
