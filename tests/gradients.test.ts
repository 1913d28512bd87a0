/** Derivative rules of op records against central finite differences in double precision, and nested tapes. */
import { describe, expect, test } from 'vitest';
import { hostValue } from '../src/backend/handle.ts';
import { bind, bind1, currentInterpreter, under } from '../src/core/bind.ts';
import type { AnyOp, Op, Params } from '../src/core/op.ts';
import { sizeOf } from '../src/core/shape.ts';
import { afresh, type ArrayValue, type Value } from '../src/core/value.ts';
import { Tape, type Node } from '../src/interp/tape.ts';
import '../src/ops/all.ts';
import { add, call, cos, exp, filled, mul, sin, sumOver } from '../src/ops/calculus.ts';
import { registry } from '../src/ops/families.ts';
import '../src/runtime.ts';
import { inputsOf, numbers, samplesOf, type Sample } from './samples.ts';

/** Where functions are smooth and real, if that is not between -4 and 4. */
const domains: Readonly<Record<string, readonly [low: number, high: number]>> = {
  asin: [-0.9, 0.9],
  acos: [-0.9, 0.9],
  atanh: [-0.9, 0.9],
  erf_inv: [-0.9, 0.9],
  acosh: [1.2, 4],
  log: [0.3, 4],
  log2: [0.3, 4],
  log10: [0.3, 4],
  log1p: [-0.6, 4],
  sqrt: [0.3, 4],
  rsqrt: [0.3, 4],
  lgamma: [0.4, 4],
  pow: [0.4, 3],
  pow_truncated: [0.4, 3],
  log_compiled: [0.3, 4],
  log1p_compiled: [-0.6, 4],
  log_packet: [0.3, 4],
};

const step = 1e-5;

/** Floats from the op's domain; positions that do not repeat. */
const inputsFor = (op: AnyOp, sample: Sample, seed: number): ArrayValue[] => {
  const next = numbers(seed);
  const [low, high] = domains[op.name.replace(/_(packet|eigen)s?$/, '')] ?? [-4, 4];
  return inputsOf(sample, 'float64', seed, 'small').map((x, i) => {
    const data = x.handle.lend().slice();
    const { below } = sample.inputs[i]!;
    if (x.dtype === 'float64') for (let n = 0; n < data.length; n++) data[n] = low + (high - low) * next();
    else if (below !== undefined) for (let n = 0; n < data.length; n++) data[n] = n % below;
    return hostValue(x.dtype, x.shape, data);
  });
};

const policies: Params = { integerByZero: 'zero', floatRemainderByZero: 'nan', halves: 'even' };

const run = (op: AnyOp, inputs: readonly Value[], params: Params): readonly Value[] => {
  const policy = Object.fromEntries((op.policy ?? []).map((key) => [key, policies[key]]));
  return bind(op as Op, inputs, { ...policy, ...params });
};

const numbersOf = (x: Value): number[] => Array.from((x as ArrayValue).handle.lend(), Number);
const weights = (size: number, seed: number): number[] => {
  const next = numbers(seed);
  return Array.from({ length: size }, () => next() + 0.5);
};

/** Sum of all results' elements, each times a weight. */
const weighted = (outputs: readonly Value[]): number =>
  outputs.reduce((total, y, i) => {
    if (y.dtype !== 'float64') return total;
    const w = weights(sizeOf(y.shape), 100 + i);
    return numbersOf(y).reduce((sum, element, n) => sum + element * w[n]!, total);
  }, 0);

