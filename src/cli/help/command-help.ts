import type { Language } from "../../domain/language.ts";
import { type Command, commonOptions, type Option } from "../command.ts";
import { jsonText } from "../printing/json-text.ts";
import { type Example, exampleOf } from "./example.ts";

const says = {
  da: {
    options: "[--valg]",
    takes: "Tager",
    gives: "Giver",
    chosen: "Valg",
    ends: "Slutter med",
    done: "når det er gjort",
    findings: (finds: string) => `når ${finds}`,
    badInput: "når noget ikke kan bruges: hvad og hvor står på standardfejl",
    json: (argument: string) => `${argument} er en JSON-fil, eller \`-\` for standardinput.`,
    organisation:
      "FILE er en organisering: en JSON-fil, `-` for standardinput, en case (svendborg, koege, aalborg) eller `example`.",
    example: "Eksempel",
    save: (file: string) => `Gem dette som ${file}:`,
    type: "Og skriv:",
    file: "eksempel.json",
  },
  en: {
    options: "[--options]",
    takes: "Takes",
    gives: "Gives",
    chosen: "Options",
    ends: "Ends with",
    done: "when done",
    findings: (finds: string) => `when ${finds}`,
    badInput: "when something cannot be used: what and where is on standard error",
    json: (argument: string) => `${argument} is a JSON file, or \`-\` for standard input.`,
    organisation:
      "FILE is an organisation: a JSON file, `-` for standard input, a case (svendborg, koege, aalborg) or `example`.",
    example: "Example",
    save: (file: string) => `Save this as ${file}:`,
    type: "And type:",
    file: "example.json",
  },
} as const;

const width = 88;
const column = 36;
const program = "npm run -s tovholder --";

/** All that there is to know of one command, with an example that can be used as it stands. */
export function commandHelp(command: Command, language: Language): string {
  const say = says[language];
  const { name, argument, summary, takes, gives, finds } = command;
  const taken = [takes?.[language], argumentText(argument, language)].filter((text) => text !== undefined);
  const example = exampleOf(command);
  const ends = [
    `0  ${say.done}`,
    ...(finds ? [`1  ${say.findings(finds[language])}`] : []),
    `2  ${say.badInput}`,
  ];
  return [
    [program, name, argument, say.options].filter((word) => word !== null).join(" "),
    "",
    wrapped(`${capitalised(summary[language])}.`, ""),
    ...section(
      say.takes,
      taken.map((text) => wrapped(text)),
    ),
    ...section(say.gives, gives ? [wrapped(gives[language])] : []),
    ...section(
      say.chosen,
      [...command.options, ...commonOptions].map((option) => optionLine(option, language)),
    ),
    ...section(
      say.ends,
      ends.map((line) => `  ${line}`),
    ),
    ...(example ? ["", ...exampleLines(name, example, language)] : []),
  ].join("\n");
}

const section = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", head, ...lines]);

export function optionLine({ name, value, meaning }: Option, language: Language): string {
  return `  ${`--${name}${value === null ? "" : ` ${value}`}`.padEnd(column)}  ${meaning[language]}`;
}

/** What is true of every argument by that name; undefined where only the command itself can tell. */
function argumentText(argument: string | null, language: Language): string | undefined {
  const say = says[language];
  if (argument === "FILE") return say.organisation;
  return argument?.endsWith(".json") ? say.json(argument) : undefined;
}

/** The question stands at the edge, so that it can be copied as it is. */
function exampleLines(name: string, example: Example, language: Language): readonly string[] {
  const say = says[language];
  const typed = example.kind === "typed" ? example.words : [say.file];
  const line = `  ${[program, name, ...typed].join(" ")}`;
  if (example.kind === "typed") return [say.example, line];
  return [say.example, `  ${say.save(say.file)}`, "", jsonText(example.question), "", `  ${say.type}`, line];
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** In lines that break between words. */
function wrapped(text: string, indent = "  "): string {
  const line = new RegExp(`.{1,${width - indent.length}}(?: |$)`, "g");
  return (text.match(line) ?? []).map((words) => `${indent}${words.trimEnd()}`).join("\n");
}
