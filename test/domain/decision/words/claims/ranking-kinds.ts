import { expect } from "chai";
import { idOf, idsOf, read, readPairs } from "./reading.ts";
import { expectFrame, expectMeant, type SentenceKind, sentenceKind } from "./sentence-kind.ts";
import type { Truth } from "./truth.ts";

/** The sentences on a ranking. */
export const rankingKinds: readonly SentenceKind[] = [
  sentenceKind(
    "leads",
    "{frame} kommer {list} oftest først: i {share} af {whole} (standardfejl {error} procentpoint).",
    "{frame} {list} {comes} first most often: in {share} of {whole} (standard error {error} percentage points).",
    (said, truth) => {
      expectFrame(said, truth);
      const ids = idsOf(said.list);
      const share = together(ids, truth.share);
      expectMeant(read(said.share), share);
      const error = together(ids, (id) => errorOf(truth, id));
      expectRoundedUp(said.error, error);
      for (const id of ids) truth.expectLasting(id);
      for (const id of truth.problem.alternatives)
        if (!ids.includes(id)) expect(share - together(alikeTo(id, truth), truth.share)).to.be.above(error);
    },
  ),
  sentenceKind(
    "first every time",
    "{frame} kom {list} først i alle {count} forsøg.",
    "{frame} {list} came first in all {count} trials.",
    (said, truth) => {
      expectFrame(said, truth);
      expectMeant(read(said.count), truth.problem.iterations);
      const ids = idsOf(said.list);
      expect(together(ids, truth.share)).to.be.closeTo(1, 1e-9);
      for (const id of ids) {
        expect(alikeTo(id, truth)).to.deep.equal(ids);
        truth.expectLasting(id);
      }
    },
  ),
  sentenceKind(
    "alike",
    "{list} er lige meget værd i alle {count} forsøg og deler pladsen.",
    "{list} are worth the same in all {count} trials, and share the place.",
    ({ list, count }, truth) => {
      const [one, ...others] = idsOf(list) as [string, ...string[]];
      expectMeant(read(count), truth.problem.iterations);
      expect(alikeTo(one, truth)).to.deep.equal([one, ...others]);
      for (const other of others) expect(truth.share(other)).to.be.closeTo(truth.share(one), 1e-9);
    },
  ),
  sentenceKind(
    "level",
    "{frame} kommer {list} af {whole} (standardfejl højst {error} procentpoint). Stikprøven kan ikke afgøre, hvem der oftest gør det.",
    "{frame} {list} of {whole} (standard error at most {error} percentage points). The sample cannot tell which does so most often.",
    (said, truth) => {
      expectFrame(said, truth);
      const pairs = readPairs(said.list);
      expect(pairs.length).to.be.above(1);
      const errors = pairs.map(({ ids }) => together(ids, (id) => errorOf(truth, id)));
      expectRoundedUp(said.error, Math.max(...errors));
      const [most] = pairs.map(({ ids }) => together(ids, truth.share)) as [number];
      const [leader] = pairs.flatMap(({ ids }) => ids) as [string];
      for (const { ids, value } of pairs) {
        const behind = most - together(ids, truth.share) > 1e-9;
        if (behind) expect(truth.ranking.pairwiseWinning[ids[0] as string]?.[leader]).to.be.above(0);
        expectMeant(value, together(ids, truth.share));
        for (const id of ids) truth.expectLasting(id);
        expect(most - together(ids, truth.share)).to.be.within(0, 0.1);
      }
    },
  ),
  sentenceKind("others", "Ellers kommer {list}.", "Otherwise {list}.", (said, truth) => {
    const pairs = readPairs(said.list);
    expect(pairs.length).to.be.above(0);
    for (const { ids, value } of pairs) {
      expectMeant(value, together(ids, truth.share));
      expect(together(ids, truth.share)).to.be.above(0);
    }
  }),
  sentenceKind(
    "not first",
    "{list} kom ikke først i nogen af de {count} forsøg.",
    "{list} did not come first in any of the {count} trials.",
    (said, truth) => {
      expectMeant(read(said.count), truth.problem.iterations);
      for (const id of idsOf(said.list)) expect(truth.share(id)).to.equal(0);
    },
  ),
  sentenceKind("one wins", "{frame} kommer {who} først.", "{frame} {who} comes first.", (said, truth) => {
    expectFrame(said, truth);
    expect(truth.lead(idOf(said.who), truth.inTheMiddle())).to.be.above(0);
  }),
  sentenceKind(
    "some share the first place",
    "{frame} deler {list} førstepladsen.",
    "{frame} {list} share first place.",
    (said, truth) => {
      expectFrame(said, truth);
      for (const id of idsOf(said.list)) expect(truth.lead(id, truth.inTheMiddle())).to.be.closeTo(0, 1e-11);
    },
  ),
  sentenceKind(
    "priorities",
    "Når {those} kommer først, vejer {list} typisk mere end ellers.",
    "When {those} {comes} first, {list} typically {weigh} more than otherwise.",
    ({ those, list }, { problem, ranking, fresh }) => {
      const usual = 1 / problem.criteria.length;
      for (const criterion of idsOf(list))
        for (const { centralWeights, standardErrors } of [ranking, fresh])
          for (const id of idsOf(those))
            expect(centralWeights[id]?.[criterion]).to.be.above(
              usual - 3 * (standardErrors.centralWeights[id]?.[criterion] ?? 0),
            );
    },
  ),
  sentenceKind(
    "unsure",
    "Selv med de vægte, der i gennemsnit bringer {who} først, kommer den kun først i {share} af udfaldene. Resten skyldes usikre værdier.",
    "Even with the weights that bring {who} first on average, it comes first in only {share} of the outcomes. The rest is due to uncertain values.",
    ({ who, share }, { ranking, valuesOpen, shareAt }) => {
      const [id, confidence] = [idOf(who), read(share)];
      expect(valuesOpen).to.equal(true);
      for (const [other, won] of Object.entries(ranking.pairwiseWinning[id] ?? {}))
        expect(won + (ranking.pairwiseWinning[other]?.[id] ?? 0)).to.be.closeTo(1, 1e-9);
      expectMeant(confidence, ranking.confidence[id] ?? undefined);
      expect(shareAt(id, ranking.centralWeights[id] ?? {})).to.be.closeTo(confidence.to, 0.12);
    },
  ),
  sentenceKind(
    "never, whatever the weights",
    "Uanset vægtene kan {who} ikke komme først{values}.",
    "Whatever the weights, {who} can never come first{values}.",
    (said, truth) => {
      expect(truth.problem.preference.type).to.equal("none");
      expectNever(said.who, said.values, truth);
      expect(truth.couldSomewhere(idOf(said.who))).to.equal(false);
    },
  ),
  sentenceKind(
    "never, nor with other weights",
    "{frame} kan {who} ikke komme først{values}. Det kan den heller ikke med andre vægte.",
    "{frame} {who} can never come first{values}. Nor can it with any other weights.",
    (said, truth) => {
      expectFrame(said, truth);
      expectNever(said.who, said.values, truth);
      expect(truth.couldSomewhere(idOf(said.who))).to.equal(false);
    },
  ),
  sentenceKind(
    "never, but with these weights",
    "{frame} kan {who} ikke komme først{values}. De nærmeste vægte, hvor den når op på siden af den bedste{atBest}: {list}. Dertil skal {share} af vægten flyttes.",
    "{frame} {who} can never come first{values}. The nearest weights at which it draws level with the best{atBest}: {list}. For that, {share} of the weight must be moved.",
    (said, truth) => {
      expectFrame(said, truth);
      expectNever(said.who, said.values, truth);
      expect(said.atBest !== undefined).to.equal(truth.valuesOpen);
      const weights = readPairs(said.list).map(
        ({ ids, value }) => [ids[0] as string, (value.from + value.to) / 2] as const,
      );
      expect(truth.bestLead(idOf(said.who), Object.fromEntries(weights))).to.be.closeTo(0, 0.005);
      const moved = read(said.share);
      const nearest = Math.min(...truth.allowed.map((from) => distance(from, Object.fromEntries(weights))));
      expect(nearest).to.be.at.least(moved.from - 0.002);
    },
  ),
];

