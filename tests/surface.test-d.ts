/** The typed surface: what the frameworks have type-checks, what they refuse does not. */
import { describe, expectTypeOf, test } from 'vitest';
import * as torch from 'tetraglot/torchish';
import { jnp, type Array } from 'tetraglot/jaxish';
import { np as mxnp, type ndarray } from 'tetraglot/mxish';
import * as tf from 'tetraglot/tfish';
import type * as np from 'tetraglot/numpy';

type Tensor = torch.Tensor;

describe('torch', () => {
  test('functions and methods', () => {
    expectTypeOf(torch.arange(12, { dtype: torch.float32 })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.zeros(2, 3)).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.zeros([2, 3], { dtype: torch.int64 })).toEqualTypeOf<Tensor>();
    expectTypeOf<Tensor>().toHaveProperty('exp_');
    expectTypeOf<Tensor['reshape']>().toBeCallableWith(3, 4);
    expectTypeOf<Tensor['numel']>().returns.toEqualTypeOf<number>();
  });
  test('other frameworks names are missing', () => {
    expectTypeOf<Tensor>().not.toHaveProperty('asnumpy');
    expectTypeOf<typeof torch>().not.toHaveProperty('reduce_sum');
  });
  test('a wrong keyword is an error', () => {
    // @ts-expect-error torch's keyword is dim
    torch.cat([torch.ones(2)], { dims: 0 });
  });
  test('tensors can be written by brackets', () => {
    const X = torch.ones(2, 2);
    X['0, :'] = torch.zeros(2);
    expectTypeOf(X.get(0)).toEqualTypeOf<Tensor>();
  });
});

describe('jax', () => {
  test('arrays read by brackets and update by at', () => {
    const X = jnp.arange(12).reshape(3, 4);
    expectTypeOf(X).toEqualTypeOf<Array>();
    expectTypeOf(X.at.get(0).set(1)).toEqualTypeOf<Array>();
    // @ts-expect-error jax arrays cannot be written
    X['1:3'] = X;
  });
  test('no method of torch', () => {
    expectTypeOf<Array>().not.toHaveProperty('numel');
    expectTypeOf<Array>().not.toHaveProperty('add_');
  });
});

describe('tf', () => {
  test('tensors are immutable, variables assign', () => {
    const X = tf.ones([2, 2]);
    // @ts-expect-error TensorFlow's tensors cannot be written
    X['0'] = X;
    const V = new tf.Variable(X);
    expectTypeOf(V.get(0).assign).toBeFunction();
    expectTypeOf<tf.Tensor>().not.toHaveProperty('assign');
    expectTypeOf<tf.Tensor>().not.toHaveProperty('reshape');
  });
});

describe('mx and NumPy', () => {
  test('arrays can be written', () => {
    const X = mxnp.ones([2, 2]);
    X['0, :'] = mxnp.zeros(2);
    expectTypeOf(X).toEqualTypeOf<ndarray>();
    expectTypeOf(X.asnumpy()).toEqualTypeOf<np.NDArray>();
    expectTypeOf<ndarray>().not.toHaveProperty('numel');
  });
});
