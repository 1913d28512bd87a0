/** isinstance and issubclass. */
import { callMember, findMember } from './call.ts';
import { PyTypeError } from './errors.ts';
import type { PyClass } from './object.ts';
import { truth } from './operators.ts';
import { asClass, typeOf } from './typeof.ts';
import { objectClass } from './types.ts';
import { Tuple } from './values.ts';

const isSubclass = (cls: PyClass, base: PyClass): boolean => base === objectClass || cls.mro.includes(base);

/** Whether `check` holds for one of `classes`: a class, or a tuple of them. */
const any = (classes: unknown, message: string, check: (cls: PyClass) => boolean): boolean => {
  if (classes instanceof Tuple) return classes.some((cls) => any(cls, message, check));
  const cls = asClass(classes);
  if (!cls) throw new PyTypeError(message);
  return check(cls);
};

/** `isinstance(x, classes)`; a metaclass may answer by `__instancecheck__`. */
export const isinstance = (x: unknown, classes: unknown): boolean =>
  any(classes, 'isinstance() arg 2 must be a type, a tuple of types, or a union', (cls) => {
    if (isSubclass(typeOf(x), cls)) return true;
    const check = findMember(typeOf(cls), '__instancecheck__');
    return check ? truth(callMember(check, cls, [x])) : false;
  });

/** `issubclass(cls, classes)`. */
export const issubclass = (x: unknown, classes: unknown): boolean => {
  const own = asClass(x);
  if (!own) throw new PyTypeError('issubclass() arg 1 must be a class');
  return any(classes, 'issubclass() arg 2 must be a class, a tuple of classes, or a union', (cls) => {
    if (isSubclass(own, cls)) return true;
    const check = findMember(typeOf(cls), '__subclasscheck__');
    return check ? truth(callMember(check, cls, [own])) : false;
  });
};
