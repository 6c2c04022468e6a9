import { expect } from "chai";
import { idOf, idsOf, read } from "./reading.ts";
import {
  expectAlways,
  expectFrame,
  expectMeant,
  expectSometimes,
  type SentenceKind,
  sentenceKind,
} from "./sentence-kind.ts";
import type { Truth } from "./truth.ts";

/** The sentences on a contrast, on when it turns, on the tornado and on what to find out. */
export const exactKinds: readonly SentenceKind[] = [
  sentenceKind(
    "ahead",
    "{middle} er {who} foran {other}: {own} mod {others}.",
    "{middle} {who} is ahead of {other}: {own} against {others}.",
    ({ who, other, own, others, ...said }, truth) => {
      expectFrame(said, truth);
      const { values } = truth.inTheMiddle();
      expectMeant(read(own), values[idOf(who)]);
      expectMeant(read(others), values[idOf(other)]);
      expect(values[idOf(who)]).to.be.above(values[idOf(other)] as number);
    },
  ),
  sentenceKind(
    "level values",
    "{middle} står {list} lige: {own}.",
    "{middle} {list} are level: {own}.",
    ({ list, own, ...said }, truth) => {
      expectFrame(said, truth);
      const { values } = truth.inTheMiddle();
      const ids = idsOf(list);
      const [first] = ids as [string];
      expectMeant(read(own), values[first]);
      const level = (id: string) => Math.abs((values[id] as number) - (values[first] as number)) <= 1e-11;
      expect([...ids].sort()).to.deep.equal(truth.problem.alternatives.filter(level).toSorted());
    },
  ),
  sentenceKind(
    "only just ahead",
    "{middle} er {who} lige netop foran {other}: begge er afrundet {own} værd.",
    "{middle} {who} is only just ahead of {other}: rounded, both are worth {own}.",
    ({ who, other, own, ...said }, truth) => {
      expectFrame(said, truth);
      const { values } = truth.inTheMiddle();
      expectMeant(read(own), values[idOf(who)]);
      expectMeant(read(own), values[idOf(other)]);
      expect(values[idOf(who)]).to.be.above(values[idOf(other)] as number);
    },
  ),
  sentenceKind(
    "gains",
    "{who} vinder mest på {list}.",
    "{who} gains most on {list}.",
    ({ who, list }, truth) => {
      const gains = [...(list ?? "").matchAll(/(\w+) \(([\d.,]+)\)/g)];
      expect(gains.length).to.be.above(0);
      const differences = truth.differences(idOf(who));
      for (const [, criterion, gain] of gains)
        expect(
          differences(idOf(criterion)).some((lead) => lead >= read(gain).from && lead <= read(gain).to),
        ).to.equal(true);
    },
  ),
  ...(
    [
      ["at most", "højst {high}", "at most {high}"],
      ["at least", "mindst {low}", "at least {low}"],
      ["between", "mellem {low} og {high}", "between {low} and {high}"],
    ] as const
  ).map(([name, da, en]) =>
    sentenceKind(
      `leads while a weight is ${name}`,
      `{who} fører, så længe {criterion} vejer ${da}{means}.`,
      `{who} leads as long as {criterion} weighs ${en}{means}.`,
      ({ who, criterion, low, high, means }, truth) => {
        expect(truth.lead(idOf(who), truth.inTheMiddle())).to.be.above(0);
        expect(means !== undefined).to.equal(truth.valuesOpen);
        const lead = (weight: number) => truth.lead(idOf(who), truth.withWeight(idOf(criterion), weight));
        const [from, to] = [low === undefined ? 0 : shownOf(low), high === undefined ? 1 : shownOf(high)];
        if (from <= to)
          for (const part of [0, 0.5, 1]) expect(lead(from + part * (to - from))).to.be.at.least(-1e-9);
        if (low !== undefined) expect(lead(Math.max(0, shownOf(low) - 0.001 - 1e-6))).to.be.below(1e-9);
        if (high !== undefined) expect(lead(Math.min(1, shownOf(high) + 0.001 + 1e-6))).to.be.below(1e-9);
      },
    ),
  ),
  sentenceKind(
    "leads whatever one weight is",
    "Ingen kommer foran {who}, uanset hvilken vægt et enkelt kriterium får, når de andre beholder deres indbyrdes forhold{means}.",
    "None gets ahead of {who} whatever weight any one criterion gets, when the others keep their proportions{means}.",
    ({ who, means }, truth) => {
      expect(means !== undefined).to.equal(truth.valuesOpen);
      expect(truth.lead(idOf(who), truth.inTheMiddle())).to.be.above(0);
      for (const { id } of truth.problem.criteria)
        for (const weight of [0, 0.3, 0.7, 0.999, 1])
          expect(truth.lead(idOf(who), truth.withWeight(id, weight))).to.be.at.least(-1e-9);
    },
  ),
  sentenceKind(
    "how little must change",
    "Mindst {share} af vægten skal flyttes, før {other} når op på siden af {who}{means}.",
    "At least {share} of the weight must be moved before {other} draws level with {who}{means}.",
    ({ share, other, who, means }, truth) => {
      expect(means !== undefined).to.equal(truth.valuesOpen);
      const moved = { from: shownOf(share), to: shownOf(share) + 0.001 };
      const leadOf = (id: string, weights: readonly number[]) => truth.lead(id, truth.exactly(weights));
      for (const near of truth.weightsAround(moved.from - 1e-6))
        expect(leadOf(idOf(who), near)).to.be.at.least(-1e-9);
      const reached = truth.weightsAround(moved.to).map((weights) => leadOf(idOf(other), weights));
      expect(Math.max(...reached)).to.be.at.least(-0.03);
    },
  ),
  sentenceKind(
    "how little is enough",
    "Det er nok at flytte {share} af vægten, så når {other} op på siden af {who}{means}.",
    "To move {share} of the weight is enough for {other} to draw level with {who}{means}.",
    ({ share, other, who, means }, truth) => {
      expect(means !== undefined).to.equal(truth.valuesOpen);
      expect(read(share).from).to.equal(0);
      expect(truth.lead(idOf(who), truth.inTheMiddle())).to.be.above(0);
      const reached = truth
        .weightsAround(read(share).to)
        .map((weights) => truth.lead(idOf(other), truth.exactly(weights)));
      expect(Math.max(...reached)).to.be.at.least(-0.001);
    },
  ),
  sentenceKind(
    "ahead whatever the weights",
    "Uanset vægtene er {who} foran{means}.",
    "Whatever the weights, {who} is ahead{means}.",
    ({ who, means }, truth) => {
      expect(means !== undefined).to.equal(truth.valuesOpen);
      for (const weights of truth.weightsAround(1))
        expect(truth.lead(idOf(who), truth.exactly(weights))).to.be.above(-1e-9);
    },
  ),
  sentenceKind(
    "always at least as good",
    "{always} er {who} mindst lige så god som {list}{values}.",
    "{always} {who} is at least as good as {list}{values}.",
    ({ always, who, list, values }, truth) => {
      expectAlways(always, truth);
      expect(values !== undefined).to.equal(truth.valuesOpen);
      for (const weights of truth.allowed)
        for (const other of idsOf(list))
          expect(truth.leastLead(idOf(who), other, weights)).to.be.at.least(-1e-9);
    },
  ),
  sentenceKind(
    "none always as good",
    "Ingen er mindst lige så god som en anden i alle de tilfælde, der står åbne.",
    "None is at least as good as another in every case that is open.",
    (_said, truth) => {
      const { alternatives } = truth.problem;
      for (const one of alternatives)
        for (const other of alternatives)
          if (one !== other) expect(truth.leastLeadAnywhere(one, other)).to.be.below(0);
    },
  ),
  sentenceKind(
    "can come first",
    "{sometimes} kan {list} komme først, alene eller side om side med andre.",
    "{sometimes} {list} can come first, alone or level with others.",
    ({ sometimes, list }, truth) => {
      expectSometimes(sometimes, truth);
      expectCanComeFirst(idsOf(list), truth);
    },
  ),
  sentenceKind(
    "alone can come first",
    "{always} kan kun {who} komme først{values}.",
    "{always} only {who} can come first{values}.",
    ({ always, who, values }, truth) => {
      expectAlways(always, truth);
      expect(values !== undefined).to.equal(truth.valuesOpen);
      expectCanComeFirst([idOf(who)], truth);
    },
  ),
  sentenceKind(
    "leads in the middle",
    "Midt i alt det, der er åbent, er {who} mest værd, med et forspring på {own}.",
    "In the middle of all that is open, {who} is worth most, with a lead of {own}.",
    ({ who, own }, truth) => expectMeant(read(own), truth.lead(idOf(who), truth.inTheMiddle())),
  ),
  sentenceKind(
    "hardly leads in the middle",
    "Midt i alt det, der er åbent, er {who} mest værd, men næsten uden forspring.",
    "In the middle of all that is open, {who} is worth most, but hardly in the lead.",
    ({ who }, truth) => {
      expect(truth.lead(idOf(who), truth.inTheMiddle())).to.be.within(1e-12, 0.005);
    },
  ),
  sentenceKind(
    "is level in the middle",
    "Midt i alt det, der er åbent, er {who} mest værd, men ikke alene om det.",
    "In the middle of all that is open, {who} is worth most, but not alone.",
    ({ who }, truth) => {
      expect(truth.lead(idOf(who), truth.inTheMiddle())).to.be.closeTo(0, 1e-11);
    },
  ),
  ...(
    [
      ["and stays ahead", "", ""],
      [
        "and falls behind one",
        " I den ene ende er {other} mest værd.",
        " At one of the ends, {other} is worth most.",
      ],
      [
        "and is behind one at both ends",
        " I begge ender er {other} mest værd.",
        " At both ends, {other} is worth most.",
      ],
      [
        "and falls behind two",
        " I de to ender er {list} mest værd.",
        " At the two ends, {list} are worth most.",
      ],
    ] as const
  ).map(([name, da, en]) =>
    sentenceKind(
      `a lead that moves ${name}`,
      `Alt efter, {thing}, ligger forspringet for {who} mellem {from} og {to}.${da}`,
      `Depending on {thing}, the lead of {who} lies between {from} and {to}.${en}`,
      ({ thing, who, from, to, other, list }, truth) => {
        const leader = idOf(who);
        const ends = (["low", "high"] as const).map((end) => atEnd(thing, end, truth));
        const leads = [truth.inTheMiddle(), ...ends].map((values) => truth.lead(leader, values));
        const least = Math.min(...leads);
        expect(shownOf(from)).to.be.within(least - 0.01 - 1e-9, least + 1e-9);
        const middle = truth.inTheMiddle();
        const onTheWay = partsOfTheWay.map((part) => {
          const [low, high] = ends.map(({ values }) => values) as [Values, Values];
          const values = Object.keys(low).map((id) => [id, mixed(low[id], high[id], part)] as const);
          return truth.lead(leader, { ...middle, values: Object.fromEntries(values) });
        });
        const most = Math.max(...leads, ...onTheWay);
        expect(shownOf(to)).to.be.within(most - 1e-9, most + 0.015);
        const winners = other === undefined ? (list?.split(/ og | and /) ?? []) : [other];
        const wins = (winner: string) =>
          ends.filter((values) => truth.lead(idOf(winner), values) >= -1e-9).length;
        if (name === "and is behind one at both ends") expect(winners.map(wins)).to.deep.equal([2]);
        else for (const winner of winners) expect(wins(winner)).to.be.at.least(1);
        if (name === "and falls behind one")
          expect(Math.max(...ends.map((values) => truth.lead(leader, values)))).to.be.at.least(-1e-9);
        if (winners.length === 0) expect(Math.min(...leads)).to.be.at.least(-1e-9);
        else expect(Math.min(...leads)).to.be.below(0);
      },
    ),
  ),
  sentenceKind(
    "nothing turns the lead by itself",
    "Så meget som hver ting ventes at kunne variere, bringer ingen af dem alene en anden foran {who}.",
    "As far as each thing is expected to vary, none of them alone brings another ahead of {who}.",
    ({ who }, truth) => {
      const { alternatives, criteria } = truth.problem;
      for (const end of ["low", "high"] as const)
        for (const { id } of criteria) {
          const all = [
            truth.atWeight(id, end),
            ...alternatives.flatMap((a) => truth.atOwnCell(a, id, end)),
            ...truth.statements.map((one) => truth.atStatement(one, end)),
          ];
          for (const values of all) expect(truth.lead(idOf(who), values)).to.be.at.least(-1e-9);
        }
    },
  ),
  sentenceKind(
    "nothing to find out",
    "Mere viden ville ikke have ændret valget i noget forsøg: ingen var mere værd end {who}.",
    "Knowing more would not have changed the choice in any trial: none was worth more than {who}.",
    ({ who }, { problem, ranking }) => {
      for (const other of problem.alternatives)
        if (other !== idOf(who)) expect(ranking.pairwiseWinning[other]?.[idOf(who)]).to.equal(0);
    },
  ),
  sentenceKind(
    "nothing to find out alone",
    "Efter stikprøven at dømme er der ingen enkelt ting, som ville give et bedre valg end {who}, hvis I kendte den.",
    "Judging by the sample, there is no single thing that would make a better choice possible than {who} if you knew it.",
    ({ who }, _truth, { best, cells, statements, weights }) => {
      expect(idOf(who)).to.equal(best);
      for (const { gain, standardError } of [...cells, ...statements, ...weights])
        expect(gain).to.be.at.most(2 * standardError);
    },
  ),
  sentenceKind(
    "find out first",
    "Find først ud af {these}: {list}.",
    "First find out {these}: {list}.",
    ({ list }, _truth, { cells, statements, weights, allWeights }) => {
      const things = (list ?? "").split(/, (?=hv|how|whose)| (?:og|and) (?=hv|how|whose)/);
      const all = [...cells, ...statements, ...weights, ...(weights.length === 0 ? [allWeights] : [])];
      const surely = all.filter(({ gain, standardError }) => gain > 2 * standardError);
      // Weights that follow from each other bring the same.
      const isWeight = new Set<object>(weights);
      const worth = surely.filter(
        (one, at) =>
          !isWeight.has(one) ||
          !surely.slice(0, at).some((other) => isWeight.has(other) && Math.abs(other.gain - one.gain) < 1e-9),
      );
      expect(things).to.have.length(Math.min(3, worth.length));
      const least = Math.min(
        ...things.map((thing) => gainOf(thing, { cells, statements, weights, allWeights }).gain),
      );
      expect(worth.filter(({ gain }) => gain > least + 1e-9).length).to.be.below(3);
    },
  ),
  sentenceKind(
    "how often it would change the choice",
    "Vidste I, {thing}, ville valget blive et andet i {share} af tilfældene.",
    "Knowing {thing} would change the choice in {share} of cases.",
    ({ thing, share }, _truth, information) => expectMeant(read(share), gainOf(thing, information).changes),
  ),
  sentenceKind(
    "whom to ask",
    "Med sikre svar på alt det, som {group} handler om, ville valget blive et andet i {share} af tilfældene.",
    "Certain answers on all that {group} covers would change the choice in {share} of cases.",
    ({ group, share }, _truth, { groups }) => {
      const found = groups.find(({ id }) => id === group);
      expectMeant(read(share), found?.changes);
      expect(found?.gain).to.be.above(2 * (found?.standardError ?? Number.NaN));
      for (const { gain } of groups) expect(gain).to.be.at.most(found?.gain ?? Number.NaN);
    },
  ),
];

