/** Replays a scenario on a target, step by step, and writes down what happened as the recorder does. */
import type { ReplayTarget } from '../src/dialect/target.ts';
import { builtins, captureOutput } from '../src/python/builtins.ts';
import { PythonError } from '../src/python/errors.ts';
import { BuiltinFunction } from '../src/python/function.ts';
import { PyModule } from '../src/python/module.ts';
import { hasattr, isInvocable, str, typeOf } from '../src/python/protocol.ts';
import type { Replayed } from './compare.ts';
import { blankAddresses, Encoder, safeRepr } from './encode.ts';
import type { Encoding, RecordedError, Step } from './golden.ts';
import { Program } from './python/interpreter.ts';

/** id() with small, repeatable numbers; it keeps every object that it has numbered alive, so none is reused. */
const countingId = (): BuiltinFunction => {
  const known = new Map<unknown, number>();
  return new BuiltinFunction('id', ([x]) => {
    if (!known.has(x)) known.set(x, known.size + 1);
    return known.get(x);
  });
};

const roots = new Set(['Exception', 'BaseException', 'object']);

/** The exception's text, without addresses, places and device names. */
const messageOf = (error: PythonError, module: string): string => {
  const text = blankAddresses(str(error))
    .replace(/\{\{function_node [^}]*\}\} ?/g, '')
    .replace(/^Traceback \(most recent call last\):\n( {2}.*\n)+/, '');
  return module.startsWith('mxnet') ? text.replace(/^(MXNetError|ValueError|TypeError|IndexError): /, '') : text;
};

const encodeError = (error: PythonError): RecordedError => {
  const cls = typeOf(error);
  const bases = cls.mro.slice(1).map((base) => base.qualifiedName);
  return {
    type: cls.qualifiedName,
    bases: bases.filter((name) => !roots.has(name)),
    message: messageOf(error, cls.module),
  };
};

const describeCrash = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim();
  return `${error.name}: ${error.message}${place ? ` (${place})` : ''}`;
};

/** What a step leaves out of the set of changed variables. */
const isUnrecorded = (value: unknown): boolean =>
  value instanceof PyModule || (isInvocable(value) && !hasattr(value, 'dtype'));

const preambleModule = (preamble: ReadonlyMap<string, unknown>, name: string): unknown =>
  [...preamble.values()].find((value) => value instanceof PyModule && value.name === name) ?? null;

export interface Budget {
  readonly turns?: number;
  readonly milliseconds?: number;
}

/** One scenario under way. */
class Replay {
  private readonly program: Program;
  private readonly hidden: ReadonlySet<string>;
  private readonly encoder: Encoder;
  private readonly seen = new Map<string, string>();

  constructor(target: ReplayTarget, budget: Budget) {
    const preamble = target.preamble();
    this.program = new Program({
      ...budget,
      builtins,
      importModule: (name) => target.importModule?.(name) ?? preambleModule(preamble, name),
    });
    const { names } = this.program;
    for (const [name, value] of preamble) names.set(name, value);
    names.set('__name__', '__main__');
    names.set('id', countingId());
    target.reset();
    this.hidden = new Set(names.keys());
    this.encoder = new Encoder((x) => target.encodeTensor(x));
  }

  step({ ast }: Step): Replayed {
    const out: { -readonly [K in keyof Replayed]: Replayed[K] } = {};
    const stdout: string[] = [];
    try {
      captureOutput(
        (text) => stdout.push(text),
        () => {
          const value = this.program.step(ast);
          if (value !== null && value !== undefined)
            out.result = { repr: safeRepr(value), value: this.encoder.encode(value) };
        },
      );
    } catch (error) {
      if (error instanceof PythonError) out.error = encodeError(error);
      else out.crash = describeCrash(error);
    }
    if (stdout.length > 0) out.stdout = stdout.join('');
    try {
      const changed = this.changed();
      if (Object.keys(changed).length > 0) out.changed = changed;
    } catch (error) {
      out.crash ??= describeCrash(error);
    }
    return out;
  }

  /** Every variable whose encoding is new or different. */
  private changed(): Record<string, Encoding> {
    const changed: Record<string, Encoding> = {};
    for (const [name, value] of this.program.names) {
      if (this.hidden.has(name) || name.startsWith('__') || isUnrecorded(value)) continue;
      const encoding = this.encoder.encode(value);
      const text = JSON.stringify(encoding);
      if (this.seen.get(name) === text) continue;
      this.seen.set(name, text);
      changed[name] = encoding;
    }
    return changed;
  }
}

/** What each step did, in order; a scenario starts from the target's initial state. */
export const replayScenario = (target: ReplayTarget, steps: readonly Step[], budget: Budget = {}): Replayed[] => {
  const replay = new Replay(target, budget);
  return steps.map((step) => replay.step(step));
};
