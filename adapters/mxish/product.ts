/** Matrix products as MXNet's `matmul` and `dot` check and compute them. */
import { bind1 } from '../../src/core/bind.ts';
import { tryBroadcast, type Shape } from '../../src/core/shape.ts';
import { isFloating, type DType } from '../../src/core/dtype.ts';
import type { Value } from '../../src/core/value.ts';
import type { Dialect, Operand } from '../../src/dialect/dialect.ts';
import { conformable, contract, dotAxes, matmulVectors } from '../../src/ops/linalg.ts';
import { mul } from '../../src/ops/arithmetic.ts';
import { PyAssertionError } from '../../src/python/errors.ts';
import { str } from '../../src/python/text.ts';
import { check, dims, incompatible, MXNetError, noBoolKernel, shapeInconsistent } from './exceptions.ts';

const asArray = (dialect: Dialect, x: unknown, name: string): Operand => {
  const operand = dialect.operand(x);
  if (!operand || operand.scalar !== null)
    throw new PyAssertionError(`Argument ${name} must have NDArray type, but got ${str(x)}`);
  return operand;
};

const sameTypes = (a: Operand, b: Operand): DType => {
  if (a.dtype !== b.dtype) throw incompatible(1, a.dtype, b.dtype);
  return a.dtype;
};

const mismatch = (a: Shape, b: Shape): Error =>
  shapeInconsistent(
    a,
    dims(a.length === 1 ? [b.length === 1 ? b[0]! : b.at(-2)!] : [-1, b.length === 1 ? b[0]! : b.at(-2)!]),
  );

/** The leading axes' common shape. @throws MXNetError */
const checkBatches = (a: Shape, b: Shape): void => {
  const [p, q] = [a.slice(0, -2), b.slice(0, -2)];
  if (tryBroadcast(p, q)) return;
  const rank = Math.max(p.length, q.length);
  for (let i = rank; i >= 1; i--) {
    const [x, y] = [p[p.length - i] ?? 1, q[q.length - i] ?? 1];
    if (x !== y && x !== 1 && y !== 1) throw check('a_shape[pa] == b_shape[pb]', 'Could not be broadcast.\n', [x, y]);
  }
};

/** `a @ b`. */
export const multiply = (dialect: Dialect, left: unknown, right: unknown): Value => {
  const a = asArray(dialect, left, 'a');
  const b = asArray(dialect, right, 'b');
  if (a.rank === 0 || b.rank === 0) {
    throw check(`${a.rank === 0 ? 'a' : 'b'}_ndim != 0`, 'Multiplication by scalars is not allowed.\n', [0, 0]);
  }
  const [p, q] = [a.shape, b.shape];
  if (!conformable(p, q)) throw mismatch(p, q);
  checkBatches(p, q);
  const dtype = sameTypes(a, b);
  if (dtype !== 'float32' && dtype !== 'float64') {
    throw check(
      'out.type_flag_ == kFloat32 || out.type_flag_ == kFloat64 || (out.type_flag_ == kFloat16 && ctx.run_ctx.ctx.dev_mask() == mshadow: :gpu::kDevMask)',
      'Matmul only supports float32/float64 for CPU, and float16/float32/float64 for GPU',
    );
  }
  return bind1(matmulVectors, [a.as(dtype), b.as(dtype)], {});
};

const refuseIntegers = (dtype: DType): void => {
  if (dtype === 'bool') throw noBoolKernel();
  if (isFloating(dtype)) return;
  throw new MXNetError(
    `This operation only support floating point types${dtype.endsWith('8') ? '' : ','} not ${dtype}`,
  );
};

/** `np.dot(a, b)`. */
export const dot = (a: Operand, b: Operand): Value => {
  const [p, q] = [a.shape, b.shape];
  const scalar = p.length === 0 || q.length === 0;
  if (!scalar && !conformable(p, q)) throw mismatch(p, q);
  const dtype = sameTypes(a, b);
  if (scalar) return bind1(mul, [a.as(dtype), b.as(dtype)], {});
  refuseIntegers(dtype);
  return bind1(contract, [a.as(dtype), b.as(dtype)], dotAxes(p, q));
};
