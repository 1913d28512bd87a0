/** Python's values, operators, builtins and classes: expected texts are what CPython 3.11 prints. */
import { describe, expect, it } from 'vitest';
import { builtins } from '../src/python/builtins.ts';
import { Dict } from '../src/python/dict.ts';
import {
  defineException,
  exceptionClassOf,
  PyException,
  PyIndexError,
  PyKeyError,
  PyTypeError,
  PyValueError,
  PythonError,
} from '../src/python/errors.ts';
import { ClassMethod, Property, PyFunction, StaticMethod } from '../src/python/function.ts';
import * as python from '../src/python/index.ts';
import { defineClass, Super } from '../src/python/instance.ts';
import { parseLiteral } from '../src/python/literal.ts';
import { PyModule } from '../src/python/module.ts';
import { CLASS, PyClass } from '../src/python/object.ts';
import { toPlain } from '../src/python/plain.ts';
import {
  type BinaryOperator,
  compare,
  contains,
  delattr,
  enter,
  exit,
  format,
  getattr,
  getitem,
  hasattr,
  hash,
  id,
  inplace,
  invoke,
  is,
  isinstance,
  iterate,
  kindOf,
  len,
  operator,
  repr,
  setattr,
  setitem,
  str,
  truth,
  typeOf,
  unary,
} from '../src/python/protocol.ts';
import { parseIndex } from '../src/python/slice-text.ts';
import { intClass } from '../src/python/types.ts';
import { Ellipsis, Float, NotImplemented, Slice, slice, Tuple } from '../src/python/values.ts';

const read = parseLiteral;
const call = (name: string, ...args: unknown[]): unknown => invoke(builtins.get(name), args);
const method = (x: unknown, name: string, ...args: unknown[]): string => repr(invoke(getattr(x, name), args));

/** The repr of what `body` gives, or the error as `Class: text`. */
const outcome = (body: () => unknown): string => {
  try {
    return repr(body());
  } catch (error) {
    if (!(error instanceof PythonError)) throw error;
    return `${typeOf(error).name}: ${str(error)}`;
  }
};

const self = (name: string, body: (...args: never[]) => unknown): readonly [string, PyFunction] => [
  name,
  new PyFunction(name, (args) => body(...(args as never[]))),
];

