/** Gives Python's own classes their members. */
import './classes/numbers.ts';
import './classes/sequences.ts';
import './classes/mappings.ts';
import './classes/strings.ts';
import './classes/objects.ts';
import './classes/constructors.ts';
