/** Properties and special methods of tensors and variables. */
import { numberAt } from '../../src/dialect/host.ts';
import { worded } from '../../src/dialect/call.ts';
import { sizeOf } from '../../src/core/shape.ts';
import { tfTensorRepr, tfTensorStr, tfVariableRepr } from '../../src/policy/printer/frameworks.ts';
import { convertToFloat, convertToInt } from '../../src/python/conversion.ts';
import {
  PyAttributeError,
  PyNotImplementedError,
  PyRuntimeError,
  PyTypeError,
  PyValueError,
  type PythonError,
} from '../../src/python/errors.ts';
import { format } from '../../src/python/format.ts';
import type { Member, PyClass } from '../../src/python/object.ts';
import { truth as truthOf } from '../../src/python/operators.ts';
import { Complex, Float } from '../../src/python/values.ts';
import { repr } from '../../src/python/text.ts';
import { edition2 } from '../numpyish/edition.ts';
import * as arithmetic from './arithmetic.ts';
import { dialect } from './dialect.ts';
import { dtypeObjects } from './dtype.ts';
import { placesOf, read } from './indexing.ts';
import { toNumpy } from './numpy.ts';
import { TensorShape, asShape } from './shape.ts';
import {
  arrayOf,
  dtypeOf,
  EagerTensor,
  shapeOf,
  tensorClass,
  valueOf,
  Variable,
  variableBaseClass,
  type TfTensor,
} from './tensor.ts';
import { withAssign } from './variable.ts';

const call = { name: '__getitem__', declaration: null, op: null };

const getitem = (self: TfTensor, key: unknown): EagerTensor =>
  worded(dialect, call, () => {
    const shown = new EagerTensor(read(valueOf(self), key));
    if (!(self instanceof Variable)) return shown;
    const layout = placesOf(self.ref.shape, key);
    return layout ? withAssign(self, layout, shown) : shown;
  });

/** The element of a tensor without axes. @throws TypeError for any other */
const item = (self: TfTensor): unknown => {
  const array = arrayOf(self);
  if (array.shape.length > 0) throw new PyTypeError('only 0-dimensional arrays can be converted to Python scalars');
  return numberAt(array, 0);
};

const truth = (self: TfTensor): boolean => {
  const array = arrayOf(self);
  const size = sizeOf(array.shape);
  if (size > 1) {
    throw new PyValueError(
      'The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()',
    );
  }
  return size === 1 && truthOf(numberAt(array, 0));
};

const index = (self: TfTensor): unknown => {
  const array = arrayOf(self);
  if (array.shape.length > 0) throw new PyTypeError('only integer scalar arrays can be converted to a scalar index');
  if (array.dtype === 'bool' || !/int/.test(array.dtype)) {
    throw new PyAttributeError(`'numpy.${array.dtype}' object has no attribute '__index__'`);
  }
  return numberAt(array, 0);
};

function* rows(self: TfTensor): IterableIterator<EagerTensor> {
  for (let i = 0; i < shapeOf(self)[0]!; i++) yield getitem(self, i);
}

const iterate = (self: TfTensor): IterableIterator<EagerTensor> => {
  if (shapeOf(self).length === 0) throw new PyTypeError('Cannot iterate over a scalar tensor.');
  return rows(self);
};

type Method = (self: TfTensor, ...args: unknown[]) => unknown;

const shared: Readonly<Record<string, Method>> = {
  __getitem__: getitem,
  __iter__: iterate,
  __bool__: truth,
  __float__: (self) => new Float(convertToFloat(item(self))),
  __int__: (self) => convertToInt(item(self)),
  __complex__: (self) => new Complex(convertToFloat(item(self)), 0),
  __invert__: (self) => worded(dialect, call, () => arithmetic.invert(self)),
  __array__: (self) => toNumpy(valueOf(self)),
  numpy: (self) => toNumpy(valueOf(self)),
};

