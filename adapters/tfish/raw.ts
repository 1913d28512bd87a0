/** Raw ops: how arguments meet what an op declares, with the checks and the words of TensorFlow's eager runtime. */
import type { DType } from '../../src/core/dtype.ts';
import type { Shape } from '../../src/core/shape.ts';
import type { Value } from '../../src/core/value.ts';
import { interopOf } from '../../src/dialect/interop.ts';
import { scalarKind } from '../../src/dialect/nested.ts';
import { elements } from '../../src/dialect/operand.ts';
import { PyValueError } from '../../src/python/errors.ts';
import { repr, str } from '../../src/python/text.ts';
import { toValue, toValueNear } from './convert.ts';
import { cName } from './dtype.ts';
import { invalid, nowRunning } from './exceptions.ts';
import { opDefinitions } from './opdefs.ts';
import { dtypeOf, EagerTensor, isTensor, type TfTensor } from './tensor.ts';

interface InputArgument {
  /** Attribute that holds the dtype, or null where it is fixed. */
  readonly attribute: string | null;
  readonly fixed: string | null;
  readonly list: boolean;
}

interface TypeAttribute {
  readonly allowed: readonly string[] | null;
  readonly fallback: string | null;
}

interface Definition {
  readonly inputs: readonly InputArgument[];
  readonly attributes: ReadonlyMap<string, TypeAttribute>;
  readonly text: string;
}

/** Name of a dtype after its enumerator: DT_FLOAT is float32. */
const ofEnumerator = (name: string): string =>
  ({ DT_FLOAT: 'float32', DT_DOUBLE: 'float64', DT_HALF: 'float16' })[name] ?? name.slice(3).toLowerCase();

const ofC = (name: string): string => ({ float: 'float32', double: 'float64', half: 'float16' })[name] ?? name;

const parse = (text: string): Definition => {
  const [signature, ...parts] = text.split('; ') as [string, ...string[]];
  const attributes = new Map<string, TypeAttribute>();
  for (const part of parts) {
    const match = /^attr=(\w+):type(?:,default=(\w+))?(?:,allowed=\[(.*)\])?$/.exec(part);
    if (!match) continue;
    const [, name, fallback, allowed] = match;
    attributes.set(name!, {
      allowed: allowed?.split(', ').map(ofEnumerator) ?? null,
      fallback: fallback ? ofEnumerator(fallback) : null,
    });
  }
  const inputs = signature
    .split(' -> ')[0]!
    .split(', ')
    .filter((part) => part !== '')
    .map((part): InputArgument => {
      const kind = part.split(':')[1]!;
      const type = kind.split('*').at(-1)!;
      const isAttribute = attributes.has(type);
      return { attribute: isAttribute ? type : null, fixed: isAttribute ? null : ofC(type), list: kind.includes('*') };
    });
  return { inputs, attributes, text };
};

const parsed = new Map<string, Definition>();

const definitionOf = (raw: string): Definition => {
  let found = parsed.get(raw);
  if (!found) {
    const text = opDefinitions[raw];
    if (text === undefined) throw new Error(`no definition of the raw op '${raw}'`);
    parsed.set(raw, (found = parse(text)));
  }
  return found;
};

/** One argument as the op computes with it. */
export class Argument {
  #value: Value | null = null;

  constructor(
    readonly source: unknown,
    /** A dtype, or 'string'. */
    readonly dtype: string,
    value: Value | null,
  ) {
    this.#value = value;
  }

