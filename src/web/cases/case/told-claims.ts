import { claimOf } from "../../../domain/corpus/corpus.ts";
import type { Hedge } from "../../../domain/corpus/schema.ts";
import { pagesOf, type Reading, sourceOf } from "../../claim-reference.ts";
import { pathTo } from "../../routes.ts";

/** A claim in a list of them: what is said, how sure the source is, and where it stands. */
export type ToldClaim = {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly who: string | null;
  readonly hedge: Hedge;
  readonly section: string;
  readonly pages: string | null;
  readonly caution: string | null;
  /** The source's own language where it is not the reader's. */
  readonly sourceLanguage: string | null;
};

export function toldClaim(id: string, { corpus, language }: Reading): ToldClaim {
  const claim = claimOf(corpus, id);
  const source = sourceOf(corpus, claim.source);
  return {
    id,
    href: pathTo("claim", language, { claim: id }),
    text: claim.text[language],
    who: claim.who?.[language] ?? null,
    hedge: claim.hedge,
    section: claim.section,
    pages: pagesOf(claim, source),
    caution: claim.caution?.[language] ?? null,
    sourceLanguage: source.language === language ? null : source.language,
  };
}
