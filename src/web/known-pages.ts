import { type Language, languages } from "../domain/language.ts";
import { addressOf, isPersonal, type PageId, type Param, pageTable } from "./routes.ts";
import type { Site } from "./services.ts";

/** One page that is there to be read, with its address in each language. */
export type KnownPage = {
  readonly page: PageId;
  /** The id in its address, or null. */
  readonly id: string | null;
  readonly paths: Readonly<Record<Language, string>>;
};

/** Every page that is served and the same for all, one for each id where the address holds one. */
export function knownPages({ pages, idsOf }: Pick<Site, "pages" | "idsOf">): readonly KnownPage[] {
  const forAll = [...pages].filter((page) => !isPersonal(page));
  return forAll.flatMap((page) => {
    const param = paramOf(page);
    return param ? idsOf(param).map((id) => known(page, { [param]: id }, id)) : [known(page, {}, null)];
  });
}

function known(page: PageId, params: Readonly<Record<string, string>>, id: string | null): KnownPage {
  const paths = languages.map((language) => [language, addressOf(page, language, params)]);
  return { page, id, paths: Object.fromEntries(paths) as KnownPage["paths"] };
}

const paramOf = (page: PageId): Param | null =>
  (/:(\w+)/.exec(pageTable[page].da)?.[1] as Param | undefined) ?? null;
