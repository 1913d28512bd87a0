/** How arrays print: set_printoptions and its relatives. */
import { fn, type Stated } from '../../../src/dialect/declare.ts';
import { numpyArrayText, numpyRepr, numpyStr, type NumpyPrintOptions } from '../../../src/policy/printer/numpy.ts';
import { Dict } from '../../../src/python/dict.ts';
import { PyTypeError, PyValueError } from '../../../src/python/errors.ts';
import { invoke } from '../../../src/python/call.ts';
import { CLASS, PyClass } from '../../../src/python/object.ts';
import { str } from '../../../src/python/text.ts';
import { tryIndex, tryFloat } from '../../../src/python/conversion.ts';
import type { Edition } from '../edition.ts';
import { array } from '../members.ts';
import type { Numpy } from '../numpy.ts';
import { arrayOperand } from '../operand.ts';
import { scalarAt } from '../scalar.ts';
import { elementAtFlat } from './element-at.ts';

type Given = Readonly<Record<string, unknown>>;
type Changes = Partial<NumpyPrintOptions>;

const floatModes = ['fixed', 'unique', 'maxprec', 'maxprec_equal'];

/** The user's functions, which see scalars. */
const formatters = (edition: Edition, given: Dict): NumpyPrintOptions['formatter'] =>
  Object.fromEntries(
    [...given.entries()].map(([key, callee]) => [
      key as string,
      (element: Parameters<typeof elementAtFlat>[0], dtype: Parameters<typeof elementAtFlat>[1]) =>
        str(invoke(callee, [scalarAt(elementAtFlat(element, dtype), 0, edition)])),
    ]),
  );

const count = (x: unknown, name: string): number => {
  const int = tryIndex(x);
  if (int === null) throw new PyTypeError(`${name} must be an integer`);
  return Number(int);
};

const threshold = (x: unknown): number => {
  const number = typeof x === 'string' ? null : tryFloat(x);
  if (number === null) throw new PyTypeError('threshold must be numeric');
  if (Number.isNaN(number))
    throw new PyValueError('threshold must be non-NAN, try sys.maxsize for untruncated representation');
  return number;
};

/** How each option is read; absent ones stay as they are. */
const readers = (edition: Edition): Readonly<Record<string, (x: unknown) => Changes>> => ({
  precision: (x) => ({ precision: count(x, 'precision') }),
  threshold: (x) => ({ threshold: threshold(x) }),
  edgeitems: (x) => ({ edgeitems: count(x, 'edgeitems') }),
  linewidth: (x) => ({ linewidth: Number(x) }),
  suppress: (x) => ({ suppress: Boolean(x) }),
  nanstr: (x) => ({ nanstr: x as string }),
  infstr: (x) => ({ infstr: x as string }),
  sign: (x) => {
    if (x !== '-' && x !== '+' && x !== ' ') throw new PyValueError("sign option must be one of ' ', '+', or '-'");
    return { sign: x };
  },
  floatmode: (x) => {
    if (!floatModes.includes(x as string)) {
      throw new PyValueError(`floatmode option must be one of 'fixed', 'unique', 'maxprec', 'maxprec_equal'`);
    }
    return { floatmode: x as NumpyPrintOptions['floatmode'] };
  },
  formatter: (x) => ({ formatter: formatters(edition, x as Dict) }),
});

/** The options that a call names. `precision=None` counts for floatmode 'unique' alone. */
const changes = (edition: Edition, given: Given): Changes => {
  const table = readers(edition);
  const out: Changes = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && value !== undefined && table[name]) Object.assign(out, table[name](value));
  }
  if (given.floatmode === 'unique') out.precision = null;
  return out;
};

const options =
  '=None, any threshold=None, any edgeitems=None, any linewidth=None, any suppress=None, any nanstr=None, any infstr=None, any formatter=None';
const rest = 'any sign=None, any floatmode=None, *, ignored legacy=None, ignored override_repr=None';

const current = ({ print }: Edition): Dict => {
  const { precision, threshold: most, edgeitems, floatmode, linewidth, suppress, nanstr, infstr, sign, legacy } = print;
  return new Dict<string, unknown>([
    ['edgeitems', edgeitems],
    ['threshold', most],
    ['floatmode', floatmode],
    ['precision', precision],
    ['suppress', suppress],
    ['linewidth', linewidth],
    ['nanstr', nanstr],
    ['infstr', infstr],
    ['sign', sign],
    ['formatter', null],
    ['legacy', false],
    ...(legacy === null ? ([['override_repr', null]] as const) : []),
  ]);
};

const contextClass = new PyClass('_GeneratorContextManager', 'contextlib');

/** Options that hold inside of a `with` block. */
class PrintOptions {
  readonly [CLASS] = contextClass;
  saved: NumpyPrintOptions | null = null;
  constructor(
    readonly edition: Edition,
    readonly changes: Changes,
  ) {}
}

contextClass.members.set('__enter__', {
  kind: 'method',
  call: (x) => {
    const self = x as PrintOptions;
    self.saved = self.edition.print;
    self.edition.print = { ...self.saved, ...self.changes };
    return current(self.edition);
  },
});
contextClass.members.set('__exit__', {
  kind: 'method',
  call: (x) => {
    const self = x as PrintOptions;
    if (self.saved) self.edition.print = self.saved;
    return null;
  },
});

export const printingFunctions = ({ edition }: Numpy): readonly Stated[] => {
  return [
    fn(`set_printoptions(any precision${options}, ${rest})`, (given) => {
      edition.print = { ...edition.print, ...changes(edition, given) };
      if (!('formatter' in given) || (given as Given).formatter === null) edition.print.formatter = null;
      return null;
    }),
    fn('get_printoptions()', () => current(edition)),
    fn(
      `printoptions(any precision${options}, ${rest})`,
      (given) => new PrintOptions(edition, changes(edition, given as Given)),
    ),
    fn(
      "array2string(ArrayLike a, any max_line_width:linewidth=None, any precision=None, any suppress_small:suppress=None, str separator=' ', str prefix='', *, any formatter=None, any threshold=None, any edgeitems=None, any sign=None, any floatmode=None, str suffix='', ignored legacy=None) -> str",
      (given) => {
        const { a, separator, prefix, suffix } = given;
        const x = array(arrayOperand(a, edition));
        return numpyArrayText(x, { ...edition.print, ...changes(edition, given) }, { separator, prefix, suffix });
      },
    ),
    fn(
      'array_repr(ArrayLike arr, any max_line_width:linewidth=None, any precision=None, any suppress_small:suppress=None) -> str',
      (given) => numpyRepr(array(arrayOperand(given.arr, edition)), { ...edition.print, ...changes(edition, given) }),
    ),
    fn(
      'array_str(ArrayLike a, any max_line_width:linewidth=None, any precision=None, any suppress_small:suppress=None) -> str',
      (given) => numpyStr(array(arrayOperand(given.a, edition)), { ...edition.print, ...changes(edition, given) }),
    ),
  ];
};
