/** Members of object, type, functions, methods, descriptors, iterators, slices and exceptions. */
import {
  absent,
  attributesOf,
  defaultAttribute,
  deleteOwnAttribute,
  getattr,
  missing,
  setOwnAttribute,
} from '../attributes.ts';
import { callMember, invoke, special } from '../call.ts';
import { Dict, identityOf } from '../dict.ts';
import {
  baseExceptionClass,
  exceptionConstructor,
  PyAttributeError,
  PyStopIteration,
  PythonError,
  PyTypeError,
  wording,
} from '../errors.ts';
import { defaultFormat } from '../format.ts';
import { BoundMethod, nameOf, Property } from '../function.ts';
import type { PyIterator } from '../iterate.ts';
import { allocateInstance } from '../instance.ts';
import { CLASS, type PyClass } from '../object.ts';
import { is, truth } from '../operators.ts';
import { defaultRepr, repr, str } from '../text.ts';
import { asClass, typeOf } from '../typeof.ts';
import {
  builtinFunctionClass,
  functionClass,
  generatorClass,
  iteratorClass,
  listIteratorClass,
  methodClass,
  noneClass,
  objectClass,
  propertyClass,
  sliceClass,
  typeClass,
  zipClass,
  mapClass,
  filterClass,
  enumerateClass,
  reversedClass,
  moduleClass,
} from '../types.ts';
import { NotImplemented, Slice, Tuple } from '../values.ts';
import { defineBinary, defineMethod, defineProperties, defineUnary } from './define.ts';
import { indicesOf } from './sequences.ts';
import type { PyModule } from '../module.ts';

defineUnary<unknown>(objectClass, {
  __repr__: defaultRepr,
  __str__: (x) => (x instanceof PythonError ? x.message : repr(x)),
  __hash__: (x) => identityOf(x as object),
});
defineBinary<unknown>(objectClass, {
  __eq__: (a, b) => (is(a, b) ? true : NotImplemented),
  __ne__: (a, b) => {
    const equal = callMember(special(a, '__eq__')!, a, [b]);
    return equal === NotImplemented ? NotImplemented : !truth(equal);
  },
  __format__: (x, spec) => defaultFormat(x, spec as string),
  __getattribute__: (x, name) => {
    const value = defaultAttribute(x, name as string);
    return value === absent ? missing(x, name as string) : value;
  },
  __delattr__: (x, name) => deleteOwnAttribute(x, name as string),
});
defineMethod<unknown>(objectClass, '__setattr__', ['name', 'value'], (x, name, value) =>
  setOwnAttribute(x, name as string, value),
);
const overrides = (cls: PyClass, name: string): boolean => {
  const member = cls.lookup(name);
  return member !== undefined && member !== objectClass.members.get(name);
};
objectClass.members.set('__init__', {
  kind: 'method',
  call: (self, args, kwargs) => {
    if (args.length + kwargs.size === 0) return;
    const cls = typeOf(self);
    if (overrides(cls, '__init__')) {
      throw new PyTypeError('object.__init__() takes exactly one argument (the instance to initialize)');
    }
    if (!overrides(cls, '__new__')) throw new PyTypeError(`${cls.name}() takes no arguments`);
  },
});
objectClass.members.set('__new__', { kind: 'static', call: ([cls]) => allocateInstance(asClass(cls)!) });
objectClass.members.set('__init_subclass__', { kind: 'static', call: () => null });
defineProperties<unknown>(objectClass, {
  __class__: typeOf,
  __dict__: (x) => {
    const own = attributesOf(x);
    if (!own) throw new PyAttributeError(`'${typeOf(x).errorName}' object has no attribute '__dict__'`);
    return new Dict(own);
  },
  __module__: (x) => typeOf(x).module,
  __doc__: () => null,
});

defineProperties<unknown>(typeClass, {
  __name__: (x) => asClass(x)!.name,
  __qualname__: (x) => asClass(x)!.name,
  __module__: (x) => asClass(x)!.module,
  __mro__: (x) => new Tuple(mroOf(asClass(x)!)),
  __bases__: (x) => new Tuple(basesOf(asClass(x)!)),
  __base__: (x) => basesOf(asClass(x)!)[0] ?? null,
  __class__: typeOf,
  __dict__: (x) =>
    new Dict([...asClass(x)!.members].map(([name, member]) => [name, member.kind === 'value' ? member.value : member])),
});
const mroOf = (cls: PyClass): PyClass[] => [...cls.mro.filter((c) => c !== objectClass), objectClass];
const basesOf = (cls: PyClass): readonly PyClass[] =>
  cls === objectClass ? [] : cls.bases.length === 0 ? [objectClass] : cls.bases;
