import { stripTypeScriptTypes } from "node:module";
import { type AnyNode, parse } from "acorn";
import { full } from "acorn-walk";

/** One small change of a file: what stands from `start` to `end` becomes `by`. */
export type Mutation = { readonly start: number; readonly end: number; readonly by: string };

const operators: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "??": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
};

/** Calls that are as easily written as another. The empty name leaves the call out and keeps what it is called on. */
const calls: Readonly<Record<string, string>> = {
  every: "some",
  some: "every",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  strictObject: "object",
  filter: "",
  toSorted: "",
  toReversed: "",
  trim: "",
};

/**
 * Every small change that this knows for a file of TypeScript: a comparison at its edge, an operator or a truth turned, a
 * number one higher, a word that is no sentence emptied, a condition always or never met, a call or a statement left out. Types are blanked
 * out before the file is parsed, so that places are those of the file.
 */
export function mutationsIn(text: string): readonly Mutation[] {
  const found: Mutation[] = [];
  const script = stripTypeScriptTypes(text);
  const change = (start: number, end: number, by: string) => {
    if (script.slice(start, end) !== by) found.push({ start, end, by });
  };
  full(parse(script, { ecmaVersion: "latest", sourceType: "module" }), (any) => {
    const node = any as AnyNode;
    switch (node.type) {
      case "BinaryExpression":
      case "LogicalExpression": {
        const by = operators[node.operator];
        const between = script.slice(node.left.end, node.right.start);
        const at = node.left.end + between.indexOf(node.operator);
        if (by !== undefined && !isText(node.left) && !isText(node.right))
          change(at, at + node.operator.length, by);
        return;
      }
      case "UnaryExpression":
        if (node.operator === "!" || node.operator === "-") change(node.start, node.start + 1, "");
        return;
      case "ConditionalExpression":
      case "IfStatement":
        change(node.test.start, node.test.end, "true");
        change(node.test.start, node.test.end, "false");
        return;
      case "Literal":
        if (typeof node.value === "boolean") change(node.start, node.end, String(!node.value));
        if (typeof node.value === "number") change(node.start, node.end, String(node.value + 1));
        if (typeof node.value === "string" && /^\S+$/.test(node.value)) change(node.start, node.end, '""');
        return;
      case "CallExpression": {
        if (node.callee.type !== "MemberExpression" || node.callee.property.type !== "Identifier") return;
        const { object, property } = node.callee;
        const by = calls[property.name];
        if (by === "") change(object.end, node.end, "");
        else if (by !== undefined) change(property.start, property.end, by);
        return;
      }
      case "ExpressionStatement":
        if (node.expression.type === "CallExpression") change(node.start, node.end, ";");
        return;
    }
  });
  const imports = importsOf(script);
  return found
    .filter(({ start, end }) => !imports.some((part) => start >= part.start && end <= part.end))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const isText = ({ type, ...node }: AnyNode) =>
  type === "TemplateLiteral" || (type === "Literal" && "value" in node && typeof node.value === "string");

const importsOf = (script: string) =>
  parse(script, { ecmaVersion: "latest", sourceType: "module" }).body.filter(
    (part) =>
      part.type === "ImportDeclaration" ||
      (part.type.startsWith("Export") && "source" in part && part.source),
  );

export const mutated = (text: string, { start, end, by }: Mutation): string =>
  text.slice(0, start) + by + text.slice(end);