describe('operators', () => {
  const cases: readonly (readonly [BinaryOperator, string, string, string])[] = [
    ['add', '1', '2', '3'],
    ['add', '1', '2.0', '3.0'],
    ['add', '9007199254740992', '1', '9007199254740993'],
    ['sub', '9007199254740993', '9007199254740993', '0'],
    ['mul', '3', '9007199254740993', '27021597764222979'],
    ['mul', '0', '-5', '0'],
    ['truediv', '4', '2', '2.0'],
    ['truediv', '1', '0', 'ZeroDivisionError: division by zero'],
    ['truediv', '1.0', '0', 'ZeroDivisionError: float division by zero'],
    ['floordiv', '-7', '2', '-4'],
    ['floordiv', '7.5', '-2', '-4.0'],
    ['floordiv', '5.0', '0.1', '49.0'],
    ['mod', '-7', '3', '2'],
    ['mod', '-7.5', '2', '0.5'],
    ['mod', '1', '0', 'ZeroDivisionError: integer modulo by zero'],
    ['divmod', '-7', '2', '(-4, 1)'],
    ['pow', '2', '100', '1267650600228229401496703205376'],
    ['pow', '2', '-1', '0.5'],
    ['pow', '10.0', '400', "OverflowError: (34, 'Numerical result out of range')"],
    ['pow', '1j', '2', '(-1+0j)'],
    ['lshift', '1', '70', '1180591620717411303424'],
    ['and_', 'True', 'False', 'False'],
    ['and_', '3', 'True', '1'],
    ['xor', '5', '3', '6'],
    ['add', 'True', 'True', '2'],
    ['add', '[1]', '[2]', '[1, 2]'],
    ['add', '[1]', '2', 'TypeError: can only concatenate list (not "int") to list'],
    ['add', '1', '[2]', "TypeError: unsupported operand type(s) for +: 'int' and 'list'"],
    ['mul', "'ab'", '2', "'abab'"],
    ['mul', '[1]', '2.0', "TypeError: can't multiply sequence by non-int of type 'float'"],
    ['pow', '[]', '2', "TypeError: unsupported operand type(s) for ** or pow(): 'list' and 'int'"],
    ['matmul', '1', '2', "TypeError: unsupported operand type(s) for @: 'int' and 'int'"],
    ['mod', "'%d %s %.2f'", "(3, 'a', 2.5)", "'3 a 2.50'"],
  ];
  it.each(cases)('%s of %s and %s', (name, a, b, expected) => {
    expect(outcome(() => operator(name, read(a), read(b)))).toBe(expected);
  });

  it('compares exactly, and refuses an order between strangers', () => {
    expect(compare('eq', read('9007199254740993'), new Float(2 ** 53))).toBe(false);
    expect(compare('eq', 1, true)).toBe(true);
    expect(compare('lt', read('[1, 2]'), read('[1, 3]'))).toBe(true);
    expect(compare('eq', read('(1, 2)'), read('[1, 2]'))).toBe(false);
    expect(outcome(() => compare('lt', 1, 'a'))).toBe(
      "TypeError: '<' not supported between instances of 'int' and 'str'",
    );
  });

  it('asks the right operand first where its class is a subclass that overrides', () => {
    const left = new PyClass('Left', 'm');
    const right = new PyClass('Right', 'm', [left]);
    left.members.set('__add__', { kind: 'method', call: () => 'left' });
    right.members.set('__radd__', { kind: 'method', call: () => 'right' });
    const [a, b] = [{ [CLASS]: left }, { [CLASS]: right }];
    expect(operator('add', a, a)).toBe('left');
    expect(operator('add', a, b)).toBe('right');
    expect(operator('add', 1, b)).toBe('right');
    left.members.set('__add__', { kind: 'method', call: () => NotImplemented });
    expect(outcome(() => operator('add', a, 1))).toBe("TypeError: unsupported operand type(s) for +: 'Left' and 'int'");
  });

  it('lets the right operand speak before a list concatenates', () => {
    const cls = new PyClass('Array', 'm');
    cls.members.set('__radd__', { kind: 'method', call: (_, [other]) => new Tuple(['array', other]) });
    expect(repr(operator('add', [1], { [CLASS]: cls }))).toBe("('array', [1])");
  });

  it('works in place where there is a method for it', () => {
    const items: unknown[] = [1];
    expect(inplace('add', items, new Tuple([2]))).toBe(items);
    expect(items).toEqual([1, 2]);
    expect(outcome(() => inplace('pow', 'a', 2))).toBe(
      "TypeError: unsupported operand type(s) for **=: 'str' and 'int'",
    );
    expect(repr(inplace('truediv', 4, 2))).toBe('2.0');
  });

  it('has unary operators, truth and identity', () => {
    expect(unary('neg', 0)).toBe(0);
    expect(unary('invert', true)).toBe(-2);
    expect(outcome(() => unary('neg', 'a'))).toBe("TypeError: bad operand type for unary -: 'str'");
    expect([0, '', null, [], new Float(0), new Dict()].map(truth)).toEqual(Array(6).fill(false));
    expect(is(null, undefined)).toBe(true);
    expect(is([], [])).toBe(false);
    expect(id('a')).toBe(id('a'));
    expect(id({})).not.toBe(id({}));
    expect(hash(1)).toBe(hash(new Float(1)));
  });
});

