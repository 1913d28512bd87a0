/** torch.nn.functional.pad. */
import { bind1 } from '../../../src/core/bind.ts';
import type { Value } from '../../../src/core/value.ts';
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import type { Operand } from '../../../src/dialect/dialect.ts';
import { borders, type Border } from '../../../src/core/arrange.ts';
import { bordered } from '../../../src/ops/arrange.ts';
import { pad } from '../../../src/ops/movement.ts';
import { narrow } from '../../../src/ops/movement.ts';
import { PyNotImplementedError, PyRuntimeError } from '../../../src/python/errors.ts';
import { valueOf } from '../compute.ts';
import { Tensor } from '../tensor.ts';

const modes: Readonly<Record<string, Border>> = {
  reflect: borders.reflect,
  replicate: borders.edge,
  circular: borders.wrap,
};

const constantPad = (input: Operand, widths: readonly (readonly [number, number])[], value: number): Value => {
  const cut = widths.reduce((x, [before, after], axis) => {
    const start = Math.max(-before, 0);
    const length = x.shape[axis]! - start - Math.max(-after, 0);
    return length === x.shape[axis] ? x : bind1(narrow, [x], { axis, start, length });
  }, valueOf(input));
  return bind1(pad, [cut], {
    before: widths.map(([n]) => Math.max(n, 0)),
    after: widths.map(([, n]) => Math.max(n, 0)),
    value,
  });
};

const checkReflection = (input: Operand, [before, after]: readonly [number, number], axis: number): void => {
  const size = input.shape[axis]!;
  if ((before === 0 && after === 0) || (before < size && after < size)) return;
  throw new PyRuntimeError(
    `Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (${before}, ${after}) at dimension ${axis} of input [${input.shape.join(', ')}]`,
  );
};

const padded = (input: Operand, given: readonly number[], mode: string, value: number): Value => {
  if (given.length % 2 !== 0) throw new PyRuntimeError('Padding length must be divisible by 2');
  if (given.length / 2 > input.rank) {
    throw new PyRuntimeError(
      `Padding length should be less than or equal to two times the input dimension but got padding length ${given.length} and input of dimension ${input.rank}`,
    );
  }
  const widths = input.shape.map((_, axis): readonly [number, number] => {
    const from = 2 * (input.rank - 1 - axis);
    return [given[from] ?? 0, given[from + 1] ?? 0];
  });
  if (mode === 'constant') return constantPad(input, widths, value);
  const border = modes[mode];
  if (!border) throw new PyNotImplementedError(`Unrecognised padding mode ${mode}`);
  if (mode === 'reflect') widths.forEach((pair, axis) => checkReflection(input, pair, axis));
  return bordered(valueOf(input), widths, border);
};

export const padding: readonly Stated[] = [
  fn(
    "nn.functional.pad(Tensor input, ints pad, str mode='constant', float value=None) -> Tensor",
    ({ input, pad: widths, mode, value }) => Tensor.of(padded(input, widths, mode, value ?? 0)),
  ),
];
