import { type Language, languages } from "../domain/language.ts";
import { type ModelId, modelIds } from "../domain/organisation/decisions.ts";

type PageRoute = Readonly<Record<Language, string>> & {
  /** Differs by who reads it: may read cookies and take a form, is never kept, and stands in no sitemap. */
  readonly personal?: true;
};

/** Every page with its address in each language. A word after a colon is an id, in that language's spelling. */
export const pageTable = {
  compare: { da: "", en: "" },
  brief: { da: "blad", en: "brief", personal: true },
  municipality: { da: "kommune", en: "municipality", personal: true },
  quickStart: { da: "kommune/ny", en: "municipality/new", personal: true },
  openLink: { da: "kommune/aabn/:token", en: "municipality/open/:token", personal: true },
  today: { da: "kommune/:analysis/i-dag", en: "municipality/:analysis/today", personal: true },
  options: { da: "kommune/:analysis/muligheder", en: "municipality/:analysis/options", personal: true },
  priorities: {
    da: "kommune/:analysis/det-vigtige",
    en: "municipality/:analysis/priorities",
    personal: true,
  },
  answer: { da: "kommune/:analysis/svaret", en: "municipality/:analysis/answer", personal: true },
  onwards: { da: "kommune/:analysis/videre", en: "municipality/:analysis/onwards", personal: true },
  sharing: { da: "kommune/:analysis/deling", en: "municipality/:analysis/sharing", personal: true },
  history: { da: "kommune/:analysis/historik", en: "municipality/:analysis/history", personal: true },
  models: { da: "modeller", en: "models" },
  model: { da: "modeller/:model", en: "models/:model" },
  levels: { da: "niveauer", en: "need-levels" },
  area: { da: "omraader/:area", en: "areas/:area" },
  cases: { da: "cases", en: "cases" },
  case: { da: "cases/:case", en: "cases/:case" },
  sources: { da: "kilder", en: "sources" },
  source: { da: "kilder/:source", en: "sources/:source" },
  claim: { da: "udsagn/:claim", en: "claims/:claim" },
  method: { da: "metode", en: "method" },
  glossary: { da: "ordbog", en: "glossary" },
  about: { da: "om", en: "about" },
  privacy: { da: "privatliv", en: "privacy" },
  accessibility: { da: "tilgaengelighed", en: "accessibility" },
  styleguide: { da: "styleguide", en: "styleguide", personal: true },
} as const satisfies Readonly<Record<string, PageRoute>>;

export type PageId = keyof typeof pageTable;
export type PersonalPageId = {
  [P in PageId]: (typeof pageTable)[P] extends { readonly personal: true } ? P : never;
}[PageId];

export const isPersonal = (page: PageId): page is PersonalPageId => "personal" in pageTable[page];

/** Whether its address holds what lets somebody in, and is told nowhere: in no log, and on no page. */
export const hasSecret = (page: PageId): boolean => pageTable[page].da.includes(":token");

type ParamIn<Path extends string> = Path extends `${string}:${infer Param}/${string}`
  ? Param
  : Path extends `${string}:${infer Param}`
    ? Param
    : never;
type ParamOf<P extends PageId> = ParamIn<(typeof pageTable)[P]["da"]>;

/** The ids that a page's address holds: `{ model }` for a model, nothing for most pages. */
export type PageParams<P extends PageId> = Readonly<Record<ParamOf<P>, string>>;
/** An id in the address of a page that is the same for all. */
export type Param = ParamOf<Exclude<PageId, PersonalPageId>>;

/** Ids that are spelled differently in an address. The rest stand as they are. */
const modelSlugs: Readonly<Record<ModelId, Readonly<Record<Language, string>>>> = {
  "cross-department": { da: "paa-tvaers-af-forvaltninger", en: "cross-department" },
  central: { da: "central", en: "central" },
  decentral: { da: "decentral", en: "decentral" },
  network: { da: "netvaerk", en: "network" },
};

/** The address of a page. `query` stays as it is given, question mark included. */
export function pathTo<P extends PageId>(
  page: P,
  language: Language,
  ...[params]: [ParamOf<P>] extends [never] ? [] : [params: PageParams<P>]
): string {
  return addressOf(page, language, params ?? {});
}

/** As pathTo, for code that handles any page. */
export function addressOf(
  page: PageId,
  language: Language,
  params: Readonly<Record<string, string>>,
): string {
  const pattern: string = pageTable[page][language];
  const filled = pattern.replace(/:(\w+)/g, (_, name: string) => {
    const id = params[name];
    if (id === undefined) throw new Error(`no ${name} given for the address of ${page}`);
    return encodeURIComponent(slugOf(name, id, language));
  });
  return `/${language}/${filled}`;
}

/** The pattern under which express serves a page. */
export const patternOf = (page: PageId, language: Language): string =>
  `/${language}/${pageTable[page][language]}`;

function slugOf(param: string, id: string, language: Language): string {
  return param === "model" ? (modelSlugs[id as ModelId]?.[language] ?? id) : id;
}

/** The id behind the slug in an address. An unknown slug is given back, for the domain to refuse. */
export function idOf(param: string, slug: string, language: Language): string {
  if (param !== "model") return slug;
  return modelIds.find((id) => modelSlugs[id][language] === slug) ?? slug;
}

/** `da` for `/da/…`, `en` for `/en/…`, null elsewhere. */
export function languageOf(path: string): Language | null {
  return languages.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? null;
}
