/** Short ways to give a class its members. */
import type { PyClass } from '../object.ts';
import { bindParameters } from '../parameters.ts';

/** A method of values of type T; `parameters` as `bindParameters` reads them. */
export const defineMethod = <T>(
  cls: PyClass,
  name: string,
  parameters: readonly string[],
  body: (self: T, ...args: unknown[]) => unknown,
): void => {
  const label = name.startsWith('__') ? name : `${cls.name}.${name}`;
  cls.members.set(name, {
    kind: 'method',
    call: (self, args, kwargs) => body(self as T, ...bindParameters(label, parameters, args, kwargs)),
  });
};

/** Methods by name, each with its parameters and its body. */
export const defineMethods = <T>(
  cls: PyClass,
  table: Readonly<Record<string, readonly [readonly string[], (self: T, ...args: unknown[]) => unknown]>>,
): void => {
  for (const [name, [parameters, body]] of Object.entries(table)) defineMethod(cls, name, parameters, body);
};

/** Dunders of one operand: `__len__`, `__neg__`. */
export const defineUnary = <T>(cls: PyClass, table: Readonly<Record<string, (self: T) => unknown>>): void => {
  for (const [name, body] of Object.entries(table)) defineMethod<T>(cls, name, [], body);
};

/** Dunders of two operands: `__add__`, `__getitem__`. */
export const defineBinary = <T>(
  cls: PyClass,
  table: Readonly<Record<string, (self: T, other: unknown) => unknown>>,
): void => {
  for (const [name, body] of Object.entries(table)) defineMethod<T>(cls, name, ['other'], body);
};

/** Attributes that are read from the object. */
export const defineProperties = <T>(cls: PyClass, table: Readonly<Record<string, (self: T) => unknown>>): void => {
  for (const [name, get] of Object.entries(table)) {
    cls.members.set(name, { kind: 'property', get: (self) => get(self as T) });
  }
};

export const defineValue = (cls: PyClass, name: string, value: unknown): void => {
  cls.members.set(name, { kind: 'value', value });
};
