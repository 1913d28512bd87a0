/** Computes any op on host arrays by its record's host rule; every kind of rule has its executor here. */
import { allocate, isComplex } from '../../core/dtype.ts';
import type { Data } from '../../core/dtype.ts';
import { Issue } from '../../core/issue.ts';
import { hostRuleOf } from '../../core/op.ts';
import type { AnyOp, FoldRule, HostRule, MapRule, Params, RunRule } from '../../core/op.ts';
import { sizeOf } from '../../core/shape.ts';
import { ArrayValue } from '../../core/value.ts';
import type { Aval, HostArray } from '../../core/value.ts';
import { BufferHandle } from '../handle.ts';
import { runFold } from './fold.ts';
import { runMap } from './map.ts';

type Executor<Rule> = (
  op: AnyOp,
  rule: Rule,
  inputs: readonly HostArray[],
  params: Params,
  outputs: readonly Aval[],
) => readonly HostArray[];

const executors: { readonly [Kind in HostRule<Params>['kind']]: Executor<Extract<HostRule<Params>, { kind: Kind }>> } =
  {
    map: (op, rule: MapRule, inputs, _, outputs) => {
      refuseComplex(op, inputs);
      const output = blank(outputs[0]!);
      runMap(rule, inputs, output);
      return [output];
    },
    fold: (op, rule: FoldRule, inputs, params, outputs) => {
      refuseComplex(op, inputs);
      const output = blank(outputs[0]!);
      runFold(op.name, rule, inputs[0]!, params['axes'] as readonly number[], output);
      return [output];
    },
    run: (op, rule: RunRule<Params>, inputs, params, outputs) => {
      const blanks = op.dataDependent ? [] : outputs.map(blank);
      return rule.run(inputs, params, blanks) ?? blanks;
    },
    alias: (_, __, inputs, ___, outputs) => [{ ...inputs[0]!, shape: outputs[0]!.shape }],
  };

/**
 * Runs an op that may reuse the buffer of input 0 (`inPlace`) in that very buffer, whose handle the result keeps;
 * null where somebody else has it too.
 */
const runInPlace = (
  op: AnyOp,
  inputs: readonly ArrayValue[],
  params: Params,
  outputs: readonly Aval[],
): readonly ArrayValue[] | null => {
  const { handle } = inputs[0]!;
  for (let k = 1; k < inputs.length; k++) if (inputs[k]!.handle === handle) return null;
  const rule = hostRuleOf(op, params)!;
  const data = rule.kind === 'run' ? handle.donate() : null;
  if (data === null) return null;
  const { dtype, shape } = outputs[0]!;
  const arrays = inputs.map((x, k): HostArray => ({ ...avalOf(x), data: k === 0 ? data : x.handle.lend() }));
  (rule as RunRule<Params>).run(arrays, params, [{ dtype, shape, data }]);
  return [new ArrayValue(dtype, shape, handle)];
};

const avalOf = ({ dtype, shape }: Aval): Aval => ({ dtype, shape });

/** Runs `op` in host memory, whatever its inputs' whereabouts. */
export const runOnHost = (
  op: AnyOp,
  inputs: readonly ArrayValue[],
  params: Params,
  outputs: readonly Aval[],
): readonly ArrayValue[] => {
  if (op.inPlace && params['donate'] === true) {
    const written = runInPlace(op, inputs, params, outputs);
    if (written) return written;
  }
  const arrays = new Array<HostArray>(inputs.length);
  for (let k = 0; k < inputs.length; k++) {
    const { dtype, shape, handle } = inputs[k]!;
    arrays[k] = { dtype, shape, data: handle.lend() };
  }
  const rule = hostRuleOf(op, params)!;
  const results = (executors[rule.kind] as Executor<typeof rule>)(op, rule, arrays, params, outputs);
  const values = new Array<ArrayValue>(results.length);
  for (let i = 0; i < results.length; i++) {
    const { dtype, shape, data } = results[i]!;
    const handle = new BufferHandle(dtype, sizeOf(shape), data);
    // Only rules that return arrays of their own can hand back an input's buffer, which then has two owners.
    if (rule.kind === 'run' || rule.kind === 'alias') shareAliases(data, inputs, arrays, handle);
    values[i] = new ArrayValue(dtype, shape, handle);
  }
  return values;
};

const shareAliases = (
  data: Data,
  inputs: readonly ArrayValue[],
  arrays: readonly HostArray[],
  handle: BufferHandle,
): void => {
  for (let k = 0; k < arrays.length; k++)
    if (arrays[k]!.data.buffer === data.buffer) {
      inputs[k]!.handle.share();
      handle.share();
    }
};

/** Zeroed storage for an output. @throws Issue 'shape.memory' where the engine has none */
const blank = ({ dtype, shape }: Aval): HostArray => {
  try {
    return { dtype, shape, data: allocate(dtype, sizeOf(shape)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Issue('shape.memory', { shape, bytes: sizeOf(shape) * allocate(dtype, 1).byteLength, dtype });
  }
};

const refuseComplex = (op: AnyOp, inputs: readonly HostArray[]): void => {
  for (const { dtype } of inputs)
    if (isComplex(dtype)) throw new Issue('unsupported', { what: `${op.name} of ${dtype}` });
};
