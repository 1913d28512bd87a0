/** Subscripts as functions for TypeScript, as Python's operator module has them; text is read as in brackets. */
import * as protocol from '../items.ts';
import { fromPlain, toPlain } from '../plain.ts';
import { parseIndex } from '../slice-text.ts';
import { Dict } from '../dict.ts';

/** A key: bracket text for anything but a dict, whose keys may be texts. */
const keyOf = (x: unknown, key: unknown): unknown =>
  typeof key === 'string' && !(x instanceof Dict) ? parseIndex(key) : fromPlain(key);

/** `x[key]` */
export const getitem = (x: unknown, key: unknown): unknown => toPlain(protocol.getitem(x, keyOf(x, key)));

/** `x[key] = value` */
export const setitem = (x: unknown, key: unknown, value: unknown): void =>
  protocol.setitem(x, keyOf(x, key), fromPlain(value));

/** `del x[key]` */
export const delitem = (x: unknown, key: unknown): void => protocol.delitem(x, keyOf(x, key));
