import { z } from "zod";
import { limits } from "../../../limits.ts";
import { PartialDecisions } from "../../decisions.ts";
import { Id, Offer, type Organisation, Seat } from "../../schema.ts";
import { edit, refused } from "../edit.ts";

/** Who decides on the places of an offer, or pays for them. */
export const changeSeat = edit(
  "changeSeat",
  { duty: z.enum(["referral", "financing"]), offer: Offer, at: Seat.unwrap().shape.at },
  (organisation, { duty, offer, at }) => ({
    ...organisation,
    [duty]: { ...organisation[duty], [offer]: { at, origin: "entered" } },
  }),
);

/** All who hold the duty to coordinate. */
export const changeCoordination = edit(
  "changeCoordination",
  { coordination: z.array(Id).max(limits.listed).readonly() },
  (organisation, { coordination }) => ({
    ...organisation,
    coordination: [...new Set(coordination)],
    origins: { ...organisation.origins, coordination: "entered" },
  }),
);

const tie = { from: Id, to: Id, offer: Offer };

export const addReferralTie = edit("addReferralTie", tie, (organisation, { from, to, offer }) => ({
  ...organisation,
  referralTies: [...organisation.referralTies, { from, to, offer, origin: "entered" }],
}));

export const removeReferralTie = edit("removeReferralTie", tie, (organisation, { from, to, offer }) => {
  const isIt = (one: Organisation["referralTies"][number]) =>
    one.from === from && one.to === to && one.offer === offer;
  return organisation.referralTies.some(isIt)
    ? { ...organisation, referralTies: organisation.referralTies.filter((one) => !isIt(one)) }
    : refused("no-such-tie", { from, to });
});

const known = PartialDecisions.unwrap().shape;

/** What is known of today's decisions; null says that one is not known, and is read from the structure again. */
export const setDecisions = edit(
  "setDecisions",
  {
    decisions: z
      .strictObject({
        coordination: known.coordination.nullable(),
        administration: known.administration.nullable(),
        leadership: known.leadership.nullable(),
        specialLine: known.specialLine.nullable(),
        support: known.support.nullable(),
        referral: known.referral.nullable(),
        financing: known.financing.nullable(),
        network: known.network.nullable(),
      })
      .readonly(),
  },
  (organisation, { decisions }) => {
    const all = { ...organisation.decisions, ...decisions };
    const kept = Object.entries(all).filter(([, option]) => option !== null && option !== undefined);
    return { ...organisation, decisions: Object.fromEntries(kept) as Organisation["decisions"] };
  },
);
