import type { Claim } from "../../../domain/corpus/schema.ts";

const most = 6;

/**
 * The claims whose ids come nearest to one that nothing has, the nearest first: at most half of its letters may differ.
 * Signs and capitals do not count, so `m3r1` finds M3-R1.
 */
export function nearClaims(claims: readonly Claim[], wanted: string): readonly Claim[] {
  const plain = plainly(wanted.slice(0, 40));
  return claims
    .map((claim) => ({ claim, steps: editsBetween(plain, plainly(claim.id)) }))
    .filter(({ steps }) => steps <= plain.length / 2)
    .toSorted((one, other) => one.steps - other.steps)
    .slice(0, most)
    .map(({ claim }) => claim);
}

const plainly = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The fewest letters to put in, take out or change between two words (Levenshtein 1966). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [place, sign] of [...other].entries()) {
      const changed = (row[place] ?? 0) + (letter === sign ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
