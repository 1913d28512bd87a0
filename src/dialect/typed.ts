/** Types that every dialect's typed module shares. */

/** Keys that TypeScript users write in brackets: `X[-1]`, `X['1:3']`, `X['0, ::2']`, `X['..., None']`. */
export interface Subscripts<Item> {
  readonly [index: number]: Item;
  readonly [range: `${string}:${string}`]: Item;
  readonly [several: `${string}, ${string}`]: Item;
  readonly [rest: `...${string}`]: Item;
  readonly [position: `-${number}`]: Item;
}

/** As `Subscripts`, where brackets may also be assigned. */
export interface MutableSubscripts<Item> {
  [index: number]: Item;
  [range: `${string}:${string}`]: Item;
  [several: `${string}, ${string}`]: Item;
  [rest: `...${string}`]: Item;
  [position: `-${number}`]: Item;
}

/** Nested lists of what fits in one array. */
export type Nested<Leaf> = Leaf | readonly Nested<Leaf>[];

/** Nested lists of plain numbers, as `tolist` gives them. */
export type NestedList = Nested<number | bigint | boolean>;

/** Numbers as TypeScript users give them; `float(2)` marks a float. */
export type Scalar = number | bigint | boolean | { readonly value: number; valueOf(): number };

/** A class of the framework, callable with or without `new`; `isinstance` and `instanceof` take it. */
export interface ClassLike {
  new (...args: never[]): object;
  (...args: never[]): object;
}
