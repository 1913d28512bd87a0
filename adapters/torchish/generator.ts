/** torch.Generator: the Mersenne Twister and what torch draws from it. */
import type { Data, DType } from '../../src/core/dtype.ts';
import { allocate, dtypes, rounding } from '../../src/core/dtype.ts';
import { normalBlock } from '../../src/policy/rng/box-muller.ts';
import { fusedMultiplyAddDouble } from '../../src/policy/rng/fused-double.ts';
import { fusedMultiplyAdd } from '../../src/core/fused.ts';
import { MT19937 } from '../../src/policy/rng/mt19937.ts';
import { PyClass } from '../../src/python/object.ts';
import { declareClass } from '../../src/python/values.ts';

export const generatorClass = new PyClass('Generator', 'torch._C');

const MASK_53 = (1n << 53n) - 1n;

export class Generator {
  #twister = new MT19937(0);
  #seed = 0n;
  /** The second number of a pair of normal ones, kept across calls. */
  #spare: number | null = null;

  seed(seed: bigint): this {
    this.#seed = BigInt.asUintN(64, seed);
    this.#twister = new MT19937(Number(BigInt.asUintN(32, seed)));
    this.#spare = null;
    return this;
  }

  get initialSeed(): bigint {
    return this.#seed;
  }

  word(): number {
    return this.#twister.next();
  }

  /** 64 bits, the high word drawn first. */
  long(): bigint {
    const high = this.word();
    return (BigInt(high) << 32n) | BigInt(this.word());
  }

  uniform64(): number {
    return Number(this.long() & MASK_53) * 2 ** -53;
  }

  /** A uniform number with as many bits as the dtype's fraction has. */
  uniform(dtype: DType): number {
    if (dtype === 'float64') return this.uniform64();
    const { precision } = dtypes[dtype];
    return (this.word() & (2 ** precision - 1)) * 2 ** -precision;
  }

  fillUniform(count: number, dtype: DType, low: number, high: number): Data {
    const data = allocate(dtype, count);
    const round = rounding[dtype];
    const [from, to] = [round(low), round(high)];
    const multiplyAdd = dtype === 'float64' ? fusedMultiplyAddDouble : fusedMultiplyAdd;
    for (let i = 0; i < count; i++) {
      const x = round(multiplyAdd(this.uniform(dtype), round(to - from), from));
      data[i] = x === to ? from : x;
    }
    return data;
  }

  /** One number at a time, in double precision, in pairs by the polar form of Box and Muller. */
  normal(mean: number, std: number): number {
    const kept = this.#spare;
    if (kept !== null) {
      this.#spare = null;
      return fusedMultiplyAddDouble(kept, std, mean);
    }
    const angle = 2 * Math.PI * this.uniform64();
    const radius = Math.sqrt(-2 * Math.log1p(-this.uniform64()));
    this.#spare = radius * Math.sin(angle);
    return fusedMultiplyAddDouble(radius * Math.cos(angle), std, mean);
  }

  /** Normal numbers: few come one by one, 16 and more in blocks of 16. */
  fillNormal(count: number, dtype: DType, mean: number, std: number): Data {
    if (count < 16) {
      const data = allocate(dtype, count);
      const round = rounding[dtype];
      for (let i = 0; i < count; i++) data[i] = round(this.normal(mean, std));
      return data;
    }
    if (dtype === 'float64') return this.#blocks64(count, mean, std);
    return dtype === 'float32' ? this.#blocks32(count, mean, std) : this.#blocks16(count, dtype, mean, std);
  }

  #blocks32(count: number, mean: number, std: number): Float32Array {
    const data = Float32Array.from({ length: count }, () => this.uniform('float32'));
    for (let start = 0; start + 16 <= count; start += 16) normalBlock(data, start, mean, std);
    if (count % 16 !== 0) {
      for (let i = count - 16; i < count; i++) data[i] = this.uniform('float32');
      normalBlock(data, count - 16, mean, std);
    }
    return data;
  }

  /** As float32, but every block is drawn when its turn comes, and rounded at the end. */
  #blocks16(count: number, dtype: DType, mean: number, std: number): Data {
    const data = new Float32Array(count);
    const block = (start: number): void => {
      for (let i = start; i < start + 16; i++) data[i] = this.uniform('float32');
      normalBlock(data, start, mean, std);
    };
    for (let start = 0; start + 16 <= count; start += 16) block(start);
    if (count % 16 !== 0) block(count - 16);
    return data.map(rounding[dtype]);
  }

  #blocks64(count: number, mean: number, std: number): Float64Array {
    const data = Float64Array.from({ length: count }, () => this.uniform64());
    const block = (start: number): void => {
      for (let j = start; j < start + 8; j++) {
        const radius = Math.sqrt(-2 * Math.log(1 - data[j]!));
        const angle = 2 * Math.PI * data[j + 8]!;
        data[j] = fusedMultiplyAddDouble(radius * Math.cos(angle), std, mean);
        data[j + 8] = fusedMultiplyAddDouble(radius * Math.sin(angle), std, mean);
      }
    };
    for (let start = 0; start + 16 <= count; start += 16) block(start);
    if (count % 16 !== 0) {
      for (let i = count - 16; i < count; i++) data[i] = this.uniform64();
      block(count - 16);
    }
    return data;
  }

  /** A whole number in [low, high). */
  integer(low: number, high: number): number {
    const range = high - low;
    return range < 2 ** 28 ? (this.word() % range) + low : Number(this.long() % BigInt(range)) + low;
  }

  permutation(count: number): number[] {
    const out = Array.from({ length: count }, (_, i) => i);
    for (let i = 0; i < count - 1; i++) {
      const j = i + (this.word() % (count - i));
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  }
}
declareClass(Generator, generatorClass);

/** What functions draw from where no generator is given. */
export const defaultGenerator = new Generator();
