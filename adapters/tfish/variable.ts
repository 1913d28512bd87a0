/** What a tf.Variable can do: reading, assigning, scattering. */
import { bind1 } from '../../src/core/bind.ts';
import { sameShape, type Shape } from '../../src/core/shape.ts';
import { worded } from '../../src/dialect/call.ts';
import { fn, type Stated } from '../../src/dialect/declare.ts';
import { dialect } from './dialect.ts';
import { stretch, trimLead } from '../../src/dialect/subscript.ts';
import type { Layout } from '../../src/memory/layout.ts';
import { add, sub } from '../../src/ops/arithmetic.ts';
import { invoke } from '../../src/python/call.ts';
import { PyRuntimeError, PyValueError } from '../../src/python/errors.ts';
import { ATTRIBUTES, isCallable } from '../../src/python/object.ts';
import { BuiltinFunction } from '../../src/python/function.ts';
import { toValue } from './convert.ts';
import { asDType } from './dtype.ts';
import { brackets } from './errors.ts';
import { invalid, nowRunning } from './exceptions.ts';
import { gather } from './gather.ts';
import { gatherNd, scatterNd, type ScatterOp } from './scatter.ts';
import { asShape, TensorShape } from './shape.ts';
import { EagerTensor, isTensor, shapeOf, UnreadVariable, valueOf, Variable, variableBaseClass } from './tensor.ts';

const unread = (self: Variable): UnreadVariable => new UnreadVariable(self.ref, 'UnreadVariable', self.isTrainable);

const result = (self: Variable, wanted: unknown): UnreadVariable | null => (wanted === false ? null : unread(self));

const shown = (shape: Shape): string => new TensorShape(shape).toString();

const assign = (self: Variable, value: unknown): void => {
  const given = toValue(value, self.ref.dtype);
  if (!sameShape(given.shape, self.ref.shape)) {
    throw new PyValueError(
      `Cannot assign value to variable ' ${self.label}:0': Shape mismatch.The variable shape ${shown(self.ref.shape)}, and the assigned value shape ${shown(given.shape)} are incompatible.`,
    );
  }
  self.ref.write(given);
};

const update = (self: Variable, op: typeof add, raw: string, delta: unknown): void => {
  const given = toValue(delta, self.ref.dtype);
  nowRunning(raw, '');
  if (!sameShape(given.shape, self.ref.shape)) {
    throw invalid(
      `Cannot update variable with shape ${brackets(self.ref.shape)} using a Tensor with shape ${brackets(given.shape)}, shapes must be equal.`,
    );
  }
  self.ref.write(bind1(op, [self.ref.read(), given], {}));
};

/** Writes `value` to the places that a subscript shows. */
const assignSlice = (self: Variable, layout: Layout, value: unknown): UnreadVariable => {
  const given = toValue(value, self.ref.dtype);
  nowRunning('ResourceStridedSliceAssign', 'strided_slice/_assign');
  const { shape } = layout;
  const fitted = trimLead(given, shape.length);
  const lead = shape.length - fitted.shape.length;
  if (lead < 0 || fitted.shape.some((n, i) => n !== 1 && n !== shape[i + lead])) {
    throw invalid(`Cannot broadcast input shape ${brackets(given.shape)} into final shape ${brackets(shape)}`);
  }
  self.ref.view(layout).write(stretch(fitted, shape));
  return unread(self);
};

/** Gives a subscript of a variable its `assign`. */
export const withAssign = (self: Variable, layout: Layout, shown: EagerTensor): EagerTensor => {
  const assign = new BuiltinFunction('assign', (args, kwargs) =>
    worded(dialect, { name: 'assign', declaration: null, op: null }, () =>
      assignSlice(self, layout, args.length > 0 ? args[0] : kwargs.get('val')),
    ),
  );
  shown[ATTRIBUTES].set('assign', assign);
  return shown;
};

const scatter = (name: string, raw: string, op: ScatterOp): Stated => ({
  declaration: `Variable.scatter_nd_${name}(any self, any indices, any updates, name name=None) -> Tensor`,
  run: ({ self, indices, updates }) => {
    const variable = self as Variable;
    const { dtype } = variable.ref;
    const value = new EagerTensor(toValue(updates, dtype));
    variable.ref.write(scatterNd(raw, { value: variable.ref.read(), dtype }, indices, value, op));
    return unread(variable);
  },
});

