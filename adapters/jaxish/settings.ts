/** State that a user of jax can set: `jax.config`. */

export interface Settings {
  /** Whether 64-bit dtypes are kept; without it they become their 32-bit counterparts. */
  x64: boolean;
}

const initial = (): Settings => ({ x64: false });

export const settings: Settings = initial();

/** Back to jax's initial state. */
export const resetSettings = (): void => {
  Object.assign(settings, initial());
};
