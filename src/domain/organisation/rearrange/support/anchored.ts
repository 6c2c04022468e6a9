import type { Decisions } from "../../decisions.ts";
import { areasAround, leafAreas, specialNurseries, supportPedagogues } from "../../parts.ts";
import type { NodeId, Organisation, SupportTeam } from "../../schema.ts";
import type { Administration } from "../administration.ts";

/** Where support is anchored: the one decision with as many options as there are sets of areas. */
export type SupportChoice = Pick<Decisions, "support" | "supportAreas">;

/** Where the teams of support pedagogues stand, and whom they serve. */
type Anchors = {
  /** Led by the children's department or one of its sections. */
  readonly isCentral: (team: Pick<SupportTeam, "leader">) => boolean;
  readonly isInSpecialUnit: (team: Pick<SupportTeam, "leader">) => boolean;
  /** Whether a team serves an area, itself or by a larger one that it lies in. */
  readonly servesArea: (team: SupportTeam, area: NodeId) => boolean;
  /** Whether they stand as chosen already, so that the choice moves nobody. */
  readonly isAnchored: (choice: SupportChoice) => boolean;
};

export function anchorsOf(
  organisation: Organisation,
  { children }: Pick<Administration, "children">,
): Anchors {
  const own = supportPedagogues(organisation);
  const leaves = leafAreas(organisation).map(({ id }) => id);
  const sections = organisation.sections.filter(({ department }) => department === children);
  const central = new Set([children, ...sections.map(({ id }) => id)]);
  const nurseries = new Set(specialNurseries(organisation).map(({ id }) => id));
  const around = areasAround(organisation);
  const isCentral: Anchors["isCentral"] = ({ leader }) => central.has(leader);
  const isInSpecialUnit: Anchors["isInSpecialUnit"] = ({ leader }) => nurseries.has(leader);
  const servesArea: Anchors["servesArea"] = ({ serves }, area) =>
    serves === "all" || around(area).some((at) => serves.includes(at));
  const inAreas = own.filter(({ leader }) => leaves.includes(leader));
  const served = leaves.filter((area) => inAreas.some((team) => servesArea(team, area))).join();
  const isEveryAreaServed = leaves.every((area) => own.some((team) => servesArea(team, area)));
  const isSharedOut =
    leaves.every((area) => inAreas.some(({ leader }) => leader === area)) &&
    own.every((team) => inAreas.includes(team) && [team.serves].flat().join() === team.leader);
  const stands = {
    central: own.every(isCentral) && isEveryAreaServed,
    specialUnit: own.every(isInSpecialUnit) && isEveryAreaServed,
    areas: isSharedOut,
    mixed: own.every((team) => inAreas.includes(team) || isCentral(team)),
  };
  return {
    isCentral,
    isInSpecialUnit,
    servesArea,
    isAnchored: ({ support, supportAreas }) =>
      stands[support] &&
      (support !== "mixed" || served === leaves.filter((area) => supportAreas.includes(area)).join()),
  };
}
