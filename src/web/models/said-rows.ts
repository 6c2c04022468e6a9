import type { Claim, Model } from "../../domain/corpus/schema.ts";
import type { Reading } from "../claims/claim-reference.ts";
import type { Link } from "../components.ts";
import { pathTo } from "../routes.ts";

/** What the booklet says of each model under one heading: its claims, or nothing. */
export type SaidRow = { readonly name: string; readonly cells: readonly (readonly Link[])[] };

const headings = {
  strengths: ["strength"],
  weaknesses: ["weakness", "risk"],
  preconditions: ["precondition"],
  traits: ["trait", "pattern"],
} as const satisfies Readonly<Record<string, readonly Claim["kind"][]>>;

type Heading = keyof typeof headings;

export function saidRows({ corpus, t, language }: Reading): readonly SaidRow[] {
  return (Object.keys(headings) as readonly Heading[]).map((heading) => ({
    name: t(`models:said.${heading}`),
    cells: corpus.models.map((model) =>
      toldOf(corpus.claimsAbout.get(model.id) ?? [], heading).map(({ id }) => ({
        text: id,
        href: pathTo("claim", language, { claim: id }),
      })),
    ),
  }));
}

const toldOf = (claims: readonly Claim[], heading: Heading): readonly Claim[] => {
  const kinds: readonly Claim["kind"][] = headings[heading];
  return claims.filter(({ kind }) => kinds.includes(kind));
};

/** What the booklet says for a model. */
export const strengthsOf = (id: Model["id"], { claimsAbout }: Reading["corpus"]): readonly Claim[] =>
  toldOf(claimsAbout.get(id) ?? [], "strengths");

/** The weaknesses and risks of a model that the booklet names. */
export const weaknessesOf = (id: Model["id"], { claimsAbout }: Reading["corpus"]): readonly Claim[] =>
  toldOf(claimsAbout.get(id) ?? [], "weaknesses");
