import type { Language } from "../../domain/language.ts";
import { type Command, commonOptions } from "../command.ts";
import { optionLine } from "./command-help.ts";

const says = {
  da: {
    use: "Brug: npm run -s tovholder -- KOMMANDO [FIL] [--valg]",
    common: "Til dem alle:",
    help: "denne hjælp, eller én kommandos valg og et eksempel",
    command: "KOMMANDO",
    files:
      "FILE er en JSON-fil, `-` for standardinput, en case (svendborg, koege, aalborg) eller `example`.\nSlutter med 0: det er gjort. 1: der er fundet noget. 2: noget kan ikke bruges.",
  },
  en: {
    use: "Use: npm run -s tovholder -- COMMAND [FILE] [--options]",
    common: "For all of them:",
    help: "this help, or one command's options and an example",
    command: "COMMAND",
    files:
      "FILE is a JSON file, `-` for standard input, a case (svendborg, koege, aalborg) or `example`.\nEnds with 0: done. 1: something was found. 2: something cannot be used.",
  },
} as const;

const column = 24;

/** The commands, a line each. */
export function helpText(commands: readonly Command[], language: Language): string {
  const say = says[language];
  const line = (name: string, argument: string | null, meaning: string) =>
    `  ${[name, argument]
      .filter((word) => word !== null)
      .join(" ")
      .padEnd(column)}  ${meaning}`;
  return [
    say.use,
    "",
    ...commands.map(({ name, argument, summary }) => line(name, argument, summary[language])),
    line("help", `[${say.command}]`, say.help),
    "",
    say.common,
    ...commonOptions.map((option) => optionLine(option, language)),
    "",
    say.files,
  ].join("\n");
}