/** The very number that is shown: an end is rounded to the safe side, so that it may be taken at its word. */
const shownOf = (words: string | undefined) => {
  const { from, to } = read(words);
  return from === 0 && words?.startsWith("under") ? 0 : words?.startsWith("over") ? from : (from + to) / 2;
};

/** Whoever is said to be able to comes first with some of the weights; nobody else does in any of them. */
function expectCanComeFirst(said: readonly string[], truth: Truth) {
  for (const id of truth.problem.alternatives) {
    const leads = truth.allowed.map((weights) => truth.bestLead(id, weights));
    if (!said.includes(id)) expect(Math.max(...leads)).to.be.below(1e-9);
    else if (truth.problem.preference.type !== "none") expect(Math.max(...leads)).to.be.above(-0.1);
    else expect(truth.couldSomewhere(id) || Math.max(...leads) > -0.1).to.equal(true);
  }
}

const thingShapes = {
  statement: /^(?:hvor meget der er om udsagn|how much there is to claim) (?<id>\w+)$/,
  cell: /^(?:hvor godt (?<who>\w+) klarer sig på|how well (?<whoEn>\w+) does on) (?<criterion>\w+)$/,
  weight: /^(?:hvor meget I vægter|how much weight you give to) (?<criterion>\w+)$/,
};

