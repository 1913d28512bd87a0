/** Products of vectors and matrices, with torch's checks and their words; diagonals and triangles. */
import { diagonalMatrices } from '../../../src/dialect/diagonal.ts';
import { leadingOnes } from '../../../src/core/arrange.ts';
import { bind1 } from '../../../src/core/bind.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { add, mul, sub } from '../../../src/ops/arithmetic.ts';
import { triangle } from '../../../src/ops/create.ts';
import { einsum, parseEquation } from '../../../src/ops/einsum.ts';
import { roll } from '../../../src/ops/movement.ts';
import { sum } from '../../../src/ops/reduce.ts';
import { PyRuntimeError, PyTypeError } from '../../../src/python/errors.ts';
import { apply, axisOf, reshaped, valueOf } from '../compute.ts';
import { dialect } from '../dialect.ts';
import { Tensor } from '../tensor.ts';
import { diagonalOf } from './views.ts';
import { matmulOf } from '../product.ts';

const fail = (message: string): never => {
  throw new PyRuntimeError(message);
};

const mm = (a: Operand, b: Operand): Value => {
  if (a.rank !== 2) fail('self must be a matrix');
  if (b.rank !== 2) fail('mat2 must be a matrix');
  return matmulOf(a, b);
};

const bmm = (a: Operand, b: Operand): Value => {
  if (a.rank !== 3) fail('batch1 must be a 3D tensor');
  if (b.rank !== 3) fail('batch2 must be a 3D tensor');
  if (a.shape[0] !== b.shape[0] || a.shape[2] !== b.shape[1]) {
    fail(
      `Expected size for first two dimensions of batch2 tensor to be: [${a.shape[0]}, ${a.shape[2]}] but got: [${b.shape[0]}, ${b.shape[1]}].`,
    );
  }
  return matmulOf(a, b);
};

const mv = (a: Operand, b: Operand): Value => {
  if (a.rank !== 2 || b.rank !== 1) fail(`vector + matrix @ vector expected, got 1, ${a.rank}, ${b.rank}`);
  return matmulOf(a, b);
};

const dot = (a: Operand, b: Operand): Value => {
  if (a.rank !== 1 || b.rank !== 1) fail(`1D tensors expected, but got ${a.rank}D and ${b.rank}D tensors`);
  return matmulOf(a, b);
};

const outer = (a: Operand, b: Operand): Value => {
  if (a.rank !== 1) fail(`outer: Expected 1-D argument self, but got ${a.rank}-D`);
  if (b.rank !== 1) fail(`outer: Expected 1-D argument vec2, but got ${b.rank}-D`);
  return apply(mul, [reshaped(valueOf(a), [a.shape[0]!, 1]), b]);
};

const inner = (a: Operand, b: Operand): Value => {
  if (a.rank === 0 || b.rank === 0) return apply(mul, [a, b]);
  if (a.shape.at(-1) !== b.shape.at(-1)) {
    fail(
      `inner() the last dimension must match on both input tensors but got shapes [${a.shape.join(', ')}] and [${b.shape.join(', ')}]`,
    );
  }
  return contracted(a, b, [a.rank - 1], [b.rank - 1]);
};

/** Sums products over pairs of axes; the axes left of `a`, then of `b`. */
const contracted = (a: Operand, b: Operand, axesA: readonly number[], axesB: readonly number[]): Value => {
  const letter = (i: number): string => String.fromCharCode(97 + i);
  const termA = a.shape.map((_, i) => letter(i));
  const termB = b.shape.map((_, i) => (axesB.includes(i) ? termA[axesA[axesB.indexOf(i)]!]! : letter(a.rank + i)));
  const kept = [...termA.filter((_, i) => !axesA.includes(i)), ...termB.filter((_, i) => !axesB.includes(i))];
  return bind1(einsum, [valueOf(a), valueOf(b)], { terms: [termA.join(''), termB.join('')], output: kept.join('') });
};

const tensordot = (a: Operand, b: Operand, dims: unknown): Value => {
  const given = dims instanceof Tensor ? 2 : dims;
  const lists =
    typeof given === 'number'
      ? [Array.from({ length: given }, (_, i) => i - given), Array.from({ length: given }, (_, i) => i)]
      : (given as readonly unknown[]).map((d) => (Array.isArray(d) ? (d as number[]) : [d as number]));
  const [left, right] = lists as [number[], number[]];
  if (left.length !== right.length) fail('both dimension lists should have same length');
  left.forEach((axis, i) => {
    const [n, m] = [a.shape.at(axis)!, b.shape.at(right[i]!)!];
    if (n !== m && n !== 1 && m !== 1) {
      fail(
        `contracted dimensions need to match, but first has size ${n} in dim ${axis} and second has size ${m} in dim ${right[i]}`,
      );
    }
  });
  return contracted(
    a,
    b,
    left.map((d) => axisOf(d, a.rank)),
    right.map((d) => axisOf(d, b.rank)),
  );
};

