/** Python's operators on MXNet's arrays, where they are not what the dialect's table gives. */
import { worded } from '../../src/dialect/call.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import { installOperators } from '../../src/dialect/operators.ts';
import { add, mul } from '../../src/ops/arithmetic.ts';
import { Float } from '../../src/python/values.ts';
import { dialect } from './dialect.ts';
import { ndarrayClass } from './tensor.ts';

type Apply = (a: unknown, b: unknown, call: CallInfo) => unknown;

installOperators(dialect, ndarrayClass);

const { members } = ndarrayClass;
const { binary } = dialect.operators;

const method = (name: string, apply: (self: unknown, other: unknown) => unknown): void => {
  members.set(name, { kind: 'method', call: (self, [other]) => apply(self, other) });
};

const applied =
  (what: unknown, symbol: string) =>
  (a: unknown, b: unknown): unknown => {
    const call: CallInfo = { name: symbol, declaration: null, op: null, operator: symbol };
    return worded(dialect, call, () => (what as Apply)(a, b, call));
  };

// Sums and products are taken in the order of the array, whichever side it stands on.
method('__radd__', applied(binary.add, add.name));
method('__rmul__', applied(binary.mul, mul.name));
method('__neg__', (self) => applied(binary.mul, mul.name)(self, new Float(-1)));

// Python falls back to other methods or refuses, for MXNet lacks these.
for (const name of ['__ipow__', '__rand__', '__ror__', '__rxor__']) members.delete(name);
