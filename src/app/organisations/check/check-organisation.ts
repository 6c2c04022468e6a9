import type { Norm } from "../../../domain/corpus/entries/guidance.ts";
import { type Fault, warning } from "../../../domain/faults/fault.ts";
import { read } from "../../../domain/faults/read.ts";
import { disagreement, inconsistencies } from "../../../domain/organisation/consistency.ts";
import { decisionsOf } from "../../../domain/organisation/decisions-of.ts";
import { boughtFrom, providersOf } from "../../../domain/organisation/graph/referral/providers.ts";
import { normFindings } from "../../../domain/organisation/norms/findings.ts";
import { placesUnderAreas } from "../../../domain/organisation/norms/places.ts";
import { NormSettings } from "../../../domain/organisation/norms/settings.ts";
import { Organisation, offerOf } from "../../../domain/organisation/schema.ts";
import { tieFaults } from "../../../domain/organisation/ties/tie-faults.ts";
import type { Library } from "../../library.ts";

export type CheckOrganisation = (candidate: unknown) => readonly Fault[];

/**
 * What is wrong with something that is meant as an organisation, and where: first its shape; where that is right its
 * ties; and where they are, whether its decisions hold together and what the published norms say of it.
 */
export function checkOrganisation({ corpus }: Library): CheckOrganisation {
  return (candidate) => {
    const shape = read(Organisation, candidate);
    if (!shape.ok) return shape.faults;
    const ties = tieFaults(shape.value);
    if (ties.length > 0) return ties;
    return [
      ...disagreements(shape.value),
      ...withoutAWay(shape.value),
      ...askedByNorms(shape.value, corpus.norms),
    ];
  };
}

function disagreements(organisation: Organisation): readonly Fault[] {
  const { decisions } = decisionsOf(organisation);
  return inconsistencies(decisions, organisation).map((rule) =>
    disagreement(rule, rule.decisions.map((id) => `decisions.${id}`).join(", ")),
  );
}

/** Nobody for a child on level 1, at home or outside. */
function withoutAWay(organisation: Organisation): readonly Fault[] {
  const offer = offerOf[1];
  const givers = [...providersOf(organisation, offer), ...boughtFrom(organisation, offer)];
  return givers.length > 0 ? [] : [warning("nobody-for-level-one", {}, "providers")];
}

/** A norm that holds of a value and asks for something. */
function askedByNorms(organisation: Organisation, norms: readonly Norm[]): readonly Fault[] {
  const settings = NormSettings.parse({});
  const measured = placesUnderAreas(organisation, settings);
  const counted = norms.filter(({ measure }) => measure === "placesPerArea");
  return normFindings(counted, measured, settings)
    .filter(({ state }) => state === "holds" || state === "judge")
    .flatMap(({ norm: { id, subject, consequence }, subject: area, value, atLeast }) => {
      if (consequence === null) return [];
      const place = ["areas", organisation.areas.findIndex((one) => one.id === area)];
      const values = { norm: id, subject, consequence };
      return value === null
        ? warning("norm-asks-from", { ...values, least: atLeast ?? 0 }, ...place)
        : warning("norm-asks", { ...values, value }, ...place);
    });
}
