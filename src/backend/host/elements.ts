/** How one element is read from storage and written to it, as text for compiled loops and as functions. */
import { dtypes, rounding } from '../../core/dtype.ts';
import type { DType } from '../../core/dtype.ts';
import { toBigInt } from './loops.ts';

/** The numbers that a loop computes in: JavaScript numbers or bigints. */
export type Domain = 'number' | 'bigint';

/** Text that reads `place` of a `dtype` array into the domain. */
export const loadText = (dtype: DType, domain: Domain, place: string): string => {
  const { big, category } = dtypes[dtype];
  if (domain === 'number') return big ? `Number(${place})` : place;
  if (big) return place;
  return category === 'float' ? `toBigInt(${place})` : `BigInt(${place})`;
};

/** Text that turns `result`, of a loop in `domain`, into what an array of `dtype` stores. */
export const storeText = (dtype: DType, domain: Domain, result: string): string => {
  const { big, category } = dtypes[dtype];
  if (category === 'bool') return `(${result} == 0 ? 0 : 1)`;
  if (big) return `toBigInt(${result})`;
  const number = domain === 'bigint' ? `Number(${result})` : result;
  return needsRounding(dtype) ? `round(${number})` : number;
};

/** Whether the storage is finer than the dtype's grid: float16 and bfloat16 lie in float32 arrays. */
const needsRounding = (dtype: DType): boolean => dtypes[dtype].category === 'float' && dtypes[dtype].bits === 16;

export const loadFunction = (dtype: DType, domain: Domain): ((x: unknown) => unknown) =>
  domain === 'number' ? Number : (x) => toBigInt(x as number | bigint);

export const storeFunction = (dtype: DType): ((x: unknown) => unknown) => {
  const { big, category } = dtypes[dtype];
  if (category === 'bool') return (x) => (x === 0 || x === 0n || x === false ? 0 : 1);
  if (big) return (x) => toBigInt(x as number | bigint | boolean);
  return (x) => rounding[dtype](Number(x));
};

/** Names that load and store texts refer to, with their values for `dtype`. */
export const elementNames = ['toBigInt', 'round'] as const;
export const elementValues = (dtype: DType): readonly unknown[] => [toBigInt, rounding[dtype]];

/** A small number for each dtype, for keys of loop caches. */
export const dtypeIndex = Object.fromEntries(Object.keys(dtypes).map((name, i) => [name, i])) as Readonly<
  Record<DType, number>
>;

export const isWholeNumbered = (dtype: DType): boolean => {
  const { category } = dtypes[dtype];
  return category === 'bool' || category === 'signed' || category === 'unsigned';
};
