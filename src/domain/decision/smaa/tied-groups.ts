/** Indexes from the best score to the worst, those whose neighbouring scores differ by no more than `tieWidth` together. */
export function tiedGroups(scores: readonly number[], tieWidth: number): readonly (readonly number[])[] {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const groups: number[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const index of order) {
    const score = scores[index] as number;
    if (groups.length > 0 && last - score <= tieWidth) groups.at(-1)?.push(index);
    else groups.push([index]);
    last = score;
  }
  return groups;
}
