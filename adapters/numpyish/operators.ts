/** Python's operators on arrays: ufuncs, unless an operand belongs to a library that takes precedence. */
import { binaryOps } from '../../src/ops/operators.ts';
import { bind1 } from '../../src/core/bind.ts';
import { dtypes, type Category } from '../../src/core/dtype.ts';
import { broadcastShapes, tryBroadcast } from '../../src/core/shape.ts';
import type { AnyOp } from '../../src/core/op.ts';
import type { Value } from '../../src/core/value.ts';
import { applyOp } from '../../src/dialect/apply.ts';
import { worded } from '../../src/dialect/call.ts';
import type { Dialect, OperatorFunction } from '../../src/dialect/dialect.ts';
import { interopOf } from '../../src/dialect/interop.ts';
import { keysOf } from '../../src/dialect/operators.ts';
import * as arithmetic from '../../src/ops/arithmetic.ts';
import * as comparison from '../../src/ops/comparison.ts';
import { full } from '../../src/ops/create.ts';
import { abs, neg, positive } from '../../src/ops/elementwise.ts';
import { bitwiseNot } from '../../src/ops/rounding.ts';
import { special } from '../../src/python/call.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { noKwargs, type Member, type PyClass } from '../../src/python/object.ts';
import { binaryOperators, type BinaryOperator } from '../../src/python/operators.ts';
import { typeName, typeOf } from '../../src/python/typeof.ts';
import { NotImplemented, Tuple } from '../../src/python/values.ts';
import { arrayValue, operandOf } from './convert.ts';
import type { Edition } from './edition.ts';
import { ufuncName } from './errors.ts';
import { isForeign } from './foreign.ts';
import { multiply } from './product.ts';
import { resultOf } from './result.ts';
import { NDArray } from './tensor.ts';

/** How strongly an object claims operators with arrays: those of other libraries above NumPy's go first. */
const priority = (x: unknown): number => {
  const member = typeOf(x).lookup('__array_priority__');
  return member?.kind === 'value' ? Number(member.value) : 100;
};

/** Whether `x` is an array of another library, which computes with NumPy's itself. */
export const outranks = (x: unknown): boolean => isForeign(x) && priority(x) > 0;

/** What a library that overrides or wraps ufuncs gives for an operator; NotImplemented where its operators go first. */
const overridden = (symbol: string, a: unknown, b: unknown, compute: () => Value | null = () => null): unknown => {
  const wrap = b instanceof NDArray ? interopOf(a)?.numpy?.wrap : undefined;
  const computed = wrap ? compute() : null;
  if (wrap && computed) return wrap(computed);
  const call = a instanceof NDArray ? interopOf(b)?.numpy?.call : undefined;
  return call ? call(ufuncName({ name: symbol }), [a, b], noKwargs) : NotImplemented;
};

/** What an element is called in Python, by category. */
const elementNames: Readonly<Record<Category, string>> = {
  bool: 'bool',
  unsigned: 'int',
  signed: 'int',
  float: 'float',
  complex: 'complex',
};

/** NumPy's answer to an operand that is no number: text has no loop, other objects are asked element by element. */
const refuse = (edition: Edition, symbol: string, a: unknown, b: unknown): unknown => {
  const text = [a, b].findIndex((x) => typeof x === 'string');
  if (text >= 0) {
    const names = [a, b].map((x) =>
      typeof x === 'string' ? `dtype('<U${[...x].length}')` : `dtype('${arrayValue(x)?.dtype ?? 'object'}')`,
    );
    throw new edition.UFuncNoLoopError(
      `ufunc '${ufuncName({ name: symbol })}' did not contain a loop with signature matching types (${names.join(', ')}) -> None`,
    );
  }
  const nameOf = (x: unknown): string => {
    const value = arrayValue(x);
    return value ? elementNames[dtypes[value.dtype].category] : typeName(x);
  };
  const [left, right] = [nameOf(a), nameOf(b)];
  throw new PyTypeError(`unsupported operand type(s) for ${symbol}: '${left}' and '${right}'`);
};

/** Objects that stand in no relation to numbers: None, text, dicts. */
const isAlien = (x: unknown): boolean =>
  x === null || typeof x === 'string' || (typeOf(x).module === 'builtins' && !Array.isArray(x));

const arithmeticOperator =
  (edition: Edition, dialect: () => Dialect, name: BinaryOperator, op: AnyOp): OperatorFunction =>
  (a, b) => {
    const x = operandOf(edition, a);
    const y = operandOf(edition, b);
    const compute = (): Value | null => x && y && applyOp(dialect(), op, [x, y], {}).values[0]!;
    if (outranks(a) || outranks(b)) return overridden(binaryOperators[name].symbol, a, b, compute);
    if (x && y) return resultOf(edition, compute()!);
    const other = x ? b : a;
    const { symbol, reflected, dunder } = binaryOperators[name];
    const answers = special(other, x ? reflected : dunder) !== undefined && typeof other !== 'string';
    return isAlien(other) && !answers ? refuse(edition, symbol, a, b) : NotImplemented;
  };

