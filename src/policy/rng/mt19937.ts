/** The Mersenne Twister MT19937: 32 random bits at a time, seeded by a number or by an array as Python's `random` does. */

const N = 624;
const M = 397;

export class MT19937 {
  readonly state = new Uint32Array(N);
  /** Words of the state that were given out. */
  position = N;

  /** `std::mt19937(seed)`. */
  constructor(seed: number) {
    const { state } = this;
    state[0] = seed >>> 0;
    for (let j = 1; j < N; j++) {
      const x = state[j - 1]! ^ (state[j - 1]! >>> 30);
      state[j] = Math.imul(1812433253, x) + j;
    }
  }

  /** Seeded by 32-bit words (`init_by_array`), of which there is at least one. */
  static fromWords(key: readonly number[]): MT19937 {
    const twister = new MT19937(19650218);
    const { state } = twister;
    let i = 1;
    let j = 0;
    const mix = (factor: number): number => Math.imul(state[i - 1]! ^ (state[i - 1]! >>> 30), factor);
    const next = (): void => {
      if (++i < N) return;
      state[0] = state[N - 1]!;
      i = 1;
    };
    for (let k = Math.max(N, key.length); k > 0; k--) {
      state[i] = (state[i]! ^ mix(1664525)) + key[j]! + j;
      next();
      j = (j + 1) % key.length;
    }
    for (let k = N - 1; k > 0; k--) {
      state[i] = (state[i]! ^ mix(1566083941)) - i;
      next();
    }
    state[0] = 0x80000000;
    return twister;
  }

  private regenerate(): void {
    const { state } = this;
    for (let k = 0; k < N; k++) {
      const y = (state[k]! & 0x80000000) | (state[(k + 1) % N]! & 0x7fffffff);
      state[k] = state[(k + M) % N]! ^ (y >>> 1) ^ ((y & 1) !== 0 ? 0x9908b0df : 0);
    }
    this.position = 0;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.position === N) this.regenerate();
    let y = this.state[this.position++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }
}
