/** The JSON form of Python's syntax trees as the recorder writes them: one interface for each node type. */

/** A number, text or constant that JSON cannot tell apart on its own. */
export type Literal =
  | null
  | boolean
  | number
  | string
  | { readonly _: 'float'; readonly v: number | 'NaN' | 'Infinity' | '-Infinity' }
  | { readonly _: 'bigint'; readonly v: string }
  | { readonly _: 'bytes'; readonly v: string }
  | { readonly _: 'complex'; readonly re: number; readonly im: number }
  | { readonly _: 'Ellipsis' };

type Node<K extends string, Fields = unknown> = K extends string ? { readonly _: K } & Readonly<Fields> : never;

export type BinaryOperator = Node<
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv'
>;
export type UnaryOperator = Node<'Invert' | 'Not' | 'UAdd' | 'USub'>;
export type CompareOperator = Node<'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn'>;

export type Argument = Node<'arg', { arg: string; annotation?: Expression }>;
export type Arguments = Node<
  'arguments',
  {
    posonlyargs: readonly Argument[];
    args: readonly Argument[];
    vararg?: Argument;
    kwonlyargs: readonly Argument[];
    kw_defaults: readonly (Expression | null)[];
    kwarg?: Argument;
    defaults: readonly Expression[];
  }
>;
export type Keyword = Node<'keyword', { arg?: string; value: Expression }>;
export type Comprehension = Node<
  'comprehension',
  { target: Expression; iter: Expression; ifs: readonly Expression[]; is_async: number }
>;

export type Lambda = Node<'Lambda', { args: Arguments; body: Expression }>;
export type ListComp = Node<'ListComp', { elt: Expression; generators: readonly Comprehension[] }>;
export type SetComp = Node<'SetComp', { elt: Expression; generators: readonly Comprehension[] }>;
export type DictComp = Node<'DictComp', { key: Expression; value: Expression; generators: readonly Comprehension[] }>;
export type GeneratorExp = Node<'GeneratorExp', { elt: Expression; generators: readonly Comprehension[] }>;
export type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp;
export type Yield = Node<'Yield', { value: Expression | null }>;
export type YieldFrom = Node<'YieldFrom', { value: Expression }>;

export type Expression =
  | Node<'Constant', { value: Literal }>
  | Node<'Name', { id: string }>
  | Node<'Attribute', { value: Expression; attr: string }>
  | Node<'Call', { func: Expression; args: readonly Expression[]; keywords: readonly Keyword[] }>
  | Node<'Subscript', { value: Expression; slice: Expression }>
  | Node<'Slice', { lower?: Expression; upper?: Expression; step?: Expression }>
  | Node<'Tuple' | 'List' | 'Set', { elts: readonly Expression[] }>
  | Node<'Dict', { keys: readonly (Expression | null)[]; values: readonly Expression[] }>
  | Node<'BinOp', { left: Expression; op: BinaryOperator; right: Expression }>
  | Node<'UnaryOp', { op: UnaryOperator; operand: Expression }>
  | Node<'BoolOp', { op: Node<'And' | 'Or'>; values: readonly Expression[] }>
  | Node<'Compare', { left: Expression; ops: readonly CompareOperator[]; comparators: readonly Expression[] }>
  | Node<'IfExp', { test: Expression; body: Expression; orelse: Expression }>
  | Lambda
  | AnyComprehension
  | Node<'JoinedStr', { values: readonly Expression[] }>
  | Node<'FormattedValue', { value: Expression; conversion: number; format_spec?: Expression }>
  | Node<'Starred', { value: Expression }>
  | Node<'NamedExpr', { target: Expression; value: Expression }>
  | Yield
  | YieldFrom
  | Node<'Await', { value: Expression }>;

export type FunctionDef = Node<
  'FunctionDef',
  {
    name: string;
    args: Arguments;
    body: readonly Statement[];
    decorator_list: readonly Expression[];
    returns?: Expression;
  }
>;
export type ClassDef = Node<
  'ClassDef',
  {
    name: string;
    bases: readonly Expression[];
    keywords: readonly Keyword[];
    body: readonly Statement[];
    decorator_list: readonly Expression[];
  }
>;
export type ExceptHandler = Node<'ExceptHandler', { type?: Expression; name?: string; body: readonly Statement[] }>;
export type WithItem = Node<'withitem', { context_expr: Expression; optional_vars?: Expression }>;
export type Alias = Node<'alias', { name: string; asname?: string }>;
export type With = Node<'With', { items: readonly WithItem[]; body: readonly Statement[] }>;
export type For = Node<
  'For',
  { target: Expression; iter: Expression; body: readonly Statement[]; orelse: readonly Statement[] }
>;
export type While = Node<'While', { test: Expression; body: readonly Statement[]; orelse: readonly Statement[] }>;
export type Try = Node<
  'Try',
  {
    body: readonly Statement[];
    handlers: readonly ExceptHandler[];
    orelse: readonly Statement[];
    finalbody: readonly Statement[];
  }
>;

export type Statement =
  | Node<'Expr', { value: Expression }>
  | Node<'Assign', { targets: readonly Expression[]; value: Expression }>
  | Node<'AugAssign', { target: Expression; op: BinaryOperator; value: Expression }>
  | Node<'AnnAssign', { target: Expression; annotation: Expression; value: Expression | null; simple: number }>
  | Node<'Delete', { targets: readonly Expression[] }>
  | Node<'If', { test: Expression; body: readonly Statement[]; orelse: readonly Statement[] }>
  | For
  | While
  | Node<'Break' | 'Continue' | 'Pass'>
  | FunctionDef
  | ClassDef
  | Node<'Return', { value: Expression | null }>
  | With
  | Try
  | Node<'Raise', { exc?: Expression; cause?: Expression }>
  | Node<'Assert', { test: Expression; msg?: Expression }>
  | Node<'Global' | 'Nonlocal', { names: readonly string[] }>
  | Node<'Import', { names: readonly Alias[] }>
  | Node<'ImportFrom', { module?: string; names: readonly Alias[]; level: number }>;

export type ExpressionKind = Expression['_'];
export type StatementKind = Statement['_'];
export type ExpressionOf<K extends ExpressionKind> = Extract<Expression, { readonly _: K }>;
export type StatementOf<K extends StatementKind> = Extract<Statement, { readonly _: K }>;
