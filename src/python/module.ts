/** Modules: named sets of members, some of them made when first asked for. */
import { moduleClass } from './types.ts';
import { declareClass } from './values.ts';

export class PyModule {
  readonly members: Map<string, unknown>;
  readonly #lazy: Map<string, () => unknown>;

  /** `lazy` members are computed when first looked up. */
  constructor(
    readonly name: string,
    members: Iterable<readonly [string, unknown]> = [],
    options: { readonly lazy?: Iterable<readonly [string, () => unknown]> } = {},
  ) {
    this.members = new Map(members);
    this.#lazy = new Map(options.lazy ?? []);
  }

  has(name: string): boolean {
    return this.members.has(name) || this.#lazy.has(name);
  }

  /** The member under `name`; undefined where there is none. */
  find(name: string): unknown {
    const make = this.#lazy.get(name);
    if (make && !this.members.has(name)) this.members.set(name, make());
    return this.members.get(name);
  }

  names(): string[] {
    return [...new Set([...this.members.keys(), ...this.#lazy.keys()])];
  }
}
declareClass(PyModule, moduleClass);
