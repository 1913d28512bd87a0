/** Parameter lists that a family gives to declarations which state only paths. */
import type { DialectName } from '../core/op.ts';

const unary: Record<DialectName, string> = {
  torch: '(Tensor input, *, Out out=None) -> Tensor',
  mx: '(Operand x, Out out=None) -> Tensor',
  jax: '(ArrayLike x, /) -> Tensor',
  tf: '(ArrayLike x, name name=None) -> Tensor',
  np: '(ArrayLike x, /, Out out=None, *, Mask where=True, dtype dtype=None) -> Tensor',
};

const binary: Record<DialectName, string> = {
  torch: '(Operand input, Operand other, *, Out out=None) -> Tensor',
  mx: '(Operand x1, Operand x2, Out out=None) -> Tensor',
  jax: '(Operand x, Operand y, /) -> Tensor',
  tf: '(Operand x, Operand y, name name=None) -> Tensor',
  np: '(Operand x1, Operand x2, /, Out out=None, *, Mask where=True, dtype dtype=None) -> Tensor',
};

const none: Record<DialectName, string> = { torch: '', mx: '', jax: '', tf: '', np: '' };

/** By family; families without a usual parameter list have none. */
export const templates: Readonly<Record<string, Readonly<Record<DialectName, string>>>> = { unary, binary, none };
