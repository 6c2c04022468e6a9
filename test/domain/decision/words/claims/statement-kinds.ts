import { expect } from "chai";
import {
  statementsOf,
  withoutEachStatement,
} from "../../../../../src/domain/decision/first/without-statements.ts";
import { idOf, read } from "./reading.ts";
import { expectMeant, type SentenceKind, sentenceKind } from "./sentence-kind.ts";
import type { Truth } from "./truth.ts";

/** The sentences on what statements carry. */
export const statementKinds: readonly SentenceKind[] = [
  sentenceKind(
    "rests on statements",
    "Rækkefølgen hviler på {count} udsagn.",
    "The ranking rests on {count} statements.",
    ({ count }, { problem }) => expectMeant(read(count), statementsOf(problem).length),
  ),
  sentenceKind(
    "rests on one statement",
    "Rækkefølgen hviler på ét udsagn.",
    "The ranking rests on one statement.",
    (_said, { problem }) => expect(statementsOf(problem)).to.have.length(1),
  ),
  sentenceKind(
    "no statement carries it alone",
    "Intet enkelt af dem bærer {who}: uden et hvilket som helst af dem kommer {other} stadig først i mindst {share}.",
    "No single one of them carries {who}: without any one of them {other} still comes first in at least {share}.",
    ({ who, other, share }, truth) => {
      expect(other).to.equal(who);
      const shown = read(share);
      for (const first of sharesWithout(truth, idOf(who)))
        expect(first).to.be.at.least((shown.from + shown.to) / 2 - 1e-9);
    },
  ),
  sentenceKind(
    "which statement carries most",
    "Uden udsagn {statement}, som bærer mest, kommer {who} først i {low} i stedet for {share}.",
    "Without statement {statement}, which carries most, {who} comes first in {low} instead of {share}.",
    ({ statement, who, low, share }, truth) => {
      const id = idOf(who);
      const without = withoutEachStatement(truth.problem);
      expectMeant(read(share), truth.share(id));
      expectMeant(read(low), without.find((one) => one.statement === statement)?.first[id]);
      const least = Math.min(...sharesWithout(truth, id));
      expect(without.find((one) => one.statement === statement)?.first[id]).to.equal(least);
      expect(least).to.be.below(truth.share(id));
    },
  ),
  sentenceKind(
    "who comes first without it",
    "Så er det {who}, der oftest kommer først: i {share}.",
    "Then {who} comes first most often: in {share}.",
    ({ who, share }, { problem }) => {
      const firsts = withoutEachStatement(problem).filter(
        ({ first }) => first[idOf(who)] === Math.max(...Object.values(first)),
      );
      expect(firsts.some(({ first }) => meant(share, first[idOf(who)]))).to.equal(true);
    },
  ),
  sentenceKind(
    "cells that stand by themselves",
    "Her står hvert felt for sig, så ét udsagn kan være stærkt i det ene og svagt i det andet: lidt af det, der kaldes muligt, er det måske ikke.",
    "Each cell stands by itself here, so that one statement may be strong in one and weak in another: a little of what is called possible may not be.",
    (_said, { problem }) => {
      const cells = Object.values(problem.measurements).flatMap((row) => Object.values(row));
      const said = cells.flatMap((cell) =>
        cell.type === "statements" ? cell.claims.map(({ id }) => id) : [],
      );
      expect(said.length).to.be.above(statementsOf(problem).length);
    },
  ),
];

const sharesWithout = ({ problem }: Truth, id: string) =>
  withoutEachStatement(problem).map(({ first }) => first[id] ?? Number.NaN);

function meant(words: string | undefined, value = Number.NaN): boolean {
  const { from, to } = read(words);
  return from <= value && value <= to;
}
