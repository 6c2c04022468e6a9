import type { Language } from "../../../language.ts";

type Fraction =
  | "twentieth"
  | "tenth"
  | "fifth"
  | "quarter"
  | "third"
  | "half"
  | "twoThirds"
  | "threeQuarters"
  | "fourFifths"
  | "nineTenths";
/** How far from the fraction: a little, or by any amount. */
type Nearness = "under" | "about" | "over" | "below" | "above";

/** A share below `upTo` and not below the one before stands under, about or over a fraction that people use. */
const steps: readonly { readonly upTo: number; readonly by: Nearness; readonly near: Fraction }[] = [
  { upTo: 0.045, by: "below", near: "twentieth" },
  { upTo: 0.055, by: "about", near: "twentieth" },
  { upTo: 0.09, by: "below", near: "tenth" },
  { upTo: 0.11, by: "about", near: "tenth" },
  { upTo: 0.15, by: "over", near: "tenth" },
  { upTo: 0.19, by: "under", near: "fifth" },
  { upTo: 0.21, by: "about", near: "fifth" },
  { upTo: 0.24, by: "under", near: "quarter" },
  { upTo: 0.26, by: "about", near: "quarter" },
  { upTo: 0.3, by: "over", near: "quarter" },
  { upTo: 0.32, by: "under", near: "third" },
  { upTo: 0.35, by: "about", near: "third" },
  { upTo: 0.4, by: "over", near: "third" },
  { upTo: 0.48, by: "under", near: "half" },
  { upTo: 0.52, by: "about", near: "half" },
  { upTo: 0.6, by: "over", near: "half" },
  { upTo: 0.65, by: "under", near: "twoThirds" },
  { upTo: 0.68, by: "about", near: "twoThirds" },
  { upTo: 0.74, by: "over", near: "twoThirds" },
  { upTo: 0.76, by: "about", near: "threeQuarters" },
  { upTo: 0.79, by: "over", near: "threeQuarters" },
  { upTo: 0.81, by: "about", near: "fourFifths" },
  { upTo: 0.89, by: "over", near: "fourFifths" },
  { upTo: 0.91, by: "about", near: "nineTenths" },
  { upTo: 0.98, by: "above", near: "nineTenths" },
];

const hardly = 0.02;
const rounding = 1e-9;

/** A share of all times as people say it: «godt halvdelen af gangene». What is not quite none or all is never said to be. */
export function shareWords(share: number, language: Language): string {
  const says = sayings[language];
  if (share < rounding) return says.never;
  if (share > 1 - rounding) return says.always;
  if (share < hardly) return says.hardly;
  const step = steps.find(({ upTo }) => share < upTo);
  return step ? says.by[step.by](says.fraction[step.near]) : says.almost;
}

type Sayings = Readonly<Record<"never" | "hardly" | "almost" | "always", string>> & {
  readonly by: Readonly<Record<Nearness, (fraction: string) => string>>;
  readonly fraction: Readonly<Record<Fraction, string>>;
};

const sayings: Readonly<Record<Language, Sayings>> = {
  da: {
    never: "ingen af gangene",
    hardly: "næsten ingen af gangene",
    almost: "næsten hver gang",
    always: "hver gang",
    by: {
      under: (fraction) => `knap ${fraction}`,
      about: (fraction) => `omkring ${fraction}`,
      over: (fraction) => `godt ${fraction}`,
      below: (fraction) => `sjældnere end ${fraction}`,
      above: (fraction) => `mere end ${fraction}`,
    },
    fraction: {
      twentieth: "hver tyvende gang",
      tenth: "hver tiende gang",
      fifth: "hver femte gang",
      quarter: "hver fjerde gang",
      third: "hver tredje gang",
      half: "halvdelen af gangene",
      twoThirds: "to ud af tre gange",
      threeQuarters: "tre ud af fire gange",
      fourFifths: "fire ud af fem gange",
      nineTenths: "ni ud af ti gange",
    },
  },
  en: {
    never: "none of the time",
    hardly: "hardly ever",
    almost: "almost every time",
    always: "every time",
    by: {
      under: (fraction) => `just under ${fraction}`,
      about: (fraction) => `about ${fraction}`,
      over: (fraction) => `just over ${fraction}`,
      below: (fraction) => `less than ${fraction}`,
      above: (fraction) => `more than ${fraction}`,
    },
    fraction: {
      twentieth: "a twentieth of the time",
      tenth: "a tenth of the time",
      fifth: "a fifth of the time",
      quarter: "a quarter of the time",
      third: "a third of the time",
      half: "half the time",
      twoThirds: "two thirds of the time",
      threeQuarters: "three quarters of the time",
      fourFifths: "four fifths of the time",
      nineTenths: "nine tenths of the time",
    },
  },
};