const tensorMethods: Readonly<Record<string, Method>> = {
  ...shared,
  __len__: (self) => {
    if (shapeOf(self).length === 0) throw new PyTypeError('Scalar tensor has no `len()`');
    return shapeOf(self)[0]!;
  },
  __index__: index,
  __repr__: (self) => tfTensorRepr(arrayOf(self), edition2.print),
  __str__: (self) => tfTensorStr(arrayOf(self), edition2.print),
  __format__: (self, spec) => format(toNumpy(valueOf(self)), spec as string),
  __hash__: () => {
    throw new PyTypeError('Tensor is unhashable. Instead, use tensor.ref() as the key.');
  },
  get_shape: (self) => new TensorShape(shapeOf(self)),
  set_shape: (self, shape) => {
    const wanted = asShape(shape);
    const own = shapeOf(self);
    if (
      wanted.lengths &&
      (wanted.lengths.length !== own.length || wanted.lengths.some((n, i) => n !== null && n !== own[i]))
    ) {
      throw new PyValueError(
        `Tensor's shape ${new TensorShape(own).toString()} is not compatible with supplied shape ${wanted.toString()}.`,
      );
    }
    return null;
  },
  cpu: (self) => self,
  gpu: () => {
    throw new PyRuntimeError('GPU:0 unknown device.');
  },
  eval: () => {
    throw new PyNotImplementedError(
      "eval is not supported when eager execution is enabled, is .numpy() what you're looking for?",
    );
  },
  consumers: () => {
    throw new PyNotImplementedError('Tensor.consumers is undefined when eager execution is enabled.');
  },
  __round__: () => {
    throw absent('astype');
  },
  __getattr__: (_, name) => {
    throw absent(name as string);
  },
};

/** Attributes that a NumPy array has and a tensor only under NumPy behaviour. */
const numpyLike = new Set(['T', 'astype', 'ravel', 'transpose', 'reshape', 'clip', 'size', 'tolist', 'data']);
const graphOnly = new Set(['name', 'graph', 'op', 'value_index']);

const absent = (name: string): Error => {
  if (graphOnly.has(name)) return new PyAttributeError(`Tensor.${name} is undefined when eager execution is enabled.`);
  if (!numpyLike.has(name)) return new PyAttributeError(`'${tensorClass.errorName}' object has no attribute '${name}'`);
  return new PyAttributeError(
    `EagerTensor object has no attribute '${name}'. \n        If you are looking for numpy-related methods, please run the following:\n        tf.experimental.numpy.experimental_enable_numpy_behavior()\n      `,
  );
};

const variableText = (self: TfTensor): string => {
  const { label } = self as Variable;
  return tfVariableRepr(arrayOf(self), label === 'UnreadVariable' ? label : `${label}:0`, edition2.print);
};

const variableMethods: Readonly<Record<string, Method>> = {
  ...shared,
  __repr__: variableText,
  __str__: variableText,
  __hash__: (self) => {
    throw new PyTypeError(`Variable is unhashable. Instead, use variable.ref() as the key. (Variable: ${repr(self)})`);
  },
  eval: () => {
    throw new PyRuntimeError('This operation is not supported when eager execution is enabled.');
  },
};

/** What a variable has only inside a graph. */
const graphProperties: Readonly<Record<string, () => PythonError>> = {
  initial_value: () => new PyRuntimeError('This property is not supported when eager execution is enabled.'),
  op: () => new PyAttributeError('Tensor.op is undefined when eager execution is enabled.'),
  graph: () => new PyAttributeError('Tensor.graph is undefined when eager execution is enabled.'),
};

const device = '/job:localhost/replica:0/task:0/device:CPU:0';

const sharedProperties: Readonly<Record<string, (self: TfTensor) => unknown>> = {
  shape: (self) => new TensorShape(shapeOf(self)),
  dtype: (self) => dtypeObjects[dtypeOf(self)],
  device: () => device,
};

const tensorProperties = {
  ...sharedProperties,
  ndim: (self: TfTensor) => shapeOf(self).length,
  backing_device: () => device,
};

const variableProperties = {
  ...sharedProperties,
  name: (self: TfTensor) => `${(self as Variable).label}:0`,
  trainable: (self: TfTensor) => (self as Variable).isTrainable,
};

const install = (
  cls: PyClass,
  methods: Readonly<Record<string, Method>>,
  properties: Readonly<Record<string, (self: TfTensor) => unknown>>,
): void => {
  for (const [name, body] of Object.entries(methods)) {
    cls.members.set(name, { kind: 'method', call: (self, args) => body(self as TfTensor, ...args) });
  }
  for (const [name, get] of Object.entries(properties)) {
    const member: Member = {
      kind: 'property',
      get: (self) => get(self as TfTensor),
      set: () => {
        throw new PyAttributeError(`property '${name}' of '${cls.name}' object has no setter`);
      },
    };
    cls.members.set(name, member);
  }
};

for (const [name, error] of Object.entries(graphProperties)) {
  variableBaseClass.members.set(name, {
    kind: 'property',
    get: () => {
      throw error();
    },
  });
}

install(tensorClass, tensorMethods, tensorProperties);
install(variableBaseClass, variableMethods, variableProperties);
