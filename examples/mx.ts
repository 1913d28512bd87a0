/** Section 2.1, data manipulation, as a user of MXNet's NumPy interface writes it in TypeScript. */
import { scope } from 'tetraglot';
import { np } from 'tetraglot/mxish';
import { float, int, print, type } from 'tetraglot/python';
import { row, type Row } from './rows.ts';

export const rows: readonly Row[] = [
  row('A vector of consecutive numbers', (show) => {
    const x = np.arange(12);
    show(x);
  }),
  row('How many elements', (show) => {
    const x = np.arange(12);
    show(x.size);
  }),
  row('Shape', (show) => {
    const x = np.arange(12);
    show(x.shape);
  }),
  row('Reshape', (show) => {
    const X = np.arange(12).reshape(3, 4);
    show(X);
    show(X.reshape(-1, 6).shape);
  }),
  row('Zeros', (show) => {
    show(np.zeros([2, 3, 4]));
  }),
  row('Ones', (show) => {
    show(np.ones([2, 3, 4]));
  }),
  row('Samples of the normal distribution', (show) => {
    show(np.random.normal(0, 1, { size: [3, 4] }));
  }),
  row('From nested lists', (show) => {
    show(
      np.array([
        [2, 1, 4, 3],
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    );
  }),
  row('Reading a row and a range of rows', (show) => {
    const X = np.arange(12).reshape(3, 4);
    show(X[-1], X['1:3']);
  }),
  row('Writing one element', (show) => {
    const X = np.arange(12).reshape(3, 4);
    X.set('1, 2', 17);
    show(X);
  }),
  row('Writing a block', (show) => {
    const X = np.arange(12).reshape(3, 4);
    X.set(':2, :', 12);
    show(X);
  }),
  row('The exponential of each element', (show) => {
    using _ = scope();
    show(np.exp(np.arange(12)));
  }),
  row('Arithmetic operators', (show) => {
    const x = np.array([1, 2, 4, 8]);
    const y = np.array([2, 2, 2, 2]);
    show(x.add(y), x.sub(y), x.mul(y), x.truediv(y), x.pow(y));
  }),
  row('Concatenation', (show) => {
    const X = np.arange(12).reshape(3, 4);
    const Y = np.array([
      [2, 1, 4, 3],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    show(np.concatenate([X, Y], { axis: 0 }), np.concatenate([X, Y], { axis: 1 }));
  }),
  row('Comparing element by element', (show) => {
    const X = np.arange(4);
    const Y = np.array([2, 1, 4, 3]);
    show(X.eq(Y));
    show(X.lt(Y), X.gt(Y));
  }),
  row('Sum of all elements', (show) => {
    const X = np.arange(12).reshape(3, 4);
    show(X.sum());
  }),
  row('Broadcasting', (show) => {
    const a = np.arange(3).reshape(3, 1);
    const b = np.arange(2).reshape(1, 2);
    show(a, b);
    show(a.add(b));
  }),
  row('Broadcasting three axes', (show) => {
    const a = np.arange(6).reshape(3, 1, 2);
    const b = np.arange(4).reshape(1, 2, 2);
    show(a.mul(b));
  }),
  row('A result takes new memory', (show, id) => {
    const X = np.ones(3);
    let Y = np.ones(3);
    const before = id(Y);
    Y = Y.add(X);
    show(id(Y) === before);
  }),
  row('Writing a result where there is room', (show, id) => {
    const X = np.ones(3);
    const Y = np.ones(3);
    const Z = np.zeros_like(Y);
    print('id(Z):', id(Z));
    Z[':'] = X.add(Y);
    print('id(Z):', id(Z));
    show(Z);
  }),
  row('Adding in place', (show, id) => {
    let X = np.ones(3);
    const Y = np.ones(3);
    const before = id(X);
    X = X.iadd(Y);
    show(id(X) === before);
  }),
  row('To NumPy and back', (show) => {
    const X = np.ones([2, 2]);
    const A = X.asnumpy();
    const B = np.array(A);
    show(type(A), type(B));
  }),
  row('Shared or copied', (show) => {
    const X = np.ones(3);
    const A = X.asnumpy();
    A.set(0, 5);
    show(X);
  }),
  row('To a Python number', (show) => {
    const a = np.array([3.5]);
    show(a, a.item(), float(a), int(a));
  }),
];
