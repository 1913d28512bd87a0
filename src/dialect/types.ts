/** The closed table of type names in declarations: what each takes, its noun in errors, its TypeScript type. */
import type { DType } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { tryIndex } from '../python/conversion.ts';
import { Float, Range } from '../python/values.ts';
import { NO_MATCH, type Dialect, type Operand, type TypeRule } from './dialect.ts';
import { scalarKind } from './nested.ts';

const rule = (noun: string, typescript: string, accept: TypeRule['accept']): TypeRule => ({ noun, typescript, accept });

/** A Python int, or a tensor or other object that counts as one; bools are ints. */
export const toInt = (x: unknown): number | typeof NO_MATCH => {
  if (typeof x === 'number') return Number.isInteger(x) ? x : NO_MATCH;
  if (typeof x === 'boolean') return Number(x);
  if (x instanceof Float || x === null || typeof x === 'string') return NO_MATCH;
  const int = tryIndex(x);
  return int === null ? NO_MATCH : Number(int);
};

const toFloat = (x: unknown): number | typeof NO_MATCH => {
  if (x instanceof Float) return x.value;
  if (typeof x === 'number' || typeof x === 'bigint' || typeof x === 'boolean') return Number(x);
  return NO_MATCH;
};

/** A sequence of ints: a list, tuple, range or other sequence. */
export const toInts = (x: unknown): readonly number[] | typeof NO_MATCH => {
  if (!Array.isArray(x) && !(x instanceof Range)) return NO_MATCH;
  const out: number[] = [];
  for (const item of x as Iterable<unknown>) {
    const int = toInt(item);
    if (int === NO_MATCH) return NO_MATCH;
    out.push(int);
  }
  return out;
};

/** One int or a sequence of them. */
const toIntOrInts = (x: unknown): number | readonly number[] | typeof NO_MATCH => {
  const ints = toInts(x);
  return ints === NO_MATCH ? toInt(x) : ints;
};

const asList = (x: number | readonly number[] | typeof NO_MATCH): readonly number[] | typeof NO_MATCH =>
  typeof x === 'number' ? [x] : x;

/** Refuses lengths that are no lengths. @throws Issue 'shape.invalid' */
export const checkShape = (shape: readonly number[]): readonly number[] => {
  if (shape.some((n) => !Number.isInteger(n) || n < 0)) throw new Issue('shape.invalid', { shape });
  return shape;
};

const each = (accept: (x: unknown, dialect: Dialect) => unknown, x: unknown, dialect: Dialect): unknown => {
  if (!Array.isArray(x)) return NO_MATCH;
  const out: unknown[] = [];
  for (const item of x as readonly unknown[]) {
    const accepted = accept(item, dialect);
    if (accepted === NO_MATCH) return NO_MATCH;
    out.push(accepted);
  }
  return out;
};

const isTensor = (x: unknown, dialect: Dialect): Operand | typeof NO_MATCH => {
  const operand = typeof x === 'object' || typeof x === 'function' ? dialect.operand(x) : null;
  return operand && operand.scalar === null ? operand : NO_MATCH;
};

const anyOperand = (x: unknown, dialect: Dialect): Operand | typeof NO_MATCH => dialect.operand(x) ?? NO_MATCH;

/** Rules that most dialects share; an adapter spreads them and replaces what is its own. */
export const commonTypes = {
  Tensor: rule('Tensor', 'Tensor', isTensor),
  Tensors: rule('tuple of Tensors', 'readonly Tensor[]', (x, dialect) => each(isTensor, x, dialect)),
  Operand: rule('Tensor', 'Tensor | number | bigint | boolean', anyOperand),
  ArrayLike: rule('array', 'ArrayLike', anyOperand),
  ArrayLikes: rule('sequence of arrays', 'readonly ArrayLike[]', (x, dialect) => each(anyOperand, x, dialect)),
  Scalar: rule('Number', 'number | bigint | boolean', (x, dialect) =>
    scalarKind(x) === null ? NO_MATCH : (dialect.operand(x) ?? NO_MATCH),
  ),
  Out: rule('Tensor', 'Tensor', (x, dialect) => (isTensor(x, dialect) === NO_MATCH ? NO_MATCH : x)),
  int: rule('int', 'number', toInt),
  float: rule('float', 'number', toFloat),
  bool: rule('bool', 'boolean', (x) => (typeof x === 'boolean' ? x : NO_MATCH)),
  str: rule('str', 'string', (x) => (typeof x === 'string' ? x : NO_MATCH)),
  shape: rule('tuple of ints', 'readonly number[] | number', (x) => asList(toIntOrInts(x))),
  ints: rule('tuple of ints', 'readonly number[] | number', (x) => asList(toIntOrInts(x))),
  axis: rule('int', 'number', toInt),
  newAxis: rule('int', 'number', toInt),
  flatAxis: rule('int', 'number', toInt),
  axes: rule('tuple of ints', 'number | readonly number[]', toIntOrInts),
  any: rule('object', 'unknown', (x) => x),
  name: rule('str', 'string', (x) => x),
  ignored: rule('object', 'unknown', (x) => x),
  Mask: rule('bool', 'boolean', (x) => (x === true ? x : NO_MATCH)),
  callable: rule('function', '(...args: never[]) => unknown', (x) =>
    typeof x === 'function' || (typeof x === 'object' && x !== null) ? x : NO_MATCH,
  ),
} satisfies Record<string, TypeRule>;

/** A rule for dtypes: the dialect's dtype objects, and names where it takes them. */
export const dtypeRule = (noun: string, typescript: string, read: (x: unknown) => DType | null): TypeRule =>
  rule(noun, typescript, (x) => read(x) ?? NO_MATCH);
