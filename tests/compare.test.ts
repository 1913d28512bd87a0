/** What the comparison takes for the same, and what it must not. */
import { describe, expect, it } from 'vitest';
import { compareExactly, compareStep, type Replayed } from '../conformance/compare.ts';
import type { Encoding, Outcome } from '../conformance/golden.ts';
import { sameText } from '../conformance/text.ts';

describe('text', () => {
  const same = (a: string, b: string): boolean => sameText(a, b, 'cpu');
  it('collapses blanks', () => expect(same('tensor([ 0.,  1.,\n 2.])', 'tensor([0., 1., 2.])')).toBe(true));
  it('takes one unit of the last digit', () => {
    expect(same('0.1234', '0.1235')).toBe(true);
    expect(same('0.1234', '0.1236')).toBe(false);
    expect(same('1.9999e-01', '2.0000e-01')).toBe(true);
    expect(same('1.9999e-01', '2.0000e+01')).toBe(false);
  });
  it('takes a float within tolerance', () => expect(same('1.00000012', '1.00000018')).toBe(true));
  it('keeps integers, names and signs', () => {
    expect(same('3', '4')).toBe(false);
    expect(same('float32', 'float64')).toBe(false);
    expect(same('(2, 3)', '(2,3)')).toBe(false);
    expect(same('1.5', '-1.5')).toBe(false);
    expect(same('1', '1.0')).toBe(false);
    expect(same('nan', 'inf')).toBe(false);
  });
});

const tensor = (data: number[], more: object = {}): Encoding => ({
  kind: 'tensor',
  type: 'torch.Tensor',
  dtype: 'float32',
  shape: [data.length],
  data,
  requires_grad: false,
  ...more,
});
const level = (got: Replayed, expected: Outcome): string | undefined => compareStep(got, expected, 'cpu')?.level;
const result = (value: Encoding, repr = 'x'): Outcome => ({ result: { repr, value } });

describe('levels', () => {
  it('outcome: an exception by its class name and builtin bases', () => {
    const expected: Outcome = { error: { type: 'torch.A', bases: ['torch.B', 'ValueError'], message: 'm' } };
    const raised = (type: string, bases: string[], message = 'm'): Replayed => ({ error: { type, bases, message } });
    expect(level(raised('A', ['ValueError']), expected)).toBeUndefined();
    expect(level(raised('torch.A', ['ValueError'], 'other'), expected)).toBeUndefined();
    expect(level(raised('A', []), expected)).toBe('outcome');
    expect(level(raised('A', ['ValueError', 'TypeError']), expected)).toBe('outcome');
    expect(level(raised('C', ['ValueError']), expected)).toBe('outcome');
    expect(level({}, expected)).toBe('outcome');
    expect(level({ crash: 'A' }, expected)).toBe('outcome');
    expect(level(raised('A', []), {})).toBe('outcome');
  });
  it('value: data within tolerance, everything else equal', () => {
    expect(level(result(tensor([1, 1.0000001])), result(tensor([1, 1])))).toBeUndefined();
    expect(level(result(tensor([1, 1.001])), result(tensor([1, 1])))).toBe('value');
    expect(level(result(tensor([1])), result(tensor([1], { dtype: 'float64' })))).toBe('value');
    expect(level(result(tensor([1])), result(tensor([1], { requires_grad: true })))).toBe('value');
    expect(level(result(tensor([1])), result(tensor([1], { grad: tensor([1]) })))).toBe('value');
    expect(level(result(tensor([1], { grad: tensor([1]) })), result(tensor([1])))).toBe('value');
    expect(level(result(tensor([])), result(tensor([], { shape: [2, 0] })))).toBe('value');
    expect(level({}, result({ kind: 'none' }))).toBe('value');
  });
  it('value: integers are exact', () => {
    const int = (value: number): Outcome => result({ kind: 'scalar', type: 'int', value });
    expect(level(int(100001), int(100000))).toBe('value');
  });
  it('value: the set of changed variables', () => {
    const changed = { x: tensor([1]) };
    expect(level({ changed }, { changed })).toBeUndefined();
    expect(level({ changed: { ...changed, y: tensor([1]) } }, { changed })).toBe('value');
    expect(level({}, { changed })).toBe('value');
  });
  it('text: repr and stdout, an error message only for exactness', () => {
    expect(level(result(tensor([1]), 'a'), result(tensor([1]), 'b'))).toBe('text');
    expect(level({ stdout: 'a\n' }, { stdout: 'b\n' })).toBe('text');
    expect(level({ stdout: 'a' }, {})).toBe('text');
    const error = (message: string): Outcome => ({ error: { type: 'E', bases: [], message } });
    expect(compareExactly(error('a'), error('b'))?.level).toBe('exact');
    expect(compareExactly(error('a'), error('a'))).toBeNull();
  });
});
