/** Arithmetic on values for derivatives: records are looked up by name, since the rules of one family use those of the others. */
import { bind1 } from '../core/bind.ts';
import { isInexact, type DType } from '../core/dtype.ts';
import type { Params, VjpContext, VjpRule } from '../core/op.ts';
import { sameShape, type Shape } from '../core/shape.ts';
import type { Aval, Value } from '../core/value.ts';
import { registry } from './families.ts';

/** The result of the record `name`. */
export const call = (name: string, inputs: readonly Value[], params: Params = {}): Value =>
  bind1(registry.get(name)!, inputs, params);

type Operand = Value | number;

/** One number everywhere, of the dtype and shape of `like`. */
export const filled = ({ dtype, shape }: Aval, value: number): Value => call('full', [], { shape, dtype, value });
export const zerosLike = (like: Aval): Value => filled(like, 0);

const pair = (x: Operand, y: Operand): readonly Value[] => {
  const like = (typeof x === 'number' ? y : x) as Value;
  const scalar = (n: number): Value => filled({ dtype: like.dtype, shape: [] }, n);
  return [typeof x === 'number' ? scalar(x) : x, typeof y === 'number' ? scalar(y) : y];
};

const on1 =
  (name: string) =>
  (x: Value): Value =>
    call(name, [x]);
const on2 =
  (name: string) =>
  (x: Operand, y: Operand): Value =>
    call(name, pair(x, y));

export const add = on2('add');
export const sub = on2('sub');
export const mul = on2('mul');
export const div = on2('div');
export const pow = on2('pow');
export const neg = on1('neg');
export const exp = on1('exp');
export const log = on1('log');
export const sin = on1('sin');
export const cos = on1('cos');
export const sqrt = on1('sqrt');
export const square = on1('square');
export const reciprocal = on1('reciprocal');
export const sign = on1('sign');
export const logistic = on1('logistic');

/** Comparisons, whose results are 1 and 0 in the dtype of the operands. */
const compared =
  (name: string) =>
  (x: Operand, y: Operand): Value => {
    const [a, b] = pair(x, y) as [Value, Value];
    return call('cast', [call(name, [a, b])], { dtype: a.dtype });
  };
export const equals = compared('eq');
export const greater = compared('gt');
export const less = compared('lt');

/** `x` where `condition` holds, else `y`. */
export const choose = (condition: Value, x: Operand, y: Operand): Value => call('where', [condition, ...pair(x, y)]);
export const isZero = (x: Value): Value => call('eq', pair(x, 0));

export const reshapeTo = (x: Value, shape: Shape): Value =>
  sameShape(x.shape, shape) ? x : call('reshape', [x], { shape });
export const expandTo = (x: Value, shape: Shape): Value =>
  sameShape(x.shape, shape) ? x : call('expand', [x], { shape });
export const sumOver = (x: Value, axes: readonly number[], keep = false): Value => call('sum', [x], { axes, keep });
export const castTo = (x: Value, dtype: DType): Value => (x.dtype === dtype ? x : call('cast', [x], { dtype }));

/** `x` summed over the axes along which a value of `shape` was stretched to its shape. */
export const sumTo = (x: Value, shape: Shape): Value => {
  if (sameShape(x.shape, shape)) return x;
  const lead = x.shape.length - shape.length;
  const axes = [...x.shape.keys()].filter((axis) => axis < lead || (shape[axis - lead] === 1 && x.shape[axis] !== 1));
  return reshapeTo(sumOver(x, axes), shape);
};

/** Whether a value of this kind can carry a gradient. */
export const isDifferentiable = ({ dtype }: Aval): boolean => isInexact(dtype);

/** The rule of a function of one element whose derivative is computed from the element. */
export const slope =
  (derivative: (x: Value) => Value): VjpRule<Params> =>
  ({ g, input }) => [() => mul(g[0]!, derivative(input(0)))];

/** As `slope`, from the function's result. */
export const slopeOfResult =
  (derivative: (y: Value) => Value): VjpRule<Params> =>
  ({ g, output }) => [() => mul(g[0]!, derivative(output(0)))];

/** The rule of a function whose derivative is a constant. */
export const slopeConstant =
  (factor: number): VjpRule<Params> =>
  ({ g }) => [() => (factor === 1 ? g[0]! : mul(g[0]!, factor))];

/** The rule of a function that is flat wherever it is smooth. */
export const flat: VjpRule<Params> = ({ avals }) => avals.map((x) => () => zerosLike(x));

/** The rule of a function of two elements, by its two partial derivatives times the cotangent. */
export const partials =
  (
    first: (g: Value, x: Value, y: Value, context: VjpContext<Params>) => Value,
    second: (g: Value, x: Value, y: Value, context: VjpContext<Params>) => Value,
  ): VjpRule<Params> =>
  (context) => {
    const { g, input } = context;
    return [() => first(g[0]!, input(0), input(1), context), () => second(g[0]!, input(0), input(1), context)];
  };

/** The rule of a record that computes what `name` does in other last bits. */
export const ruleOf =
  (name: string): VjpRule<Params> =>
  (context) =>
    registry.get(name)!.vjp!(context);
