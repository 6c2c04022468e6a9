import type { Claim } from "../../../domain/corpus/schema.ts";
import { uncapitalised } from "../../../domain/decision/words/parts/sentence.ts";
import { type EvidenceSubject, reaches } from "../../../domain/lenses/evidence/evidence.ts";
import type { Scene } from "../scene.ts";

export type Side = "for" | "against";

/** The criteria on which a claim speaks for or against a way to organise, in short: "Visitation og viden"; empty if on none. */
export function speaksOn(
  { bears }: Claim,
  side: Side,
  subject: EvidenceSubject,
  { corpus, form, visit }: Pick<Scene, "corpus" | "form" | "visit">,
): string {
  const met = new Set(
    bears
      .filter((bearing) => bearing.direction === side && reaches(bearing, subject, form.scope))
      .map(({ criterion }) => criterion),
  );
  const names = corpus.criteria.filter(({ id }) => met.has(id)).map(({ short }) => short[visit.language]);
  return visit.format.list(names.map((name, at) => (at === 0 ? name : uncapitalised(name))));
}
