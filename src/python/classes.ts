/** Gives Python's own classes their members. */
import './classes/numbers.ts';
import './classes/sequences.ts';
import './classes/mappings.ts';
import './classes/objects.ts';
