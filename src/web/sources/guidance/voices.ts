import type { Claim } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import { type ClaimEntry, claimEntry } from "../claim/entry.ts";

/** What was said back, heading by heading: how many statements of each tone, and how many were answered. */
export type VoicesView = {
  readonly rows: readonly {
    readonly heading: string;
    readonly counts: readonly number[];
    readonly answered: number;
  }[];
  readonly tones: readonly string[];
  readonly suggestions: readonly ClaimEntry[];
};

const tones = ["positive", "critical", "divided", "neutral", "suggestion"] as const satisfies Claim["tone"][];

/** Null for a source in which nobody is asked. Statements are counted, never people: the source counts none. */
export function voicesView(claims: readonly Claim[], reading: Reading): VoicesView | null {
  const said = claims.filter(({ tone }) => tone !== undefined);
  if (!said.some(({ kind }) => kind === "feedback")) return null;
  return {
    tones: tones.map((tone) => reading.t(`claims:tone.${tone}`)),
    rows: [...new Set(said.map(({ section }) => section))].map((heading) => {
      const here = said.filter(({ section }) => section === heading);
      return {
        heading,
        counts: tones.map((tone) => here.filter((claim) => claim.tone === tone).length),
        answered: here.filter(({ answer }) => answer !== undefined).length,
      };
    }),
    suggestions: said.filter(({ kind }) => kind === "suggestion").map((claim) => claimEntry(claim, reading)),
  };
}