function expectNever(who: string | undefined, values: string | undefined, truth: Truth) {
  const id = idOf(who);
  expect(values !== undefined).to.equal(truth.valuesOpen);
  expect(truth.share(id)).to.equal(0);
  for (const weights of truth.allowed) expect(truth.bestLead(id, weights)).to.be.below(0);
}

/** Said in percentage points, rounded up so that an error is never understated. */
function expectRoundedUp(points: string | undefined, error: number) {
  expect(read(points).to / 100).to.be.within(error - 1e-9, error + 0.002);
}

const errorOf = ({ ranking }: Truth, id: string) => ranking.standardErrors.rankAcceptability[id]?.[0] ?? 0;

/** Those of which neither is ever worth more than the other, itself among them. */
const alikeTo = (id: string, { problem, ranking: { pairwiseWinning } }: Truth) =>
  problem.alternatives.filter((other) => !pairwiseWinning[id]?.[other] && !pairwiseWinning[other]?.[id]);

const together = (ids: readonly string[], of: (id: string) => number) =>
  ids.reduce((sum, id) => sum + of(id), 0);

type ByName = Readonly<Record<string, number>>;
const distance = (one: ByName, other: ByName) =>
  Object.keys(one).reduce((sum, id) => sum + Math.abs((one[id] ?? 0) - (other[id] ?? 0)), 0) / 2;
