/** TensorFlow's tensors: immutable ones over a value, and variables over memory that can be written. */
import { afresh, ArrayValue, type HostArray, type Value } from '../../src/core/value.ts';
import type { DType } from '../../src/core/dtype.ts';
import type { Shape } from '../../src/core/shape.ts';
import { elements } from '../../src/dialect/operand.ts';
import { Ref } from '../../src/memory/ref.ts';
import { ATTRIBUTES, PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

/** tf.Tensor, which has no instances of its own here. */
export const tensorBaseClass = new PyClass('Tensor', 'tensorflow.python.framework.tensor');
export const tensorClass = new PyClass('EagerTensor', 'tensorflow.python.framework.ops', [tensorBaseClass]);
tensorClass.errorName = tensorClass.qualifiedName;

/** tf.Variable, whose call makes a ResourceVariable. */
export const variableBaseClass = new PyClass('Variable', 'tensorflow.python.ops.variables');
export const variableClass = new PyClass('ResourceVariable', 'tensorflow.python.ops.resource_variable_ops', [
  variableBaseClass,
]);
export const unreadClass = new PyClass('_UnreadVariable', 'tensorflow.python.ops.resource_variable_ops', [
  variableBaseClass,
]);

/** A value kept, so that nobody writes its buffer in place. */
const kept = (value: Value): Value => {
  if (value instanceof ArrayValue) value.handle.share();
  return value;
};

export class EagerTensor {
  readonly #value: Value;
  #attributes: Map<string, unknown> | null = null;

  constructor(value: Value) {
    this.#value = kept(value);
  }

  /** What Python code set on the object, which has a `__dict__`. */
  get [ATTRIBUTES](): Map<string, unknown> {
    return (this.#attributes ??= new Map());
  }

  static valueOf(x: EagerTensor): Value {
    return x.#value;
  }
}
declareClass(EagerTensor, tensorClass);

/** Memory that is written by `assign`; `UnreadVariable`s are further names for the same memory. */
export class Variable {
  readonly [ATTRIBUTES] = new Map<string, unknown>();

  constructor(
    readonly ref: Ref,
    readonly label: string,
    readonly isTrainable: boolean,
  ) {
    // A variable is state: what is assigned to it is kept from tapes.
    ref.isState = true;
  }

  static of(value: Value, label: string, isTrainable: boolean): Variable {
    return new Variable(Ref.of(value.history === null ? value : afresh(value)), label, isTrainable);
  }
}
declareClass(Variable, variableClass);

/** What `assign` returns. */
export class UnreadVariable extends Variable {}
declareClass(UnreadVariable, unreadClass);

export type TfTensor = EagerTensor | Variable;

export const isTensor = (x: unknown): x is TfTensor => x instanceof EagerTensor || x instanceof Variable;

/** What entered tapes make of the elements of a variable that is read. */
export const onRead: { follow: (x: Variable, value: Value) => Value } = { follow: (_, value) => value };

/** The elements now. */
export const valueOf = (x: TfTensor): Value =>
  x instanceof EagerTensor ? EagerTensor.valueOf(x) : onRead.follow(x, x.ref.read());

export const shapeOf = (x: TfTensor): Shape => (x instanceof EagerTensor ? EagerTensor.valueOf(x).shape : x.ref.shape);

export const dtypeOf = (x: TfTensor): DType => (x instanceof EagerTensor ? EagerTensor.valueOf(x).dtype : x.ref.dtype);

/** The elements in host memory, to be read at once. */
export const arrayOf = (x: TfTensor): HostArray => elements(valueOf(x));
