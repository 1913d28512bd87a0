/** TensorFlow's seeds: what an op draws from depends on the global seed, on its own, and on how often it ran since. */
import { MT19937 } from '../../src/policy/rng/mt19937.ts';
import { seededStream, skipped, type PhiloxState } from '../../src/policy/rng/philox.ts';
import { onReset, settings } from './settings.ts';

const LARGEST = 2 ** 31 - 1;

/** Python's `random.Random(seed)` for an integer. */
const pythonRandom = (seed: number): MT19937 => {
  const words: number[] = [];
  for (let rest = BigInt(Math.abs(seed)); rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return MT19937.fromWords(words.length > 0 ? words : [0]);
};

let operationSeeds: MT19937 | null = null;
const kernels = new Map<string, PhiloxState>();

/** `randint(0, 2**31 - 1)` of Python's generator: words are drawn until one is small enough. */
const nextOperationSeed = (): number => {
  operationSeeds ??= pythonRandom(settings.seed);
  for (;;) {
    const word = operationSeeds.next();
    if (word <= LARGEST) return word;
  }
};

const forget = (): void => {
  operationSeeds = null;
  kernels.clear();
};
onReset.push(forget);

/** `tf.random.set_seed`. */
export const setSeed = (seed: number): void => {
  settings.seed = seed;
  forget();
};

const truncated = (seed: number): number => ((seed % LARGEST) + LARGEST) % LARGEST;

/** The stream that one run of a kernel draws from; the next run goes on `blocks` further. */
export const reserve = (kernel: string, seed: number | null, blocks: number): PhiloxState => {
  let [first, second] = [truncated(settings.seed), truncated(seed ?? nextOperationSeed())];
  if (first === 0 && second === 0) [first, second] = [0, LARGEST];
  const key = `${kernel} ${first} ${second}`;
  const state = kernels.get(key) ?? seededStream(BigInt(first), BigInt(second));
  kernels.set(key, skipped(state, blocks));
  return state;
};

/** Blocks that a kernel sets aside for one number. */
export const BLOCKS_EACH = 256;
