/** TensorFlow's exceptions, and the raw op that is running, whose name ends their messages. */
import { defineException, PyException, type ExceptionConstructor, type PythonError } from '../../src/python/errors.ts';

const place = 'tensorflow.python.framework.errors_impl';
export const OpError = defineException('OpError', place, [PyException]);

const kind = (name: string): ExceptionConstructor => defineException(name, place, [OpError]);
export const InvalidArgumentError = kind('InvalidArgumentError');
export const NotFoundError = kind('NotFoundError');
export const OutOfRangeError = kind('OutOfRangeError');
export const UnimplementedError = kind('UnimplementedError');
export const FailedPreconditionError = kind('FailedPreconditionError');
export const InternalError = kind('InternalError');
export const ResourceExhaustedError = kind('ResourceExhaustedError');

/** `tf.errors`. */
export const errorClasses: Readonly<Record<string, ExceptionConstructor>> = {
  OpError,
  InvalidArgumentError,
  NotFoundError,
  OutOfRangeError,
  UnimplementedError,
  FailedPreconditionError,
  InternalError,
  ResourceExhaustedError,
};

/** A raw op in the course of its run. */
export interface Running {
  /** TensorFlow's name of the op. */
  readonly raw: string;
  /** How messages about it end: `[Op:Name]`, and a name where all arguments were tensors or numbers. */
  readonly ending: string;
}

let current: Running = { raw: '', ending: '' };

export const running = (): Running => current;

/** States which raw op runs from now on. */
export const nowRunning = (raw: string, label: string | null): void => {
  current = { raw, ending: label === null ? ` [Op:${raw}]` : ` [Op:${raw}] name: ${label}` };
};

/** What a kernel says of arguments that it does not take. */
export const invalid = (text: string): PythonError => new InvalidArgumentError(text + current.ending);
