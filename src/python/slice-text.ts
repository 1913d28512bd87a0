/** Bracket texts: the index that `X['0, ::2']` means. */
import { PyIndexError } from './errors.ts';
import { quote } from './quote.ts';
import { Ellipsis, type EllipsisType, Slice, Tuple } from './values.ts';

/** One part of an index that a bracket text can write. */
export type TextIndex = number | Slice | EllipsisType | null;

const integer = /^[+-]?\d+$/;
const range = /^([+-]?\d+)?\s*:\s*([+-]?\d+)?\s*(?::\s*([+-]?\d+)?)?$/;

const part = (text: string): TextIndex | undefined => {
  if (text === '...') return Ellipsis;
  if (text === 'None') return null;
  if (integer.test(text)) return Number(text) + 0;
  const match = range.exec(text);
  if (!match) return undefined;
  const bound = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits) + 0);
  return new Slice(bound(match[1]), bound(match[2]), bound(match[3]));
};

/**
 * The index that a bracket text means: '1:3', '0, ::2', '..., None', '-1'.
 *
 * A comma is followed by a blank: '0,2' is what JavaScript makes of the list [0, 2], which is another index.
 *
 * @throws IndexError for anything else, naming `get`
 */
export const parseIndex = (text: string): TextIndex | Tuple<TextIndex> => {
  const parts = text
    .trim()
    .replace(/,\s*$/, '')
    .split(/,\s+/)
    .map((piece) => part(piece.trim()));
  if (parts.includes(undefined))
    throw new PyIndexError(`[${quote(text)}] is no index in brackets; use get(...) for any other index`);
  const index = parts as TextIndex[];
  return index.length === 1 && !/,\s*$/.test(text.trim()) ? index[0]! : new Tuple(index);
};
