/** `a @ b` as torch checks it: which routine serves the ranks decides how a mistake is worded. */
import { bind1 } from '../../src/core/bind.ts';
import { Issue } from '../../src/core/issue.ts';
import { sizeOf, tryBroadcast } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import type { Operand } from '../../src/dialect/dialect.ts';
import { conformable, matmulVectors } from '../../src/ops/linalg.ts';
import { PyNotImplementedError, PyRuntimeError } from '../../src/python/errors.ts';
import { cTypeNames, scalarTypeNames } from './dtype.ts';

const dtypeMessage = (a: Operand, b: Operand): string => {
  const [p, q] = [scalarTypeNames[a.dtype], scalarTypeNames[b.dtype]];
  if (a.rank === 1 && b.rank === 1) return `dot : expected both vectors to have same dtype, but found ${p} and ${q}`;
  if (b.rank === 1) return `addmv input tensors must have the same dtype, but got ${q}, ${p}, and ${q}`;
  if (a.rank > 2 || b.rank > 2) return `expected scalar type ${p} but found ${q}`;
  return `expected m1 and m2 to have the same dtype, but got: ${cTypeNames[a.dtype]} != ${cTypeNames[b.dtype]}`;
};

const text = (shape: readonly number[]): string => shape.join('x');

const shapeMessage = (a: Operand, b: Operand): string | null => {
  const [p, q] = [a.shape, b.shape];
  if (a.rank === 1 && b.rank === 1) {
    return p[0] === q[0]
      ? null
      : `inconsistent tensor size, expected tensor [${p[0]}] and src [${q[0]}] to have the same number of elements, but got ${p[0]} and ${q[0]} elements respectively`;
  }
  const rows = sizeOf(p.slice(0, -1));
  const fits = conformable(p, q);
  if (b.rank === 1) return fits ? null : `size mismatch, got input (${rows}), mat (${rows}x${p.at(-1)}), vec (${q[0]})`;
  if (b.rank === 2)
    return fits
      ? null
      : `mat1 and mat2 shapes cannot be multiplied (${a.rank === 1 ? 1 : rows}x${p.at(-1)} and ${text(q)})`;
  const batch = tryBroadcast(p.slice(0, -2), q.slice(0, -2));
  if (batch === null) throw new Issue('shape.broadcast', { shapes: [p.slice(0, -2), q.slice(0, -2)] });
  const count = sizeOf(batch);
  return fits
    ? null
    : `Expected size for first two dimensions of batch2 tensor to be: [${count}, ${p.at(-1)}] but got: [${count}, ${q.at(-2)}].`;
};

/** The product by NumPy's rules for vectors and batches; both operands of one dtype. */
export const matmulOf = (a: Operand, b: Operand): Value => {
  if (a.rank === 0 || b.rank === 0) {
    throw new PyRuntimeError(`both arguments to matmul need to be at least 1D, but they are ${a.rank}D and ${b.rank}D`);
  }
  const mistake = shapeMessage(a, b);
  if (mistake !== null) throw new PyRuntimeError(mistake);
  if (a.dtype !== b.dtype) throw new PyRuntimeError(dtypeMessage(a, b));
  if (a.dtype === 'bool') throw new PyNotImplementedError(`"addmm_impl_cpu_" not implemented for 'Bool'`);
  return bind1(matmulVectors, [a.as(a.dtype), b.as(b.dtype)], {});
};
