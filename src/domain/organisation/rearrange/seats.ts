import type { Decisions } from "../decisions.ts";
import { decisionsOf, type Reading } from "../decisions-of.ts";
import { supportPedagogues } from "../parts.ts";
import type { NodeId, Organisation, Seat, SeatPerOffer } from "../schema.ts";
import type { Administration } from "./administration.ts";
import { referralCommittee } from "./circles.ts";

const seat = (at: NodeId): Seat => ({ at, origin: "assumed" });

/** Who decides and who pays, offer by offer. */
type Seats = Pick<Organisation, "referral" | "financing">;

/**
 * The seats stay as they were entered where the structure shows that they lie as decided already; the special nursery's only
 * if its department does too. Elsewhere they follow the decisions: places in another department's special nursery are
 * always decided on and paid for there.
 */
export function seatsUnder(
  organisation: Organisation,
  decisions: Pick<Decisions, "administration" | "referral" | "financing">,
  administration: Administration,
): Seats {
  const { readings } = decisionsOf(organisation);
  const stands = (id: "administration" | "referral" | "financing") => shows(readings[id], decisions[id]);
  const { departments, sections, committees } = organisation;
  const places = new Set([...departments, ...sections, ...committees].map(({ id }) => id));
  const isPlace = ({ at }: Seat) => at === "area" || places.has(at);
  const kept = (entered: SeatPerOffer, moved: SeatPerOffer, id: "referral" | "financing"): SeatPerOffer => {
    const stay = (offer: keyof SeatPerOffer, isStanding: boolean) =>
      isStanding && isPlace(entered[offer]) ? entered[offer] : moved[offer];
    return {
      specialNursery: stay("specialNursery", stands(id) && stands("administration")),
      group: stay("group", stands(id)),
      support: stay("support", stands(id)),
    };
  };
  return {
    referral: kept(organisation.referral, referralUnder(organisation, decisions, administration), "referral"),
    financing: kept(organisation.financing, financingUnder(decisions, administration), "financing"),
  };
}

const shows = ({ met }: Reading, option: string): boolean => met.length === 1 && met[0]?.option === option;

function referralUnder(
  organisation: Organisation,
  { referral }: Pick<Decisions, "referral">,
  { children, daycare, family, ppr, disability }: Administration,
): SeatPerOffer {
  const sections = organisation.sections.filter(({ department }) => department === children);
  const leading = new Set(supportPedagogues(organisation).map(({ leader }) => leader));
  const support = sections.find(({ id }) => leading.has(id))?.id ?? ppr;
  const elsewhere = referral === "area" ? "area" : referralCommittee(organisation);
  const by = (section: NodeId) => seat(referral === "section" ? section : elsewhere);
  return {
    specialNursery: disability === null ? by(family) : seat(disability),
    group: by(daycare),
    support: by(support),
  };
}

function financingUnder(
  { financing }: Pick<Decisions, "financing">,
  { children, social }: Administration,
): SeatPerOffer {
  const own = seat(financing === "area" ? "area" : children);
  return { specialNursery: social === null ? own : seat(social), group: own, support: own };
}
