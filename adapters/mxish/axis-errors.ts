/** An axis that an array does not have: each family of operators checks and says it in its own way. */
import type { IssueInfo } from '../../src/core/issue.ts';
import type { CallInfo } from '../../src/dialect/dialect.ts';
import type { PythonError } from '../../src/python/errors.ts';
import { check, dims } from './exceptions.ts';

type Axis = IssueInfo['axis.range'];

const reduction = ({ axis, rank, shape = [] }: Axis): PythonError =>
  axis < 0
    ? check('axes[0] >= 0', `Reduction axis [${axis}] Exceeds input dimensions ${dims(shape)}`, [axis + rank, 0])
    : check('axes[axes.ndim()-1] < ishape.ndim()', `Reduction axis ${axis} Exceeds input dimensions ${dims(shape)}`, [
        axis,
        rank,
      ]);

/** Largest and smallest elements look the length of the axis up before they check it. */
const extreme = (info: Axis): PythonError =>
  info.axis < 0
    ? reduction(info)
    : check('i >= 0 && i < ndim()', `index = ${info.axis} must be in range [0, ${info.rank})`);

const joining = ({ axis, rank }: Axis): PythonError =>
  check('axis < ndim && axis >= -ndim', `axis ${axis} exceeds the input dimension of ${rank}`);

const stacking = ({ axis, rank }: Axis): PythonError => joining({ axis, rank: rank - 1 });

const inserting = ({ axis, rank }: Axis): PythonError =>
  check('axis >= 0 && axis <= indim', `axis must be in the range [${1 - rank}, ${rank - 1}] (${axis} provided)`);

const squeezing = ({ axis, rank }: Axis): PythonError =>
  check('axes[i] < dndim', `axis ${axis} is out of bounds for array of dimension ${rank}`, [axis, rank]);

const rolling = ({ axis, rank, shape = [] }: Axis): PythonError =>
  check('axes[axes.ndim() - 1] < ndim', `axis ${axis} Exceeds input dimensions ${dims(shape)}`, [axis, rank]);

const swapping = ({ axis, rank }: Axis): PythonError => {
  const error = check('axis2 >= 0 && axis2 < shape0.ndim()', `axis ${axis} is out of bounds for array of ndim ${rank}`);
  error.message = `axis2: ${error.message}`;
  return error;
};

/** By public function name; what is not listed reduces. */
const byName: Readonly<Record<string, (info: Axis) => PythonError>> = {
  max: extreme,
  min: extreme,
  amax: extreme,
  amin: extreme,
  concatenate: joining,
  append: joining,
  hstack: joining,
  vstack: joining,
  stack: stacking,
  expand_dims: inserting,
  squeeze: squeezing,
  roll: rolling,
  swapaxes: swapping,
};

export const axisError = (info: Axis, { name }: CallInfo): PythonError => (byName[name] ?? reduction)(info);
