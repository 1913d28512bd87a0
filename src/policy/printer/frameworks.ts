/** `repr` and `str` of JAX, TensorFlow and MXNet tensors, which all wrap NumPy's text of the same elements. */
import { complexText, floatText } from '../../core/decimal.ts';
import { isFloating } from '../../core/dtype.ts';
import { sizeOf } from '../../core/shape.ts';
import type { HostArray } from '../../core/value.ts';
import { elementAt, shapeText } from './elements.ts';
import { defaultNumpyPrintOptions, numpyArrayText, numpyRepr, numpyStr, type NumpyPrintOptions } from './numpy.ts';

/** `repr` of a JAX array. */
export const jaxRepr = (
  array: HostArray,
  { weakType = false, options = defaultNumpyPrintOptions }: { weakType?: boolean; options?: NumpyPrintOptions } = {},
): string => {
  const prefix = 'Array(';
  const dtype = `dtype=${array.dtype}${weakType ? ', weak_type=True' : ''}`;
  const text =
    sizeOf(array.shape) === 0
      ? `[], shape=${shapeText(array.shape)}`
      : numpyArrayText(array, options, { separator: ', ', prefix, suffix: ',' });
  const lastLine = text.length - text.lastIndexOf('\n') + 1;
  // JAX indents where it means to break the line, but does not break it.
  const spacer = lastLine + dtype.length + 2 > options.linewidth ? ' '.repeat(prefix.length) : ' ';
  return `${prefix}${text},${spacer}${dtype})`;
};

/** `str` of a JAX array. */
export const jaxStr = (array: HostArray, options: NumpyPrintOptions = defaultNumpyPrintOptions): string =>
  numpyStr(array, options);

/** A text of several lines starts on a line of its own. */
const onOwnLine = (text: string): string => (text.includes('\n') ? `\n${text}` : text);

/** The Python number that `.item()` gives, as `repr` writes it. */
const itemText = (array: HostArray): string => {
  const element = elementAt(array, 0);
  if (typeof element === 'boolean') return element ? 'True' : 'False';
  if (typeof element === 'object') return complexText(...element);
  return isFloating(array.dtype) ? floatText(element as number) : String(element);
};

const tfValueText = (array: HostArray, options: NumpyPrintOptions): string =>
  `numpy=${onOwnLine(array.shape.length === 0 ? itemText(array) : numpyRepr(array, options))}`;

/** `repr` of an eager TensorFlow tensor. */
export const tfTensorRepr = (array: HostArray, options: NumpyPrintOptions = defaultNumpyPrintOptions): string =>
  `<tf.Tensor: shape=${shapeText(array.shape)}, dtype=${array.dtype}, ${tfValueText(array, options)}>`;

/** `str` of an eager TensorFlow tensor. */
export const tfTensorStr = (array: HostArray, options: NumpyPrintOptions = defaultNumpyPrintOptions): string =>
  `tf.Tensor(${onOwnLine(numpyStr(array, options))}, shape=${shapeText(array.shape)}, dtype=${array.dtype})`;

/** `repr` (and `str`) of a TensorFlow variable; `name` as it prints, such as `Variable:0`. */
export const tfVariableRepr = (
  array: HostArray,
  name: string,
  options: NumpyPrintOptions = defaultNumpyPrintOptions,
): string =>
  `<tf.Variable '${name}' shape=${shapeText(array.shape)} dtype=${array.dtype}, ${tfValueText(array, options)}>`;

/** NumPy's options under MXNet, which stays with NumPy 1.23. */
export const defaultMxPrintOptions: Readonly<NumpyPrintOptions> = { ...defaultNumpyPrintOptions, legacy: '1.23' };

export interface MxReprContext {
  readonly options?: NumpyPrintOptions;
  /** The context as it prints, such as `gpu(0)`; null for the cpu, which is not printed. */
  readonly context?: string | null;
}

/** `repr` of an `mxnet.numpy` array: NumPy's, but float32 and bool go without saying and the others do not. */
export const mxRepr = (
  array: HostArray,
  { options = defaultMxPrintOptions, context = null }: MxReprContext = {},
): string => {
  let text = numpyRepr(array, options);
  if (text.includes('dtype=')) {
    if (array.dtype === 'float32') text = `${text.slice(0, text.lastIndexOf(','))})`;
  } else if (array.dtype !== 'float32' && array.dtype !== 'bool') {
    text = `${text.slice(0, -1)}, dtype=${array.dtype})`;
  }
  return context === null ? text : `${text.slice(0, -1)}, ctx=${context})`;
};

/** `str` of an `mxnet.numpy` array. */
export const mxStr = (
  array: HostArray,
  { options = defaultMxPrintOptions, context = null }: MxReprContext = {},
): string => {
  const text = numpyStr(array, options);
  return context === null || array.shape.length === 0 ? text : `${text} @${context}`;
};