const valueFor = (initial: unknown): unknown =>
  isCallable(initial) && !isTensor(initial) ? invoke(initial, []) : initial;

const scattered: readonly (readonly [string, string, ScatterOp])[] = [
  ['update', 'ResourceScatterNdUpdate', 'set'],
  ['add', 'ResourceScatterNdAdd', 'add'],
  ['sub', 'ResourceScatterNdSub', 'sub'],
  ['max', 'ResourceScatterNdMax', 'max'],
  ['min', 'ResourceScatterNdMin', 'min'],
];

export const variableFunctions: readonly Stated[] = [
  fn(
    'Variable.assign(any self, any value, any use_locking=None, name name=None, any read_value=True) -> Tensor',
    ({ self, value, read_value }) => {
      assign(self as Variable, value);
      return result(self as Variable, read_value);
    },
  ),
  fn(
    'Variable.assign_add(any self, any delta, any use_locking=None, name name=None, any read_value=True) -> Tensor',
    ({ self, delta, read_value }) => {
      update(self as Variable, add, 'AssignAddVariableOp', delta);
      return result(self as Variable, read_value);
    },
  ),
  fn(
    'Variable.assign_sub(any self, any delta, any use_locking=None, name name=None, any read_value=True) -> Tensor',
    ({ self, delta, read_value }) => {
      update(self as Variable, sub, 'AssignSubVariableOp', delta);
      return result(self as Variable, read_value);
    },
  ),
  ...scattered.map(([name, raw, op]) => scatter(name, raw, op)),
  fn('Variable.gather_nd(any self, any indices, name name=None) -> Tensor', ({ self, indices }) =>
    gatherNd(self, indices, 0),
  ),
  fn('Variable.sparse_read(any self, any indices, name name=None) -> Tensor', ({ self, indices }) =>
    gather(self, indices, 0, 0, null),
  ),
  fn(
    'Variable.value Variable.read_value(any self) -> Tensor',
    ({ self }) => new EagerTensor(valueOf(self as Variable)),
  ),
  fn('Variable.get_shape(any self) -> TensorShape', ({ self }) => new TensorShape(shapeOf(self as Variable))),
  fn('Variable.set_shape(any self, any shape) -> None', () => null),
  fn('Variable.is_initialized(any self, name name=None) -> Tensor', () => new EagerTensor(toValue(true))),
];

/** tf.Variable(...). */
export const variableConstructor = fn(
  'Variable(any initial_value=None, any trainable=None, any validate_shape=True, any caching_device=None, any name=None, any variable_def=None, any dtype=None, any import_scope=None, any constraint=None, any synchronization=None, any aggregation=None, any shape=None) -> Variable',
  ({ initial_value, trainable, name, dtype, shape }) => {
    if (initial_value === null) {
      throw new PyValueError(
        'The `initial_value` arg to `tf.Variable` must be specified except when you are not providing a `variable_def`. You provided neither.',
      );
    }
    const value = toValue(valueFor(initial_value), dtype === null ? null : asDType(dtype));
    const asked = shape === null ? null : asShape(shape);
    if (
      asked?.lengths &&
      (asked.lengths.length !== value.shape.length || asked.lengths.some((n, i) => n !== null && n !== value.shape[i]))
    ) {
      throw new PyValueError(
        `In this \`tf.Variable\` creation, the initial value's shape (${shown(value.shape)}) is not compatible with the explicitly supplied \`shape\` argument (${asked.toString()}).`,
      );
    }
    return Variable.of(value, typeof name === 'string' ? name : 'Variable', trainable !== false);
  },
);

const inPlace = (symbol: string, hint: string, noun = 'var'): void => {
  variableBaseClass.members.set(`__i${symbol}__`, {
    kind: 'method',
    call: () => {
      throw new PyRuntimeError(
        `\`${noun} ${hint.split('|')[0]!}= value\` with \`tf.Variable\`s is not supported. Use \`${hint.split('|')[1]!}\` to modify the variable, or \`out = ${noun} ${hint.split('|')[2]!} value\` if you need to get a new output Tensor.`,
      );
    },
  });
};
inPlace('add', '+|variable.assign_add(value)|+', 'variable');
inPlace('sub', '-|variable.assign_sub(value)|*', 'variable');
inPlace('mul', '*|var.assign(var * value)|*');
inPlace('truediv', '/|var.assign(var / value)|/');
inPlace('pow', '**|var.assign(var ** value)|**');