defineUnary<PyClass>(typeClass, { mro: mroOf });

const functionName = {
  __name__: nameOf,
  __qualname__: (x: unknown) => (x as { qualifiedName?: string }).qualifiedName ?? nameOf(x),
};
for (const cls of [functionClass, builtinFunctionClass, methodClass]) {
  defineProperties<unknown>(cls, {
    ...functionName,
    __module__: (x) => (x as { module?: string }).module ?? '__main__',
  });
}
for (const cls of [methodClass, builtinFunctionClass]) {
  defineProperties<unknown>(cls, {
    __self__: (x) => (x instanceof BoundMethod ? x.self : null),
    __func__: (x) => (x instanceof BoundMethod ? x.fn : null),
  });
  defineBinary<unknown>(cls, {
    __eq__: (a, b) =>
      a instanceof BoundMethod && b instanceof BoundMethod ? is(a.self, b.self) && is(a.fn, b.fn) : NotImplemented,
  });
}
defineProperties<PyModule>(moduleClass, {
  __name__: (x) => x.name,
  __dict__: (x) => new Dict(x.names().map((name) => [name, x.find(name)])),
});

defineUnary<unknown>(noneClass, { __bool__: () => false });

defineBinary<Property>(propertyClass, {
  setter: (x, setter) => new Property(x.getter, setter, x.deleter),
  getter: (x, getter) => new Property(getter, x.setter, x.deleter),
  deleter: (x, deleter) => new Property(x.getter, x.setter, deleter),
});
defineProperties<Property>(propertyClass, { fget: (x) => x.getter, fset: (x) => x.setter, fdel: (x) => x.deleter });

defineProperties<Slice>(sliceClass, {
  start: (x) => x.start ?? null,
  stop: (x) => x.stop ?? null,
  step: (x) => x.step ?? null,
});
defineBinary<Slice>(sliceClass, {
  indices: indicesOf,
  __eq__: (a, b) =>
    b instanceof Slice
      ? invoke(getattr(new Tuple([a.start, a.stop, a.step]), '__eq__'), [new Tuple([b.start, b.stop, b.step])])
      : NotImplemented,
});

const advance = (x: Iterator<unknown>): unknown => {
  const turn = x.next();
  if (!turn.done) return turn.value;
  // What a generator returned travels as the exception's argument.
  const returned: unknown = turn.value ?? null;
  throw returned === null ? new PyStopIteration('') : new PyStopIteration(str(returned), [returned]);
};
const iterators = [
  iteratorClass,
  listIteratorClass,
  generatorClass,
  zipClass,
  mapClass,
  filterClass,
  enumerateClass,
  reversedClass,
];
for (const cls of iterators) {
  defineUnary<PyIterator>(cls, { __iter__: (x) => x, __next__: advance });
}

/** Text of an exception with `args`: of the only one, or of them all as a tuple. */
wording.text = (cls, args) => {
  if (args.length === 0) return '';
  if (args.length > 1) return repr(new Tuple(args));
  return cls.mro.some((c) => c.name === 'KeyError' && c.module === 'builtins') ? repr(args[0]) : str(args[0]);
};
baseExceptionClass.allocate = (cls) => {
  const error = new (exceptionConstructor(cls)!)('');
  Object.defineProperty(error, CLASS, { value: cls });
  error.name = cls.name;
  return error;
};
baseExceptionClass.members.set('__init__', {
  kind: 'method',
  call: (self, args) => {
    const error = self as PythonError;
    error.args = args;
    error.message = wording.text(error[CLASS], args);
  },
});
defineProperties<PythonError>(baseExceptionClass, {
  args: (x) => new Tuple(x.args),
  __cause__: (x) => x.cause ?? null,
});
defineBinary<PythonError>(baseExceptionClass, {
  with_traceback: (x) => x,
  add_note: () => null,
});
defineProperties<PythonError>(typeOf(new PyStopIteration('')), { value: (x) => x.args[0] ?? null });
