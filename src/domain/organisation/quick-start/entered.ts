import type { Origin } from "../../origin.ts";
import type { PartialDecisions } from "../decisions.ts";
import type { Organisation, SeatPerOffer } from "../schema.ts";

/** The organisation with what tells the known decisions marked as entered. */
export function enteredAsKnown(organisation: Organisation, known: PartialDecisions): Organisation {
  const { areas, units, supportTeams, networks, referral, financing, origins, ...rest } = organisation;
  const told = <E extends Marked>(entries: readonly E[], decision: keyof PartialDecisions, field: string) =>
    known[decision] === undefined ? entries : entries.map((entry) => withEntered(entry, field));
  return {
    ...rest,
    areas: told(areas, "leadership", "leader"),
    units: units.map((unit) =>
      unit.kind === "specialNursery" && known.specialLine !== undefined ? withEntered(unit, "leader") : unit,
    ),
    supportTeams: told(supportTeams, "support", "leader"),
    networks: told(networks, "network", "formal"),
    referral: known.referral === undefined ? referral : seated(referral),
    financing: known.financing === undefined ? financing : seated(financing),
    origins: { ...origins, ...(known.coordination !== undefined && { coordination: "entered" as const }) },
  };
}

type Marked = { readonly origins?: Readonly<Record<string, Origin>> | undefined };

const withEntered = <E extends Marked>(entry: E, field: string): E => ({
  ...entry,
  origins: { ...entry.origins, [field]: "entered" as const },
});

function seated({ specialNursery, group, support }: SeatPerOffer): SeatPerOffer {
  const entered = { origin: "entered" } as const;
  return {
    specialNursery: { ...specialNursery, ...entered },
    group: { ...group, ...entered },
    support: { ...support, ...entered },
  };
}
