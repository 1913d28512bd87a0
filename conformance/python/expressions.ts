/** Evaluates expressions of the syntax tree through the calling protocol. */
import { Dict, PySet } from '../../src/python/dict.ts';
import { PyTypeError } from '../../src/python/errors.ts';
import type { Kwargs } from '../../src/python/object.ts';
import {
  compare,
  contains,
  format,
  getattr,
  getitem,
  invoke,
  is,
  iterate,
  operator,
  repr,
  str,
  truth,
  unary,
} from '../../src/python/protocol.ts';
import { superClass } from '../../src/python/types.ts';
import { Slice, Tuple } from '../../src/python/values.ts';
import type { CompareOperator, Expression, ExpressionOf, Keyword, UnaryOperator } from './ast.ts';
import { comprehend } from './comprehensions.ts';
import { evaluate, type Evaluators } from './dispatch.ts';
import { makeLambda } from './functions.ts';
import { literal } from './literal.ts';
import { binaryNames } from './operators.ts';
import { FunctionScope, type Scope } from './scope.ts';
import { ReplayError } from './session.ts';
import { assign } from './targets.ts';

const unaryOperators: Readonly<Record<UnaryOperator['_'], (x: unknown) => unknown>> = {
  Invert: (x) => unary('invert', x),
  Not: (x) => !truth(x),
  UAdd: (x) => unary('pos', x),
  USub: (x) => unary('neg', x),
};

const compareOperators: Readonly<Record<CompareOperator['_'], (a: unknown, b: unknown) => unknown>> = {
  Eq: (a, b) => compare('eq', a, b),
  NotEq: (a, b) => compare('ne', a, b),
  Lt: (a, b) => compare('lt', a, b),
  LtE: (a, b) => compare('le', a, b),
  Gt: (a, b) => compare('gt', a, b),
  GtE: (a, b) => compare('ge', a, b),
  Is: (a, b) => is(a, b),
  IsNot: (a, b) => !is(a, b),
  In: (a, b) => contains(b, a),
  NotIn: (a, b) => !contains(b, a),
};

/** Items of a display or an argument list, starred ones spread. */
export const evaluateItems = (nodes: readonly Expression[], scope: Scope): unknown[] => {
  const items: unknown[] = [];
  for (const node of nodes) {
    if (node._ === 'Starred') items.push(...iterate(evaluate(node.value, scope)));
    else items.push(evaluate(node, scope));
  }
  return items;
};

/** Keys and values of a mapping. */
export const entriesOf = (mapping: unknown): Iterable<readonly [unknown, unknown]> => {
  if (mapping instanceof Dict) return mapping.entries();
  const keys = [...iterate(invoke(getattr(mapping, 'keys'), []))];
  return keys.map((key) => [key, getitem(mapping, key)] as const);
};

export const evaluateKeywords = (nodes: readonly Keyword[], scope: Scope): Kwargs => {
  const kwargs = new Map<string, unknown>();
  const add = (name: unknown, value: unknown): void => {
    if (typeof name !== 'string') throw new PyTypeError('keywords must be strings');
    if (kwargs.has(name)) throw new PyTypeError(`got multiple values for keyword argument '${name}'`);
    kwargs.set(name, value);
  };
  for (const { arg, value: node } of nodes) {
    const value = evaluate(node, scope);
    if (arg !== undefined) add(arg, value);
    else for (const [name, item] of entriesOf(value)) add(name, item);
  }
  return kwargs;
};

/** `super()` without arguments means the class around and the function's first argument. */
const implicitSuper = (scope: Scope): unknown[] => {
  let inner: Scope | null = scope;
  while (inner && !(inner instanceof FunctionScope && inner.receiver !== undefined)) inner = inner.parent;
  const cls = scope.enclosingClass();
  return inner instanceof FunctionScope && cls !== null ? [cls, inner.receiver] : [];
};

