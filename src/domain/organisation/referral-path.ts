import type { Origin } from "../origin.ts";
import type { Level, Offer } from "./schema.ts";

export type NodeId = string;

/** One tie walked: the case goes from one actor to the next, perhaps over a department's boundary. */
export type Step = {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly handOver: boolean;
  readonly changesDepartment: boolean;
  readonly origin: Origin;
};

/** The way of one child's case from its own unit to the offer. `actors` has one entry more than `steps`. */
export type ReferralPath =
  | {
      readonly reached: true;
      readonly unit: NodeId;
      readonly level: Level;
      /** Null at level 4, which stays in the unit. */
      readonly offer: Offer | null;
      readonly actors: readonly NodeId[];
      readonly steps: readonly Step[];
      readonly handOvers: number;
      readonly boundaries: number;
      /** Those on the path who decide on this offer. */
      readonly deciders: readonly NodeId[];
      readonly provider: NodeId;
    }
  | {
      readonly reached: false;
      readonly unit: NodeId;
      readonly level: Level;
      readonly offer: Offer;
      /** `no-provider`: nobody offers it. `no-way`: somebody does, but no referral tie leads there. */
      readonly because: "no-provider" | "no-way";
    };
