/** What the calling protocol calls the binary operators. */
import type { BinaryOperator as OperatorName } from '../../src/python/operators.ts';
import type { BinaryOperator } from './ast.ts';

export const binaryNames: Readonly<Record<BinaryOperator['_'], OperatorName>> = {
  Add: 'add',
  Sub: 'sub',
  Mult: 'mul',
  MatMult: 'matmul',
  Div: 'truediv',
  Mod: 'mod',
  Pow: 'pow',
  LShift: 'lshift',
  RShift: 'rshift',
  BitOr: 'or_',
  BitXor: 'xor',
  BitAnd: 'and_',
  FloorDiv: 'floordiv',
};
