/** `tf.repeat`. */
import { bind1 } from '../../../src/core/bind.ts';
import { sizeOf } from '../../../src/core/shape.ts';
import { repeat, reshape } from '../../../src/ops/movement.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { str } from '../../../src/python/text.ts';
import { typeName } from '../../../src/python/typeof.ts';
import { numbersOf } from '../arithmetic.ts';
import { toValue, toValueNear } from '../convert.ts';
import { toNumpy } from '../numpy.ts';
import { EagerTensor } from '../tensor.ts';

/** Each position of an axis as often as `repeats` says; without an axis each element of the flattened input. */
export const repeatOf = (input: unknown, repeats: unknown, axis: unknown): EagerTensor => {
  let x = toValue(input);
  if (axis === null) x = bind1(reshape, [x], { shape: [sizeOf(x.shape)] });
  else if (typeof axis !== 'number') {
    throw new PyTypeError(
      `Argument \`axis\` must be an int. Received \`axis\` = ${str(axis)} of type ${typeName(axis)}`,
    );
  }
  const counts = toValueNear(repeats, 'int32');
  if (!/int/.test(counts.dtype)) {
    throw new PyTypeError(
      `Argument \`tensor\` (name: repeats) must be of type integer. Received \`tensor\` = ${str(toNumpy(counts))} of dtype: <dtype: '${counts.dtype}'>`,
    );
  }
  if (x.shape.length === 0) x = bind1(reshape, [x], { shape: [1] });
  const given = axis === null ? 0 : axis;
  const rank = x.shape.length;
  if (given < -rank || given >= rank) {
    throw new PyValueError(`axis=${given} out of bounds: expected ${-rank}<=axis<${rank}`);
  }
  const at = given < 0 ? given + rank : given;
  const length = x.shape[at]!;
  const numbers = numbersOf(counts);
  if (numbers.length !== 1 && numbers.length !== length) {
    throw new PyValueError(`Dimensions ${length} and ${numbers.length} are not compatible`);
  }
  const each = numbers.length === 1 ? new Array<number>(length).fill(numbers[0]!) : numbers;
  return new EagerTensor(bind1(repeat, [x], { axis: at, counts: each }));
};
