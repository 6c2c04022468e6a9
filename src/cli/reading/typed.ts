import { parseArgs } from "node:util";
import { type Fault, fault } from "../../domain/faults/fault.ts";
import { type Language, languages } from "../../domain/language.ts";
import { type Command, commonOptions, type Typed } from "../command.ts";
import { BadInput } from "./bad-input.ts";

/** The language asked for anywhere on the line, so that mistakes on it can be told in that language. */
export function languageIn(line: readonly string[]): Language {
  const given = / --language[ =](\S+)/.exec(` ${line.join(" ")}`)?.[1];
  return languages.find((language) => language === given) ?? languages[0];
}

/** What follows a command's name. Throws BadInput for what the command does not take. */
export function typedFor(command: Command, line: readonly string[]): Typed {
  const language = languageIn(line);
  const options = [...command.options, ...commonOptions];
  const help = `help ${command.name}`;
  const { values, positionals } = parsed(options, line, help);
  if (values.language !== undefined && values.language !== language)
    throw new BadInput([fault("not-a-choice", { options: languages }, "--language")]);
  if (command.argument !== null && positionals.length === 0)
    throw new BadInput([fault("argument-missing", { argument: command.argument })], { help });
  const extra = positionals[command.argument === null ? 0 : 1];
  if (extra !== undefined) throw new BadInput([fault("argument-too-many", { argument: extra })], { help });
  return {
    argument: positionals[0] ?? "",
    language,
    flags: Object.keys(values).filter((name) => values[name] === true),
    options: Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
  };
}

function parsed(options: Command["options"], line: readonly string[], help: string) {
  try {
    return parseArgs({
      args: [...line],
      allowPositionals: true,
      options: Object.fromEntries(
        options.map(({ name, value }) => [name, { type: value === null ? "boolean" : "string" } as const]),
      ),
    });
  } catch (error) {
    throw new BadInput([optionFault(error, options)], { help });
  }
}

/** Node tells by a code what is wrong with an option, and names the option first; other errors are ours. */
function optionFault(error: unknown, options: Command["options"]): Fault {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const option = /'(--?[^\s'=]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return fault("unknown-option", { option, options: options.map(({ name }) => `--${name}`) });
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  const value = options.find(({ name }) => `--${name}` === option)?.value ?? null;
  return value === null
    ? fault("option-stands-alone", {}, option)
    : fault("option-needs-value", { option, value }, option);
}

/** One of the choices, the first if nothing was typed. */
export function choiceOf<const O extends readonly [string, ...string[]]>(
  { options }: Typed,
  name: string,
  choices: O,
): O[number] {
  const given = options[name] ?? choices[0];
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new BadInput([fault("not-a-choice", { options: choices }, `--${name}`)]);
  return found;
}

/** A whole number up to `most`, or undefined if nothing was typed. */
export function wholeNumberOf({ options }: Typed, name: string, most: number): number | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (number <= most) return number;
  throw new BadInput([fault("not-a-whole-number", { most }, `--${name}`)]);
}
