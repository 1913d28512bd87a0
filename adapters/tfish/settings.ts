/** State that a user of TensorFlow can set: the seed and what it has drawn so far. */

export interface Settings {
  /** What `tf.random.set_seed` stored. */
  seed: number;
}

export const settings: Settings = { seed: 0 };

/** What is done, beside, when the state goes back to its beginning. */
export const onReset: (() => void)[] = [];

/** Back to the initial state, with the seed 0. */
export const resetSettings = (): void => {
  settings.seed = 0;
  for (const reset of onReset) reset();
};
