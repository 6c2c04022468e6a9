import type { Names } from "../names.ts";
import { numberWords, percentWords, pointWords } from "../parts/number-words.ts";
import { listWords } from "../parts/sentence.ts";
import { weightWords } from "../parts/thing-words.ts";
import type { Share } from "./first-shares.ts";
import type { RankingPhrases } from "./phrases.ts";

export const english: RankingPhrases = {
  frame: {
    none: "When all priorities count,",
    exact: "With the chosen weights,",
    ordinal: "With the chosen order of the criteria,",
    bounds: "Within the chosen bounds on the weights,",
    people: "With the weights that the participants gave,",
  },
  whole: {
    nothing: "cases",
    weights: "the priorities",
    values: "the outcomes of the uncertain values",
    both: "the combinations of priorities and uncertain values",
  },
  say(finding, names, frame, whole) {
    const list = (ids: readonly string[]) => listWords(ids.map(names.alternative), "en");
    switch (finding.kind) {
      case "leads":
        return `${frame} ${list(finding.alternatives)} ${come(finding.alternatives)} first most often: in ${percentWords(finding.share, "en")} of ${whole} (standard error ${pointWords(finding.error, "en")}).`;
      case "everyTime":
        return `${frame} ${list(finding.alternatives)} came first in ${all(finding.samples)}.`;
      case "alike":
        return `${list(finding.alternatives)} are worth the same in ${all(finding.samples)}, and share the place.`;
      case "level":
        return `${frame} ${shared(finding.shares, names)} of ${whole} (standard error at most ${pointWords(finding.error, "en")}). The sample cannot tell which does so most often.`;
      case "others":
        return `Otherwise ${shared(finding.shares, names)}.`;
      case "notFirst":
        return `${list(finding.alternatives)} did not come first in ${finding.samples === 1 ? "the one trial" : `any of the ${numberWords(finding.samples, "en", 0)} trials`}.`;
      case "never": {
        const never = `${finding.anyWeights ? "Whatever the weights," : frame} ${names.alternative(finding.alternative)} can never come first${finding.values ? ", however the uncertain values turn out" : ""}.`;
        if (finding.anyWeights) return never;
        if (finding.nearest === null) return `${never} Nor can it with any other weights.`;
        const best = finding.values ? ", if the uncertain values turn out best for it" : "";
        return `${never} The nearest weights at which it draws level with the best${best}: ${weightWords(finding.nearest.weights, names, "en")}. For that, ${percentWords(finding.nearest.moved, "en")} of the weight must be moved.`;
      }
      case "wins":
        return finding.alternatives.length === 1
          ? `${frame} ${list(finding.alternatives)} comes first.`
          : `${frame} ${list(finding.alternatives)} share first place.`;
      case "priorities":
        return `When ${list(finding.alternatives)} ${come(finding.alternatives)} first, ${listWords(finding.criteria.map(names.criterion), "en")} typically ${finding.criteria.length > 1 ? "weigh" : "weighs"} more than otherwise.`;
      case "unsure":
        return `Even with the weights that bring ${names.alternative(finding.alternative)} first on average, it comes first in only ${percentWords(finding.confidence, "en")} of the outcomes. The rest is due to uncertain values.`;
    }
  },
};

const come = (alternatives: readonly string[]) => (alternatives.length > 1 ? "come" : "comes");

const all = (samples: number) =>
  samples === 1 ? "the one trial" : `all ${numberWords(samples, "en", 0)} trials`;

/** “model 2 comes first in 31% and model 3 in 30%”. */
const shared = (shares: readonly Share[], names: Names) =>
  listWords(
    shares.map(
      ({ alternatives, share }, at) =>
        `${listWords(alternatives.map(names.alternative), "en")} ${at === 0 ? `${come(alternatives)} first ` : ""}in ${percentWords(share, "en")}`,
    ),
    "en",
  );
