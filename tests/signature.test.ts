/** Declarations: how they are read, and how Python's arguments are bound to them. */
import { describe, expect, test } from 'vitest';
import { bindArguments, parseDeclaration, type Bound } from '../src/policy/signature.ts';

describe('reading a declaration', () => {
  test('paths, parameters and result', () => {
    const { paths, parameters, returns } = parseDeclaration(
      'sum .sum(Tensor input, axes dim:axes=None, *, dtype? dtype) -> Tensors',
    );
    expect(paths).toEqual(['sum', '.sum']);
    expect(returns).toBe('Tensors');
    expect(parameters).toEqual([
      { name: 'input', neutral: 'input', type: 'Tensor', nullable: false, kind: 'either', required: true, fallback: undefined },
      { name: 'dim', neutral: 'axes', type: 'axes', nullable: true, kind: 'either', required: false, fallback: null },
      { name: 'dtype', neutral: 'dtype', type: 'dtype', nullable: true, kind: 'keyword', required: true, fallback: undefined },
    ]); // prettier-ignore
  });
  test('kinds: before /, after *, varargs and what follows them', () => {
    const kinds = (text: string): string[] => parseDeclaration(text).parameters.map(({ kind }) => kind);
    expect(kinds('f(int a, int b, /, int c, *, int d)')).toEqual(['positional', 'positional', 'either', 'keyword']);
    expect(kinds('f(int a, int *b, int c=1)')).toEqual(['either', 'varargs', 'keyword']);
    expect(kinds('f()')).toEqual([]);
  });
  test.each([
    ['None', null], ['True', true], ['False', false], ['-3', -3], ['1.5', 1.5], ['1e-05', 1e-5], ["'clip'", 'clip'], ["''", ''],
  ])('default %s', (text, value) => {
    expect(parseDeclaration(`f(any x=${text})`).parameters[0]).toMatchObject({ fallback: value, required: false });
  }); // prettier-ignore
  test('an empty tuple as a default is frozen', () => {
    const { fallback } = parseDeclaration('f(ints x=())').parameters[0]!;
    expect(fallback).toEqual([]);
    expect(Object.isFrozen(fallback)).toBe(true);
  });
  test('varargs need no argument', () => {
    expect(parseDeclaration('f(int *x)').parameters[0]).toMatchObject({ required: false, fallback: undefined });
  });
  test('paths alone take the template of their family', () => {
    expect(parseDeclaration('exp math.exp', '(Tensor x) -> Tensor')).toEqual(
      parseDeclaration('exp math.exp(Tensor x) -> Tensor'),
    );
    expect(parseDeclaration('f(int a)', '(Tensor x)').parameters[0]!.name).toBe('a');
    expect(parseDeclaration('f(int a)').returns).toBe('Tensor');
  });
  test.each(['f', 'f(int)', 'f(int a=b)', 'f(int a', '(int a)', 'f(int a-b)', 'f(list[int] a)'])(
    '%s is refused',
    (text) => {
      expect(() => parseDeclaration(text)).toThrow(/cannot be read/);
    },
  );
});

describe('binding', () => {
  const bind = (
    text: string,
    args: readonly unknown[],
    kwargs: Readonly<Record<string, unknown>> = {},
    aliases: Readonly<Record<string, readonly string[]>> = {},
  ): Bound => bindArguments(parseDeclaration(text), args, new Map(Object.entries(kwargs)), aliases);
  const values = (...list: unknown[]): Bound => ({ values: list });
  const declaration = 'f(int a, int b, /, int c=3, *, int d=4)';

  test('by position and by name, defaults left open', () => {
    expect(bind(declaration, [1, 2])).toEqual(values(1, 2, undefined, undefined));
    expect(bind(declaration, [1, 2, 5], { d: 6 })).toEqual(values(1, 2, 5, 6));
    expect(bind(declaration, [1, 2], { d: 6, c: 5 })).toEqual(values(1, 2, 5, 6));
    expect(bind(declaration, [1, null, 0], { d: false })).toEqual(values(1, null, 0, false));
  });
  test('what is missing, all of it', () => {
    expect(bind(declaration, [])).toEqual({ problem: { kind: 'missing', names: ['a', 'b'] } });
    expect(bind(declaration, [1], { c: 2 })).toEqual({ problem: { kind: 'missing', names: ['b'] } });
    expect(bind('f(*, int d)', [])).toEqual({ problem: { kind: 'missing', names: ['d'] } });
  });
  test('too many by position', () => {
    expect(bind(declaration, [1, 2, 3, 4])).toEqual({ problem: { kind: 'surplus', least: 2, most: 3, given: 4 } });
    expect(bind('f()', [1])).toEqual({ problem: { kind: 'surplus', least: 0, most: 0, given: 1 } });
  });
  test('unknown names, and names of parameters that have none', () => {
    expect(bind(declaration, [1, 2], { e: 1 })).toEqual({ problem: { kind: 'unexpected', name: 'e' } });
    expect(bind(declaration, [1, 2], { a: 1 })).toEqual({ problem: { kind: 'unexpected', name: 'a' } });
    expect(bind(declaration, [1, 2], { toString: 1 })).toEqual({ problem: { kind: 'unexpected', name: 'toString' } });
  });
  test('one parameter given twice, by None too', () => {
    expect(bind(declaration, [1, 2, 5], { c: 5 })).toEqual({ problem: { kind: 'multiple', name: 'c' } });
    expect(bind(declaration, [1, 2, null], { c: 5 })).toEqual({ problem: { kind: 'multiple', name: 'c' } });
  });
  test('varargs take the rest, or one keyword', () => {
    expect(bind('f(int a, int *b, int c=1)', [1, 2, 3])).toEqual(values(1, [2, 3], undefined));
    expect(bind('f(int a, int *b, int c=1)', [1], { c: 2 })).toEqual(values(1, undefined, 2));
    expect(bind('f(int *b)', [], { b: [2, 3] })).toEqual(values([[2, 3]]));
    expect(bind('f(int *b)', [1], { b: 2 })).toEqual({ problem: { kind: 'multiple', name: 'b' } });
  });
  test('aliases stand for their names, which come first', () => {
    const aliases = { dim: ['axis'] };
    expect(bind('f(int dim)', [], { axis: 1 }, aliases)).toEqual(values(1));
    expect(bind('f(int dim, int axis)', [], { axis: 1, dim: 2 }, aliases)).toEqual(values(2, 1));
    expect(bind('f(int dim)', [], { axis: 1, dim: 2 }, aliases)).toEqual({
      problem: { kind: 'multiple', name: 'dim' },
    });
  });
});
