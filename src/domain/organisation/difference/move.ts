import type { NodeId, Offer } from "../schema.ts";
import type { Held } from "./change.ts";
import type { Difference } from "./difference.ts";

/** One thing that changes from one organisation to another, as somebody would tell it. Lists of ids are never empty unless it says so. */
export type Move =
  /** The duty to coordinate. `from` or `to` is empty where nobody held it, or nobody will. */
  | ({ readonly what: "coordination" } & Held)
  /** Special units under another leader. */
  | ({ readonly what: "specialUnits"; readonly units: readonly NodeId[] } & Held)
  /** Teams of any kind that stay as they are, under another leader. */
  | ({ readonly what: "teams"; readonly teams: readonly NodeId[] } & Held)
  /** Support pedagogues in other teams: those that go and those that come, either of which may be empty, and their leaders. */
  | ({ readonly what: "support"; readonly gone: readonly NodeId[]; readonly come: readonly NodeId[] } & Held)
  /** Areas that get a leader, or have none any longer, and the units and areas under them, which may be none. */
  | ({
      readonly what: "areas";
      readonly led: boolean;
      readonly areas: readonly NodeId[];
      readonly below: readonly NodeId[];
    } & Held)
  /** Ordinary units, or areas, with another leader over them. */
  | ({ readonly what: "units" | "areaLeaders"; readonly ids: readonly NodeId[] } & Held)
  /** Ordinary units in another area. */
  | ({ readonly what: "places"; readonly ids: readonly NodeId[] } & Held)
  /** Who decides, or pays; "area" is the area of the child's own unit. */
  | ({ readonly what: "referral" | "financing"; readonly offers: readonly Offer[] } & Held)
  /** Ordinary units served by more, fewer or other teams, where no team comes or goes. */
  | { readonly what: "served"; readonly ids: readonly NodeId[]; readonly by: "more" | "fewer" | "other" }
  | {
      readonly what: "new" | "gone";
      readonly kind: Difference["new"][number]["kind"];
      readonly ids: readonly NodeId[];
    };
