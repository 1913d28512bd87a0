/** What calling Python's own classes makes. */
import { callMember, invoke, special } from '../call.ts';
import { convertToFloat, convertToInt, parseInteger, toInt, tryIndex } from '../conversion.ts';
import { Dict, PySet } from '../dict.ts';
import { PyTypeError, PyValueError } from '../errors.ts';
import { ClassMethod, Property, StaticMethod } from '../function.ts';
import { allocateInstance, defineClass } from '../instance.ts';
import { iterate, listFrom, PyIterator } from '../iterate.ts';
import { len, truth } from '../operators.ts';
import { type Call, CLASS, type PyClass } from '../object.ts';
import { bindParameters } from '../parameters.ts';
import { str } from '../text.ts';
import { typeName, typeOf } from '../typeof.ts';
import {
  boolClass,
  classMethodClass,
  complexClass,
  dictClass,
  enumerateClass,
  filterClass,
  floatClass,
  intClass,
  listClass,
  mapClass,
  noneClass,
  objectClass,
  propertyClass,
  rangeClass,
  reversedClass,
  setClass,
  sliceClass,
  staticMethodClass,
  strClass,
  tupleClass,
  typeClass,
  zipClass,
} from '../types.ts';
import { Complex, Float, List, Range, Slice, slice, Tuple } from '../values.ts';
import { updateDict } from './mappings.ts';

const construct = (cls: PyClass, parameters: readonly string[], body: (...args: unknown[]) => unknown): void => {
  cls.construct = (args, kwargs) => body(...bindParameters(cls.name, parameters, args, kwargs));
};

construct(objectClass, [], () => allocateInstance(objectClass));
construct(boolClass, ['x?'], (x = false) => truth(x));
construct(floatClass, ['x?'], (x = 0) => new Float(convertToFloat(x)));
construct(strClass, [':object?', ':encoding?', ':errors?'], (x = '') => str(x));
construct(noneClass, [], () => null);
construct(intClass, ['x?', ':base?'], (x = 0, base) => {
  if (base === undefined) return convertToInt(x);
  if (typeof x !== 'string') throw new PyTypeError("int() can't convert non-string with explicit base");
  const radix = Number(toInt(base));
  if (radix !== 0 && (radix < 2 || radix > 36)) throw new PyValueError('int() base must be >= 2 and <= 36, or 0');
  return parseInteger(x, radix);
});

const parseComplex = (text: string): Complex => {
  const plain = text
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  const real = '(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d+)(?:e[+-]?\\d+)?|inf(?:inity)?|nan';
  const match = new RegExp(`^([+-]?(?:${real}))?(?:([+-]?(?:${real})?)j)?$`, 'i').exec(plain);
  if (!match || plain === '' || (match[1] !== undefined && match[2] !== undefined && !/^[+-]/.test(match[2]))) {
    throw new PyValueError('complex() arg is a malformed string');
  }
  const part = (digits: string | undefined): number =>
    digits === undefined ? 0 : convertToFloat(/^[+-]?$/.test(digits) ? `${digits}1` : digits);
  return new Complex(part(match[1]), part(match[2]));
};

const toComplex = (x: unknown, which: string): Complex => {
  if (x instanceof Complex) return x;
  const member = special(x, '__complex__');
  if (member) return callMember(member, x, []) as Complex;
  if (typeof x === 'string' || (special(x, '__float__') === undefined && tryIndex(x) === null)) {
    throw new PyTypeError(`complex() ${which} argument must be a string or a number, not '${typeName(x)}'`);
  }
  return new Complex(convertToFloat(x), 0);
};

construct(complexClass, [':real?', ':imag?'], (re = 0, im) => {
  if (typeof re === 'string' && im === undefined) return parseComplex(re);
  const [a, b] = [toComplex(re, 'first'), toComplex(im ?? 0, 'second')];
  if (!(re instanceof Complex) && !(im instanceof Complex)) return new Complex(a.re, b.re);
  return new Complex(a.re - b.im, a.im + b.re);
});

construct(listClass, ['iterable?'], (items = []) => listFrom(items));
construct(tupleClass, ['iterable?'], (items = []) =>
  items instanceof Tuple && typeOf(items) === tupleClass ? items : new Tuple(iterate(items)),
);
construct(setClass, ['iterable?'], (items = []) => new PySet(iterate(items)));
dictClass.construct = (args, kwargs) => {
  if (args.length > 1) throw new PyTypeError(`dict expected at most 1 argument, got ${args.length}`);
  const dict = new Dict();
  updateDict(dict, args, kwargs);
  return dict;
};

