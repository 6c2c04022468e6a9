import { ascending, descending } from "d3-array";
import type { Preference } from "../../decision/preference/preference.ts";
import type { Found } from "../search/answer.ts";
import type { RankedMember, SearchAnswer } from "./answer.ts";
import type { First } from "./rank-front.ts";

const places: readonly First["can"][] = ["alone", "shared", "never"];

/** The front with what was found of each, fewest changes first; once priorities are given, most first places first. */
export function ordered(
  front: Found["front"],
  first: readonly First[],
  preference: Preference,
): { readonly order: SearchAnswer["ranking"]["order"]; readonly front: readonly RankedMember[] } {
  const ranked = front.map((member, at) => ({ ...member, first: first[at] as First }));
  if (preference.type === "none") return { order: "fewest-changes", front: ranked };
  const order = (a: RankedMember, b: RankedMember) =>
    descending(a.first.share, b.first.share) ||
    ascending(places.indexOf(a.first.can), places.indexOf(b.first.can));
  return { order: "most-first-places", front: ranked.toSorted(order) };
}
