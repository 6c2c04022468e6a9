import type { Language, Text } from "../domain/language.ts";

export const exitCodes = { done: 0, findings: 1, badInput: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Where a command writes: answers on `out`, the rest on `error`. */
export type Streams = {
  readonly out: { write(text: string | Uint8Array): unknown };
  readonly error: { readonly isTTY?: boolean; write(text: string): unknown };
};

export type Option = { readonly name: string; readonly value: string | null; readonly meaning: Text };

/** What was typed after the command's name. */
export type Typed = {
  readonly argument: string;
  readonly language: Language;
  /** The options without a value that were typed. */
  readonly flags: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
};

export type Command = {
  readonly name: string;
  /** The one argument that it needs, or null. */
  readonly argument: string | null;
  readonly options: readonly Option[];
  readonly summary: Text;
  /** What the argument is to hold, in sentences; beside what is said of every argument of its kind. */
  readonly takes?: Text;
  /** What people get to read, in sentences. */
  readonly gives?: Text;
  /** When it ends with 1, in half a sentence; left out if it never does. */
  readonly finds?: Text;
  /** What to type after the name, where the example of the same name in the API does not tell. */
  readonly example?: readonly string[];
  readonly run: (typed: Typed, streams: Streams) => Promise<ExitCode>;
};

/** Options of every command. */
export const commonOptions: readonly Option[] = [
  {
    name: "language",
    value: "da|en",
    meaning: { da: "sprog for tabeller og beskeder (da)", en: "language of tables and messages (da)" },
  },
  {
    name: "json",
    value: null,
    meaning: { da: "JSON i stedet for tabeller", en: "JSON instead of tables" },
  },
  { name: "help", value: null, meaning: { da: "vis hjælp", en: "show help" } },
];