describe('values', () => {
  it('keeps int and float apart', () => {
    expect([1, 2 ** 53, 2 ** 53 + 2, -0, 1.5, NaN, 1n, new Float(1)].map(kindOf)).toEqual([
      'int',
      'int',
      'float',
      'float',
      'float',
      'float',
      'int',
      'float',
    ]);
    expect(repr(-0)).toBe('-0.0');
    expect(new Float(2).valueOf() + 1).toBe(3);
    expect(toPlain(new Tuple([new Float(2), [new Float(1)]]))).toEqual(new Tuple([2, [1]]));
  });

  it('has frozen tuples that are arrays', () => {
    const t = Tuple.of(1, 2, 3);
    expect(Array.isArray(t) && Object.isFrozen(t)).toBe(true);
    expect(t.get(-1)).toBe(3);
    expect(repr(t.get(slice(null, null, -1)))).toBe('(3, 2, 1)');
    expect(t.map((x) => x)).not.toBeInstanceOf(Tuple);
    expect(new Tuple([3])).toHaveLength(1);
    expect(outcome(() => t.get(3))).toBe('IndexError: tuple index out of range');
  });

  it('has dicts by equality and in order', () => {
    const d = read("{1: 'a', 1.0: 'b', True: 'c', (1, 2): 'd', '1': 'e'}") as Dict;
    expect(repr(d)).toBe("{1: 'c', (1, 2): 'd', '1': 'e'}");
    expect(getitem(d, Tuple.of(1, 2))).toBe('d');
    expect(outcome(() => getitem(d, 'k'))).toBe("KeyError: 'k'");
    expect(outcome(() => d.set([], 1))).toBe("TypeError: unhashable type: 'list'");
    expect(method(d, 'get', 'zz', 5)).toBe('5');
    expect(method(d, 'pop', 1)).toBe("'c'");
    expect(method(d, 'keys')).toBe("dict_keys([(1, 2), '1'])");
  });

  it('slices and assigns like Python', () => {
    const items = [0, 1, 2, 3, 4];
    expect(getitem(items, slice(1, null, 2))).toEqual([1, 3]);
    expect(getitem(items, slice(null, null, -2))).toEqual([4, 2, 0]);
    expect(getitem('abc', slice(-2, null))).toBe('bc');
    expect(repr(getitem(call('range', 10), slice(3, 7)))).toBe('range(3, 7)');
    setitem(items, slice(1, 3), [9]);
    expect(items).toEqual([0, 9, 3, 4]);
    expect(outcome(() => setitem(items, 7, 1))).toBe('IndexError: list assignment index out of range');
    expect(outcome(() => setitem(items, slice(null, null, 2), [1]))).toBe(
      'ValueError: attempt to assign sequence of size 1 to extended slice of size 2',
    );
    expect(outcome(() => getitem(items, 'a'))).toBe('TypeError: list indices must be integers or slices, not str');
    expect(outcome(() => setitem(Tuple.of(1), 0, 1))).toBe(
      "TypeError: 'tuple' object does not support item assignment",
    );
    expect(outcome(() => getitem(3, 0))).toBe("TypeError: 'int' object is not subscriptable");
  });
});

describe('methods', () => {
  it.each([
    ["' a b  c '", 'split', [], "['a', 'b', 'c']"],
    ["'a,b,c'", 'split', [',', 1], "['a', 'b,c']"],
    ["'-'", 'join', [['a', 'b']], "'a-b'"],
    ["'-'", 'join', [[1]], 'TypeError: sequence item 0: expected str instance, int found'],
    ["'xyz'", 'strip', ['xz'], "'y'"],
    ["'aXbX'", 'replace', ['X', '-', 1], "'a-bX'"],
    ["'abc'", 'startswith', [Tuple.of('x', 'a')], 'True'],
    ["'abc'", 'find', ['c'], '2'],
    [
      "'{:>5.2f}|{0!r}'",
      'format',
      [1.5],
      'ValueError: cannot switch from automatic field numbering to manual field specification',
    ],
    ["'{0:>6.2f}|{0!r}|{1[1]}'", 'format', [1.5, [1, 2]], "'  1.50|1.5|2'"],
    ["'5'", 'zfill', [3], "'005'"],
    ['[1, 2, 1]', 'count', [1], '2'],
    ['[1]', 'index', [3], 'ValueError: 3 is not in list'],
    ['[]', 'pop', [], 'IndexError: pop from empty list'],
    ['[1]', 'append', [], 'TypeError: list.append() takes exactly one argument (0 given)'],
    ['(1, 2)', 'index', [2], '1'],
    ['2.5', 'is_integer', [], 'False'],
    ['0.75', 'as_integer_ratio', [], '(3, 4)'],
    ['5', 'bit_length', [], '3'],
    ['{1, 2}', 'union', [[3]], '{1, 2, 3}'],
    ['1', 'foo', [], "AttributeError: 'int' object has no attribute 'foo'"],
  ] as const)('%s.%s', (x, name, args, expected) => {
    expect(outcome(() => invoke(getattr(read(x), name), args))).toBe(expected);
  });

  it('sorts stably by < alone', () => {
    const items = ['b', 'A', 'a', 'C'];
    invoke(getattr(items, 'sort'), [], new Map([['key', getattr(builtins.get('str'), 'lower')]]));
    expect(items).toEqual(['A', 'a', 'b', 'C']);
    expect(outcome(() => call('sorted', [1, 'a']))).toBe(
      "TypeError: '<' not supported between instances of 'str' and 'int'",
    );
  });
});

