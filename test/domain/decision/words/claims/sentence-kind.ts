import { expect } from "chai";
import type { Information } from "../../../../../src/domain/decision/information/information.ts";
import { meansIt, type Reading } from "./reading.ts";
import type { Truth } from "./truth.ts";

type Groups = Readonly<Record<string, string | undefined>>;
type Check = (said: Groups, truth: Truth, information: Information) => void;

/** A kind of sentence: how it reads in each language, and what must be so where it is said. */
export type SentenceKind = {
  readonly name: string;
  readonly da: RegExp;
  readonly en: RegExp;
  readonly check: Check;
};

/** What `{names}` in a sentence stand for. */
export function sentenceKind(name: string, da: string, en: string, check: Check): SentenceKind {
  return { name, da: pattern(da, 0), en: pattern(en, 1), check };
}

type InBoth = readonly [da: string, en: string];
const frames: Readonly<Record<string, InBoth>> = {
  none: ["Når alle prioriteringer tæller med,", "When all priorities count,"],
  exact: ["Med de valgte vægte", "With the chosen weights,"],
  ordinal: ["Med den valgte rækkefølge af kriterierne", "With the chosen order of the criteria,"],
  bounds: ["Inden for de valgte grænser for vægtene", "Within the chosen bounds on the weights,"],
  people: ["Med de vægte, deltagerne har givet,", "With the weights that the participants gave,"],
};
const anyWeights: InBoth = ["Uanset vægtene", "Whatever the weights,"];
const someWeights: InBoth = ["Med nogle vægte", "With some weights,"];
const wholes: Readonly<Record<string, InBoth>> = {
  weights: ["prioriteringerne", "the priorities"],
  values: ["udfaldene af de usikre værdier", "the outcomes of the uncertain values"],
  both: [
    "kombinationerne af prioriteringer og usikre værdier",
    "the combinations of priorities and uncertain values",
  ],
};
/** By what is open of the problem. */
const middles: Readonly<Record<string, InBoth>> = {
  nothing: ["Med de valgte vægte", "With the chosen weights,"],
  values: [
    "Med de valgte vægte og usikre værdier på deres middelværdi",
    "With the chosen weights and uncertain values at their means,",
  ],
  weights: ["Midt i de vægte, der er åbne,", "In the middle of the open weights,"],
  both: ["Midt i alt det, der er åbent,", "In the middle of all that is open,"],
};
const optional: Readonly<Record<string, InBoth>> = {
  values: [", hvordan de usikre værdier end falder ud", ", however the uncertain values turn out"],
  atBest: [
    ", når de usikre værdier falder bedst ud for den",
    ", if the uncertain values turn out best for it",
  ],
};
const means: InBoth = [
  ", når usikre værdier står på deres middelværdi",
  ", with uncertain values at their means",
];
const number = "−?[\\d.,]*\\d";
const percent = "(?:under |over )?[\\d.,]+ ?%";
const shapes: Readonly<Record<string, string>> = {
  who: "\\w+",
  other: "\\w+",
  criterion: "\\w+",
  list: ".+?",
  group: "\\w+",
  statement: "\\w+",
  thing: ".+?",
  these: "dette|disse (?:to|tre) ting|this|these (?:two|three) things",
  weigh: "weighs|weigh",
  comes: "comes|come",
  those: ".+?",
  ...Object.fromEntries(["share", "low", "high"].map((group) => [group, percent])),
  ...Object.fromEntries(["error", "count", "own", "others", "from", "to"].map((group) => [group, number])),
};

function pattern(text: string, language: 0 | 1): RegExp {
  const oneOf = (entries: Readonly<Record<string, InBoth>>) =>
    Object.values(entries)
      .map((entry) => entry[language])
      .join("|");
  const shapeOf = (group: string) => {
    if (group === "middle") return `(?<middle>${oneOf(middles)})`;
    if (group === "always") return `(?<always>${oneOf({ ...frames, none: anyWeights })})`;
    if (group === "sometimes") return `(?<sometimes>${oneOf({ ...frames, none: someWeights })})`;
    if (group === "means") return `(?<means>${means[language]})?`;
    if (group === "frame") return `(?<frame>${oneOf(frames)})`;
    if (group === "whole") return `(?<whole>${oneOf(wholes)})`;
    const maybe = optional[group];
    return maybe ? `(?<${group}>${maybe[language]})?` : `(?<${group}>${shapes[group]})`;
  };
  const source = text.replace(/[.()]/g, "\\$&").replace(/\{(\w+)\}/g, (_, group: string) => shapeOf(group));
  return new RegExp(`^${source}$`, "i");
}

/** A sentence opens with what is known of the priorities, and says what its shares are shares of. */
export function expectFrame(
  { frame, whole, middle }: Groups,
  { problem, weightsOpen, valuesOpen }: Truth,
): void {
  const openness = weightsOpen ? (valuesOpen ? "both" : "weights") : valuesOpen ? "values" : "nothing";
  const among = (entry: InBoth | undefined, said: string) =>
    expect(entry?.map((text) => text.toLowerCase())).to.include(said.toLowerCase());
  if (frame !== undefined) among(frames[problem.preference.type], frame);
  if (middle !== undefined) among(middles[openness], middle);
  if (whole !== undefined) among(wholes[openness], whole);
}

/** What always holds is said of the weights there are, and what may hold of some of them. */
const expectOpening =
  (none: InBoth) =>
  (said: string | undefined, { problem }: Truth) => {
    const { type } = problem.preference;
    const opening = type === "none" ? none : (frames[type] ?? []);
    expect(opening.map((text) => text.toLowerCase())).to.include(said?.toLowerCase());
  };
export const expectAlways = expectOpening(anyWeights);
export const expectSometimes = expectOpening(someWeights);

export function expectMeant(reading: Reading, value: number | undefined): void {
  const told = `${value} is told as ${reading.from} to ${reading.to}`;
  expect(meansIt(reading, value ?? Number.NaN), told).to.equal(true);
}
