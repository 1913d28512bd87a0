/** MXNet's exception and the pieces that its messages are made of. */
import type { DType } from '../../src/core/dtype.ts';
import type { Shape } from '../../src/core/shape.ts';
import { defineException, PyRuntimeError } from '../../src/python/errors.ts';

/** Any failure of MXNet's engine. */
export const MXNetError = defineException('MXNetError', 'mxnet.base', [PyRuntimeError]);

/** A shape as C++ prints it. */
export const dims = (shape: readonly unknown[] | Shape): string => `[${shape.join(',')}]`;

/** The message of a failed CHECK, with what was compared where two values were. */
export const check = (
  condition: string,
  text = '',
  compared?: readonly [unknown, unknown],
): InstanceType<typeof MXNetError> =>
  new MXNetError(
    `Check failed: ${condition}${compared ? ` (${String(compared[0])} vs. ${String(compared[1])}) ` : ''}${text === '' && !compared ? '' : ': '}${text}`,
  );

/** Shapes that do not fit each other. */
export const shapeInconsistent = (provided: Shape, inferred: string): InstanceType<typeof MXNetError> =>
  new MXNetError(`Shape inconsistent, Provided = ${dims(provided)}, inferred shape=${inferred}`);

/** Dtypes that should be the same. */
export const typeInconsistent = (provided: DType, inferred: DType): InstanceType<typeof MXNetError> =>
  new MXNetError(`Type inconsistent, Provided = ${typeName(provided)}, inferred type = ${typeName(inferred)}`);

/** Names of dtypes in type errors: bool has none. */
export const typeName = (dtype: DType): string => (dtype === 'bool' ? 'unknown' : dtype);

/** C++ names of dtypes. */
export const cName: Readonly<Partial<Record<DType, string>>> = {
  bool: 'bool',
  uint8: 'unsigned char',
  int8: 'char',
  int32: 'int',
  int64: 'long long',
};

/** The operand whose dtype is not that of the first one. */
export const incompatible = (position: number, expected: DType, got: DType): InstanceType<typeof MXNetError> =>
  check(
    'assign(&dattr, vec.at(i))',
    `Incompatible attr in node  at ${position}-th input: expected ${typeName(expected)}, got ${typeName(got)}`,
  );

export const noBoolKernel = (): InstanceType<typeof MXNetError> => new MXNetError('Unknown type enum 7');
