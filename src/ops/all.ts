/** Loads every op record, so that the registry is complete. */
import './arithmetic.ts';
import './compensated.ts';
import './compiled.ts';
import './create.ts';
import './decompositions.ts';
import './einsum.ts';
import './elementwise.ts';
import './index.ts';
import './linalg.ts';
import './movement.ts';
import './packets.ts';
import './reduce.ts';
import './comparison.ts';
import './join.ts';
import './rounding.ts';
import './sorting.ts';
import './pairs.ts';
