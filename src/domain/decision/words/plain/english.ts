import type { Names } from "../names.ts";
import { numberWords } from "../parts/number-words.ts";
import { closed, listWords } from "../parts/sentence.ts";
import type { Share } from "../ranking/first-shares.ts";
import type { Answer } from "./answer.ts";
import { countWords } from "./count-words.ts";
import { type AnswerPhrases, leadKind } from "./phrases.ts";
import { shareWords } from "./share-words.ts";

const frames: Readonly<Record<Answer["given"], string>> = {
  none: "",
  exact: "with your weights, ",
  ordinal: "with your order, ",
  bounds: "within your bounds, ",
  people: "with the participants’ weights, ",
};

const changing: Readonly<Record<Answer["given"], string>> = {
  none: "with changing priorities",
  exact: "with your weights",
  ordinal: "with changing priorities in your order",
  bounds: "with changing priorities within your bounds",
  people: "with the participants’ weights in turn",
};

const leads = {
  always: "first every time",
  almost: "first almost every time",
  clearly: "first far more often than not",
  mostly: "first most often",
} as const;

const listed = (ids: readonly string[], names: Names) => listWords(ids.map(names.alternative), "en");
const often = ({ alternatives, share }: Share, names: Names) =>
  `${listed(alternatives, names)} ${shareWords(share, "en")}`;
const come = (ids: readonly string[]) => (ids.length > 1 ? "come" : "comes");

export const english: AnswerPhrases = {
  title({ given, standing, decisive }, names) {
    const frame = frames[given];
    switch (standing.kind) {
      case "unsaid":
        return "nothing is said of any of them, so none comes first";
      case "decided":
        return standing.alternatives.length > 1
          ? `${frame}${listed(standing.alternatives, names)} share first place`
          : `${frame}${listed(standing.alternatives, names)} comes first`;
      case "near": {
        const all = standing.shares.flatMap(({ alternatives }) => alternatives);
        return `${frame}it is close between ${listed(all, names)}`;
      }
      case "leads": {
        const { alternatives, share } = standing.first;
        const but = decisive?.kind === "overtaken" ? ", but that rests on one claim" : "";
        const [list, how] = [listed(alternatives, names), leads[leadKind(share)]];
        return alternatives.length > 1
          ? `${frame}${list} are level and come ${how}${but}`
          : `${frame}${list} comes ${how}${but}`;
      }
    }
  },
  often({ given, open, trials, standing }, names) {
    const guesses = "changing guesses at what is uncertain";
    const with_ = {
      nothing: "",
      weights: changing[given],
      values: `${changing[given]} and ${guesses}`,
      both: `${changing[given]} and ${guesses}`,
    }[open];
    const tried = `We worked it through ${numberWords(trials, "en", 0)} times ${with_}:`;
    switch (standing.kind) {
      case "unsaid":
        return "Where nothing is said, anything from worst to best may be true, and each is as good a guess as the others.";
      case "decided":
        return "The weights are given and every number is computed, so nothing here is uncertain.";
      case "near": {
        const [first, ...others] = standing.shares as [Share, ...Share[]];
        const each = listWords(
          [
            `${listed(first.alternatives, names)} ${come(first.alternatives)} first ${shareWords(first.share, "en")}`,
            ...others.map((share) => often(share, names)),
          ],
          "en",
        );
        return `${tried} ${each}. The difference is too small to single one out.`;
      }
      case "leads": {
        const { first, next } = standing;
        const others = next === null ? "" : `, ${often(next, names)}`;
        return `${tried} ${listed(first.alternatives, names)} ${come(first.alternatives)} first ${shareWords(first.share, "en")}${others}.`;
      }
    }
  },
  rests({ statements, decisive, standing }, names) {
    if (standing.kind === "unsaid") return [];
    if (statements === 0) return ["No claims count here, only computed numbers."];
    const rests = `It rests on ${countWords(statements, "en")} ${statements === 1 ? "claim" : "claims"}`;
    if (decisive === null) return [`${rests}.`];
    if (decisive.kind === "none")
      return [
        statements === 1
          ? `${rests}, but stands without it too.`
          : `${rests}, and no single one of them decides it.`,
      ];
    const statement = names.statement?.(decisive.statement) ?? decisive.statement;
    const one =
      statements === 1 ? `${rests}, ${statement}` : `${rests}, and one of them decides it: ${statement}`;
    return decisive.kind === "overtaken"
      ? [`${closed(one)} Without it, ${names.alternative(decisive.other)} comes first most often.`]
      : [`${closed(one)} Without it, it is close.`];
  },
  tips({ given, tipping }, names) {
    if (tipping === null) return [];
    if (tipping.kind === "never") {
      const within = given === "exact" ? ", from 0 to 100," : "";
      return [`No single weight${within} can bring another ahead on average.`];
    }
    const other = names.alternative(tipping.other);
    if (tipping.kind === "ahead") return [`On average, though, ${other} is ahead.`];
    const criterion = names.criterion(tipping.criterion);
    return tipping.point === null
      ? [
          `If you give ${tipping.more ? "more" : "less"} weight to ${criterion}, ${other} can come ahead on average.`,
        ]
      : [
          `It tips if the weight on ${criterion} goes ${tipping.more ? "above" : "below"} ${tipping.point}: then ${other} is ahead on average.`,
        ];
  },
  unknown({ silent, criteria }, names) {
    if (silent.length === 0) return [];
    const each = silent.map(({ alternative, criteria: on }) => {
      const where = on === criteria ? "any" : countWords(on, "en");
      return `of ${names.alternative(alternative)} on ${where}`;
    });
    return [
      `Nothing is said ${listWords(each, "en")} of the ${countWords(criteria, "en")} criteria, and we do not guess.`,
    ];
  },
};
