import { DomainError } from "../domain/errors.ts";
import { fault } from "../domain/faults/fault.ts";
import type { Language } from "../domain/language.ts";
import { type Command, type ExitCode, exitCodes, type Streams } from "./command.ts";
import { agreement } from "./commands/agreement/agreement.ts";
import { capacity } from "./commands/capacity/capacity.ts";
import { compare } from "./commands/compare.ts";
import { information } from "./commands/decision/information.ts";
import { preference } from "./commands/decision/preference.ts";
import { rank } from "./commands/decision/rank.ts";
import { stability } from "./commands/decision/stability.ts";
import { search } from "./commands/hybrids/search.ts";
import { norms } from "./commands/norms/norms.ts";
import { check } from "./commands/organisations/check.ts";
import { decisions } from "./commands/organisations/decisions.ts";
import { difference } from "./commands/organisations/difference.ts";
import { graph } from "./commands/organisations/graph.ts";
import { planLint } from "./commands/plan.ts";
import { serve } from "./commands/serve.ts";
import { backup } from "./commands/storage/backup.ts";
import { restore } from "./commands/storage/restore.ts";
import { suppress } from "./commands/suppression.ts";
import { commandHelp } from "./help/command-help.ts";
import { helpText } from "./help/help.ts";
import { visible, visibleOut } from "./printing/visible.ts";
import { BadInput, linesOf } from "./reading/bad-input.ts";
import { languageIn, typedFor } from "./reading/typed.ts";

export const commands: readonly Command[] = [
  serve,
  check,
  compare,
  search,
  decisions,
  difference,
  rank,
  stability,
  preference,
  information,
  capacity,
  norms,
  agreement,
  suppress,
  planLint,
  graph,
  backup,
  restore,
];

/** Runs one command line, and gives its exit code: 0 done, 1 findings, 2 bad input. */
export async function run(line: readonly string[], streams: Streams): Promise<ExitCode> {
  const [name = "help", ...rest] = line;
  const language = languageIn(line);
  try {
    if (name === "help" || line.includes("--help")) {
      streams.out.write(`${helpOn(name === "help" ? rest[0] : name, language)}\n`);
      return exitCodes.done;
    }
    const command = commandBy(name);
    return await command.run(typedFor(command, rest), { ...streams, out: visibleOut(streams) });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    streams.error.write(`${linesOf(error, language).map(visible).join("\n")}\n`);
    return exitCodes.badInput;
  }
}

/** On one command, where one is named. */
function helpOn(name: string | undefined, language: Language): string {
  if (name === undefined || name.startsWith("-")) return helpText(commands, language);
  return commandHelp(commandBy(name), language);
}

function commandBy(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  throw new BadInput([fault("unknown-command", { command: name })], { help: "help" });
}
