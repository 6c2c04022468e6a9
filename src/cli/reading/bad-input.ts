import { DomainError } from "../../domain/errors.ts";
import { type Fault, pathOf } from "../../domain/faults/fault.ts";
import type { Language } from "../../domain/language.ts";
import { placeText, toldIn } from "../../texts/faults/told.ts";
import { words } from "../words.ts";

type Source = {
  /** The file that the faults lie in, as it was typed. */
  readonly file?: string;
  /** What to type for help: `help`, or `help rank`. */
  readonly help?: string;
};

/** Something wrong with what was typed or read; the command ends with 2. */
export class BadInput extends DomainError {
  readonly source: Source;

  constructor(faults: readonly Fault[], source: Source = {}) {
    super("invalid", ...faults);
    this.name = "BadInput";
    this.source = source;
  }
}

/**
 * What is answered; where it is refused, what is wrong lies in the file, if there is one. `field` is where the answer
 * places what the file holds.
 */
export async function fromFile<Answer>(
  file: string | undefined,
  answer: () => Promise<Answer>,
  field = "",
): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof DomainError) || file === undefined) throw error;
    throw new BadInput(
      error.faults.map((found) => below(found, field)),
      { file },
    );
  }
}

/** The same fault, seen from within a field. */
function below(found: Fault, field: string): Fault {
  const path = pathOf(found);
  if (field === "" || (path !== field && !path.startsWith(`${field}.`))) return found;
  return { ...found, place: { path: path.slice(field.length + 1) } };
}

const most = 20;

/** What is wrong, a line for each fault: the file, the place in it, and what is wrong there. */
export function linesOf(error: DomainError, language: Language): readonly string[] {
  const { file, help }: Source = error instanceof BadInput ? error.source : {};
  const { standardInput, more, seeHelp } = words[language];
  const name = file === "-" ? standardInput : file;
  const lines = error.faults.slice(0, most).map((fault) => {
    const place = placeText(language, fault);
    const where = "path" in fault.place ? [name, place] : [[name, place].join(", ")];
    return [...where.filter((part) => part), toldIn(language, fault)].join(": ");
  });
  const left = error.faults.length - most;
  return [...lines, ...(left > 0 ? [more(left)] : []), ...(help === undefined ? [] : [seeHelp(help)])];
}
