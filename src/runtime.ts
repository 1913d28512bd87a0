/** The wiring: importing this puts Evaluate over the host executor at the bottom of the interpreter stack. */
import { kernels } from './backend/table.ts';
import { currentInterpreter, install } from './core/bind.ts';
import { Evaluate } from './interp/evaluate.ts';

if (!currentInterpreter()) install(new Evaluate(kernels));

export { hostValue } from './backend/handle.ts';
