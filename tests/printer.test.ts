/** Tensors print as the frameworks print them, character by character, on recorded random tensors. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allocate, dtypes, type DType } from '../src/core/dtype.ts';
import type { HostArray } from '../src/core/value.ts';
import { elementAt } from '../src/policy/printer/elements.ts';
import {
  jaxRepr,
  jaxStr,
  mxRepr,
  mxStr,
  tfTensorRepr,
  tfTensorStr,
  tfVariableRepr,
} from '../src/policy/printer/frameworks.ts';
import {
  defaultNumpyPrintOptions,
  numpyRepr,
  numpyScalarRepr,
  numpyStr,
  type NumpyPrintOptions,
} from '../src/policy/printer/numpy.ts';
import { defaultTorchPrintOptions, torchRepr, type TorchPrintOptions } from '../src/policy/printer/torch.ts';

type Recorded = string | number | [string, string];

interface Context {
  options?: Partial<NumpyPrintOptions & TorchPrintOptions>;
  version?: number;
  suffixes?: string[];
  defaultDtype?: DType;
  weakType?: boolean;
  name?: string;
}

type Case = [printer: string, dtype: DType, shape: number[], data: Recorded[], context: Context, text: string];

const cases = JSON.parse(readFileSync(new URL('./fixtures/printer.json', import.meta.url), 'utf8')) as Case[];

const float = (text: string | number): number => {
  if (typeof text === 'number') return text;
  return text.endsWith('inf') ? (text.startsWith('-') ? -Infinity : Infinity) : Number(text);
};

const hostArray = (dtype: DType, shape: number[], recorded: Recorded[]): HostArray => {
  const data = allocate(dtype, recorded.length);
  const { big } = dtypes[dtype];
  recorded.flat().forEach((x, i) => {
    data[i] = big ? BigInt(x) : float(x);
  });
  return { dtype, shape, data };
};

const numpyOptions = ({ options, version }: Context): NumpyPrintOptions => ({
  ...defaultNumpyPrintOptions,
  ...options,
  legacy: version === 1 ? '1.23' : null,
});

const printers: Record<string, (array: HostArray, context: Context) => string> = {
  torch: (array, context) =>
    torchRepr(array, { ...context, options: { ...defaultTorchPrintOptions, ...context.options } }),
  'numpy.repr': (array, context) => numpyRepr(array, numpyOptions(context)),
  'numpy.str': (array, context) => numpyStr(array, numpyOptions(context)),
  'numpy.scalar': (array, context) => numpyScalarRepr(elementAt(array, 0), array.dtype, numpyOptions(context)),
  'jax.repr': (array, context) => jaxRepr(array, { weakType: context.weakType ?? false }),
  'jax.str': (array) => jaxStr(array),
  'tf.repr': (array) => tfTensorRepr(array),
  'tf.str': (array) => tfTensorStr(array),
  'tf.variable': (array, context) => tfVariableRepr(array, context.name!),
  'mx.repr': (array) => mxRepr(array),
  'mx.str': (array) => mxStr(array),
};

describe('recorded tensors', () => {
  it.each(Object.keys(printers))('%s', (printer) => {
    const own = cases.filter(([name]) => name === printer);
    expect(own.length).toBeGreaterThan(5);
    for (const [, dtype, shape, data, context, text] of own) {
      expect(printers[printer]!(hostArray(dtype, shape, data), context)).toBe(text);
    }
  });
});

describe('what the recordings cannot hold', () => {
  const small = hostArray('float64', [2], [1.5, 2]);

  it("uses the user's formatter, the most specific one first", () => {
    const print = (formatter: NumpyPrintOptions['formatter'], array = small): string =>
      numpyRepr(array, { ...defaultNumpyPrintOptions, formatter });
    expect(print({ float: (x) => `<${(x as number).toFixed(1)}>` })).toBe('array([<1.5>, <2.0>])');
    expect(print({ all: () => 'a', float_kind: () => 'k' })).toBe('array([k, k])');
    expect(print({ int: () => 'i' })).toBe('array([1.5, 2. ])');
  });

  it('hangs the lines of a formatter that writes several', () => {
    const options = { ...defaultNumpyPrintOptions, formatter: { int: () => 'i\nj' } };
    expect(numpyStr(hostArray('int64', [2], [1, 2]), options)).toBe('[i\n j i\n   j]');
  });

  it('names the context of an array that is not on the cpu', () => {
    const array = hostArray('float32', [2], [1, 2]);
    expect(mxRepr(array, { context: 'gpu(0)' })).toBe('array([1., 2.], ctx=gpu(0))');
    expect(mxStr(array, { context: 'gpu(0)' })).toBe('[1. 2.] @gpu(0)');
    expect(torchRepr(array, { leadingSuffixes: ["device='cuda:0'"] })).toBe("tensor([1., 2.], device='cuda:0')");
  });
});
