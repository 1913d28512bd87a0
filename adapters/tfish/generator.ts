/** tf.random.Generator: a stream whose state the object holds. */
import type { PhiloxState } from '../../src/policy/rng/philox.ts';
import { skipped } from '../../src/policy/rng/philox.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';
import { BLOCKS_EACH } from './random.ts';

export const generatorClass = new PyClass('Generator', 'tensorflow.python.ops.stateful_random_ops');

const word = (x: bigint, i: number): number => Number((x >> BigInt(32 * i)) & 0xffffffffn);

export class Generator {
  /** The three 64-bit numbers of the state: the counter's halves, low first, and the key. */
  constructor(private state: PhiloxState) {}

  /** An integer fills the state from its low end, so that a small one sits in the counter. */
  static fromSeed(seed: bigint): Generator {
    const key = (seed >> 128n) & 0xffffffffffffffffn;
    return new Generator({ key: [word(key, 0), word(key, 1)], counter: seed & ((1n << 128n) - 1n) });
  }

  /** The stream for `n` numbers. */
  take(n: number): PhiloxState {
    const { state } = this;
    this.state = skipped(state, n * BLOCKS_EACH);
    return state;
  }
}
declareClass(Generator, generatorClass);
