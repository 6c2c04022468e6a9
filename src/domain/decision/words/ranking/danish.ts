import type { Names } from "../names.ts";
import { numberWords, percentWords, pointWords } from "../parts/number-words.ts";
import { listWords } from "../parts/sentence.ts";
import { weightWords } from "../parts/thing-words.ts";
import type { Share } from "./first-shares.ts";
import type { RankingPhrases } from "./phrases.ts";

export const danish: RankingPhrases = {
  frame: {
    none: "Når alle prioriteringer tæller med,",
    exact: "Med de valgte vægte",
    ordinal: "Med den valgte rækkefølge af kriterierne",
    bounds: "Inden for de valgte grænser for vægtene",
    people: "Med de vægte, deltagerne har givet,",
  },
  whole: {
    nothing: "tilfældene",
    weights: "prioriteringerne",
    values: "udfaldene af de usikre værdier",
    both: "kombinationerne af prioriteringer og usikre værdier",
  },
  say(finding, names, frame, whole) {
    const list = (ids: readonly string[]) => listWords(ids.map(names.alternative), "da");
    switch (finding.kind) {
      case "leads":
        return `${frame} kommer ${list(finding.alternatives)} oftest først: i ${percentWords(finding.share, "da")} af ${whole} (standardfejl ${pointWords(finding.error, "da")}).`;
      case "everyTime":
        return `${frame} kom ${list(finding.alternatives)} først i ${all(finding.samples)}.`;
      case "alike":
        return `${list(finding.alternatives)} er lige meget værd i ${all(finding.samples)} og deler pladsen.`;
      case "level":
        return `${frame} kommer ${shared(finding.shares, names)} af ${whole} (standardfejl højst ${pointWords(finding.error, "da")}). Stikprøven kan ikke afgøre, hvem der oftest gør det.`;
      case "others":
        return `Ellers kommer ${shared(finding.shares, names)}.`;
      case "notFirst":
        return `${list(finding.alternatives)} kom ikke først i ${finding.samples === 1 ? "det ene forsøg" : `nogen af de ${numberWords(finding.samples, "da", 0)} forsøg`}.`;
      case "never": {
        const never = `${finding.anyWeights ? "Uanset vægtene" : frame} kan ${names.alternative(finding.alternative)} ikke komme først${finding.values ? ", hvordan de usikre værdier end falder ud" : ""}.`;
        if (finding.anyWeights) return never;
        if (finding.nearest === null) return `${never} Det kan den heller ikke med andre vægte.`;
        const best = finding.values ? ", når de usikre værdier falder bedst ud for den" : "";
        return `${never} De nærmeste vægte, hvor den når op på siden af den bedste${best}: ${weightWords(finding.nearest.weights, names, "da")}. Dertil skal ${percentWords(finding.nearest.moved, "da")} af vægten flyttes.`;
      }
      case "wins":
        return finding.alternatives.length === 1
          ? `${frame} kommer ${list(finding.alternatives)} først.`
          : `${frame} deler ${list(finding.alternatives)} førstepladsen.`;
      case "priorities":
        return `Når ${list(finding.alternatives)} kommer først, vejer ${listWords(finding.criteria.map(names.criterion), "da")} typisk mere end ellers.`;
      case "unsure":
        return `Selv med de vægte, der i gennemsnit bringer ${names.alternative(finding.alternative)} først, kommer den kun først i ${percentWords(finding.confidence, "da")} af udfaldene. Resten skyldes usikre værdier.`;
    }
  },
};

const all = (samples: number) =>
  samples === 1 ? "det ene forsøg" : `alle ${numberWords(samples, "da", 0)} forsøg`;

/** «model 2 først i 31 % og model 3 i 30 %». */
const shared = (shares: readonly Share[], names: Names) =>
  listWords(
    shares.map(
      ({ alternatives, share }, at) =>
        `${listWords(alternatives.map(names.alternative), "da")} ${at === 0 ? "først " : ""}i ${percentWords(share, "da")}`,
    ),
    "da",
  );
