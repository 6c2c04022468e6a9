import type { Language } from "../../../domain/language.ts";

type NoClusters = (silhouette: string, threshold: string, least: number) => string;

/** What the agreement command says. */
type AgreementWords = {
  readonly weights: string;
  readonly answers: string;
  readonly heading: (head: string, people: number) => string;
  readonly about: string;
  readonly count: string;
  readonly lower: string;
  readonly median: string;
  readonly upper: string;
  readonly all: string;
  readonly w: (w: string, judges: number) => string;
  readonly beyondChance: string;
  readonly mayBeChance: string;
  readonly tests: Readonly<Record<"chi-square" | "permutation", string>>;
  readonly order: (order: string) => string;
  readonly noOrder: string;
  readonly clusters: (count: number, silhouette: string, threshold: string) => string;
  readonly members: (count: number, weights: string) => string;
  readonly noClusters: Readonly<Record<"too-few" | "unclear" | "outliers" | "chance", NoClusters>>;
  readonly sampled: (people: number) => string;
  readonly method: string;
};

export const agreementWords: Readonly<Record<Language, AgreementWords>> = {
  da: {
    weights: "Vægte",
    answers: "Svar",
    heading: (head, people) =>
      `${head}: ${people === 0 ? "ingen har svaret" : `${people} ${people === 1 ? "deltager" : "deltagere"}`}`,
    about: "Kriterium eller felt",
    count: "Antal svar",
    lower: "Nedre kvartil",
    median: "Median",
    upper: "Øvre kvartil",
    all: "Alle",
    w: (w, judges) =>
      `Kendalls W er ${w} for ${judges} deltagere (1: alle rangordner ens, 0: ingen fælles rækkefølge).`,
    beyondChance: "De er mere enige om rækkefølgen, end tilfældet plejer at give",
    mayBeChance: "Så meget enighed kan være tilfældig",
    tests: { "chi-square": "efter chi i anden-testen", permutation: "ved 10.000 tilfældige rækkefølger" },
    order: (order) => `Gennemsnitlig plads, 1 er øverst: ${order}`,
    noOrder:
      "Der er ingen rækkefølge at være enige om. Færre end to har svaret på alt, der er kun én ting, eller alle sætter alt lige højt.",
    clusters: (count, silhouette, threshold) =>
      `Der er ${count} grupper, som hver vægter på sin måde (tydelighed ${silhouette}, målt som silhuet; fra ${threshold} er grupper tydelige):`,
    members: (count, weights) => `  ${count} deltagere omkring ${weights}`,
    noClusters: {
      "too-few": (_silhouette, _threshold, least) => `Ingen grupper: der skal mindst ${least} deltagere til.`,
      unclear: (silhouette, threshold) =>
        `Ingen grupper: den tydeligste opdeling har silhuet ${silhouette}, og først fra ${threshold} er grupper tydelige.`,
      outliers: (silhouette) =>
        `Ingen grupper: den tydeligste opdeling (silhuet ${silhouette}) skiller kun en eller to deltagere ud.`,
      chance: (silhouette) =>
        `Ingen grupper: den tydeligste opdeling har silhuet ${silhouette}, men deltagere uden grupper kan ofte deles lige så tydeligt.`,
    },
    sampled: (people) =>
      `Grupperne er søgt blandt ${people} deltagere udtrukket ved lodtrækning, den samme hver gang. De øvrige er lagt til den nærmeste gruppe.`,
    method:
      "Hver gruppe er samlet om sin mest typiske deltager (medoiden, fundet med PAM). Der søges to til seks grupper med mindst tre deltagere i hver. De skal være tydeligere end i 19 ud af 20 tilfældige flokke uden grupper.",
  },
  en: {
    weights: "Weights",
    answers: "Answers",
    heading: (head, people) =>
      `${head}: ${people === 0 ? "nobody has answered" : `${people} ${people === 1 ? "participant" : "participants"}`}`,
    about: "Criterion or cell",
    count: "Answers",
    lower: "Lower quartile",
    median: "Median",
    upper: "Upper quartile",
    all: "All",
    w: (w, judges) =>
      `Kendall's W is ${w} for ${judges} participants (1: all rank alike, 0: no common order).`,
    beyondChance: "They agree more on the order than chance tends to give",
    mayBeChance: "That much agreement may be chance",
    tests: { "chi-square": "by the chi-square test", permutation: "by 10,000 random orders" },
    order: (order) => `Mean place, 1 being first: ${order}`,
    noOrder:
      "There is no order to agree on. Fewer than two have answered everything, there is only one thing, or all rate everything alike.",
    clusters: (count, silhouette, threshold) =>
      `There are ${count} groups, each with its own way of weighing (clearness ${silhouette}, measured as silhouette; from ${threshold} groups are clear):`,
    members: (count, weights) => `  ${count} participants around ${weights}`,
    noClusters: {
      "too-few": (_silhouette, _threshold, least) => `No groups: it takes at least ${least} participants.`,
      unclear: (silhouette, threshold) =>
        `No groups: the clearest division has silhouette ${silhouette}, and only from ${threshold} are groups clear.`,
      outliers: (silhouette) =>
        `No groups: the clearest division (silhouette ${silhouette}) sets only one or two participants apart.`,
      chance: (silhouette) =>
        `No groups: the clearest division has silhouette ${silhouette}, but people without groups can often be divided as clearly.`,
    },
    sampled: (people) =>
      `Groups were sought among ${people} participants drawn by lot, the same each time. The others were put with the nearest group.`,
    method:
      "Each group is gathered around its most typical participant (the medoid, found by PAM). Two to six groups are sought, with at least three participants in each. They must be clearer than in 19 of 20 random crowds without groups.",
  },
};
