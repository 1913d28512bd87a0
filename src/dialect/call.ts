/** Functions made from declarations: binding, coercion by type, overloads, and errors in the framework's words. */
import { Issue } from '../core/issue.ts';
import type { DType } from '../core/dtype.ts';
import type { AnyOp } from '../core/op.ts';
import { bindArguments, type Bound, type Declaration, type Parameter } from '../policy/signature.ts';
import type { Call, Kwargs } from '../python/object.ts';
import { applyOp, type NamedParams } from './apply.ts';
import { NO_MATCH, type CallInfo, type CallProblem, type Dialect, type Operand } from './dialect.ts';

/** Arguments by neutral name, coerced by their types. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a declaration does once its arguments are bound: an op record's own way, or an adapter's short function. */
export type Implementation = (args: Arguments, call: CallInfo) => unknown;

export interface Overload {
  readonly declaration: Declaration;
  readonly run: Implementation;
}

/** Turns the core's neutral mistakes into the dialect's exceptions. */
export const worded = <T>(dialect: Dialect, call: CallInfo, body: () => T): T => {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof Issue)) throw error;
    const { code, info } = error as Issue;
    throw (dialect.issues[code] as (info: unknown, call: CallInfo) => Error)(info, call);
  }
};

type Coerced = { readonly args: Record<string, unknown> } | { readonly problem: CallProblem['problem'] };

const coerce = (dialect: Dialect, parameters: readonly Parameter[], values: readonly unknown[]): Coerced => {
  const args: Record<string, unknown> = {};
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i]!;
    const value = values[i] === undefined ? parameter.fallback : values[i];
    if (value === undefined) {
      args[parameter.neutral] = parameter.kind === 'varargs' ? [] : undefined;
    } else if (value === null && parameter.nullable) {
      args[parameter.neutral] = null;
    } else {
      const accepted = dialect.types[parameter.type]!.accept(spread(parameter, value), dialect);
      if (accepted === NO_MATCH) return { problem: { kind: 'type', parameter, value, position: i } };
      args[parameter.neutral] = accepted;
    }
  }
  return { args };
};

/** Varargs may come as one sequence: `zeros(2, 3)` and `zeros((2, 3))`. */
const spread = (parameter: Parameter, value: unknown): unknown => {
  if (parameter.kind !== 'varargs') return value;
  const list = value as readonly unknown[];
  return list.length === 1 && (Array.isArray(list[0]) || list[0] === null) ? list[0] : list;
};

const declared = new WeakMap<Call, readonly Declaration[]>();

/** The declarations of a call that `makeCall` made. */
export const declarationsOf = (call: Call): readonly Declaration[] => declared.get(call) ?? [];

/** A function with overloads, tried in order; the last failure is worded where none fits. */
export const makeCall = (
  dialect: Dialect,
  name: string,
  op: AnyOp | null,
  overloads: readonly Overload[],
  path = name,
): Call => {
  const infos = overloads.map(({ declaration }): CallInfo => ({ name, path, declaration, op }));
  const declarations = overloads.map((o) => o.declaration);
  const call: Call = (args: readonly unknown[], kwargs: Kwargs) => {
    let problem: CallProblem['problem'] | null = null;
    for (let i = 0; i < overloads.length; i++) {
      const { declaration, run } = overloads[i]!;
      const info = infos[i]!;
      const bound: Bound = bindArguments(declaration, args, kwargs, dialect.keywordAliases);
      if ('problem' in bound) {
        problem = bound.problem;
        continue;
      }
      const coerced = worded(dialect, info, () => coerce(dialect, declaration.parameters, bound.values));
      if ('problem' in coerced) {
        problem = coerced.problem;
        continue;
      }
      const result = worded(dialect, info, () => run(coerced.args, info));
      dialect.finish?.(result, coerced.args, info);
      return result;
    }
    throw dialect.wordCall({ problem: problem!, args, kwargs, declarations }, infos.at(-1)!);
  };
  declared.set(call, declarations);
  return call;
};

/** Type names whose arguments are the op's tensor operands, in the order of its inputs. */
const operandTypes = new Set(['Tensor', 'Operand', 'ArrayLike']);
const operandListTypes = new Set(['Tensors', 'ArrayLikes']);

/** Arguments that every function of a dialect may have, whatever the op. */
interface Extras {
  readonly out: object | null;
  readonly dtype: DType | null;
}

/** The implementation that an op record gives to one of its declarations. */
export const opImplementation = (dialect: Dialect, op: AnyOp, declaration: Declaration): Implementation => {
  const operandNames = declaration.parameters.filter((p) => operandTypes.has(p.type)).map((p) => p.neutral);
  const listName = declaration.parameters.find((p) => operandListTypes.has(p.type))?.neutral;
  const paramNames = declaration.parameters
    .filter(
      (p) =>
        !operandTypes.has(p.type) &&
        !operandListTypes.has(p.type) &&
        !['Out', 'name', 'ignored', 'Mask'].includes(p.type) &&
        p.neutral !== 'dtype',
    )
    .map((p) => p.neutral);
  const makesOutOfNothing = op.inputs.length === 0;
  return (args, call) => {
    const operands = listName ? (args[listName] as readonly Operand[]) : operandNames.map((n) => args[n] as Operand);
    const params: NamedParams = {};
    for (const name of paramNames) params[name] = args[name];
    const { out = null, dtype = null } = args as Partial<Extras>;
    if (makesOutOfNothing) params.dtype = dtype;
    const { values, weak } = applyOp(dialect, op, operands, params, makesOutOfNothing ? null : dtype);
    if (out)
      dialect.checkWrite?.(
        out,
        operands.map(({ source }) => source),
        call,
      );
    if (out) return dialect.write(out, values[0]!, call);
    return values.length === 1 ? dialect.wrap(values[0]!, weak) : values.map((y) => dialect.wrap(y, weak));
  };
};
