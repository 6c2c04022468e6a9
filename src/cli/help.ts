import type { Language } from "../domain/language.ts";
import { type Command, commonOptions, type Option } from "./command.ts";

const says = {
  da: {
    use: "Brug: npm run -s tovholder -- KOMMANDO [FIL] [--valg]",
    common: "Til dem alle:",
    help: "denne hjælp",
    files:
      "FILE er en JSON-fil, `-` for standardinput, en case (svendborg, koege, aalborg) eller `example`.\nSlutter med 0, når det er gjort, 1 ved fund, 2 når noget ikke kan bruges.",
  },
  en: {
    use: "Use: npm run -s tovholder -- COMMAND [FILE] [--options]",
    common: "For all of them:",
    help: "this help",
    files:
      "FILE is a JSON file, `-` for standard input, a case (svendborg, koege, aalborg) or `example`.\nEnds with 0 when done, 1 with findings, 2 when something cannot be used.",
  },
} as const;

const column = 36;

export function helpText(commands: readonly Command[], language: Language): string {
  const say = says[language];
  const optionLine = ({ name, value, meaning }: Option) =>
    `    ${`--${name}${value === null ? "" : ` ${value}`}`.padEnd(column)}${meaning[language]}`;
  return [
    say.use,
    "",
    ...commands.flatMap(({ name, argument, options, summary }) => [
      `  ${[name, argument]
        .filter((word) => word !== null)
        .join(" ")
        .padEnd(column)}  ${summary[language]}`,
      ...options.map(optionLine),
    ]),
    `  ${"help".padEnd(column)}  ${say.help}`,
    "",
    say.common,
    ...commonOptions.map(optionLine),
    "",
    say.files,
  ].join("\n");
}
