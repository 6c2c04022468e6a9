import type { Organisation } from "../../../domain/organisation/schema.ts";

export type Duty = { readonly coordinates: boolean; readonly decides: boolean };

/** Who holds the duty to coordinate, and who decides on a place or on support. */
export function dutiesIn({ coordination, referral, areas }: Organisation): (id: string) => Duty {
  const holders = new Set(coordination);
  const seats = new Set(Object.values(referral).map(({ at }) => at));
  const larger = new Set(areas.map(({ within }) => within));
  const deciders = new Set(
    areas.filter(({ id, leader }) => leader !== null && !larger.has(id)).map(({ id }) => id),
  );
  return (id) => ({
    coordinates: holders.has(id),
    decides: seats.has(id) || (seats.has("area") && deciders.has(id)),
  });
}