describe('builtins', () => {
  it.each([
    ['int', ['12'], '12'],
    ['int', ['1.5'], "ValueError: invalid literal for int() with base 10: '1.5'"],
    ['int', [new Float(-3.9)], '-3'],
    ['int', [NaN], 'ValueError: cannot convert float NaN to integer'],
    ['int', [null], "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"],
    ['int', ['0x1f', 16], '31'],
    ['float', ['inf'], 'inf'],
    ['float', ['x'], "ValueError: could not convert string to float: 'x'"],
    ['round', [2.5], '2'],
    ['round', [2.675, 2], '2.67'],
    ['round', [0.125, 2], '0.12'],
    ['round', [15, -1], '20'],
    ['round', [1234.5, -2], '1200.0'],
    ['sum', [[1, 2.5]], '3.5'],
    ['max', [[]], 'ValueError: max() arg is an empty sequence'],
    ['max', [3, 1, 2], '3'],
    ['divmod', [7, -2], '(-4, -1)'],
    ['pow', [2, -1, 5], '3'],
    ['len', [3], "TypeError: object of type 'int' has no len()"],
    ['range', [1.5], "TypeError: 'float' object cannot be interpreted as an integer"],
    ['list', [3], "TypeError: 'int' object is not iterable"],
    ['hex', [-255], "'-0xff'"],
    ['complex', ['1+2j'], '(1+2j)'],
    ['isinstance', [true, intClass], 'True'],
    ['isinstance', [1, 3], 'TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union'],
    ['type', [[]], "<class 'list'>"],
    ['dict', [[1]], 'TypeError: cannot convert dictionary update sequence element #0 to a sequence'],
  ] as const)('%s(%j)', (name, args, expected) => {
    expect(outcome(() => call(name, ...args))).toBe(expected);
  });

  it('prints to the sink', () => {
    let text = '';
    const before = python.setOutput((part) => (text += part));
    python.print(1, 'a', [python.float(1), null, true], python.kw({ sep: '-', end: '!' }));
    python.setOutput(before);
    expect(text).toBe('1-a-[1.0, None, True]!');
  });

  it('formats', () => {
    expect(format(3.14159, '.2f')).toBe('3.14');
    expect(format(true)).toBe('True');
    expect(format(1234567, ',')).toBe('1,234,567');
    expect(outcome(() => format([], 'd'))).toBe('TypeError: unsupported format string passed to list.__format__');
    expect(outcome(() => format('a', 'd'))).toBe("ValueError: Unknown format code 'd' for object of type 'str'");
  });
});