const call = (node: ExpressionOf<'Call'>, scope: Scope): unknown => {
  const callee = evaluate(node.func, scope);
  const args = evaluateItems(node.args, scope);
  const kwargs = evaluateKeywords(node.keywords, scope);
  scope.session.checkTime();
  return invoke(callee, callee === superClass && args.length === 0 ? implicitSuper(scope) : args, kwargs);
};

const compareChain = (node: ExpressionOf<'Compare'>, scope: Scope): unknown => {
  let left = evaluate(node.left, scope);
  let result: unknown = true;
  for (const [i, { _: name }] of node.ops.entries()) {
    const right = evaluate(node.comparators[i]!, scope);
    result = compareOperators[name](left, right);
    if (i + 1 < node.ops.length && !truth(result)) break;
    left = right;
  }
  return result;
};

/** and, or: the operand that decides. */
const boolean = (node: ExpressionOf<'BoolOp'>, scope: Scope): unknown => {
  const decisive = node.op._ === 'Or';
  let value: unknown;
  for (const [i, operand] of node.values.entries()) {
    value = evaluate(operand, scope);
    if (i + 1 < node.values.length && truth(value) === decisive) break;
  }
  return value;
};

const conversions: Readonly<Record<number, (x: unknown) => unknown>> = {
  [-1]: (x) => x,
  115: str,
  114: repr,
  97: repr,
};

const formatted = (node: ExpressionOf<'FormattedValue'>, scope: Scope): string => {
  const value = conversions[node.conversion]!(evaluate(node.value, scope));
  return format(value, node.format_spec ? (evaluate(node.format_spec, scope) as string) : '');
};

const dict = (node: ExpressionOf<'Dict'>, scope: Scope): Dict => {
  const out = new Dict();
  for (const [i, key] of node.keys.entries()) {
    if (key) out.set(evaluate(key, scope), evaluate(node.values[i]!, scope));
    else for (const [name, value] of entriesOf(evaluate(node.values[i]!, scope))) out.set(name, value);
  }
  return out;
};

const optional = (node: Expression | undefined, scope: Scope): unknown => (node ? evaluate(node, scope) : null);

const elsewhere = (what: string) => (): never => {
  throw new ReplayError(`${what} is not known here`);
};

/** What evaluates each kind of expression. */
export const evaluators: Evaluators = {
  Constant: ({ value }) => literal(value),
  Name: ({ id }, scope) => scope.lookup(id),
  Attribute: ({ value, attr }, scope) => getattr(evaluate(value, scope), attr),
  Call: call,
  Subscript: ({ value, slice }, scope) => getitem(evaluate(value, scope), evaluate(slice, scope)),
  Slice: ({ lower, upper, step }, scope) =>
    new Slice(optional(lower, scope), optional(upper, scope), optional(step, scope)),
  Tuple: ({ elts }, scope) => new Tuple(evaluateItems(elts, scope)),
  List: ({ elts }, scope) => evaluateItems(elts, scope),
  Set: ({ elts }, scope) => new PySet(evaluateItems(elts, scope)),
  Dict: dict,
  BinOp: ({ left, op, right }, scope) => operator(binaryNames[op._], evaluate(left, scope), evaluate(right, scope)),
  UnaryOp: ({ op, operand }, scope) => unaryOperators[op._](evaluate(operand, scope)),
  BoolOp: boolean,
  Compare: compareChain,
  IfExp: ({ test, body, orelse }, scope) => evaluate(truth(evaluate(test, scope)) ? body : orelse, scope),
  Lambda: makeLambda,
  ListComp: comprehend,
  SetComp: comprehend,
  DictComp: comprehend,
  GeneratorExp: comprehend,
  JoinedStr: ({ values }, scope) => values.map((value) => evaluate(value, scope)).join(''),
  FormattedValue: formatted,
  Starred: elsewhere('a starred expression'),
  NamedExpr: ({ target, value }, scope) => {
    const result = evaluate(value, scope);
    assign(target, result, scope.namedTarget());
    return result;
  },
  Yield: elsewhere('yield inside an expression'),
  YieldFrom: elsewhere('yield from inside an expression'),
  Await: elsewhere('await'),
};
