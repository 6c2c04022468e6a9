import type { ComputationId } from "../app/computations/computations.ts";
import type { Language } from "../domain/language.ts";

/** What the commands say to people. What they say to machines has no language. */
export type Words = {
  readonly standardInput: string;
  readonly unreadable: (code: string) => string;
  readonly notJson: string;
  readonly place: (line: number, column: number) => string;
  readonly endsEarly: string;
  readonly more: (count: number) => string;
  readonly unknownCommand: (name: string) => string;
  readonly missing: (argument: string) => string;
  readonly tooMany: (argument: string) => string;
  readonly unknownOption: (option: string, options: readonly string[]) => string;
  readonly missingValue: (option: string, value: string) => string;
  readonly noValue: (option: string) => string;
  /** Where to find help: `help`, or `help rank`. */
  readonly seeHelp: (typed: string) => string;
  readonly use: (option: string, choices: readonly string[]) => string;
  readonly wholeNumber: (option: string, most: string) => string;
  readonly written: (file: string) => string;
  /** What is being done while a computation is under way. */
  readonly computations: Readonly<Record<ComputationId, string>>;
};

export const words: Readonly<Record<Language, Words>> = {
  da: {
    standardInput: "standardinput",
    unreadable: (code) =>
      code === "ENOENT" ? "filen findes ikke" : code === "EISDIR" ? "er en mappe" : "kan ikke læses",
    notJson: "er ikke JSON",
    place: (line, column) => `linje ${line}, kolonne ${column}`,
    endsEarly: "ved slutningen",
    more: (count) => `… og ${count} mere`,
    unknownCommand: (name) => `ukendt kommando: ${name}`,
    missing: (argument) => `mangler ${argument}`,
    tooMany: (argument) => `for mange argumenter: ${argument}`,
    unknownOption: (option, options) => `ukendt valg: ${option}. Her kan bruges ${options.join(", ")}`,
    missingValue: (option, value) => `${option}: skriv ${value} efter, som i ${option}=${value}`,
    noValue: (option) => `${option}: skal stå alene, uden værdi`,
    seeHelp: (typed) => `Skriv \`npm run -s tovholder -- ${typed}\` for hjælp.`,
    use: (option, choices) => `--${option}: brug ${choices.join(", ")}`,
    wholeNumber: (option, most) => `--${option}: skriv et helt tal, højst ${most}`,
    written: (file) => `Skrevet: ${file}`,
    computations: {
      agreement: "Regner enigheden",
      capacity: "Regner ventetider",
      choice: "Regner rangordenen",
      conclude: "Samler gentagelserne",
      information: "Regner, hvad mere viden ville give",
      measure: "Måler",
      norms: "Læser reglerne",
      preference: "Regner, hvad der altid gælder",
      rank: "Regner rangordenen",
      rankFront: "Regner, hvad der kan komme først",
      replicate: "Simulerer",
      scalingBounds: "Måler alle forankringsvalg, der hænger sammen",
      search: "Søger blandt alle forankringsvalg, der hænger sammen",
      stability: "Regner, hvad vægtene tåler",
      suppression: "Skjuler små tal",
    },
  },
  en: {
    standardInput: "standard input",
    unreadable: (code) =>
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "is a folder" : "cannot be read",
    notJson: "is not JSON",
    place: (line, column) => `line ${line}, column ${column}`,
    endsEarly: "at its end",
    more: (count) => `… and ${count} more`,
    unknownCommand: (name) => `unknown command: ${name}`,
    missing: (argument) => `missing ${argument}`,
    tooMany: (argument) => `too many arguments: ${argument}`,
    unknownOption: (option, options) => `unknown option: ${option}. Use one of ${options.join(", ")}`,
    missingValue: (option, value) => `${option}: give ${value} after it, as in ${option}=${value}`,
    noValue: (option) => `${option}: stands alone, without a value`,
    seeHelp: (typed) => `Try \`npm run -s tovholder -- ${typed} --language en\`.`,
    use: (option, choices) => `--${option}: use ${choices.join(", ")}`,
    wholeNumber: (option, most) => `--${option}: give a whole number, at most ${most}`,
    written: (file) => `Written: ${file}`,
    computations: {
      agreement: "Working out agreement",
      capacity: "Working out waits",
      choice: "Ranking",
      conclude: "Gathering the replications",
      information: "Working out what knowing more would bring",
      measure: "Measuring",
      norms: "Reading the rules",
      preference: "Working out what always holds",
      rank: "Ranking",
      rankFront: "Working out what can come first",
      replicate: "Simulating",
      scalingBounds: "Measuring every consistent choice",
      search: "Searching every consistent choice",
      stability: "Working out what the weights bear",
      suppression: "Hiding small counts",
    },
  },
};
