/** How each adapter's names appear in TypeScript. */
import type { SurfaceDescription } from '../src/dialect/generate/module.ts';
import type { Namespace } from '../src/dialect/namespace.ts';
import { commonTypes } from '../src/dialect/types.ts';
import type { TypeRule } from '../src/dialect/dialect.ts';

/** Result types that every adapter has. */
export const commonReturns: Readonly<Record<string, string>> = {
  Tensor: 'Tensor',
  Tensors: 'readonly Tensor[]',
  int: 'number',
  float: 'number',
  bool: 'boolean',
  str: 'string',
  Scalar: 'number',
  None: 'void',
  tuple: 'readonly unknown[]',
  list: 'NestedList',
};

export interface Surface {
  readonly folder: string;
  readonly rootName: string;
  /** The file in the adapter's folder `generated`. */
  readonly file: string;
  readonly describe: () => Promise<SurfaceDescription>;
}

type Parts = Pick<SurfaceDescription, 'interfaces' | 'constants' | 'imports' | 'overrides'> & {
  readonly modules?: SurfaceDescription['modules'];
  readonly returns?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, TypeRule>>;
  /** The export of the adapter's namespace.ts that holds the namespace. */
  readonly source?: string;
  readonly file?: string;
};

const surface = (folder: string, rootName: string, parts: Parts): Surface => ({
  folder,
  rootName,
  file: parts.file ?? 'module.ts',
  describe: async () => {
    const found = (await import(`../adapters/${folder}/namespace.ts`)) as Readonly<Record<string, Namespace>>;
    const namespace = found[parts.source ?? 'namespace']!;
    return {
      namespace,
      interfaces: parts.interfaces,
      constants: parts.constants,
      imports: parts.imports,
      ...(parts.overrides && { overrides: parts.overrides }),
      ...(parts.modules && { modules: parts.modules }),
      types: {
        parameters: { ...commonTypes, ...namespace.dialect.types, ...parts.parameters },
        returns: { ...commonReturns, ...parts.returns },
      },
    };
  },
});

/** A decorator: it gives back a function of the same type. */
const decorator = [
  '/** The function as it is: nothing is traced or compiled yet. */',
  '<F extends (...args: never[]) => unknown>(fun: F, keywords?: Readonly<Record<string, unknown>>): F',
];

export const surfaces: readonly Surface[] = [
  surface('torchish', 'torch', {
    interfaces: { '': 'Tensor' },
    constants: { 'torch.dtype': 'DType' },
    returns: { Size: 'Size', ndarray: 'NDArray' },
    imports: ['ClassLike', 'DType', 'NDArray', 'NestedList', 'Scalar', 'Size', 'TensorData'],
  }),
  surface('numpyish', 'numpy2', {
    interfaces: { '': 'NDArray' },
    constants: {},
    returns: { Tensor: 'NDArray', ndarray: 'NDArray' },
    imports: ['ArrayLike', 'ClassLike', 'DType', 'DTypeLike', 'NestedList', 'Scalar'],
  }),
  surface('numpyish', 'numpy123', {
    source: 'namespace123',
    file: 'module-1.23.ts',
    modules: { onp: '' },
    interfaces: { '': 'NDArray' },
    constants: {},
    returns: { Tensor: 'NDArray', ndarray: 'NDArray' },
    imports: ['ArrayLike', 'ClassLike', 'DType', 'DTypeLike', 'NestedList', 'Scalar'],
  }),
  surface('jaxish', 'jax', {
    modules: { jax: '', jnp: 'numpy' },
    interfaces: { '': 'Array' },
    constants: {},
    returns: { Tensor: 'Array', Array: 'Array', ndarray: 'NDArray', dtype: 'DType' },
    overrides: { jit: decorator },
    imports: ['ArrayData', 'ArrayLike', 'ClassLike', 'DType', 'DTypeLike', 'NDArray', 'NestedList', 'Scalar'],
  }),
  surface('mxish', 'mx', {
    modules: { np: 'np', npx: 'npx', autograd: 'autograd', gluon: 'gluon', init: 'init' },
    interfaces: { '': 'ndarray' },
    constants: {},
    returns: { Tensor: 'ndarray', ndarray: 'NDArray' },
    imports: ['ArrayLike', 'ClassLike', 'DType', 'DTypeLike', 'NDArray', 'NestedList', 'Scalar'],
  }),
  surface('tfish', 'tf', {
    interfaces: { '': 'Tensor', Variable: 'Variable' },
    constants: {
      'tensorflow.python.framework.dtypes.DType': 'DType',
      'class tensorflow.python.ops.variables.Variable': 'VariableClass',
    },
    returns: { ndarray: 'NDArray', TensorShape: 'TensorShape', Variable: 'Variable', DType: 'DType' },
    overrides: { function: decorator },
    imports: [
      'ArrayLike',
      'ClassLike',
      'DType',
      'NDArray',
      'NestedList',
      'Scalar',
      'ShapeLike',
      'TensorLike',
      'TensorShape',
      'VariableClass',
      'VariableSlice',
    ],
  }),
];
