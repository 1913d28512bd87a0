/** Einstein summation: products of tensors whose axes are named by letters, summed over the letters that the result lacks. */
import { bind1 } from '../core/bind.ts';
import { Issue } from '../core/issue.ts';
import { sizeOf } from '../core/shape.ts';
import type { Value } from '../core/value.ts';
import { mul } from './arithmetic.ts';
import { composite } from './families.ts';
import { matmul } from './linalg.ts';
import { expand, reshape, stridedRead, transpose } from './movement.ts';
import { sum } from './reduce.ts';

export type EinsumParams = {
  /** Letters of each operand's axes, one character an axis. */
  readonly terms: readonly string[];
  readonly output: string;
};

/** A letter that stands twice in a term means the diagonal of those axes. */
const takeDiagonals = (x: Value, term: string): readonly [Value, string] => {
  const letters = [...new Set(term)].join('');
  if (letters.length === term.length) return [x, term];
  const flat = bind1(reshape, [x], { shape: [sizeOf(x.shape)] });
  const steps = x.shape.map((_, axis) => sizeOf(x.shape.slice(axis + 1)));
  const places = [...letters].map((letter) => [...term].flatMap((l, axis) => (l === letter ? [axis] : [])));
  const layout = {
    shape: places.map(([axis]) => x.shape[axis!]!),
    strides: places.map((axes) => axes.reduce((total, axis) => total + steps[axis]!, 0)),
    offset: 0,
  };
  return [bind1(stridedRead, [flat], layout), letters];
};

/** Axes in the order of `letters`, all of which `term` has. */
const ordered = (x: Value, term: string, letters: string): Value => {
  const order = [...letters].map((letter) => term.indexOf(letter));
  return order.every((axis, i) => axis === i) ? x : bind1(transpose, [x], { order });
};

const sumOver = (x: Value, term: string, kept: (letter: string) => boolean): readonly [Value, string] => {
  const axes = [...term].flatMap((letter, axis) => (kept(letter) ? [] : [axis]));
  return axes.length === 0 ? [x, term] : [bind1(sum, [x], { axes, keep: false }), [...term].filter(kept).join('')];
};

type Factor = readonly [value: Value, term: string];

/** Two factors as one matrix product: shared letters that stay are batches, those that go are the inner axis. */
const contract = (
  [a, p]: Factor,
  [b, q]: Factor,
  kept: (letter: string) => boolean,
  lengths: ReadonlyMap<string, number>,
): Factor => {
  const shared = [...p].filter((l) => q.includes(l));
  const batch = shared.filter(kept).join('');
  const inner = shared.filter((l) => !kept(l)).join('');
  const left = [...p].filter((l) => !q.includes(l)).join('');
  const right = [...q].filter((l) => !p.includes(l)).join('');
  const size = (letters: string): number => [...letters].reduce((n, l) => n * lengths.get(l)!, 1);
  const stretched = (x: Value, term: string): Value =>
    bind1(expand, [x], { shape: [...term].map((l) => lengths.get(l)!) });
  const x = bind1(reshape, [ordered(stretched(a, p), p, batch + left + inner)], {
    shape: [size(batch), size(left), size(inner)],
  });
  const y = bind1(reshape, [ordered(stretched(b, q), q, batch + inner + right)], {
    shape: [size(batch), size(inner), size(right)],
  });
  const term = batch + left + right;
  const product = inner === '' && (left === '' || right === '') ? bind1(mul, [x, y], {}) : bind1(matmul, [x, y], {});
  return [bind1(reshape, [product], { shape: [...term].map((l) => lengths.get(l)!) }), term];
};

/** Operands are contracted from left to right. @throws Issue 'shape.broadcast' where a letter has two lengths */
export const einsum = composite<EinsumParams>('einsum', {
  inputs: ['*xs'],
  promote: 'product',
  body: (xs, { terms, output }) => {
    const lengths = new Map<string, number>();
    xs.forEach((x, i) =>
      [...terms[i]!].forEach((letter, axis) => {
        const [known, n] = [lengths.get(letter) ?? 1, x.shape[axis]!];
        if (known !== n && known !== 1 && n !== 1)
          throw new Issue('shape.broadcast', { shapes: xs.map((y) => y.shape) });
        lengths.set(letter, known === 1 ? n : known);
      }),
    );
    const factors = xs.map((x, i) => takeDiagonals(x, terms[i]!));
    let [current] = factors as [Factor];
    factors.slice(1).forEach((factor, i) => {
      const later = factors.slice(i + 2);
      const kept = (letter: string): boolean =>
        output.includes(letter) || later.some(([, term]) => term.includes(letter));
      const alone = (own: Factor, other: Factor): Factor => sumOver(...own, (l) => kept(l) || other[1].includes(l));
      current = contract(alone(current, factor), alone(factor, current), kept, lengths);
    });
    const [value, term] = sumOver(...current, (letter) => output.includes(letter));
    return [ordered(value, term, output)];
  },
});

/** Letters of an equation's terms and of its result; `...` stands for as many axes as `ranks` leave over. */
export const parseEquation = (equation: string, ranks: readonly number[]): EinsumParams => {
  const [left, right] = equation.replaceAll(' ', '').split('->') as [string, string | undefined];
  const given = left.split(',');
  const rest = Math.max(0, ...given.map((term, i) => (term.includes('...') ? ranks[i]! - (term.length - 3) : 0)));
  const dots = Array.from({ length: rest }, (_, i) => String.fromCharCode(0x3b1 + i)).join('');
  const spelled = (term: string, count: number): string => term.replace('...', dots.slice(dots.length - count));
  const terms = given.map((term, i) => (term.includes('...') ? spelled(term, ranks[i]! - (term.length - 3)) : term));
  const all = terms.join('');
  const once = [...new Set(all)]
    .filter((l) => !dots.includes(l) && all.indexOf(l) === all.lastIndexOf(l))
    .sort()
    .join('');
  return { terms, output: right === undefined ? dots + once : spelled(right, rest) };
};
