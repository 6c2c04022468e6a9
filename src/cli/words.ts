import type { ComputationId } from "../app/computations/computations.ts";
import type { Language } from "../domain/language.ts";

/** What the commands say to people. What they say to machines has no language. */
type Words = {
  readonly standardInput: string;
  readonly more: (count: number) => string;
  /** Where to find help: `help`, or `help rank`. */
  readonly seeHelp: (typed: string) => string;
  readonly written: (file: string) => string;
  /** What is being done while a computation is under way. */
  readonly computations: Readonly<Record<ComputationId, string>>;
};

export const words: Readonly<Record<Language, Words>> = {
  da: {
    standardInput: "standardinput",
    more: (count) => `… og ${count} mere`,
    seeHelp: (typed) => `Skriv \`npm run -s tovholder -- ${typed}\` for hjælp.`,
    written: (file) => `Skrevet: ${file}`,
    computations: {
      agreement: "Regner enigheden",
      capacity: "Regner ventetider",
      choice: "Regner rangordenen",
      conclude: "Samler gentagelserne",
      information: "Regner, hvad mere viden ville give",
      measure: "Måler",
      norms: "Læser reglerne",
      path: "Finder barnets vej",
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
    more: (count) => `… and ${count} more`,
    seeHelp: (typed) => `Try \`npm run -s tovholder -- ${typed} --language en\`.`,
    written: (file) => `Written: ${file}`,
    computations: {
      agreement: "Working out agreement",
      capacity: "Working out waits",
      choice: "Ranking",
      conclude: "Gathering the replications",
      information: "Working out what knowing more would bring",
      measure: "Measuring",
      norms: "Reading the rules",
      path: "Finding the child's way",
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
