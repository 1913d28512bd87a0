/** Ufuncs: functions of elements that also fold, run and combine. */
import type { AnyOp } from '../../src/core/op.ts';
import { registry } from '../../src/ops/families.ts';
import { cumprod, cumsum, all, any, max, min, prod, sum } from '../../src/ops/reduce.ts';
import { applyOp } from '../../src/dialect/apply.ts';
import { worded } from '../../src/dialect/call.ts';
import type { CallInfo, Dialect } from '../../src/dialect/dialect.ts';
import { makeFunction } from '../../src/dialect/surface.ts';
import { parseDeclaration } from '../../src/policy/signature.ts';
import { PyTypeError, PyValueError } from '../../src/python/errors.ts';
import { invoke } from '../../src/python/call.ts';
import { CALL, noKwargs, type Call, type Kwargs, type Member, type PyCallable } from '../../src/python/object.ts';
import type { PyModule } from '../../src/python/module.ts';
import { toIndices, wholeAxis } from './axes.ts';
import { resultOf } from './result.ts';
import type { Edition } from './edition.ts';
import { ufuncName } from './errors.ts';
import { wrapped } from './foreign.ts';
import { getitem, setitem } from './members.ts';
import type { NDArray } from './tensor.ts';

/** Folds and running folds that are ufuncs' own. */
const folds: Readonly<Record<string, { readonly fold: AnyOp; readonly scan?: AnyOp }>> = {
  add: { fold: sum, scan: cumsum },
  multiply: { fold: prod, scan: cumprod },
  maximum: { fold: max },
  minimum: { fold: min },
  logical_and: { fold: all },
  logical_or: { fold: any },
};

interface Ufunc extends PyCallable {
  readonly name: string;
}

const operandsOf = ({ inputs }: AnyOp): number => inputs.length;

const methodCall = (name: string): CallInfo => ({ name, declaration: null, op: null });

/** Ops that are ufuncs, by their public names. */
const ufuncs = (dialect: Dialect): ReadonlyMap<string, AnyOp> => {
  const out = new Map<string, AnyOp>();
  for (const op of registry.values()) {
    const texts = op.as[dialect.name];
    if (!texts || (op.family !== 'unary' && op.family !== 'binary')) continue;
    for (const text of typeof texts === 'string' ? [texts] : texts) {
      for (const path of parseDeclaration(text, '()').paths) if (!path.includes('.')) out.set(path, op);
    }
  }
  return out;
};

/** Members of the class of ufuncs. */
export const installUfuncs = (edition: Edition, dialect: Dialect, root: PyModule): void => {
  const ops = ufuncs(dialect);
  for (const name of [...ops.keys(), 'matmul', 'rint']) {
    const made = root.members.get(name) as (PyCallable & object) | undefined;
    if (!made) continue;
    const call: Call = (args, kwargs) => made[CALL](args, kwargs);
    root.members.set(
      name,
      makeFunction(ufuncName({ name }), 'numpy', wrapped(dialect, ufuncName({ name }), call), edition.ufuncClass),
    );
  }
  const { members } = edition.ufuncClass;
  const method = (name: string, call: (self: Ufunc, args: readonly unknown[], kwargs: Kwargs) => unknown): void => {
    const member: Member = {
      kind: 'method',
      call: (self, args, kwargs) => worded(dialect, methodCall(name), () => call(self as Ufunc, args, kwargs)),
    };
    members.set(name, member);
  };
  const operand = (x: unknown) => {
    const found = dialect.operand(x);
    if (!found) throw new PyTypeError(`Cannot interpret the operand of a ufunc`);
    return found;
  };
  const fold = (self: Ufunc, kind: 'fold' | 'scan'): AnyOp => {
    const op = folds[self.name]?.[kind];
    if (op) return op;
    const arity = ops.get(self.name);
    if (arity && operandsOf(arity) === 1)
      throw new PyValueError(`${kind === 'fold' ? 'reduce' : 'accumulate'} only supported for binary functions`);
    throw new PyTypeError(`folds of ${self.name} are not supported yet`);
  };
  method('reduce', (self, [x, axis = 0], kwargs) => {
    const axes = toIndices(kwargs.has('axis') ? kwargs.get('axis') : axis);
    return resultOf(
      edition,
      applyOp(dialect, fold(self, 'fold'), [operand(x)], { axes, keep: kwargs.get('keepdims') === true }).values[0]!,
    );
  });
  method('accumulate', (self, [x, axis = 0], kwargs) => {
    const at = kwargs.has('axis') ? kwargs.get('axis') : axis;
    return resultOf(
      edition,
      applyOp(dialect, fold(self, 'scan'), [operand(x)], { axis: Number(at), reverse: false, exclusive: false })
        .values[0]!,
    );
  });
  method('outer', (self, [a, b]) => {
    const [x, y] = [operand(a), operand(b)];
    const left = resultOf(edition, x.as(x.dtype)) as NDArray;
    const key = Object.freeze([...x.shape.map(() => wholeAxis), ...y.shape.map(() => null)]);
    return invoke(self, [x.rank === 0 ? a : getitem(left, key), b]);
  });
  method('at', (self, [x, index, value]) => {
    const array = x as NDArray;
    const given = operand(index).as('int64');
    const positions = dialect.operand(resultOf(edition, given))!;
    const list = Array.from({ length: positions.shape[0] ?? 1 }, (_, i) =>
      positions.rank === 0 ? index : getitem(resultOf(edition, given) as NDArray, i),
    );
    const values = value === undefined ? null : operand(value);
    list.forEach((position, i) => {
      const one =
        values === null
          ? []
          : [values.rank === 0 ? value : getitem(resultOf(edition, values.as(values.dtype)) as NDArray, i)];
      setitem(array, position, invoke(self, [getitem(array, position), ...one]));
    });
    return null;
  });
  members.set('__repr__', { kind: 'method', call: (self) => `<ufunc '${(self as Ufunc).name}'>` });
  members.set('__name__', { kind: 'property', get: (self) => (self as Ufunc).name });
  members.set('nin', { kind: 'property', get: (self) => operandsOf(ops.get((self as Ufunc).name)!) });
  members.set('nout', { kind: 'property', get: () => 1 });
  members.set('__call__', {
    kind: 'method',
    call: (self, args, kwargs) => (self as Ufunc)[CALL](args, kwargs ?? noKwargs),
  });
};
