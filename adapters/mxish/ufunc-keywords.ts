/** Keywords of NumPy's ufuncs, which MXNet takes with their default values only. */
import { PyNotImplementedError, PyTypeError } from '../../src/python/errors.ts';
import type { Kwargs } from '../../src/python/object.ts';
import { str } from '../../src/python/text.ts';

const defaults: Readonly<Record<string, unknown>> = {
  where: true,
  casting: 'same_kind',
  order: 'K',
  dtype: null,
  subok: true,
};

/** Whether NumPy would take the value. */
const legal: Readonly<Record<string, (value: unknown) => boolean>> = {
  where: () => true,
  casting: (value) => ['no', 'equiv', 'safe', 'unsafe'].includes(value as string),
  order: (value) => typeof value === 'string',
  dtype: () => true,
  subok: (value) => typeof value === 'boolean',
};

/** The keywords without those. @throws NotImplementedError | TypeError for other values than the defaults */
export const withoutDefaults = (name: string, unary: boolean, kwargs: Kwargs): Kwargs => {
  const rest = new Map<string, unknown>();
  for (const [key, value] of kwargs) {
    if (!(key in defaults)) rest.set(key, value);
    else if (value !== defaults[key]) {
      const text = str(value);
      if (legal[key]!(value))
        throw new PyNotImplementedError(`${key}=${text} is not implemented yet${unary ? ` for operator ${name}` : ''}`);
      throw new PyTypeError(
        unary ? `${key}=${text} not understood for operator ${name}` : `${key} ${text} not understood`,
      );
    }
  }
  return rest;
};