/** Checks an equation against its operands as torch does. */
const checkEquation = (equation: string, operands: readonly Operand[]): void => {
  const [left, right] = equation.replaceAll(' ', '').split('->') as [string, string | undefined];
  const terms = left.split(',');
  if (terms.length > operands.length) fail('einsum(): fewer operands were provided than specified in the equation');
  if (terms.length < operands.length) fail('einsum(): more operands were provided than specified in the equation');
  const lengths = new Map<string, number>();
  terms.forEach((term, i) => {
    const { shape } = operands[i]!;
    const named = term.replace('...', '');
    if (!term.includes('...') && named.length !== shape.length) {
      fail(
        `einsum(): the number of subscripts in the equation (${named.length}) does not match the number of dimensions (${shape.length}) for operand ${i} and no ellipsis was given`,
      );
    }
    if (term.includes('...')) return;
    [...named].forEach((letter, axis) => {
      const [known, n] = [lengths.get(letter) ?? 1, shape[axis]!];
      if (known !== 1 && n !== 1 && known !== n) {
        fail(
          `einsum(): subscript ${letter} has size ${n} for operand ${i} which does not broadcast with previously seen size ${known}`,
        );
      }
      lengths.set(letter, known === 1 ? n : known);
    });
  });
  const stray = [...(right ?? '').replace('...', '')].find((letter) => !left.includes(letter));
  if (stray) fail(`einsum(): output subscript ${stray} does not appear in the equation for any input operand`);
};

const einstein = (equation: unknown, args: unknown): Value => {
  const list = args as readonly unknown[];
  const tensors = (list.length === 1 && Array.isArray(list[0]) ? list[0] : list) as readonly unknown[];
  const operands = tensors.map((x) => dialect.operand(x)!);
  if (typeof equation !== 'string') throw new PyTypeError('einsum(): the first argument must be an equation');
  checkEquation(equation, operands);
  return bind1(
    einsum,
    operands.map(valueOf),
    parseEquation(
      equation,
      operands.map((x) => x.rank),
    ),
  );
};

/** `beta * input + alpha * term`. */
const added = (input: Operand, term: Value, beta: Operand, alpha: Operand): Tensor => {
  const scaled = (x: Operand | Value, factor: Operand): Operand | Value =>
    factor.number === 1 ? x : apply(mul, [x, factor]);
  return Tensor.of(apply(add, [scaled(input, beta), scaled(term, alpha)]));
};

const cross = (a: Operand, b: Operand, dim: number | null): Value => {
  const axis = dim === null ? Math.max(a.shape.indexOf(3), 0) : axisOf(dim, a.rank);
  const [n, m] = [a.shape[axis], b.shape[axis]];
  if (n !== 3 || m !== 3) fail(`linalg.cross: inputs dimension ${axis} must have length 3. Got ${n} and ${m}`);
  const turned = (x: Operand, by: number): Value => bind1(roll, [valueOf(x)], { axes: [axis], shifts: [by] });
  return apply(sub, [apply(mul, [turned(a, -1), turned(b, -2)]), apply(mul, [turned(a, -2), turned(b, -1)])]);
};

const kron = (a: Operand, b: Operand): Value => {
  const rank = Math.max(a.rank, b.rank);
  const [p, q] = [leadingOnes(a.shape, rank), leadingOnes(b.shape, rank)];
  const spread = apply(mul, [
    reshaped(
      valueOf(a),
      p.flatMap((n) => [n, 1]),
    ),
    reshaped(
      valueOf(b),
      q.flatMap((n) => [1, n]),
    ),
  ]);
  return reshaped(
    spread,
    p.map((n, i) => n * q[i]!),
  );
};

const diag = (input: Operand, offset: number): Tensor => {
  if (input.rank === 1) return Tensor.of(diagonalMatrices(valueOf(input), offset));
  if (input.rank === 2) return Tensor.of(diagonalOf(input, offset, 0, 1).ref.read());
  return fail(`diag(): Supports 1D or 2D tensors. Got ${input.rank}D`);
};

const trace = (input: Operand): Value => {
  if (input.rank !== 2) fail(`trace: expected a matrix, but got tensor with dim ${input.rank}`);
  return apply(sum, [diagonalOf(input, 0, 0, 1).ref.read()], { axes: null, keep: false });
};

const triangular = (name: string, input: Operand, offset: number, lower: boolean): Tensor => {
  if (input.rank < 2) fail(`${name}: input tensor must have at least 2 dimensions`);
  return Tensor.of(bind1(triangle, [valueOf(input)], { offset, lower }));
};

