import { actorsOf } from "../graph/actors.ts";
import type { Organisation } from "../schema.ts";

/**
 * The referral ties that hold in an arrangement too: both ends are still there under the same leader, and places are decided on in the same
 * seat. The rules give ways instead of the others, which would lead by way of somebody who no longer refers.
 */
export function tiesKept(entered: Organisation, arranged: Organisation): Organisation["referralTies"] {
  if (entered.referralTies.length === 0) return [];
  const leaders = (organisation: Organisation) =>
    new Map(actorsOf(organisation).map(({ id, leader }) => [id, leader]));
  const [before, after] = [leaders(entered), leaders(arranged)];
  const stays = (id: string) => after.has(id) && after.get(id) === before.get(id);
  return entered.referralTies.filter(
    ({ from, to, offer }) =>
      stays(from) && stays(to) && entered.referral[offer].at === arranged.referral[offer].at,
  );
}
