import { statementsOf, type WithoutStatement } from "../../first/without-statements.ts";
import { type Openness, openness } from "../../openness.ts";
import type { Preference } from "../../preference/preference.ts";
import type { Problem } from "../../problem.ts";
import type { Ranking } from "../../smaa/ranking.ts";
import { firstShares, type Share } from "../ranking/first-shares.ts";
import { type Tipping, tippingOf } from "./tipping.ts";

/** What there is to say of a ranking to somebody who asks which comes first. */
export type Answer = {
  readonly given: Preference["type"];
  readonly open: Openness;
  readonly trials: number;
  readonly standing: Standing;
  /** How many statements it rests on; `decisive` is one without which it would not be so, once that has been looked into. */
  readonly statements: number;
  readonly decisive: Decisive | null;
  readonly tipping: Tipping | null;
  /** On how many criteria nothing at all is known: of those at the top, and of those of which nothing is known anywhere. */
  readonly silent: readonly { readonly alternative: string; readonly criteria: number }[];
  readonly criteria: number;
};

type Standing =
  /** Nothing is known of any of them. */
  | { readonly kind: "unsaid" }
  /** Nothing is open. */
  | { readonly kind: "decided"; readonly alternatives: readonly string[] }
  /** Too close to choose between. */
  | { readonly kind: "near"; readonly shares: readonly Share[] }
  | { readonly kind: "leads"; readonly first: Share; readonly next: Share | null };

type Decisive =
  /** Without the statement another comes first most often. */
  | { readonly kind: "overtaken"; readonly statement: string; readonly other: string }
  /** Without it the lead is too small to be called one. */
  | { readonly kind: "near"; readonly statement: string }
  | { readonly kind: "none" };

/** Shares nearer than this are told as near, though a sample may tell them apart. */
const nearness = 0.05;
/** Shares of the same draws that differ by less than this many of their errors are not told apart. */
const certain = 1.96;

/** `without` is what it comes to without each statement; null while that is not known. */
export function answerOf(
  problem: Problem,
  ranking: Ranking,
  without: readonly WithoutStatement[] | null,
): Answer {
  const standing = standingOf(problem, ranking);
  const top = topOf(standing);
  const [leader] = top;
  const alone = top.length === 1 && leader !== undefined;
  return {
    given: problem.preference.type,
    open: openness(problem),
    trials: ranking.iterations,
    standing,
    statements: statementsOf(problem).length,
    decisive: alone && without !== null ? decisiveFor(leader, without) : null,
    tipping: alone ? tippingOf(problem, leader) : null,
    silent: standing.kind === "unsaid" ? [] : silenceIn(problem, top),
    criteria: problem.criteria.length,
  };
}

function standingOf(problem: Problem, ranking: Ranking): Standing {
  const { alternatives, criteria } = problem;
  if (alternatives.every((id) => silentOn(problem, id) === criteria.length)) return { kind: "unsaid" };
  const { first, level } = firstShares(alternatives, ranking);
  if (openness(problem) === "nothing")
    return { kind: "decided", alternatives: first.flatMap((share) => share.alternatives) };
  const [best, next = null] = first as [Share, Share?];
  const near = first.filter((share) => best.share - share.share < nearness || level.includes(share));
  return near.length > 1 ? { kind: "near", shares: near } : { kind: "leads", first: best, next };
}

function topOf(standing: Standing): readonly string[] {
  switch (standing.kind) {
    case "unsaid":
      return [];
    case "decided":
      return standing.alternatives;
    case "near":
      return standing.shares.flatMap(({ alternatives }) => alternatives);
    case "leads":
      return standing.first.alternatives;
  }
}

/** Those who are silent everywhere stand last. */
function silenceIn(problem: Problem, top: readonly string[]): Answer["silent"] {
  const all = problem.criteria.length;
  return problem.alternatives
    .map((alternative) => ({ alternative, criteria: silentOn(problem, alternative) }))
    .filter(({ alternative, criteria }) => criteria === all || (criteria > 0 && top.includes(alternative)))
    .sort((a, b) => Number(a.criteria === all) - Number(b.criteria === all));
}

/** On how many criteria anything from worst to best is open. */
function silentOn({ criteria, measurements }: Problem, alternative: string): number {
  return criteria.filter(({ id, scale: { worst, best } }) => {
    const measured = measurements[alternative]?.[id];
    return (
      measured?.type === "uniform" &&
      measured.low <= Math.min(worst, best) &&
      measured.high >= Math.max(worst, best)
    );
  }).length;
}

/** The statement without which the leader's lead is least. */
function decisiveFor(leader: string, without: readonly WithoutStatement[]): Decisive {
  const [least] = without.map((one) => ({ ...one, ...leadIn(one, leader) })).sort((a, b) => a.lead - b.lead);
  if (least === undefined || least.lead >= nearness) return { kind: "none" };
  const { statement, lead, other, standardErrors } = least;
  const error = (standardErrors[leader] ?? 0) + (standardErrors[other] ?? 0);
  const isSure = -lead >= nearness && -lead > certain * error;
  return isSure ? { kind: "overtaken", statement, other } : { kind: "near", statement };
}

function leadIn({ first }: WithoutStatement, leader: string) {
  const share = (id: string) => first[id] ?? 0;
  const [other = leader] = Object.keys(first)
    .filter((id) => id !== leader)
    .sort((a, b) => share(b) - share(a));
  return { other, lead: share(leader) - share(other) };
}