function readThing(thing = "") {
  const statement = thingShapes.statement.exec(thing)?.groups?.id;
  if (statement !== undefined) return { alternative: null, criterion: null, statement };
  const cell = thingShapes.cell.exec(thing)?.groups;
  if (cell)
    return { alternative: idOf(cell.who ?? cell.whoEn), criterion: idOf(cell.criterion), statement: null };
  const weight = thingShapes.weight.exec(thing)?.groups;
  return weight ? { alternative: null, criterion: idOf(weight.criterion), statement: null } : null;
}

function atEnd(thing: string | undefined, end: "low" | "high", truth: Truth) {
  const named = readThing(thing);
  if (named === null) throw new Error(`no thing: ${thing}`);
  const { alternative, criterion, statement } = named;
  if (statement !== null) return truth.atStatement(statement, end);
  return alternative === null ? truth.atWeight(criterion, end) : truth.atCell(alternative, criterion, end);
}

type Gains = Pick<Parameters<SentenceKind["check"]>[2], "cells" | "statements" | "weights" | "allWeights">;

type Values = Readonly<Record<string, number>>;
const partsOfTheWay = Array.from({ length: 101 }, (_, at) => at / 100);
const mixed = (low = Number.NaN, high = Number.NaN, part: number) => low + part * (high - low);

function gainOf(thing: string | undefined, { cells, statements, weights, allWeights }: Gains) {
  const named = readThing(thing);
  if (named === null) {
    expect(thing).to.match(/^(hvis vægte der skal gælde|whose weights should count)$/);
    return allWeights;
  }
  const { alternative, criterion, statement } = named;
  const found =
    statement !== null
      ? statements.find(({ id }) => id === statement)
      : alternative === null
        ? weights.find((weight) => weight.criterion === criterion)
        : cells.find((cell) => cell.alternative === alternative && cell.criterion === criterion);
  if (found === undefined) throw new Error(`nothing open is called: ${thing}`);
  return found;
}
