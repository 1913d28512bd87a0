/** The calling protocol: the one set of functions through which anything that Python can do to a value is done. */
import './classes.ts';

export { absent, delattr, findAttribute, getattr, hasattr, setattr } from './attributes.ts';
export { callMember, findMember, invoke, isInvocable, special } from './call.ts';
export { enter, exit, within } from './context.ts';
export { convertToFloat, convertToInt, toInt, tryFloat, tryIndex } from './conversion.ts';
export { format } from './format.ts';
export { hash } from './hash.ts';
export { isinstance, issubclass } from './instance-of.ts';
export { contains, delitem, getitem, keyError, setitem, sliceIndices } from './items.ts';
export { iterate, listFrom, PyIterator } from './iterate.ts';
export {
  type BinaryOperator,
  type Comparison,
  compare,
  id,
  inplace,
  is,
  len,
  operator,
  same,
  truth,
  unary,
  type UnaryOperator,
} from './operators.ts';
export { repr, str } from './text.ts';
export { asClass, isInstance, type Kind, kindOf, typeName, typeOf } from './typeof.ts';
