/** Section 2.1, data manipulation, as a user of JAX writes it in TypeScript. */
import { scope } from 'tetraglot';
import { jax, jnp, type Array } from 'tetraglot/jaxish';
import * as np from 'tetraglot/numpy';
import { float, int, setitem, type } from 'tetraglot/python';
import { raises, row, type Row } from './rows.ts';

export const rows: readonly Row[] = [
  row('A vector of consecutive numbers', (show) => {
    const x = jnp.arange(12);
    show(x);
  }),
  row('How many elements', (show) => {
    const x = jnp.arange(12);
    show(x.size);
  }),
  row('Shape', (show) => {
    const x = jnp.arange(12);
    show(x.shape);
  }),
  row('Reshape', (show) => {
    const X = jnp.arange(12).reshape(3, 4);
    show(X);
    show(X.reshape(-1, 6).shape);
  }),
  row('Zeros', (show) => {
    show(jnp.zeros([2, 3, 4]));
  }),
  row('Ones', (show) => {
    show(jnp.ones([2, 3, 4]));
  }),
  row('Samples of the normal distribution', (show) => {
    show(jax.random.normal(jax.random.PRNGKey(0), [3, 4]));
  }),
  row('From nested lists', (show) => {
    show(
      jnp.array([
        [2, 1, 4, 3],
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    );
  }),
  row('Reading a row and a range of rows', (show) => {
    const X = jnp.arange(12).reshape(3, 4);
    show(X[-1], X['1:3']);
  }),
  row('Writing one element', (show) => {
    const X = jnp.arange(12).reshape(3, 4);
    const X_new = X.at['1, 2'].set(17);
    show(X_new);
    show(X);
  }),
  row('Writing a block', (show) => {
    const X = jnp.arange(12).reshape(3, 4);
    show(X.at[':2, :'].set(12));
  }),
  row('The exponential of each element', (show) => {
    using _ = scope();
    show(jnp.exp(jnp.arange(12)));
  }),
  row('Arithmetic operators', (show) => {
    const x = jnp.array([float(1), 2, 4, 8]);
    const y = jnp.array([2, 2, 2, 2]);
    show(x.add(y), x.sub(y), x.mul(y), x.truediv(y), x.pow(y));
  }),
  row('Concatenation', (show) => {
    const X = jnp.arange(12, { dtype: jnp.float32 }).reshape([3, 4]);
    const Y = jnp.array([
      [float(2), 1, 4, 3],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    show(jnp.concatenate([X, Y], { axis: 0 }), jnp.concatenate([X, Y], { axis: 1 }));
  }),
  row('Comparing element by element', (show) => {
    const X = jnp.arange(4, { dtype: jnp.float32 });
    const Y = jnp.array([float(2), 1, 4, 3]);
    show(X.eq(Y));
    show(X.lt(Y), X.gt(Y));
  }),
  row('Sum of all elements', (show) => {
    const X = jnp.arange(12, { dtype: jnp.float32 }).reshape(3, 4);
    show(X.sum());
  }),
  row('Broadcasting', (show) => {
    const a = jnp.arange(3).reshape([3, 1]);
    const b = jnp.arange(2).reshape([1, 2]);
    show(a, b);
    show(a.add(b));
  }),
  row('Broadcasting three axes', (show) => {
    const a = jnp.arange(6).reshape([3, 1, 2]);
    const b = jnp.arange(4).reshape([1, 2, 2]);
    show(a.mul(b));
  }),
  row('A result takes new memory', (show, id) => {
    const X = jnp.ones(3);
    let Y = jnp.ones(3);
    const before = id(Y);
    Y = Y.add(X);
    show(id(Y) === before);
  }),
  row('Writing a result where there is room', (show) => {
    const X = jnp.ones(3);
    const Y = jnp.ones(3);
    const Z = jnp.zeros_like(Y);
    show(raises(() => setitem(Z, ':', X.add(Y))));
  }),
  row('Adding in place', (show, id) => {
    let X = jnp.ones(3);
    const Y = jnp.ones(3);
    const before = id(X);
    X = X.iadd(Y);
    show(id(X) === before);
  }),
  row('A function that prunes what it does not need', (show) => {
    const X = jnp.arange(12, { dtype: jnp.float32 }).reshape([3, 4]);
    const Y = jnp.array([
      [float(2), 1, 4, 3],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    const computation = jax.jit((X: Array, Y: Array) => {
      const Z = jnp.zeros_like(Y);
      const A = X.add(Y);
      const B = A.add(Y);
      const C = B.add(Y);
      return C.add(Y);
    });
    show(computation(X, Y));
  }),
  row('To NumPy and back', (show) => {
    const X = jnp.ones([2, 2]);
    const A = jax.device_get(X);
    const B = jax.device_put(A);
    show(type(A), type(B));
  }),
  row('Shared or copied', (show) => {
    const X = jnp.ones(3);
    const A = np.array(X);
    A.set(0, 5);
    show(X);
  }),
  row('To a Python number', (show) => {
    const a = jnp.array(3.5);
    show(a, a.item(), float(a), int(a));
  }),
];
