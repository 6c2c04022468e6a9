import { z } from "zod";
import { Wording } from "../language.ts";
import { limits, recordOf } from "../limits.ts";
import { Origin } from "../origin.ts";
import { PartialDecisions } from "./decisions.ts";
import { Amount, ClaimIds, Count, Entry, FieldOrigins, Id } from "./document/entry.ts";
import { Offer, Provider } from "./document/provider.ts";
import { Version } from "./document/version.ts";
import { Words } from "./document/words.ts";
import { Addresses, Employees } from "./norms/addresses.ts";

export { offers } from "./document/provider.ts";
export { Id, Offer };

/** An actor in the graph: an entry of the organisation by its id, or the municipality itself. */
export type NodeId = string;

const Department = z.strictObject({ ...Entry }).readonly();
const sectionKinds = ["daycare", "family", "ppr", "disability", "other"] as const;
export const Section = z.strictObject({ ...Entry, kind: z.enum(sectionKinds), department: Id }).readonly();

/**
 * A geographic area. `leader` is the node above its area leader, or null where the area has no leader
 * of its own and is a place on the map only. `within` is the larger area it lies in, `leaders` how many share its leadership.
 */
export const Area = z
  .strictObject({
    ...Entry,
    leader: Id.nullable(),
    within: Id.optional(),
    leaderTitle: Wording.optional(),
    leaders: Amount.optional(),
  })
  .readonly();

/** Of the places of a group or a special nursery, those that other municipalities buy; null, or left out: not known. */
const Sold = Count.nullable().optional();

export const Group = z
  .strictObject({
    ...Entry,
    kind: z.enum(["specialGroup", "integratedGroup"]),
    places: Count.nullable(),
    sold: Sold,
  })
  .readonly();

const unitKinds = ["daycare", "childminding", "specialNursery", "competenceCentre"] as const;

/** Children with special needs whose own daycare this is, by need level. Level 4 needs no referral. */
export const Children = z.strictObject({ 1: Count, 2: Count, 3: Count }).readonly();

/** A unit that is not the municipality's own is led by its own board, whatever the municipality decides. */
export const ownerships = ["municipal", "selfOwned", "private"] as const;

/**
 * `area` is where the unit lies, `leader` who leads it (an area, a section or a department); of one with a board of its own, with
 * whom in the municipality it has its agreement. `staff` is its whole staff; of a special unit they are its specialists.
 * Null: not known. What only norms ask may be left out: `employees` are its staff without the `leaders`, `approved` its places
 * and `enrolled` its children, those in its groups among them.
 */
export const Unit = z
  .strictObject({
    ...Entry,
    kind: z.enum(unitKinds),
    area: Id.nullable(),
    leader: Id,
    places: Count.nullable(),
    staff: Amount.nullable(),
    children: Children,
    groups: z.array(Group).max(limits.listed).readonly(),
    ownership: z.enum(ownerships).optional().describe("Municipal, if left out."),
    sold: Sold,
    leaders: Amount.optional(),
    employees: Employees.optional(),
    approved: Count.optional(),
    enrolled: Count.optional(),
    addresses: Addresses.optional(),
    coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  })
  .readonly();

/** Support pedagogues are whom the decision on support moves; any other team stays where it was entered. */
const teamKinds = ["supportPedagogues", "other"] as const;

/** `leader` may be a section, a department, an area or the special nursery; `serves` lists areas, or all. */
export const SupportTeam = z
  .strictObject({
    ...Entry,
    kind: z.enum(teamKinds).default("supportPedagogues"),
    staff: Amount,
    competences: z.array(Wording).max(limits.listed).readonly(),
    leader: Id,
    serves: z.union([z.literal("all"), z.array(Id).max(limits.areas).readonly()]),
  })
  .readonly();

export const Committee = z
  .strictObject({ ...Entry, leader: Id, members: z.array(Id).max(limits.units).readonly() })
  .readonly();
export const Network = z
  .strictObject({ ...Entry, formal: z.boolean(), members: z.array(Id).max(limits.units).readonly() })
  .readonly();

