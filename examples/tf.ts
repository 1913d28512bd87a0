/** Section 2.1, data manipulation, as a user of TensorFlow writes it in TypeScript. */
import { scope } from 'tetraglot';
import * as tf from 'tetraglot/tfish';
import * as np from 'tetraglot/numpy';
import { float, int, print, type } from 'tetraglot/python';
import { row, type Row } from './rows.ts';

export const rows: readonly Row[] = [
  row('A vector of consecutive numbers', (show) => {
    const x = tf.range(12, { dtype: tf.float32 });
    show(x);
  }),
  row('How many elements', (show) => {
    const x = tf.range(12, { dtype: tf.float32 });
    show(tf.size(x));
  }),
  row('Shape', (show) => {
    const x = tf.range(12, { dtype: tf.float32 });
    show(x.shape);
  }),
  row('Reshape', (show) => {
    const X = tf.reshape(tf.range(12, { dtype: tf.float32 }), [3, 4]);
    show(X);
    show(tf.reshape(X, [-1, 6]).shape);
  }),
  row('Zeros', (show) => {
    show(tf.zeros([2, 3, 4]));
  }),
  row('Ones', (show) => {
    show(tf.ones([2, 3, 4]));
  }),
  row('Samples of the normal distribution', (show) => {
    tf.random.set_seed(0);
    show(tf.random.normal({ shape: [3, 4] }));
  }),
  row('From nested lists', (show) => {
    show(
      tf.constant([
        [2, 1, 4, 3],
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    );
  }),
  row('Reading a row and a range of rows', (show) => {
    const X = tf.reshape(tf.range(12, { dtype: tf.float32 }), [3, 4]);
    show(X[-1], X['1:3']);
  }),
  row('Writing one element', (show) => {
    const X = tf.reshape(tf.range(12, { dtype: tf.float32 }), [3, 4]);
    const X_var = new tf.Variable(X);
    show(X_var['1, 2'].assign(9));
    show(X_var);
  }),
  row('Writing a block', (show) => {
    const X_var = new tf.Variable(tf.reshape(tf.range(12, { dtype: tf.float32 }), [3, 4]));
    show(X_var[':2, :'].assign(tf.ones(X_var[':2, :'].shape, { dtype: tf.float32 }).mul(12)));
    show(X_var);
  }),
  row('The exponential of each element', (show) => {
    using _ = scope();
    show(tf.exp(tf.range(12, { dtype: tf.float32 })));
  }),
  row('Arithmetic operators', (show) => {
    const x = tf.constant([float(1), 2, 4, 8]);
    const y = tf.constant([float(2), 2, 2, 2]);
    show(x.add(y), x.sub(y), x.mul(y), x.truediv(y), x.pow(y));
  }),
  row('Concatenation', (show) => {
    const X = tf.reshape(tf.range(12, { dtype: tf.float32 }), [3, 4]);
    const Y = tf.constant([
      [float(2), 1, 4, 3],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    show(tf.concat([X, Y], { axis: 0 }), tf.concat([X, Y], { axis: 1 }));
  }),
  row('Comparing element by element', (show) => {
    const X = tf.range(4, { dtype: tf.float32 });
    const Y = tf.constant([float(2), 1, 4, 3]);
    show(X.eq(Y));
    show(X.lt(Y), X.gt(Y));
  }),
  row('Sum of all elements', (show) => {
    const X = tf.reshape(tf.range(12, { dtype: tf.float32 }), [3, 4]);
    show(tf.reduce_sum(X));
  }),
  row('Broadcasting', (show) => {
    const a = tf.reshape(tf.range(3), [3, 1]);
    const b = tf.reshape(tf.range(2), [1, 2]);
    show(a, b);
    show(a.add(b));
  }),
  row('Broadcasting three axes', (show) => {
    const a = tf.reshape(tf.range(6), [3, 1, 2]);
    const b = tf.reshape(tf.range(4), [1, 2, 2]);
    show(a.mul(b));
  }),
  row('A result takes new memory', (show, id) => {
    const X = tf.ones(3);
    const Y = new tf.Variable(tf.ones(3));
    const before = id(Y);
    const sum = Y.add(X);
    show(id(sum) === before);
  }),
  row('Writing a result where there is room', (show, id) => {
    const X = tf.ones(3);
    const Y = tf.ones(3);
    const Z = new tf.Variable(tf.zeros_like(Y));
    print('id(Z):', id(Z));
    show(Z.assign(X.add(Y)));
    print('id(Z):', id(Z));
    show(Z);
  }),
  row('Adding in place', (show, id) => {
    let X = tf.ones(3);
    const Y = tf.ones(3);
    const before = id(X);
    X = X.iadd(Y);
    show(id(X) === before);
  }),
  row('A function that prunes what it does not need', (show) => {
    const X = tf.reshape(tf.range(12, { dtype: tf.float32 }), [3, 4]);
    const Y = tf.constant([
      [float(2), 1, 4, 3],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    const computation = tf.function((X: tf.Tensor, Y: tf.Tensor) => {
      const Z = tf.zeros_like(Y);
      const A = X.add(Y);
      const B = A.add(Y);
      const C = B.add(Y);
      return C.add(Y);
    });
    show(computation(X, Y));
  }),
  row('To NumPy and back', (show) => {
    const X = tf.ones([2, 2]);
    const A = X.numpy();
    const B = tf.constant(A);
    show(type(A), type(B));
  }),
  row('Shared or copied', (show) => {
    const X = tf.ones(3);
    const A = np.array(X);
    A.set(0, 5);
    show(X);
  }),
  row('To a Python number', (show) => {
    const a = tf.constant(3.5);
    show(a, a.numpy().item(), float(a), int(a));
  }),
];
