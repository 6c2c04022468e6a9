import { expect } from "chai";
import type { Corpus } from "../../../src/domain/corpus/corpus.ts";
import { checkIntegrity } from "../../../src/domain/corpus/integrity.ts";
import { type Bearing, type Claim, hedges, type Norm } from "../../../src/domain/corpus/schema.ts";
import { criterionIds } from "../../../src/domain/organisation/decisions.ts";
import { nextUnit, streamOf } from "../../../src/domain/random/stream.ts";
import { codingMistakes } from "../../support/coding/second-coding.ts";
import { normMistakes } from "../../support/coding/second-figures.ts";
import { corpus } from "../corpus/booklet.ts";

type Change = { readonly what: string; readonly broken: Corpus };
type Pick = <T>(from: readonly T[]) => T;

const turned = { for: "against", against: "for", neutral: "for" } as const;
const asked = checkIntegrity(corpus).length;
const isNoticed = ({ broken }: Change) =>
  checkIntegrity(broken).length > asked ||
  codingMistakes(broken).length > 0 ||
  normMistakes(broken).length > 0;

const withClaim = (claim: Claim, change: Partial<Claim>): Corpus => {
  const claims = corpus.claims.map((one) => (one.id === claim.id ? { ...one, ...change } : one));
  return { ...corpus, claims, claimById: new Map(claims.map((one) => [one.id, one])) };
};
const withNorm = (norm: Norm, change: Partial<Norm>): Corpus => ({
  ...corpus,
  norms: corpus.norms.map((one) => (one.id === norm.id ? { ...one, ...change } : one)),
});
const others = <T>(all: readonly T[], one: T) => all.filter((other) => other !== one);
const headingsOf = (source: string) => corpus.sources.find(({ id }) => id === source)?.sections ?? [];

/** A bearing of some claim changed, at the place in its claim. */
function withBearing(
  pick: Pick,
  what: string,
  change: (bearing: Bearing) => Partial<Bearing>,
  speaks = false,
): Change {
  const claim = pick(
    corpus.claims.filter(({ bears }) => bears.some(({ direction }) => !speaks || direction !== "neutral")),
  );
  const bearing = pick(claim.bears.filter(({ direction }) => !speaks || direction !== "neutral"));
  const bears = claim.bears.map((one) => (one === bearing ? { ...one, ...change(one) } : one));
  return { what: `${claim.id}: ${what}`, broken: withClaim(claim, { bears }) };
}

/** The kinds of small change that a tired hand makes. */
const kinds: readonly ((pick: Pick) => Change)[] = [
  (pick) => withBearing(pick, "a direction turned", ({ direction }) => ({ direction: turned[direction] })),
  (pick) =>
    withBearing(
      pick,
      "another criterion",
      ({ criterion }) => ({ criterion: pick(others(criterionIds, criterion ?? "bridge")) }),
      true,
    ),
  (pick) => {
    const claim = pick(corpus.claims);
    const hedge = pick(others(hedges, claim.hedge));
    return { what: `${claim.id}: the hedge ${hedge}`, broken: withClaim(claim, { hedge }) };
  },
  (pick) => {
    const claim = pick(corpus.claims);
    const section = pick(others(headingsOf(claim.source), claim.section));
    return { what: `${claim.id}: the heading ${section}`, broken: withClaim(claim, { section }) };
  },
  (pick) => {
    const claim = pick(corpus.claims.filter(({ figures }) => figures !== undefined));
    const [name, value] = pick(Object.entries(claim.figures ?? {}));
    const figures = { ...claim.figures, [name]: value + pick([1, -1]) };
    return { what: `${claim.id}: ${name} ${figures[name]}`, broken: withClaim(claim, { figures }) };
  },
  (pick) => {
    const norm = pick(corpus.norms.filter(({ from, to }) => from !== null || to !== null));
    const end = pick((["from", "to"] as const).filter((end) => norm[end] !== null));
    const value = (norm[end] ?? 0) + pick([1, -1]);
    return { what: `${norm.id}: ${end} ${value}`, broken: withNorm(norm, { [end]: value }) };
  },
  (pick) => {
    const norm = pick(corpus.norms.filter(({ from, to }) => from !== null || to !== null));
    const end = norm.from === null ? "exclusiveTo" : "exclusiveFrom";
    return { what: `${norm.id}: the edge itself`, broken: withNorm(norm, { [end]: !norm[end] }) };
  },
  (pick) => {
    const collection = pick(["norms", "profile", "goals"] as const);
    const entry = pick<{ readonly id: string; readonly source: string; readonly section: string }>(
      corpus[collection],
    );
    const section = pick(others(headingsOf(entry.source), entry.section));
    const entries = corpus[collection].map((one) => (one.id === entry.id ? { ...one, section } : one));
    return { what: `${collection} ${entry.id}: ${section}`, broken: { ...corpus, [collection]: entries } };
  },
  (pick) => {
    const model = pick(corpus.models);
    const section = pick(others(headingsOf("vaeksthus-2011"), model.section));
    const models = corpus.models.map((one) => (one.id === model.id ? { ...one, section } : one));
    return { what: `model ${model.id}: ${section}`, broken: { ...corpus, models } };
  },
  (pick) => {
    const claim = pick(corpus.claims.filter(({ page }) => page !== null));
    const page = (claim.page ?? 0) + pick([1, -1]);
    return { what: `${claim.id}: page ${page}`, broken: withClaim(claim, { page }) };
  },
];

it("hardly a small change to the corpus goes unnoticed: at most 3 of 60", () => {
  const stream = streamOf(60, "small changes");
  const pick: Pick = (from) => {
    const one = from[Math.floor(nextUnit(stream) * from.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  const changes = Array.from({ length: 60 }, (_, at) =>
    (kinds[at % kinds.length] ?? kinds[0])?.(pick),
  ).filter((change) => change !== undefined);
  expect(changes).to.have.length(60);
  const unnoticed = changes.filter((change) => !isNoticed(change)).map(({ what }) => what);
  expect(unnoticed.length, unnoticed.join("; ")).to.be.at.most(3);
});