/** A subclass of a builtin container: its instances carry their class themselves. */
const allocateAs = <T extends object>(
  base: PyClass,
  make: () => T,
  fill: (x: T, args: Parameters<Call>) => void,
): void => {
  base.allocate = (cls) => Object.defineProperty(make(), CLASS, { value: cls });
  base.members.set('__init__', { kind: 'method', call: (self, args, kwargs) => fill(self as T, [args, kwargs]) });
};
allocateAs<unknown[]>(
  listClass,
  () => new List(),
  (x, [args]) => void x.splice(0, x.length, ...listFrom(args[0] ?? [])),
);
allocateAs<Dict>(
  dictClass,
  () => new Dict(),
  (x, [args, kwargs]) => updateDict(x, args, kwargs),
);
allocateAs<PySet>(
  setClass,
  () => new PySet(),
  (x, [args]) => listFrom(args[0] ?? []).forEach((item) => x.add(item)),
);

rangeClass.construct = (args) => {
  if (args.length === 0) throw new PyTypeError('range expected at least 1 argument, got 0');
  if (args.length > 3) throw new PyTypeError(`range expected at most 3 arguments, got ${args.length}`);
  const [first, second, step] = args.map((x) => Number(toInt(x))) as [number, number?, number?];
  return second === undefined ? new Range(0, first) : new Range(first, second, step ?? 1);
};
sliceClass.construct = (args) => {
  if (args.length === 0) throw new PyTypeError('slice expected at least 1 argument, got 0');
  return args.length === 1 ? slice(args[0]) : new Slice(args[0], args[1], args[2] ?? null);
};

function* zipped(sources: readonly Iterator<unknown>[], strict: boolean): IterableIterator<unknown> {
  for (;;) {
    const items: unknown[] = [];
    for (const [i, source] of sources.entries()) {
      const turn = source.next();
      if (!turn.done) items.push(turn.value);
      else if (!strict || (i === 0 && sources.slice(1).every((other) => other.next().done))) return;
      else
        throw new PyValueError(
          `zip() argument ${i + 1} is shorter than argument${i > 1 ? 's' : ''} 1${i > 1 ? `-${i}` : ''}`,
        );
    }
    yield new Tuple(items);
  }
}

zipClass.construct = (args, kwargs) => {
  const sources = args.map((x) => iterate(x));
  const strict = truth(kwargs.get('strict') ?? false);
  return new PyIterator(sources.length === 0 ? [].values() : zipped(sources, strict), zipClass);
};

function* mapped(fn: unknown, sources: readonly Iterator<unknown>[]): IterableIterator<unknown> {
  for (const items of zipped(sources, false)) yield invoke(fn, items as Tuple);
}

mapClass.construct = ([fn, ...sources]) => {
  if (sources.length === 0) throw new PyTypeError('map() must have at least two arguments.');
  return new PyIterator(
    mapped(
      fn,
      sources.map((x) => iterate(x)),
    ),
    mapClass,
  );
};

function* filtered(fn: unknown, items: Iterable<unknown>): IterableIterator<unknown> {
  for (const item of items) if (truth(fn === null ? item : invoke(fn, [item]))) yield item;
}
construct(
  filterClass,
  ['function', 'iterable'],
  (fn, items) => new PyIterator(filtered(fn, iterate(items)), filterClass),
);

function* counted(items: Iterable<unknown>, start: number): IterableIterator<unknown> {
  let count = start;
  for (const item of items) yield new Tuple([count++, item]);
}
construct(
  enumerateClass,
  [':iterable', ':start?'],
  (items, start = 0) => new PyIterator(counted(iterate(items), Number(toInt(start))), enumerateClass),
);

construct(reversedClass, ['sequence'], (x) => {
  const member = special(x, '__reversed__');
  if (member) return callMember(member, x, []);
  const item = special(x, '__getitem__');
  if (!item || !special(x, '__len__')) throw new PyTypeError(`'${typeName(x)}' object is not reversible`);
  const length = len(x);
  return new PyIterator(
    Array.from({ length }, (_, i) => callMember(item, x, [length - 1 - i])).values(),
    reversedClass,
  );
});

construct(
  propertyClass,
  [':fget?', ':fset?', ':fdel?', ':doc?'],
  (get = null, set = null, del = null) => new Property(get, set, del),
);
construct(staticMethodClass, ['function'], (fn) => new StaticMethod(fn));
construct(classMethodClass, ['function'], (fn) => new ClassMethod(fn));

typeClass.construct = (args, kwargs) => {
  if (args.length === 1) return typeOf(args[0]);
  if (args.length !== 3) throw new PyTypeError('type() takes 1 or 3 arguments');
  const [name, bases, namespace] = args as [string, Tuple, Dict<string>];
  return defineClass(name, '__main__', bases, namespace.entries(), kwargs);
};
