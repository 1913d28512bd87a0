/** MXNet's random streams on the CPU: one Mersenne Twister for the device, and 1024 more for operators that run in parallel. */
import { logf } from '../../src/policy/rng/glibc.ts';
import { MT19937 } from '../../src/policy/rng/mt19937.ts';

const f = Math.fround;
const STATES = 1024;

/** A float32 in [0, 1) out of 32 bits; what rounds to 1 stays below it. */
const unit = (word: number): number => {
  const u = f(f(word) / 4294967296);
  return u < 1 ? u : 0.9999999403953552;
};

class Streams {
  #device = new MT19937(0);
  #base = 0;
  #parallel = new Map<number, MT19937>();

  /** `npx.random.seed`. */
  seed(seed: number | bigint): void {
    this.#base = Number(BigInt.asUintN(32, BigInt(seed) * 127n));
    this.#device = new MT19937(this.#base);
    this.#parallel.clear();
  }

  word(): number {
    return this.#device.next();
  }

  unit(): number {
    return unit(this.#device.next());
  }

  /** The parallel state that serves element `i` of `n`: elements are dealt out in chunks. */
  private stateOf(i: number, n: number): MT19937 {
    const threads = Math.min(Math.ceil(n / 64), STATES);
    const at = Math.floor(i / Math.ceil(n / threads));
    let state = this.#parallel.get(at);
    if (!state) this.#parallel.set(at, (state = new MT19937((this.#base + at) >>> 0)));
    return state;
  }

  /** A whole number below `span`, as element `i` of `n`. */
  below(span: bigint, i: number, n: number): bigint {
    const state = this.stateOf(i, n);
    const high = BigInt(state.next());
    return ((high << 31n) + BigInt(state.next())) % span;
  }

  /** Standard normal float32 numbers by the polar method; the spare of the last pair is dropped. */
  normals(n: number): Float32Array {
    const out = new Float32Array(n);
    for (let i = 0; i < n; i += 2) {
      const [first, second] = this.pair();
      out[i] = first;
      if (i + 1 < n) out[i + 1] = second;
    }
    return out;
  }

  private pair(): readonly [number, number] {
    for (;;) {
      const x = f(f(2 * this.unit()) - 1);
      const y = f(f(2 * this.unit()) - 1);
      const r2 = f(f(x * x) + f(y * y));
      if (r2 > 1 || r2 === 0) continue;
      const m = f(Math.sqrt(f(f(-2 * logf(r2)) / r2)));
      return [f(y * m), f(x * m)];
    }
  }

  uniforms(n: number): Float32Array {
    return Float32Array.from({ length: n }, () => this.unit());
  }

  /** A position below `n`, each as likely: too large words are drawn again. */
  position(n: number): number {
    const scale = Math.floor(4294967295 / n);
    for (;;) {
      const word = this.word();
      if (word < n * scale) return Math.floor(word / scale);
    }
  }
}

export const streams = new Streams();

/** Positions 0 to n-1 as `shuffle` orders the elements of a vector, or the rows of anything else. */
export const shuffledOrder = (n: number, rows: boolean): number[] => {
  const order = Array.from({ length: n }, (_, i) => i);
  const swap = (i: number): void => {
    const j = streams.position(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  };
  if (rows) for (let i = n - 1; i > 0; i--) swap(i);
  else for (let i = 1; i < n; i++) swap(i);
  return order;
};

/** `count` different positions below `n`. */
export const chosenOnce = (n: number, count: number): number[] => {
  const turns = Math.min(count, n - count);
  const split = n - turns;
  const order = Array.from({ length: n }, (_, i) => i);
  const words = Array.from({ length: turns }, () => streams.word());
  words.forEach((word, i) => {
    const z = word % (i + split + 1);
    if (z < split) [order[z], order[i + split]] = [order[i + split]!, order[z]!];
  });
  return 2 * count < n ? order.slice(n - count) : order.slice(0, count);
};

/** `count` positions, each drawn by the weights: as many as have a running sum below a uniform number. */
export const chosenByWeight = (weights: readonly number[], count: number): number[] => {
  const drawn = streams.uniforms(count);
  return Array.from(drawn, (u) => {
    let total = 0;
    let at = 0;
    for (const weight of weights) {
      total = f(total + f(weight));
      if (total < u) at++;
    }
    return at;
  });
};
