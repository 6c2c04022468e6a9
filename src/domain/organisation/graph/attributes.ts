import type { MultiDirectedGraph } from "graphology";
import type { Text } from "../../language.ts";
import type { Base, Origin } from "../../origin.ts";
import type { Children, NodeId, Offer, Organisation, Unit } from "../schema.ts";

export const nodeKinds = [
  "municipality",
  "department",
  "section",
  "area",
  "unit",
  "group",
  "supportTeam",
  "committee",
  "network",
  "provider",
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** `subkind` is the kind of a section, unit, group or support team, and whose a provider from outside is. Null is not known, or does not apply. */
export type NodeAttributes = {
  readonly kind: NodeKind;
  readonly subkind: string | null;
  readonly name: Text;
  readonly origin: Origin;
  /** What its computed fields were made from. */
  readonly from: readonly Base[];
  readonly claims: readonly string[];
  /** Who leads it; null for the municipality, and for networks and providers from outside, which stand outside every line. */
  readonly leader: NodeId | null;
  /** Of a unit: whose it is. One with a board of its own stands right under the municipality, in no department's line. */
  readonly ownership: NonNullable<Unit["ownership"]> | null;
  /** With whom in the municipality a unit with a board of its own has its agreement: there its cases go. */
  readonly agreement: NodeId | null;
  /** The provider from outside, or the unit with a board of its own, that it is or stands in; null for what is the municipality's. */
  readonly owner: NodeId | null;
  /** The department in whose line it stands. */
  readonly department: NodeId | null;
  /** The area it lies in. */
  readonly area: string | null;
  /** Whether it holds the duty to coordinate. */
  readonly coordinates: boolean;
  readonly staff: number | null;
  readonly places: number | null;
  readonly children: Children | null;
  /** What a provider from outside gives. */
  readonly offers: readonly Offer[] | null;
};

export const tieKinds = [
  "leads",
  "refers",
  "decides",
  "finances",
  "supports",
  "memberOf",
  "coordinates",
] as const;
export type TieKind = (typeof tieKinds)[number];

export type TieAttributes = {
  readonly kind: TieKind;
  /** What is referred to, decided on or paid for. */
  readonly offer: Offer | null;
  readonly origin: Origin;
  readonly claims: readonly string[];
};

export type OrganisationGraph = MultiDirectedGraph<
  NodeAttributes,
  TieAttributes,
  { readonly organisation: Organisation }
>;

/** The id of the root of the leading tree. */
export const municipalityId = "municipality";
