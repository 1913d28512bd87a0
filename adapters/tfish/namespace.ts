/** TensorFlow's modules and classes, put together from op records, functions and constants. */
import '../../src/runtime.ts';
import '../../src/ops/all.ts';
import '../numpyish/namespace.ts';
import { makeCall } from '../../src/dialect/call.ts';
import { buildNamespace, moduleAt } from '../../src/dialect/namespace.ts';
import { installOperators } from '../../src/dialect/operators.ts';
import { installSurface } from '../../src/dialect/surface.ts';
import { parseDeclaration } from '../../src/policy/signature.ts';
import { exceptionClassOf } from '../../src/python/errors.ts';
import { dialect } from './dialect.ts';
import { dtypeAliases, dtypeClass, dtypeObjects } from './dtype.ts';
import { errorClasses } from './exceptions.ts';
import { generatorClass } from './generator.ts';
import './members.ts';
import { shapeClass } from './shape.ts';
import { creation } from './functions/creation.ts';
import { dlpack } from './functions/dlpack.ts';
import { decompositions } from './functions/decompositions.ts';
import { picks } from './functions/index.ts';
import { joins } from './functions/join.ts';
import { products } from './functions/linalg.ts';
import { math } from './functions/math.ts';
import { nets } from './functions/nn.ts';
import { orders } from './functions/order.ts';
import { programs } from './functions/program.ts';
import { accumulatorClass, tapeClass, unconnectedClass } from './gradient-tape.ts';
import { generatorFromSeed, randoms } from './functions/random.ts';
import { reductions } from './functions/reduction.ts';
import { shapes } from './functions/shape.ts';
import { EagerTensor, tensorBaseClass, tensorClass, Variable, variableBaseClass } from './tensor.ts';
import { variableConstructor, variableFunctions } from './variable.ts';

installOperators(dialect, tensorClass);
installOperators(dialect, variableBaseClass);

const stated = [
  ...creation,
  ...shapes,
  ...joins,
  ...math,
  ...reductions,
  ...picks,
  ...orders,
  ...products,
  ...decompositions,
  ...programs,
  ...randoms,
  ...nets,
  ...variableFunctions,
  ...dlpack,
];

export const namespace = buildNamespace(dialect, stated, {
  '': tensorClass,
  Variable: variableBaseClass,
  Generator: generatorClass,
});
export const tf = namespace.root;
export const { declarations } = namespace;

for (const [name, dtype] of Object.entries(dtypeObjects)) tf.members.set(name, dtype);
for (const [name, dtype] of Object.entries(dtypeAliases)) tf.members.set(name, dtypeObjects[dtype]);
tf.members.set('Tensor', tensorBaseClass);
tf.members.set('Variable', variableBaseClass);
tf.members.set('TensorShape', shapeClass);
tf.members.set('DType', dtypeClass);
moduleAt(tf, ['dtypes']).members.set('DType', dtypeClass);
tf.members.set('GradientTape', tapeClass);
tf.members.set('UnconnectedGradients', unconnectedClass);
moduleAt(tf, ['autodiff']).members.set('GradientTape', tapeClass);
moduleAt(tf, ['autodiff']).members.set('ForwardAccumulator', accumulatorClass);
moduleAt(tf, ['random']).members.set('Generator', generatorClass);
generatorClass.members.set('from_seed', { kind: 'static', call: ([seed]) => generatorFromSeed(seed) });
tf.members.set('newaxis', null);
tf.members.set('__version__', '2.21.0');
moduleAt(tf, ['errors']);
for (const [name, error] of Object.entries(errorClasses))
  moduleAt(tf, ['errors']).members.set(name, exceptionClassOf(error));

const { declaration, run } = variableConstructor;
variableBaseClass.construct = makeCall(dialect, 'Variable', null, [
  { declaration: parseDeclaration(declaration), run },
]);

/** Names of one declaration are names of one function. */
const functionsOf = new Map<unknown, unknown>();
for (const [path, [declaration]] of declarations) {
  const parts = path.split('.');
  if (path.startsWith('Variable.') || path.startsWith('Generator.')) continue;
  const { members } = moduleAt(tf, parts.slice(0, -1));
  const name = parts.at(-1)!;
  if (functionsOf.has(declaration)) members.set(name, functionsOf.get(declaration));
  else functionsOf.set(declaration, members.get(name));
}

installSurface(EagerTensor, tensorClass);
installSurface(Variable, variableBaseClass);