  get value(): Value {
    return (this.#value ??= toValue(this.source, this.dtype as DType));
  }

  get shape(): Shape {
    return this.#value?.shape ?? (scalarKind(this.source) === null ? this.value.shape : []);
  }

  /** The elements as integers, row by row. */
  get ints(): readonly number[] {
    if (typeof this.source === 'number') return [this.source];
    if (typeof this.source === 'boolean') return [Number(this.source)];
    return Array.from(elements(this.value).data as ArrayLike<number | bigint>, Number);
  }
}

/** Kernels that run under another name for some dtypes, which then stands in messages about operand dtypes. */
const rewritten: Readonly<Record<string, readonly string[]>> = {
  MatMul: ['float32', 'bfloat16', 'float16'],
  BatchMatMulV2: ['float32', 'bfloat16', 'float16'],
};

const kernelName = (raw: string, dtype: string): string => (rewritten[raw]?.includes(dtype) ? `_Mkl${raw}` : raw);

/** Tensors, numbers and NumPy's arrays go the quick way; a sequence or text sends all arguments the long way round. */
const isQuick = (x: unknown): boolean => isTensor(x) || scalarKind(x) !== null || interopOf(x) !== null || x === null;

interface Slot {
  readonly source: unknown;
  readonly input: InputArgument;
}

const slotsOf = ({ inputs }: Definition, sources: readonly unknown[]): Slot[] =>
  sources.flatMap((source, i) => {
    const input = inputs[i]!;
    return input.list ? (source as readonly unknown[]).map((item) => ({ source: item, input })) : [{ source, input }];
  });

const checkAllowed = (raw: string, { attributes, text }: Definition, given: ReadonlyMap<string, string>): void => {
  for (const [name, { allowed }] of attributes) {
    const dtype = given.get(name);
    if (dtype === undefined || allowed === null || allowed.includes(dtype)) continue;
    throw invalid(
      `Value for attr '${name}' of ${cName(dtype)} is not in the list of allowed values: ${allowed.map(cName).join(', ')}\n\t; NodeDef: {{node ${raw}}}; Op<name=${raw}; signature=${text}>`,
    );
  }
};

/** A Python value in the dtype that the other arguments or the op ask for. */
const convert = (source: unknown, wanted: string | null, soft: string | null): Argument => {
  if (typeof source === 'string' && wanted === null) return new Argument(source, 'string', null);
  if (wanted !== null)
    return new Argument(
      source,
      wanted,
      scalarKind(source) === 'int' && /^u?int/.test(wanted) ? null : toValue(source, wanted as DType),
    );
  const value = soft === null ? toValue(source) : toValueNear(source, soft as DType);
  return new Argument(source, value.dtype, value);
};

/**
 * Matches arguments to the inputs of a raw op, whose name stands in messages from now on.
 *
 * `label` is the name given to the op. @throws InvalidArgumentError | TypeError | ValueError
 */
export const match = (raw: string, sources: readonly unknown[], label: unknown = null): readonly Argument[] => {
  const definition = definitionOf(raw);
  const slots = slotsOf(definition, sources);
  const quick = slots.every(({ source }) => isQuick(source));
  nowRunning(raw, quick ? (label === null ? '' : str(label)) : null);
  const given = new Map<string, string>();
  const hints = new Map<string, string>();
  for (const { source, input } of slots) {
    const { attribute } = input;
    if (attribute !== null && isTensor(source) && !hints.has(attribute)) hints.set(attribute, dtypeOf(source));
  }
  let clash: (() => never) | null = null;
  const out = slots.map(({ source, input: { attribute, fixed } }, i) => {
    if (fixed === 'resource') return new Argument(source, dtypeOf(source as TfTensor), null);
    const preferred = attribute === null ? null : (definition.attributes.get(attribute)!.fallback ?? null);
    const wanted =
      fixed ??
      (attribute === null ? null : (given.get(attribute) ?? hints.get(attribute) ?? (quick ? preferred : null)));
    const argument = isTensor(source)
      ? new Argument(source, dtypeOf(source), null)
      : convert(source, wanted, preferred);
    const expected = fixed ?? given.get(attribute!) ?? argument.dtype;
    if (attribute !== null) given.set(attribute, expected);
    if (expected !== argument.dtype) {
      if (!quick) {
        throw new PyValueError(
          `Tensor conversion requested dtype ${expected} for Tensor with dtype ${argument.dtype}: ${repr(source)}`,
        );
      }
      clash ??= () => {
        throw invalid(
          `cannot compute ${kernelName(raw, expected)} as input #${i}(zero-based) was expected to be a ${cName(expected)} tensor but is a ${cName(argument.dtype)} tensor`,
        );
      };
    }
    return argument;
  });
  checkAllowed(raw, definition, given);
  (clash as (() => never) | null)?.();
  return out;
};

/** Runs a raw op: matches its arguments and wraps what `body` makes of them. */
export const run = (
  raw: string,
  sources: readonly unknown[],
  body: (...args: readonly Argument[]) => Value,
  label: unknown = null,
): EagerTensor => new EagerTensor(body(...match(raw, sources, label)));