/** A section, department or committee by id, or "area": whoever leads the area of the child's own unit. */
export const Seat = z
  .strictObject({
    at: z.union([z.literal("area"), Id]),
    origin: Origin,
    claims: ClaimIds.optional(),
  })
  .readonly();
export type Seat = z.infer<typeof Seat>;
export const SeatPerOffer = z.strictObject({ specialNursery: Seat, group: Seat, support: Seat }).readonly();

/** A published referral tie that the rules would not give. */
const ReferralTie = z
  .strictObject({ from: Id, to: Id, offer: Offer, origin: Origin, claims: ClaimIds.optional() })
  .readonly();

/** What decisions move or add to. */
const Movable = {
  departments: z.array(Department).min(1).max(20).readonly(),
  sections: z.array(Section).max(50).readonly(),
  supportTeams: z.array(SupportTeam).max(500).readonly(),
  committees: z.array(Committee).max(50).readonly(),
  networks: z.array(Network).max(50).readonly(),
  coordination: z.array(Id).max(limits.listed).readonly(),
  referral: SeatPerOffer,
  financing: SeatPerOffer,
  referralTies: z
    .array(ReferralTie)
    .max(2 * limits.units)
    .readonly()
    .default([]),
};

/**
 * What was entered before decisions moved it; of areas and units, the leaders of those that have another since. `supportAreas`
 * are those that the decisions gave support of their own.
 */
const Entered = z
  .strictObject({
    ...Movable,
    supportAreas: z.array(Id).max(limits.areas).readonly(),
    leaders: recordOf(
      Id,
      z.strictObject({ leader: Id.nullable(), origins: FieldOrigins.optional() }).readonly(),
      limits.units + limits.areas,
    ),
  })
  .readonly();

/**
 * A municipality's organisation: a case, the example, a municipality's own, or any of these rearranged under
 * other anchoring decisions. `coordination` holds the ids of those who hold the duty to coordinate.
 */
export const Organisation = z
  .strictObject({
    schema: Version,
    id: Id,
    name: Wording,
    kind: z.enum(["case", "example", "own"]),
    note: Wording.optional(),
    /** Where the lists below come from, by field; `assumed` where the source is silent. */
    origins: FieldOrigins.optional(),
    ...Movable,
    areas: z.array(Area).max(limits.areas).readonly(),
    units: z.array(Unit).min(1).max(limits.units).readonly(),
    /** Who gives offers from outside, under all decisions. */
    providers: z.array(Provider).max(limits.areas).readonly().default([]),
    /** What it calls things itself. */
    words: Words.optional(),
    /** What is known of today's decisions; the rest is read from the structure. */
    decisions: PartialDecisions.default({}),
    /** Kept by a rearranged organisation, so that nothing is lost on the way to other decisions. */
    entered: Entered.optional(),
  })
  .readonly();
export type Organisation = z.infer<typeof Organisation>;
export type Unit = z.infer<typeof Unit>;
export type Area = z.infer<typeof Area>;
export type Group = z.infer<typeof Group>;
export type SupportTeam = z.infer<typeof SupportTeam>;
export type Committee = z.infer<typeof Committee>;
export type Network = z.infer<typeof Network>;
export type Children = z.infer<typeof Children>;
export type SeatPerOffer = z.infer<typeof SeatPerOffer>;
export const Level = z.literal([1, 2, 3, 4]);
export type Level = z.infer<typeof Level>;

/** The offer that a need level asks for. Level 4 is met in the child's own unit. */
export const offerOf = { 1: "specialNursery", 2: "group", 3: "support" } as const;
/** The levels that ask for an offer. */
export const referredLevels = [1, 2, 3] as const;

/** Where one field of an entry comes from. */
export function originOf(
  entry: { readonly origin: Origin; readonly origins?: Readonly<Record<string, Origin>> | undefined },
  field: string,
): Origin {
  return entry.origins?.[field] ?? entry.origin;
}
