/** Small faults that can be planted into a module: what a slip of the pen would be, one at a time. */
import ts from 'typescript';

export interface Mutant {
  /** Line of the module, from 1. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly was: string;
  readonly becomes: string;
}

const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

/** Methods with one that is easily taken for it; an empty name leaves the call out. */
const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  filter: '',
  sort: '',
  toSorted: '',
  reverse: '',
  toReversed: '',
  trim: '',
  toLowerCase: '',
  slice: '',
};

/** Text that no test should want: words for people are held elsewhere, so only short ones that decide are emptied. */
const isDeciding = (node: ts.StringLiteralLike): boolean => {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isCallExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isArrayLiteralExpression(parent)
  );
};

/** Whether a node only says what types there are, or imports. */
const isOnlyTypes = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node);

/** Expressions that throw or report: their words are not behaviour. */
const isMessage = (node: ts.Node): boolean => ts.isThrowStatement(node) || ts.isTemplateExpression(node);

type Edit = readonly [from: number, to: number, becomes: string];

const editsOf = (node: ts.Node, source: ts.SourceFile): Edit[] => {
  const whole = (text: string): Edit => [node.getStart(source), node.end, text];
  if (ts.isBinaryExpression(node)) {
    const token = node.operatorToken;
    return (operators[token.getText(source)] ?? []).map((text) => [token.getStart(source), token.end, text]);
  }
  if (ts.isConditionalExpression(node)) {
    const condition: Edit[] = ['true', 'false'].map((text) => [
      node.condition.getStart(source),
      node.condition.end,
      text,
    ]);
    return condition;
  }
  if (ts.isIfStatement(node))
    return ['true', 'false'].map((text) => [node.expression.getStart(source), node.expression.end, text]);
  if (ts.isPrefixUnaryExpression(node)) {
    const inner = node.operand.getText(source);
    if (node.operator === ts.SyntaxKind.ExclamationToken) return [whole(inner)];
    if (node.operator === ts.SyntaxKind.MinusToken) return [whole(inner)];
    return [];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [whole('false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [whole('true')];
  if (ts.isNumericLiteral(node)) return [whole(`(${node.text} + 1)`)];
  if (ts.isStringLiteralLike(node) && node.text !== '' && isDeciding(node)) return [whole("''")];
  if (ts.isRegularExpressionLiteral(node)) {
    const text = node.getText(source);
    const edits: Edit[] = [];
    if (text.startsWith('/^')) edits.push(whole(`/${text.slice(2)}`));
    if (/\$\/[a-z]*$/.test(text) && !text.includes('\\$/')) edits.push(whole(text.replace(/\$(\/[a-z]*)$/, '$1')));
    if (/\/[a-z]*g[a-z]*$/.test(text)) edits.push(whole(text.replace(/g([a-z]*)$/, '$1')));
    return edits;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = methods[name.text];
    if (other === undefined) return [];
    if (other === '') return [[expression.end, node.end, '']];
    return [[name.getStart(source), name.end, other]];
  }
  return [];
};

/**
 * Every mutant of a module, in the order of its text.
 * @param code of the module, TypeScript
 */
export const mutantsOf = (code: string): Mutant[] => {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isOnlyTypes(node)) return;
    for (const [from, to, becomes] of editsOf(node, source)) {
      const { line } = source.getLineAndCharacterOfPosition(from);
      found.push({ line: line + 1, from, to, was: code.slice(from, to), becomes });
    }
    if (isMessage(node) && ts.isThrowStatement(node)) return;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** The module with the fault planted. */
export const plant = (code: string, { from, to, becomes }: Mutant): string =>
  code.slice(0, from) + becomes + code.slice(to);
