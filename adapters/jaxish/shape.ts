/** Shapes as jax reads them. */
import { Issue } from '../../src/core/issue.ts';
import { sizeOf, type Shape } from '../../src/core/shape.ts';
import { tryIndex } from '../../src/python/conversion.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import { repr, str } from '../../src/python/text.ts';
import { Range } from '../../src/python/values.ts';

const listText = (items: readonly unknown[]): string => {
  const texts = items.map((item) => repr(item));
  return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(', ')})`;
};

/** @throws TypeError naming what was given, in `text` where it is written otherwise */
export const shapeOf = (items: readonly unknown[], text = listText(items)): readonly number[] =>
  items.map((item) => {
    const int = tryIndex(item);
    if (int === null) {
      throw new PyTypeError(`Shapes must be 1D sequences of concrete values of integer type, got ${text}.`);
    }
    return Number(int);
  });

const isSequence = (x: unknown): boolean => Array.isArray(x) || x instanceof Range;

/** One length or a sequence of them. @throws TypeError */
export const readShape = (x: unknown): readonly number[] =>
  shapeOf(isSequence(x) ? [...(x as Iterable<unknown>)] : [x]);

/** Lengths given one by one or as one sequence, as `x.reshape` takes them. @throws TypeError */
export const spreadShape = (args: readonly unknown[]): readonly number[] => {
  const [only] = args;
  if (args.length !== 1) return shapeOf(args);
  if (isSequence(only)) return readShape(only);
  return shapeOf([only], typeof only === 'string' ? str(only) : `[${repr(only)}]`);
};

/** `to` with its -1 filled in, for an array of shape `from`. @throws Issue 'shape.unknowns' | 'shape.reshape' */
export const resolveReshape = (from: Shape, to: readonly number[]): Shape => {
  const at = to.flatMap((n, i) => (n === -1 ? [i] : []));
  if (at.length > 1) throw new Issue('shape.unknowns', { to, at });
  const size = sizeOf(from);
  const known = to.reduce((total, n) => (n === -1 ? total : total * n), 1);
  const inferred = at.length === 1;
  if (inferred ? known === 0 || size % known !== 0 : known !== size || to.some((n) => n < 0)) {
    throw new Issue('shape.reshape', { from, to, inferred });
  }
  return inferred ? to.with(at[0]!, size / known) : to;
};