const compareSample = (op: AnyOp, sample: Sample, seed: number): number => {
  const inputs = inputsFor(op, sample, seed);
  const tape = new Tape(currentInterpreter());
  const sources = inputs.map((x) => (x.dtype === 'float64' ? tape.watch(x) : null));
  const outputs = under(tape, () => run(op, inputs, sample.params));
  const seeds = outputs.map((y) => hostValue(y.dtype, y.shape, Float64Array.from(weights(sizeOf(y.shape), 0))));
  outputs.forEach(
    (y, i) => (seeds[i] = hostValue('float64', y.shape, Float64Array.from(weights(sizeOf(y.shape), 100 + i)))),
  );
  const followed = outputs
    .map((y, i) => [y, seeds[i]!] as const)
    .filter(([y]) => tape.markOf(y) && y.dtype === 'float64');
  if (followed.length === 0) return 0;
  const marks = sources.map((node) => node && { tape, node, index: 0 });
  const gradients = tape.gradient(
    followed.map(([y]) => y),
    followed.map(([, s]) => s),
    marks,
  );
  let compared = 0;
  inputs.forEach((x, position) => {
    if (!sources[position]) return;
    const got = gradients[position] ? numbersOf(gradients[position]) : numbersOf(x).map(() => 0);
    if (gradients[position]) expect([gradients[position].dtype, gradients[position].shape]).toEqual([x.dtype, x.shape]);
    const data = x.handle.lend() as Float64Array;
    for (let n = 0; n < Math.min(data.length, 12); n++) {
      const at = (shift: number): number => {
        const moved = Float64Array.from(data);
        moved[n]! += shift;
        return weighted(run(op, inputs.with(position, hostValue('float64', x.shape, moved)), sample.params));
      };
      const expected = (at(step) - at(-step)) / (2 * step);
      if (!Number.isFinite(expected)) continue;
      compared++;
      const close = Math.abs(got[n]! - expected) <= 2e-5 * Math.max(1, Math.abs(expected));
      if (!close)
        expect.fail(
          `${op.name} ${JSON.stringify(sample)}: input ${position}, element ${n}: ${got[n]}, by differences ${expected}`,
        );
    }
  });
  return compared;
};

/** Records that compute in single precision whatever they are given. */
const singles: ReadonlySet<string> = new Set(['sum_compiled']);

/** Nothing to compare, not of doubles, or, for updates, without a rule. */
const applies = (op: AnyOp, { inputs, params }: Sample): boolean =>
  !(op.name === 'cast') &&
  !(op.name === 'place' && (params.mode === 'min' || params.mode === 'max')) &&
  !singles.has(op.name) &&
  inputs.some(({ dtype }) => dtype === undefined) &&
  inputs.every(({ shape }) => sizeOf(shape) > 0);

const differentiable = [...registry.values()].filter(
  (op) => (op.vjp || op.body) && (samplesOf(op) ?? []).some((s) => applies(op, s)),
);

describe('rules agree with finite differences', () => {
  test.each(differentiable.map((op) => [op.name, op] as const))('%s', (_, op) => {
    const compared = samplesOf(op)!
      .filter((s) => applies(op, s))
      .map((sample, i) => compareSample(op, sample, 11 + i));
    expect(compared.some((count) => count > 0)).toBe(true);
  });
});

type Function1 = (x: Value) => Value;

const derivative =
  (f: Function1): Function1 =>
  (x) => {
    const tape = new Tape(currentInterpreter());
    const own = afresh(x);
    own.history = x.history;
    const node: Node = tape.watch(own);
    const y = under(tape, () => f(own));
    return tape.gradient([y], [filled(y, 1)], [{ tape, node, index: 0 }])[0] ?? filled(x, 0);
  };

const number = (x: number): Value => hostValue('float64', [], Float64Array.of(x));
const scalar = (x: Value): number => numbersOf(x)[0]!;

describe('tapes nest', () => {
  const cube: Function1 = (x) => mul(x, mul(x, x));

  test('derivatives of derivatives', () => {
    expect(scalar(derivative(derivative(derivative(cube)))(number(2)))).toBeCloseTo(6);
    const wave: Function1 = (x) => mul(sin(x), exp(x));
    expect(scalar(derivative(derivative(wave))(number(0.3)))).toBeCloseTo(2 * Math.cos(0.3) * Math.exp(0.3));
    const mixed: Function1 = (x) => call('log', [add(cos(x), mul(x, x))]);
    const at = (x: number): number => scalar(derivative(mixed)(number(x)));
    expect(scalar(derivative(derivative(mixed))(number(0.7)))).toBeCloseTo(
      (at(0.7 + step) - at(0.7 - step)) / (2 * step),
      5,
    );
  });

  test('an inner derivative does not see the outer variable', () => {
    expect(scalar(derivative((x) => mul(x, derivative(() => x)(number(0))))(number(3)))).toBe(0);
    expect(scalar(derivative((x) => derivative((y) => mul(x, y))(x))(number(3)))).toBe(1);
  });

  test('a stretched operand has the sum', () => {
    const row = hostValue('float64', [3], Float64Array.of(1, 2, 3));
    expect(scalar(derivative((x) => sumOver(mul(x, row), [0]))(number(5)))).toBe(6);
  });

  test('what is not recorded is not followed', () => {
    const tape = new Tape(currentInterpreter());
    const x = number(2);
    tape.watch(x);
    const y = tape.recording(false, () => under(tape, () => mul(x, x)));
    expect(tape.markOf(y)).toBe(null);
    expect(tape.markOf(under(tape, () => bind1(registry.get('mul')!, [x, x], {})))).not.toBe(null);
  });
});
