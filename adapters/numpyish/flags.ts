/** `ndarray.flags`: how the memory lies and whether it may be written. */
import { isContiguous, permuteAxes } from '../../src/memory/layout.ts';
import { PyAttributeError, PyKeyError, PyValueError } from '../../src/python/errors.ts';
import { CLASS, type PyClass } from '../../src/python/object.ts';
import { truth } from '../../src/python/operators.ts';
import { str } from '../../src/python/text.ts';
import { editions } from './edition.ts';
import type { NDArray } from './tensor.ts';

export class Flags {
  readonly [CLASS]: PyClass;
  constructor(readonly array: NDArray) {
    this[CLASS] = array.edition.flagsClass;
  }
}

const columnMajor = ({ ref }: NDArray): boolean =>
  isContiguous(permuteAxes(ref.layout, [...ref.shape.keys()].reverse()));

const flags: Readonly<Record<string, (x: NDArray) => boolean>> = {
  c_contiguous: (x) => isContiguous(x.ref.layout),
  f_contiguous: columnMajor,
  owndata: (x) => x.owner === null && !x.borrowed,
  writeable: (x) => x.writeable,
  aligned: () => true,
  writebackifcopy: () => false,
};

const aliases: Readonly<Record<string, string>> = { contiguous: 'c_contiguous', fortran: 'f_contiguous' };

const setWriteable = (x: NDArray, value: unknown): void => {
  const writeable = truth(value);
  if (writeable && !x.writeable && (x.borrowed || x.owner?.writeable === false)) {
    throw new PyValueError('cannot set WRITEABLE flag to True of this array');
  }
  x.writeable = writeable;
};

const read = (x: NDArray, name: unknown): boolean => {
  const key = typeof name === 'string' ? name.toLowerCase() : '';
  const flag = flags[aliases[key] ?? key];
  if (!flag) throw new PyKeyError('Unknown flag');
  return flag(x);
};

const method = (call: (self: Flags, ...args: unknown[]) => unknown) => ({
  kind: 'method' as const,
  call: (self: unknown, args: readonly unknown[]) => call(self as Flags, ...args),
});

for (const { flagsClass } of editions) {
  for (const [name, get] of Object.entries(flags)) {
    flagsClass.members.set(name, {
      kind: 'property',
      get: (self) => get((self as Flags).array),
      set: (self, value) => {
        if (name !== 'writeable')
          throw new PyAttributeError(`attribute '${name}' of 'numpy.flagsobj' objects is not writable`);
        setWriteable((self as Flags).array, value);
      },
    });
  }
  for (const [name, other] of Object.entries(aliases)) flagsClass.members.set(name, flagsClass.members.get(other)!);
  flagsClass.members.set(
    '__getitem__',
    method((self, name) => read(self.array, name)),
  );
  flagsClass.members.set(
    '__setitem__',
    method((self, _, value) => setWriteable(self.array, value)),
  );
  flagsClass.members.set(
    '__repr__',
    method(({ array }) =>
      Object.entries(flags)
        .map(([name, get]) => `  ${name.toUpperCase()} : ${str(get(array))}\n`)
        .join(''),
    ),
  );
}