describe('exceptions', () => {
  it('are JavaScript and Python classes at once', () => {
    const OpError = defineException('OpError', 'framework.errors', [PyException]);
    const Invalid = defineException('InvalidArgumentError', 'framework.errors', [OpError, PyValueError]);
    const error = new Invalid('bad shape');
    expect(error).toBeInstanceOf(OpError);
    expect(error).toBeInstanceOf(PyValueError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(PyTypeError);
    expect(repr(error)).toBe("InvalidArgumentError('bad shape')");
    expect(typeOf(error).mro.map((cls) => cls.qualifiedName)).toEqual([
      'framework.errors.InvalidArgumentError',
      'framework.errors.OpError',
      'Exception',
      'BaseException',
      'ValueError',
    ]);
    expect(isinstance(error, PyValueError)).toBe(true);
    expect(repr(invoke(Invalid, [1, 2]))).toBe('InvalidArgumentError(1, 2)');
  });

  it('have the bases and texts of Python', () => {
    expect(new PyIndexError('x')).toBeInstanceOf(python.LookupError);
    expect(str(new PyKeyError('k'))).toBe("'k'");
    expect(str(invoke(exceptionClassOf(PyKeyError), [1]))).toBe('1');
    expect(repr(getattr(invoke(builtins.get('ValueError'), ['a', 1]), 'args'))).toBe("('a', 1)");
    expect(str(invoke(builtins.get('ValueError'), ['a', 1]))).toBe("('a', 1)");
  });
});

describe('classes written in Python', () => {
  const Animal = defineClass(
    'Animal',
    '__main__',
    [],
    [
      self('__init__', (me: object, name: string) => setattr(me, 'name', name)),
      self('speak', (me: object) => `${String(getattr(me, 'name'))} speaks`),
      self('__repr__', (me: object) => `Animal(${repr(getattr(me, 'name'))})`),
      ['legs', 4],
      ['twice', new Property(new PyFunction('twice', ([me]) => operator('mul', getattr(me, 'name'), 2)))],
      ['kind', new StaticMethod(new PyFunction('kind', () => 'animal'))],
      ['make', new ClassMethod(new PyFunction('make', ([cls]) => invoke(cls, ['made'])))],
    ],
  );
  const Dog: PyClass = defineClass(
    'Dog',
    '__main__',
    [Animal],
    [
      self('__init__', (me: object) => invoke(getattr(new Super(Dog, me), '__init__'), ['Rex'])),
      self('speak', (me: object) => `${String(invoke(getattr(new Super(Dog, me), 'speak'), []))} loudly`),
      self('__len__', () => 0),
    ],
  );

  it('make instances, bind methods and find what super has', () => {
    const dog = invoke(Dog, []);
    expect(invoke(getattr(dog, 'speak'), [])).toBe('Rex speaks loudly');
    expect(getattr(dog, 'twice')).toBe('RexRex');
    expect(invoke(getattr(dog, 'kind'), [])).toBe('animal');
    expect(repr(invoke(getattr(Animal, 'make'), []))).toBe("Animal('made')");
    expect(isinstance(dog, Animal)).toBe(true);
    expect(truth(dog)).toBe(false);
    expect(repr(getattr(dog, 'speak'))).toBe("<bound method speak of Animal('Rex')>");
    expect(outcome(() => getattr(dog, 'fly'))).toBe("AttributeError: 'Dog' object has no attribute 'fly'");
    expect(outcome(() => getattr(Dog, 'fly'))).toBe("AttributeError: type object 'Dog' has no attribute 'fly'");
    expect(outcome(() => setattr(dog, 'twice', 1))).toBe(
      "AttributeError: property 'twice' of 'Dog' object has no setter",
    );
    setattr(dog, 'legs', 3);
    expect([getattr(dog, 'legs'), getattr(Dog, 'legs')]).toEqual([3, 4]);
    delattr(dog, 'legs');
    expect(getattr(dog, 'legs')).toBe(4);
  });

  it('extend a native class that allocates', () => {
    const Base = new PyClass('Module', 'framework');
    Base.allocate = (cls) => ({ [CLASS]: cls, native: true });
    Base.members.set('__call__', { kind: 'method', call: (me, args) => invoke(getattr(me, 'forward'), args) });
    const Net = defineClass('Net', '__main__', [Base], [self('forward', (_: object, x: number) => x + 1)]);
    const net = invoke(Net, []);
    expect((net as { native?: boolean }).native).toBe(true);
    expect(invoke(net, [1])).toBe(2);
  });

  it('can be exceptions', () => {
    const Mine = defineClass('Mine', '__main__', [PyValueError], []);
    const error = invoke(Mine, ['text']);
    expect(error).toBeInstanceOf(PyValueError);
    expect(str(error)).toBe('text');
  });
});

describe('protocols', () => {
  it('iterates by position until IndexError', () => {
    const cls = new PyClass('Seq', 'm');
    cls.members.set('__getitem__', {
      kind: 'method',
      call: (_, [i]) => {
        if (i === 2) throw new PyIndexError('end');
        return i;
      },
    });
    expect([...iterate({ [CLASS]: cls })]).toEqual([0, 1]);
    expect(contains({ [CLASS]: cls }, 1)).toBe(true);
  });

  it('enters and leaves context managers', () => {
    const log: string[] = [];
    const cls = new PyClass('Manager', 'm');
    cls.members.set('__enter__', { kind: 'method', call: () => log.push('in') });
    cls.members.set('__exit__', { kind: 'method', call: (_, [type]) => type !== null });
    const manager = { [CLASS]: cls };
    expect(enter(manager)).toBe(1);
    expect(exit(manager, new PyTypeError('x'))).toBe(true);
    expect(python.with_(manager, () => 5)).toBe(5);
    expect(outcome(() => enter(3))).toBe("TypeError: 'int' object does not support the context manager protocol");
  });

  it('has modules with lazy members', () => {
    let made = 0;
    const module = new PyModule('torch', [['a', 1]], { lazy: [['b', () => ++made]] });
    expect([getattr(module, 'a'), getattr(module, 'b'), getattr(module, 'b')]).toEqual([1, 1, 1]);
    expect(hasattr(module, 'c')).toBe(false);
    expect(outcome(() => getattr(module, 'c'))).toBe("AttributeError: module 'torch' has no attribute 'c'");
  });

  it('hands keywords to a plain function as its last argument', () => {
    const seen: unknown[] = [];
    invoke((...args: unknown[]) => seen.push(...args), [1], new Map([['k', 2]]));
    expect(seen[1]).toBeInstanceOf(python.Keywords);
    expect(outcome(() => invoke(3, []))).toBe("TypeError: 'int' object is not callable");
  });
});

describe('literals and bracket texts', () => {
  it.each([
    "[[2.0, 1], (1, 2), {'a': None}]",
    '()',
    '(1,)',
    '-1.5',
    "'a\\n'",
    '1e-05',
    '(1+2j)',
    'Ellipsis',
    '{1, 2}',
    '{}',
    'True',
  ])('%s', (source) => expect(repr(read(source))).toBe(source));

  it('reads values in a template', () => {
    expect(repr(python.py`[${python.float(1)}, 2.0, ${'a'}]`)).toBe("[1.0, 2.0, 'a']");
    expect(outcome(() => read('[1, x]'))).toMatch(/^SyntaxError/);
  });

  it.each([
    ['1:3', 'slice(1, 3, None)'],
    ['0, ::2', '(0, slice(None, None, 2))'],
    ['..., None', '(Ellipsis, None)'],
    [':, 1', '(slice(None, None, None), 1)'],
    ['-1', '-1'],
    ['0, :, -2:', '(0, slice(None, None, None), slice(-2, None, None))'],
    ['1, 2', '(1, 2)'],
  ])('[%s]', (text, expected) => expect(repr(parseIndex(text))).toBe(expected));

  it.each(['0,2', 'true', 'NaN', 'undefined', '', 'tensor(1)', '1.5'])('refuses [%s]', (text) => {
    expect(() => parseIndex(text)).toThrow(/get/);
    expect(() => parseIndex(text)).toThrow(PyIndexError);
  });
});

describe('the TypeScript surface', () => {
  it('gives plain numbers to those who gave them', () => {
    expect(python.add(0.5, 0.5)).toBe(1);
    expect(python.add(python.float(1), 1)).toBeInstanceOf(Float);
    expect(python.sum([0.5, 0.5])).toBe(1);
    expect(python.and(1, () => 0, 2)).toBe(0);
    expect(python.isinstance(python.float(2), python.float)).toBe(true);
    expect(python.isinstance(2, python.float)).toBe(false);
    expect(python.isinstance(Tuple.of(1), python.tuple)).toBe(true);
    expect(python.isinstance(new python.ValueError('x'), python.Exception)).toBe(true);
    expect([...python.zip([1, 2], 'ab')].map(repr)).toEqual(["(1, 'a')", "(2, 'b')"]);
    expect(repr(python.dict({ a: 1 }))).toBe("{'a': 1}");
    expect(repr(python.idx(1, python.slice(null, 2), Ellipsis))).toBe('(1, slice(None, 2, None), Ellipsis)');
    expect(python.list([1, 2, 3]).get(-1)).toBe(3);
    expect(python.sorted([2, 1], python.kw({ reverse: true }))).toEqual([2, 1]);
    expect(len('a😀')).toBe(2);
    expect(new Slice(null, null, -1).indices(3)).toEqual({ start: 2, stop: -1, step: -1, length: 3 });
  });
});
