/** The interpreter that computes: every op becomes kernels over buffers. It is the bottom of the stack. */
import type { Interpreter, KernelTable } from '../core/bind.ts';
import { dtypes } from '../core/dtype.ts';
import { Issue } from '../core/issue.ts';
import { hostRuleOf } from '../core/op.ts';
import type { AnyOp, Params } from '../core/op.ts';
import { sizeOf } from '../core/shape.ts';
import { ArrayValue } from '../core/value.ts';
import type { Aval, Value } from '../core/value.ts';

/** The largest buffer that is asked of the engine, in bytes. */
const LARGEST_BUFFER = 2 ** 31;

export class Evaluate implements Interpreter {
  constructor(private readonly kernels: KernelTable) {}

  apply(op: AnyOp, inputs: readonly Value[], params: Params): readonly Value[] {
    const host = hostRuleOf(op, params);
    if (host === undefined) return op.body!(inputs, params);
    const outputs = op.infer(inputs, params);
    for (const input of inputs) if (!(input instanceof ArrayValue)) throw new Issue('escape', { what: op.name });
    const arrays = inputs as readonly ArrayValue[];
    if (host.kind === 'alias') {
      const { dtype, shape } = outputs[0]!;
      return [new ArrayValue(dtype, shape, arrays[0]!.handle.share(), arrays[0]!.bound)];
    }
    for (const output of outputs) checkAllocatable(output);
    return this.kernels.run(op, arrays, params, outputs);
  }
}

/** @throws Issue 'shape.memory' before anything is allocated */
const checkAllocatable = ({ dtype, shape }: Aval): void => {
  const bytes = (sizeOf(shape) * dtypes[dtype].bits) / 8;
  if (bytes > LARGEST_BUFFER) throw new Issue('shape.memory', { shape, bytes, dtype });
};
