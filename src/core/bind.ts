/** The interpreter stack: `bind` hands an op to the interpreter that is current. */
import type { AnyOp, Op, Params } from './op.ts';
import type { Aval, Value, ArrayValue } from './value.ts';

export interface Interpreter {
  apply(op: AnyOp, inputs: readonly Value[], params: Params): readonly Value[];
}

/** Where Evaluate finds the code that computes an op: set at start-up by the backend. */
export interface KernelTable {
  run(op: AnyOp, inputs: readonly ArrayValue[], params: Params, outputs: readonly Aval[]): readonly ArrayValue[];
}

let current: Interpreter | null = null;

/** Runs `op` under the current interpreter. Inputs have the dtypes that the op computes in; nothing is promoted here. */
export const bind = <P extends Params>(op: Op<P>, inputs: readonly Value[], params: P): readonly Value[] =>
  current!.apply(op, inputs, params);

/** `bind` for an op of one output. */
export const bind1 = <P extends Params>(op: Op<P>, inputs: readonly Value[], params: P): Value =>
  current!.apply(op, inputs, params)[0]!;

export const currentInterpreter = (): Interpreter => current!;

/** Makes `interpreter` the bottom of the stack. */
export const install = (interpreter: Interpreter): void => {
  current = interpreter;
};

/** Runs `body` with `interpreter` current. */
export const under = <T>(interpreter: Interpreter, body: () => T): T => {
  const saved = current;
  current = interpreter;
  try {
    return body();
  } finally {
    current = saved;
  }
};
