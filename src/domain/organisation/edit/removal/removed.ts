import { fault } from "../../../faults/fault.ts";
import type { NodeId, Organisation } from "../../schema.ts";
import type { Outcome } from "../edit.ts";
import { hangsOn } from "./hangs-on.ts";
import { type Successors, withoutId } from "./without-id.ts";

/**
 * An organisation without a thing, and with whoever takes over wherever it was named. What only makes sense with it goes
 * along: memberships and referral ties, and what it served or coordinated where nobody takes over. Where somebody would be left without a
 * leader, a place or a seat, and nobody takes over, that is told instead.
 */
export function removed(organisation: Organisation, id: NodeId, by: Successors): Outcome {
  const left = hangsOn(organisation, id).filter(
    ({ goesAlong, to }) => !goesAlong && (to === "area" ? by.place : by.leader) === undefined,
  );
  if (left.length > 0) {
    const named = [...new Set(left.map((one) => one.by?.name))].filter((name) => name !== undefined);
    const isLed = left.some(({ to }) => to !== "area");
    const values = { id, count: left.length, hanging: named.slice(0, 5) };
    return { faults: [fault("left-without", values, isLed && by.place !== undefined ? "leader" : "moveTo")] };
  }
  return withoutId(organisation, id, by);
}