const comparisonOperator =
  (edition: Edition, dialect: () => Dialect, op: AnyOp, unlike: boolean | null): OperatorFunction =>
  (a, b) => {
    if (outranks(a) || outranks(b)) return overridden(op.name, a, b);
    const x = operandOf(edition, a);
    const y = operandOf(edition, b);
    if (x && y) {
      const apart = edition.policy.unlikeShapes && unlike !== null && tryBroadcast(x.shape, y.shape) === null;
      return apart ? unlike : resultOf(edition, applyOp(dialect(), op, [x, y], {}).values[0]!);
    }
    const other = x ? b : a;
    const known = (x ?? y)!;
    const compared = other === null || (typeof other === 'string' && !edition.policy.legacy);
    if (!compared || (unlike === null && typeof other !== 'string')) return NotImplemented;
    if (unlike === null) return refuseOrder(edition, op, a, b);
    return resultOf(edition, bind1(full, [], { shape: known.shape, dtype: 'bool', value: Number(unlike) }));
  };

const refuseOrder = (edition: Edition, op: AnyOp, a: unknown, b: unknown): never => {
  const names = [a, b].map((x) => {
    const value = arrayValue(x);
    return value ? `<class '${edition.dtypeClasses[value.dtype].qualifiedName}'>` : "<class 'numpy.dtypes.StrDType'>";
  });
  throw new edition.UFuncNoLoopError(
    `ufunc '${ufuncName({ name: op.name })}' did not contain a loop with signature matching types (${names.join(', ')}) -> None`,
  );
};

/** The operators of an edition. */
export const operatorsOf = (edition: Edition, dialect: () => Dialect): Dialect['operators'] => {
  const binary = Object.fromEntries(
    keysOf(binaryOps).map((name) => [name, arithmeticOperator(edition, dialect, name, binaryOps[name])]),
  );
  const quotient = arithmeticOperator(edition, dialect, 'floordiv', arithmetic.floorDiv);
  const rest = arithmeticOperator(edition, dialect, 'mod', arithmetic.remainder);
  return {
    binary: {
      ...(binary as Record<keyof typeof binaryOps, OperatorFunction>),
      divmod: (a, b, call) => {
        const parts = [quotient(a, b, call), rest(a, b, call)];
        return parts.includes(NotImplemented) ? NotImplemented : new Tuple(parts);
      },
      matmul: (a, b, call) => {
        const [x, y] = [operandOf(edition, a), operandOf(edition, b)];
        const compute = (): Value | null => x && y && multiply(dialect(), x, y, call);
        if (outranks(a) || outranks(b)) return overridden('@', a, b, compute);
        return x && y ? resultOf(edition, compute()!) : NotImplemented;
      },
    },
    unary: { neg, pos: positive, invert: bitwiseNot, abs },
    compare: {
      eq: comparisonOperator(edition, dialect, comparison.eq, false),
      ne: comparisonOperator(edition, dialect, comparison.ne, true),
      lt: comparisonOperator(edition, dialect, comparison.lt, null),
      le: comparisonOperator(edition, dialect, comparison.le, null),
      gt: comparisonOperator(edition, dialect, comparison.gt, null),
      ge: comparisonOperator(edition, dialect, comparison.ge, null),
    },
  };
};

/** Augmented assignment: a ufunc whose output is its first operand, whatever the other is. */
export const installInPlace = (edition: Edition, dialect: Dialect, cls: PyClass): void => {
  const member = (
    symbol: string,
    run: (a: object, b: unknown, call: Parameters<OperatorFunction>[2]) => unknown,
  ): Member => {
    const call = { name: symbol, declaration: null, op: null, operator: `${symbol}=` };
    return { kind: 'method', call: (self, [other]) => worded(dialect, call, () => run(self as object, other, call)) };
  };
  for (const name of keysOf(binaryOps)) {
    const { symbol, inplace } = binaryOperators[name];
    cls.members.set(
      inplace,
      member(symbol, (self, other, call) => {
        if (outranks(other)) return NotImplemented;
        const x = operandOf(edition, self)!;
        const y = operandOf(edition, other);
        if (!y) return isAlien(other) ? refuse(edition, symbol, self, other) : NotImplemented;
        broadcastShapes([x.shape, y.shape]);
        return dialect.write(self, applyOp(dialect, binaryOps[name], [x, y], {}).values[0]!, call);
      }),
    );
  }
  cls.members.set(
    binaryOperators.matmul.inplace,
    member('@', (self, other, call) => {
      if (edition.policy.legacy) {
        throw new PyTypeError(
          "In-place matrix multiplication is not (yet) supported. Use 'a = a @ b' instead of 'a @= b'.",
        );
      }
      const y = operandOf(edition, other);
      if (!y) return NotImplemented;
      if (y.rank < 2) {
        throw new PyValueError(
          'inplace matrix multiplication requires the first operand to have at least one and the second at least two dimensions.',
        );
      }
      return dialect.write(self, multiply(dialect, operandOf(edition, self)!, y, call), call);
    }),
  );
};
