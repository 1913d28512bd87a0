/** Python's operators on a dialect's tensors, as dunder members of the tensor class. */
import type { AnyOp } from '../core/op.ts';
import { NotImplemented } from '../python/values.ts';
import type { Member, PyClass } from '../python/object.ts';
import { binaryOperators, comparisons, unaryOperators } from '../python/operators.ts';
import { applyOp } from './apply.ts';
import { worded } from './call.ts';
import type { CallInfo, Dialect, OperatorFunction } from './dialect.ts';

type Binary = (a: unknown, b: unknown) => unknown;

const method = (call: (self: unknown, other: unknown) => unknown): Member => ({
  kind: 'method',
  call: (self, args) => call(self, args[0]),
});

/** The function behind an operator: NotImplemented where an operand is nothing that the dialect computes with. */
const binaryFunction = (dialect: Dialect, symbol: string, what: AnyOp | OperatorFunction): Binary => {
  const isOp = typeof what !== 'function';
  const call: CallInfo = { name: symbol, declaration: null, op: isOp ? what : null, operator: symbol };
  const finished = (result: unknown, a: unknown, b: unknown): unknown => {
    if (dialect.finish) dialect.finish(result, { a, b }, call);
    return result;
  };
  if (!isOp)
    return (a, b) =>
      finished(
        worded(dialect, call, () => what(a, b, call)),
        a,
        b,
      );
  return (a, b) =>
    worded(dialect, call, () => {
      const x = dialect.operand(a);
      const y = dialect.operand(b);
      if (!x || !y) return NotImplemented;
      const { values, weak } = applyOp(dialect, what, [x, y], {});
      return finished(dialect.wrap(values[0]!, weak), a, b);
    });
};

const unaryFunction = (dialect: Dialect, symbol: string, op: AnyOp): ((self: unknown) => unknown) => {
  const call: CallInfo = { name: symbol, declaration: null, op, operator: symbol };
  return (self) =>
    worded(dialect, call, () => {
      const { values, weak } = applyOp(dialect, op, [dialect.operand(self)!], {});
      return dialect.wrap(values[0]!, weak);
    });
};

/** Writes an operator's result into its first operand, as augmented assignment does where tensors are mutable. */
const inPlace = (dialect: Dialect, symbol: string, compute: Binary): Binary => {
  const call: CallInfo = { name: `${symbol}=`, declaration: null, op: null, operator: `${symbol}=` };
  return (a, b) => {
    if (dialect.checkWrite) worded(dialect, call, () => dialect.checkWrite!(a as object, [b], call));
    const result = compute(a, b);
    if (result === NotImplemented) return result;
    const value = dialect.operand(result)!;
    return worded(dialect, call, () => dialect.write(a as object, value.as(value.dtype), call));
  };
};

/** The names of a table, typed as its keys. */
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[];

const installBinary = (dialect: Dialect, members: Map<string, Member>): void => {
  for (const name of keysOf(binaryOperators)) {
    const what = dialect.operators.binary[name];
    if (!what) continue;
    const { dunder, reflected, inplace, symbol } = binaryOperators[name];
    const compute = binaryFunction(dialect, symbol, what);
    members.set(dunder, method(compute));
    members.set(
      reflected,
      method((self, other) => compute(other, self)),
    );
    if (dialect.mutable) members.set(inplace, method(inPlace(dialect, symbol, compute)));
  }
};

/** Adds the dunders of the dialect's operators to its tensor class. */
export const installOperators = (dialect: Dialect, cls: PyClass): void => {
  installBinary(dialect, cls.members);
  for (const name of keysOf(comparisons)) {
    const what = dialect.operators.compare[name];
    const [dunder, , symbol] = comparisons[name];
    if (what) cls.members.set(dunder, method(binaryFunction(dialect, symbol, what)));
  }
  for (const name of keysOf(unaryOperators)) {
    const op = dialect.operators.unary[name];
    if (!op) continue;
    const [dunder, symbol] = unaryOperators[name];
    cls.members.set(dunder, { kind: 'method', call: unaryFunction(dialect, symbol, op) });
  }
};
