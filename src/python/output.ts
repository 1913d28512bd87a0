/** Where `print` writes. */

export type Sink = (text: string) => void;

const toConsole = (): Sink => {
  let line = '';
  return (text) => {
    const lines = (line + text).split('\n');
    line = lines.pop()!;
    for (const complete of lines) console.log(complete);
  };
};

let current: Sink = toConsole();

/** Sends what is printed from now on to `sink`; null stands for the console. Returns the sink before. */
export const setOutput = (sink: Sink | null): Sink => {
  const before = current;
  current = sink ?? toConsole();
  return before;
};

/** Runs `body` with `sink` as the output. */
export const captureOutput = <T>(sink: Sink, body: () => T): T => {
  const before = setOutput(sink);
  try {
    return body();
  } finally {
    setOutput(before);
  }
};

export const writeOutput = (text: string): void => current(text);
