import { type ConsistencyRule, consistentDecisions, inconsistencies } from "../consistency.ts";
import { type DecisionId, type Decisions, decisionIds, type PartialDecisions } from "../decisions.ts";
import { modelDecisions } from "../models.ts";
import type { Organisation } from "../schema.ts";

/** Decisions as far as they are known. With mixed support and no areas named, half of the areas have support of their own. */
type KnownDecisions = PartialDecisions & { readonly supportAreas: readonly string[] };

type Decided =
  | { readonly ok: true; readonly decisions: Decisions }
  | { readonly ok: false; readonly broken: readonly ConsistencyRule[] };

const assumed = modelDecisions.central;

/**
 * What is not known is decided as in the central model, or else as near to it as what is known allows. Where nothing
 * goes together with what is known, the rules that it breaks.
 */
export function decided({ supportAreas, ...known }: KnownDecisions, organisation: Organisation): Decided {
  const isKnown = (id: DecisionId) => known[id] !== undefined;
  const fits = (decisions: Decisions) =>
    decisionIds.every((id) => !isKnown(id) || decisions[id] === known[id]);
  const distance = (decisions: Decisions) => decisionIds.filter((id) => decisions[id] !== assumed[id]).length;
  const [first, ...others] = consistentDecisions(organisation).filter(fits);
  const nearest = first && others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first);
  const decisions: Decisions = {
    ...(nearest ?? toldAnyway(known)),
    ...(supportAreas.length > 0 && { supportAreas }),
  };
  const broken = inconsistencies(decisions, organisation);
  if (broken.length === 0) return { ok: true, decisions };
  // Of what somebody said, before what we only assumed beside it.
  const ofKnown = broken.filter((rule) => rule.decisions.every(isKnown));
  return { ok: false, broken: ofKnown.length > 0 ? ofKnown : broken };
}

const toldAnyway = (known: PartialDecisions): Decisions => ({
  ...assumed,
  ...(Object.fromEntries(decisionIds.map((id) => [id, known[id] ?? assumed[id]])) as Omit<
    Decisions,
    "supportAreas"
  >),
});
