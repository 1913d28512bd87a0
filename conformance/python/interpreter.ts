/** A Python program that is run statement by statement: the entry to this folder. */
import type { Statement } from './ast.ts';
import { evaluate, install, run } from './dispatch.ts';
import { evaluators } from './expressions.ts';
import { ModuleScope } from './scope.ts';
import { ReplayError, Session, type SessionOptions } from './session.ts';
import { executors } from './statements.ts';

install(evaluators, executors);

export { ReplayError, type SessionOptions };

export class Program {
  private readonly session: Session;
  private readonly scope: ModuleScope;

  constructor(options: SessionOptions) {
    this.session = new Session(options);
    this.scope = new ModuleScope(this.session);
  }

  /** The names of the module. */
  get names(): Map<string, unknown> {
    return this.scope.values;
  }

  /** Executes one statement of the module: the value of an expression, else None. The budget starts anew. */
  step(statement: Statement): unknown {
    this.session.startStep();
    if (statement._ === 'Expr') return evaluate(statement.value, this.scope);
    run(statement, this.scope).next();
    return null;
  }
}
