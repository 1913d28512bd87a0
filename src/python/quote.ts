/** How Python writes a string literal: single quotes unless the text has only those, escapes for what does not print. */

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const hex = (code: number): string =>
  code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : code < 0x10000
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;

export const quote = (text: string): string => {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = mark;
  for (const character of text) {
    if (character === mark) out += `\\${character}`;
    else if (escapes[character]) out += escapes[character];
    else if (character !== ' ' && /[\p{C}\p{Z}]/u.test(character)) out += hex(character.codePointAt(0)!);
    else out += character;
  }
  return out + mark;
};
