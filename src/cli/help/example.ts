import { exampleQuestions } from "../../app/example-questions.ts";
import type { Command } from "../command.ts";

/** A way to use a command: what is typed after its name, and the question that goes into a file or standard input. */
export type Example =
  | { readonly kind: "typed"; readonly words: readonly string[] }
  | { readonly kind: "question"; readonly question: unknown };

/** The command's own, else the example question by the same name; null if that is no help. */
export function exampleOf({ name, argument, example }: Command): Example | null {
  if (example !== undefined) return { kind: "typed", words: example };
  const id = name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const question: unknown = exampleQuestions[id as keyof typeof exampleQuestions];
  if (question === undefined) return null;
  if (argument?.endsWith(".json")) return { kind: "question", question };
  const { organisation } = question as { readonly organisation?: unknown };
  return typeof organisation === "string" ? { kind: "typed", words: [organisation] } : null;
}
