/** Section 2.1, data manipulation, as a user of PyTorch writes it in TypeScript. */
import { scope } from 'tetraglot';
import * as torch from 'tetraglot/torchish';
import { float, int, print, type } from 'tetraglot/python';
import { row, type Row } from './rows.ts';

export const rows: readonly Row[] = [
  row('A vector of consecutive numbers', (show) => {
    const x = torch.arange(12, { dtype: torch.float32 });
    show(x);
  }),
  row('How many elements', (show) => {
    const x = torch.arange(12, { dtype: torch.float32 });
    show(x.numel());
  }),
  row('Shape', (show) => {
    const x = torch.arange(12, { dtype: torch.float32 });
    show(x.shape);
  }),
  row('Reshape', (show) => {
    const X = torch.arange(12, { dtype: torch.float32 }).reshape(3, 4);
    show(X);
    show(X.reshape(-1, 6).shape);
  }),
  row('Zeros', (show) => {
    show(torch.zeros([2, 3, 4]));
  }),
  row('Ones', (show) => {
    show(torch.ones([2, 3, 4]));
  }),
  row('Samples of the normal distribution', (show) => {
    show(torch.manual_seed(0));
    show(torch.randn(3, 4));
  }),
  row('From nested lists', (show) => {
    show(
      torch.tensor([
        [2, 1, 4, 3],
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    );
  }),
  row('Reading a row and a range of rows', (show) => {
    const X = torch.arange(12, { dtype: torch.float32 }).reshape(3, 4);
    show(X[-1], X['1:3']);
  }),
  row('Writing one element', (show) => {
    const X = torch.arange(12, { dtype: torch.float32 }).reshape(3, 4);
    X.set('1, 2', 17);
    show(X);
  }),
  row('Writing a block', (show) => {
    const X = torch.arange(12, { dtype: torch.float32 }).reshape(3, 4);
    X.set(':2, :', 12);
    show(X);
  }),
  row('The exponential of each element', (show) => {
    using _ = scope();
    show(torch.exp(torch.arange(12, { dtype: torch.float32 })));
  }),
  row('Arithmetic operators', (show) => {
    const x = torch.tensor([float(1), 2, 4, 8]);
    const y = torch.tensor([2, 2, 2, 2]);
    show(x.add(y), x.sub(y), x.mul(y), x.truediv(y), x.pow(y));
  }),
  row('Concatenation', (show) => {
    const X = torch.arange(12, { dtype: torch.float32 }).reshape([3, 4]);
    const Y = torch.tensor([
      [float(2), 1, 4, 3],
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    show(torch.cat([X, Y], { dim: 0 }), torch.cat([X, Y], { dim: 1 }));
  }),
  row('Comparing element by element', (show) => {
    const X = torch.arange(4, { dtype: torch.float32 });
    const Y = torch.tensor([float(2), 1, 4, 3]);
    show(X.eq(Y));
    show(X.lt(Y), X.gt(Y));
  }),
  row('Sum of all elements', (show) => {
    const X = torch.arange(12, { dtype: torch.float32 }).reshape(3, 4);
    show(X.sum());
  }),
  row('Broadcasting', (show) => {
    const a = torch.arange(3).reshape([3, 1]);
    const b = torch.arange(2).reshape([1, 2]);
    show(a, b);
    show(a.add(b));
  }),
  row('Broadcasting three axes', (show) => {
    const a = torch.arange(6).reshape([3, 1, 2]);
    const b = torch.arange(4).reshape([1, 2, 2]);
    show(a.mul(b));
  }),
  row('A result takes new memory', (show, id) => {
    const X = torch.ones(3);
    let Y = torch.ones(3);
    const before = id(Y);
    Y = Y.add(X);
    show(id(Y) === before);
  }),
  row('Writing a result where there is room', (show, id) => {
    const X = torch.ones(3);
    const Y = torch.ones(3);
    const Z = torch.zeros_like(Y);
    print('id(Z):', id(Z));
    Z[':'] = X.add(Y);
    print('id(Z):', id(Z));
    show(Z);
  }),
  row('Adding in place', (show, id) => {
    let X = torch.ones(3);
    const Y = torch.ones(3);
    const before = id(X);
    X = X.iadd(Y);
    show(id(X) === before);
  }),
  row('To NumPy and back', (show) => {
    const X = torch.ones(2, 2);
    const A = X.numpy();
    const B = torch.from_numpy(A);
    show(type(A), type(B));
  }),
  row('Shared or copied', (show) => {
    const X = torch.ones(3);
    const A = X.numpy();
    A.set(0, 5);
    show(X);
  }),
  row('To a Python number', (show) => {
    const a = torch.tensor([3.5]);
    show(a, a.item(), float(a), int(a));
  }),
];
