/** `repr` and `str` of NumPy arrays and scalars: rows, line breaks and summaries, and what is said of dtype and shape. */
import type { DType } from '../../core/dtype.ts';
import { sizeOf } from '../../core/shape.ts';
import type { HostArray } from '../../core/value.ts';
import { edgePositions, elementAt, shapeText, type Element } from './elements.ts';
import { complexScalarText, floatScalarText } from './float.ts';
import { defaultNumpyPrintOptions, elementFormat, type NumpyPrintOptions } from './numpy-format.ts';

export { defaultNumpyPrintOptions, type NumpyPrintOptions } from './numpy-format.ts';

/** What stands around the text of an array: it decides where lines break and how far they are indented. */
export interface Surroundings {
  readonly separator: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Row {
  /** Lines that are complete. */
  done: string;
  line: string;
}

const appendWord = (row: Row, word: string, width: number, indent: string): void => {
  // A break that gains nothing is not made: a word longer than the line stays where it is.
  if (row.line.length + word.length > width && row.line.length > indent.length) {
    row.done += `${row.line.trimEnd()}\n`;
    row.line = indent;
  }
  row.line += word;
};

/** As `appendWord`, for texts of several lines, such as a user's own formatter makes. */
const appendText = (row: Row, text: string, width: number, indent: string): void => {
  const words = text.split('\n');
  if (words.length === 1) return appendWord(row, text, width, indent);
  const widest = Math.max(...words.map((word) => word.length));
  let hang = ' '.repeat(row.line.length);
  if (row.line.length + widest > width && row.line.length > indent.length) {
    row.done += `${row.line.trimEnd()}\n`;
    row.line = indent;
    hang = indent;
  }
  row.line += words[0]!;
  for (const word of words.slice(1)) {
    row.done += `${row.line.trimEnd()}\n`;
    row.line = hang + word;
  }
  row.line += ' '.repeat(widest - words.at(-1)!.length);
};

/** `numpy.array2string`: the elements in brackets. */
export const numpyArrayText = (
  array: HostArray,
  options: NumpyPrintOptions,
  { separator, prefix, suffix }: Surroundings,
): string => {
  const { shape, dtype } = array;
  const size = sizeOf(shape);
  if (size === 0) return '[]';
  const summarised = size > options.threshold;
  const edge = options.edgeitems;
  // With no edge items NumPy fits the format to all elements, since its slice [-0:] is the whole axis.
  const shown: Element[] =
    summarised && edge > 0
      ? edgePositions(shape, edge).map((i) => elementAt(array, i))
      : Array.from({ length: size }, (_, i) => elementAt(array, i));
  const format = elementFormat(shown, dtype, shape.length === 0, options);
  const tightSeparator = separator.trimEnd();

  const write = (axis: number, start: number, indent: string, width: number): string => {
    if (axis === shape.length) return format(elementAt(array, start));
    const length = shape[axis]!;
    const shorten = summarised && length > 2 * edge;
    const items: (number | null)[] = shorten
      ? [
          ...Array.from({ length: edge }, (_, i) => i),
          null,
          ...Array.from({ length: edge }, (_, i) => length - edge + i),
        ]
      : Array.from({ length }, (_, i) => i);
    // With no edge items NumPy still writes the last one.
    if (shorten && edge === 0) items.push(length - 1);
    const item = (i: number): string => write(axis + 1, start * length + i, `${indent} `, width - 1);

    if (axis === shape.length - 1) {
      const room = width - Math.max(tightSeparator.length, 1);
      const row: Row = { done: '', line: indent };
      items.forEach((i, n) => {
        if (n > 0) row.line += separator;
        if (i === null) appendWord(row, '...', room, indent);
        else appendText(row, item(i), room, indent);
      });
      return `[${(row.done + row.line).slice(indent.length)}]`;
    }
    const between = tightSeparator + '\n'.repeat(shape.length - axis - 1) + indent;
    return `[${items.map((i) => (i === null ? '...' : item(i))).join(between)}]`;
  };
  return write(0, 0, ' '.repeat(prefix.length + 1), options.linewidth - suffix.length);
};

/** Dtypes that NumPy's array literals have by default, so that the repr need not say them. */
const impliedDtypes: ReadonlySet<DType> = new Set<DType>(['bool', 'int64', 'float64']);

/** `repr` of a NumPy array. */
export const numpyRepr = (
  array: HostArray,
  options: NumpyPrintOptions = defaultNumpyPrintOptions,
  className = 'array',
): string => {
  const { dtype, shape } = array;
  const size = sizeOf(shape);
  const prefix = `${className}(`;
  const text = prefix + numpyArrayText(array, options, { separator: ', ', prefix, suffix: ')' });
  const extras: string[] = [];
  const unseenShape = size === 0 ? shape.length !== 1 : !options.legacy && size > options.threshold;
  if (unseenShape) extras.push(`shape=${shapeText(shape)}`);
  if (size === 0 || !impliedDtypes.has(dtype)) extras.push(`dtype=${dtype}`);
  if (extras.length === 0) return `${text})`;
  // NumPy 1 puts only the dtype on a new line; the shape of an empty array belongs to the text.
  const split = options.legacy && extras.length > 1 ? 1 : 0;
  const head = [text, ...extras.slice(0, split)].join(', ') + ',';
  const tail = `${extras.slice(split).join(', ')})`;
  const lastLine = head.length - (head.lastIndexOf('\n') + 1);
  const spacer = lastLine + tail.length + 1 > options.linewidth ? `\n${' '.repeat(prefix.length)}` : ' ';
  return head + spacer + tail;
};

/** `str` of a NumPy array. */
export const numpyStr = (array: HostArray, options: NumpyPrintOptions = defaultNumpyPrintOptions): string =>
  array.shape.length === 0
    ? numpyScalarStr(elementAt(array, 0), array.dtype, options)
    : numpyArrayText(array, options, { separator: ' ', prefix: '', suffix: '' });

/** `str` of a NumPy scalar. */
export const numpyScalarStr = (
  element: Element,
  dtype: DType,
  { legacy }: Pick<NumpyPrintOptions, 'legacy'> = defaultNumpyPrintOptions,
): string => {
  const wide = legacy !== null;
  if (typeof element === 'boolean') return element ? 'True' : 'False';
  if (dtype === 'complex64') return complexScalarText(...(element as readonly [number, number]), wide);
  return dtype === 'float16' || dtype === 'bfloat16' || dtype === 'float32' || dtype === 'float64'
    ? floatScalarText(element as number, dtype, wide)
    : String(element);
};

/** `repr` of a NumPy scalar: `np.float32(3.5)` in NumPy 2, as `str` in NumPy 1. */
export const numpyScalarRepr = (
  element: Element,
  dtype: DType,
  options: Pick<NumpyPrintOptions, 'legacy'> = defaultNumpyPrintOptions,
): string => {
  const text = numpyScalarStr(element, dtype, options);
  if (options.legacy || dtype === 'bfloat16') return text;
  if (dtype === 'bool') return `np.${text}_`;
  return text.startsWith('(') ? `np.${dtype}${text}` : `np.${dtype}(${text})`;
};
