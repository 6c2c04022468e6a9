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
  exact: "Med jeres vægte",
  ordinal: "Med jeres rækkefølge",
  bounds: "Inden for jeres grænser",
  people: "Med deltagernes vægte",
};

const changing: Readonly<Record<Answer["given"], string>> = {
  none: "med skiftende prioriteringer",
  exact: "med jeres vægte",
  ordinal: "med skiftende prioriteringer i jeres rækkefølge",
  bounds: "med skiftende prioriteringer inden for jeres grænser",
  people: "med deltagernes vægte på skift",
};

const leads = {
  always: "først hver gang",
  almost: "næsten altid først",
  clearly: "klart oftest først",
  mostly: "oftest først",
} as const;

const listed = (ids: readonly string[], names: Names) => listWords(ids.map(names.alternative), "da");
const often = ({ alternatives, share }: Share, names: Names) =>
  `${listed(alternatives, names)} ${shareWords(share, "da")}`;

/** After a frame the verb stands before the subject. */
const inverted = (frame: string, verb: string, subject: string, rest: string) =>
  (frame === "" ? [subject, verb, rest] : [frame, verb, subject, rest]).join(" ");

export const danish: AnswerPhrases = {
  title({ given, standing, decisive }, names) {
    const frame = frames[given];
    switch (standing.kind) {
      case "unsaid":
        return "intet er sagt om nogen af dem, så ingen af dem kommer først";
      case "decided":
        return standing.alternatives.length > 1
          ? inverted(frame, "deler", listed(standing.alternatives, names), "førstepladsen")
          : inverted(frame, "kommer", listed(standing.alternatives, names), "først");
      case "near": {
        const all = standing.shares.flatMap(({ alternatives }) => alternatives);
        return inverted(frame, "står", "det", `næsten lige mellem ${listed(all, names)}`);
      }
      case "leads": {
        const { alternatives, share } = standing.first;
        const but = decisive?.kind === "overtaken" ? ", men det hviler på ét udsagn" : "";
        const [list, how] = [listed(alternatives, names), leads[leadKind(share)]];
        return alternatives.length > 1
          ? `${inverted(frame, "står", list, `lige og kommer ${how}`)}${but}`
          : `${inverted(frame, "kommer", list, how)}${but}`;
      }
    }
  },
  often({ given, open, trials, standing }, names) {
    const guesses = "skiftende bud på det usikre";
    const with_ = {
      nothing: "",
      weights: changing[given],
      values: `${changing[given]} og ${guesses}`,
      both: `${changing[given]} og ${guesses}`,
    }[open];
    const tried = `Vi har regnet det igennem ${numberWords(trials, "da", 0)} gange ${with_}:`;
    switch (standing.kind) {
      case "unsaid":
        return "Når intet er sagt, kan alt fra dårligst til bedst være sandt, og så er alle lige gode bud.";
      case "decided":
        return "Vægtene er givet, og alle tal er regnet ud, så her er intet usikkert.";
      case "near": {
        const [first, ...others] = standing.shares as [Share, ...Share[]];
        const each = [
          `${listed(first.alternatives, names)} kommer først ${shareWords(first.share, "da")}`,
          ...others.map((share) => often(share, names)),
        ];
        return `${tried} ${listWords(each, "da")}. Forskellen er for lille til at pege på én.`;
      }
      case "leads": {
        const { first, next } = standing;
        const others = next === null ? "" : `, ${often(next, names)}`;
        return `${tried} ${listed(first.alternatives, names)} kommer først ${shareWords(first.share, "da")}${others}.`;
      }
    }
  },
  rests({ statements, decisive, standing }, names) {
    if (standing.kind === "unsaid") return [];
    if (statements === 0) return ["Her tæller ingen udsagn med, kun beregnede tal."];
    const rests = `Det hviler på ${countWords(statements, "da")} udsagn`;
    if (decisive === null) return [`${rests}.`];
    if (decisive.kind === "none")
      return [
        statements === 1 ? `${rests}, men står også uden det.` : `${rests}, og intet af dem afgør det alene.`,
      ];
    const statement = names.statement?.(decisive.statement) ?? decisive.statement;
    const one =
      statements === 1 ? `${rests}, ${statement}` : `${rests}, og ét af dem afgør det: ${statement}`;
    return decisive.kind === "overtaken"
      ? [`${closed(one)} Uden det kommer ${names.alternative(decisive.other)} oftest først.`]
      : [`${closed(one)} Uden det står det næsten lige.`];
  },
  tips({ given, tipping }, names) {
    if (tipping === null) return [];
    if (tipping.kind === "never") {
      const within = given === "exact" ? ", fra 0 til 100," : "";
      return [`Ingen enkelt vægt kan${within} i gennemsnit bringe en anden foran.`];
    }
    const other = names.alternative(tipping.other);
    if (tipping.kind === "ahead") return [`I gennemsnit er ${other} dog foran.`];
    const criterion = names.criterion(tipping.criterion);
    return tipping.point === null
      ? [
          `Lægger I ${tipping.more ? "mere" : "mindre"} vægt på ${criterion}, kan ${other} i gennemsnit komme foran.`,
        ]
      : [
          `Det tipper, hvis vægten på ${criterion} kommer ${tipping.more ? "over" : "under"} ${tipping.point}: så er ${other} i gennemsnit foran.`,
        ];
  },
  unknown({ silent, criteria }, names) {
    if (silent.length === 0) return [];
    const each = silent.map(({ alternative, criteria: on }) => {
      const where = on === criteria ? "noget" : countWords(on, "da");
      return `om ${names.alternative(alternative)} på ${where}`;
    });
    return [
      `Der er intet sagt ${listWords(each, "da")} af de ${countWords(criteria, "da")} kriterier, og vi gætter ikke.`,
    ];
  },
};
