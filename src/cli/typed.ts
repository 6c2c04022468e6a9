import { parseArgs } from "node:util";
import { type Language, languages } from "../domain/language.ts";
import { type Command, commonOptions, type Typed } from "./command.ts";
import { Mistake } from "./mistake.ts";
import { numbersIn } from "./numbers.ts";
import { type Words, words } from "./words.ts";

/** The language asked for anywhere on the line, so that mistakes on it can be told in that language. */
export function languageIn(line: readonly string[]): Language {
  const given = / --language[ =](\S+)/.exec(` ${line.join(" ")}`)?.[1];
  return languages.find((language) => language === given) ?? languages[0];
}

/** What follows a command's name. Throws a Mistake for what the command does not take. */
export function typedFor(command: Command, line: readonly string[]): Typed {
  const language = languageIn(line);
  const says = words[language];
  const options = [...command.options, ...commonOptions];
  const seeHelp = says.seeHelp(`help ${command.name}`);
  const { values, positionals } = parsed(options, line, says, seeHelp);
  const typedLanguage = values.language;
  if (typedLanguage !== undefined && typedLanguage !== language)
    throw new Mistake([says.use("language", languages)]);
  if (command.argument !== null && positionals.length === 0)
    throw new Mistake([says.missing(command.argument), seeHelp]);
  const extra = positionals[command.argument === null ? 0 : 1];
  if (extra !== undefined) throw new Mistake([says.tooMany(extra), seeHelp]);
  return {
    argument: positionals[0] ?? "",
    language,
    flags: Object.keys(values).filter((name) => values[name] === true),
    options: Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
  };
}

function parsed(options: Command["options"], line: readonly string[], says: Words, seeHelp: string) {
  try {
    return parseArgs({
      args: [...line],
      allowPositionals: true,
      options: Object.fromEntries(
        options.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string" } as const]),
      ),
    });
  } catch (error) {
    throw new Mistake([optionMistake(error, options, says), seeHelp]);
  }
}

/** Node tells by a code what is wrong with an option, and names the option first; other errors are ours. */
function optionMistake(error: unknown, options: Command["options"], says: Words): string {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const typed = /'(--?[^\s'=]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return says.unknownOption(
      typed,
      options.map(({ name }) => `--${name}`),
    );
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  const value = options.find(({ name }) => `--${name}` === typed)?.value ?? null;
  return value === null ? says.noValue(typed) : says.missingValue(typed, value);
}

/** One of the choices, the first if nothing was typed. */
export function choiceOf<const O extends readonly [string, ...string[]]>(
  { options, language }: Typed,
  name: string,
  choices: O,
): O[number] {
  const given = options[name] ?? choices[0];
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new Mistake([words[language].use(name, choices)]);
  return found;
}

/** A whole number up to `most`, or undefined if nothing was typed. */
export function wholeNumberOf({ options, language }: Typed, name: string, most: number): number | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (number <= most) return number;
  throw new Mistake([words[language].wholeNumber(name, numbersIn(language).whole(most))]);
}