export const linalg: readonly Stated[] = [
  fn('matmul .matmul linalg.matmul(Tensor input, Tensor other, *, Out out=None) -> Tensor', ({ input, other }) =>
    Tensor.of(matmulOf(input, other)),
  ),
  fn('mm .mm(Tensor input, Tensor mat2, *, Out out=None) -> Tensor', ({ input, mat2 }) => Tensor.of(mm(input, mat2))),
  fn('bmm .bmm(Tensor input, Tensor mat2, *, Out out=None) -> Tensor', ({ input, mat2 }) =>
    Tensor.of(bmm(input, mat2)),
  ),
  fn('mv .mv(Tensor input, Tensor vec, *, Out out=None) -> Tensor', ({ input, vec }) => Tensor.of(mv(input, vec))),
  fn('dot .dot(Tensor input, Tensor tensor, *, Out out=None) -> Tensor', ({ input, tensor }) =>
    Tensor.of(dot(input, tensor)),
  ),
  fn('vdot .vdot(Tensor input, Tensor other, *, Out out=None) -> Tensor', ({ input, other }) =>
    Tensor.of(dot(input, other)),
  ),
  fn('outer ger .outer .ger(Tensor input, Tensor vec2, *, Out out=None) -> Tensor', ({ input, vec2 }) =>
    Tensor.of(outer(input, vec2)),
  ),
  fn('inner .inner(Tensor input, Tensor other, *, Out out=None) -> Tensor', ({ input, other }) =>
    Tensor.of(inner(input, other)),
  ),
  fn('tensordot(Tensor a, Tensor b, any dims=2, Out out=None) -> Tensor', ({ a, b, dims }) =>
    Tensor.of(tensordot(a, b, dims)),
  ),
  fn('einsum(any equation, any *operands) -> Tensor', ({ equation, operands }) =>
    Tensor.of(einstein(equation, operands)),
  ),
  fn(
    'addmm .addmm .addmm_(Tensor input, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Out out=None) -> Tensor',
    ({ input, mat1, mat2, beta, alpha }) => added(input, mm(mat1, mat2), beta, alpha),
  ),
  fn(
    'addmv .addmv .addmv_(Tensor input, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Out out=None) -> Tensor',
    ({ input, mat, vec, beta, alpha }) => added(input, mv(mat, vec), beta, alpha),
  ),
  fn(
    'addr .addr .addr_(Tensor input, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Out out=None) -> Tensor',
    ({ input, vec1, vec2, beta, alpha }) => added(input, outer(vec1, vec2), beta, alpha),
  ),
  fn(
    'baddbmm .baddbmm .baddbmm_(Tensor input, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Out out=None) -> Tensor',
    ({ input, batch1, batch2, beta, alpha }) => added(input, bmm(batch1, batch2), beta, alpha),
  ),
  fn('cross .cross(Tensor input, Tensor other, int dim=None, *, Out out=None) -> Tensor', ({ input, other, dim }) =>
    Tensor.of(cross(input, other, dim)),
  ),
  fn('linalg.cross(Tensor input, Tensor other, *, int dim=-1, Out out=None) -> Tensor', ({ input, other, dim }) =>
    Tensor.of(cross(input, other, dim)),
  ),
  fn('kron .kron(Tensor input, Tensor other, *, Out out=None) -> Tensor', ({ input, other }) =>
    Tensor.of(kron(input, other)),
  ),
  fn('diag .diag(Tensor input, int diagonal=0, *, Out out=None) -> Tensor', ({ input, diagonal }) =>
    diag(input, diagonal),
  ),
  fn('diagflat .diagflat(Tensor input, int offset=0) -> Tensor', ({ input, offset }) =>
    Tensor.of(diagonalMatrices(reshaped(valueOf(input), [sizeOf(input.shape)]), offset)),
  ),
  fn('diag_embed .diag_embed(Tensor input, int offset=0, int dim1=-2, int dim2=-1) -> Tensor', ({ input, offset }) =>
    Tensor.of(diagonalMatrices(valueOf(input), offset)),
  ),
  fn('trace .trace(Tensor input) -> Tensor', ({ input }) => Tensor.of(trace(input))),
  fn('tril .tril .tril_(Tensor input, int diagonal=0, *, Out out=None) -> Tensor', ({ input, diagonal }) =>
    triangular('tril', input, diagonal, true),
  ),
  fn('triu .triu .triu_(Tensor input, int diagonal=0, *, Out out=None) -> Tensor', ({ input, diagonal }) =>
    triangular('triu', input, diagonal, false),
  ),
];
