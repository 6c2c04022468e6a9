import type { Simulated, SimulationAnswer } from "../../../domain/capacity/simulation/answer.ts";
import type { Estimate } from "../../../domain/capacity/simulation/results/interval.ts";
import type { Language } from "../../../domain/language.ts";
import { counted } from "../../printing/counted.ts";
import { numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";

const says = {
  da: {
    variant: "Variant",
    pool: "Pulje",
    waits: "Må vente",
    mean: "Ventetid, uger",
    atMost: (share: string) => `${share} højst`,
    longer: (weeks: string) => `Over ${counted(weeks, "uge", "uger")}`,
    queue: "I kø",
    busy: "Udnyttet",
    borrowed: "Hjulpet af andre",
    covered: "Fik kompetencen",
    overloaded: "uden ende",
    endless: "»Uden ende«: der kommer mere arbejde, end der kan nås, så køen bliver ved med at vokse.",
    difference: (one: string, other: string) => `${one} mod ${other}`,
    differences: "Forskel (de samme børn under begge)",
    made: (count: string, events: string, seed: string) =>
      `${counted(count, "gentagelse", "gentagelser")}, ${counted(events, "hændelse", "hændelser")}, begyndelsestal ${seed}. I parentes står 95 %-intervallet.`,
    imprecise: "Det blev ikke så nøjagtigt som ønsket: tillad flere gentagelser.",
  },
  en: {
    variant: "Variant",
    pool: "Pool",
    waits: "Must wait",
    mean: "Mean wait, weeks",
    atMost: (share: string) => `${share} at most`,
    longer: (weeks: string) => `Over ${counted(weeks, "week", "weeks")}`,
    queue: "In line",
    busy: "In use",
    borrowed: "Helped by others",
    covered: "Met the competence",
    overloaded: "without end",
    endless: "“Without end”: more work comes than can be done, so the line keeps growing.",
    difference: (one: string, other: string) => `${one} against ${other}`,
    differences: "Difference (the same children under both)",
    made: (count: string, events: string, seed: string) =>
      `${counted(count, "replication", "replications")}, ${counted(events, "event", "events")}, starting number ${seed}. The 95% interval is in brackets.`,
    imprecise: "It did not become as precise as asked: allow more replications.",
  },
} as const;

type Measures = Extract<Simulated, { state: "steady" }>["measures"];
const right = "right" as const;

/** `nameOf` names a variant, or a pool of it. Pools stand apart where they differ: not where none keeps up. */
export function simulationText(
  { variants, differences, replications, events, seed, precise }: SimulationAnswer,
  language: Language,
  longerThan: number,
  nameOf: (variant: string, pool?: string) => string = (variant, pool) => pool ?? variant,
): string {
  const say = says[language];
  const numbers = numbersIn(language);
  const { decimal, percent, short, whole } = numbers;
  const all = variants.flatMap((variant) => [variant.all, ...variant.pools]);
  const asks = all.some((one) => one.state === "steady" && one.measures.covered !== null);
  const longer = say.longer(short(longerThan));
  const columns: readonly (readonly [head: string, cell: (of: Measures) => string])[] = [
    [say.mean, ({ meanWait }) => spreadOf(meanWait, decimal)],
    [say.waits, ({ waitProbability }) => percent(waitProbability?.mean)],
    [say.atMost(percent(0.5)), ({ p50 }) => decimal(p50?.mean)],
    [say.atMost(percent(0.9)), ({ p90 }) => spreadOf(p90, decimal)],
    [say.atMost(percent(0.95)), ({ p95 }) => decimal(p95?.mean)],
    [longer, ({ shareWaitingLonger }) => spreadOf(shareWaitingLonger, percent)],
    [say.queue, ({ meanQueue }) => decimal(meanQueue?.mean)],
    [say.busy, ({ utilisation }) => percent(utilisation?.mean)],
    [say.borrowed, ({ borrowed }) => percent(borrowed?.mean)],
    ...(asks ? [[say.covered, ({ covered }: Measures) => percent(covered?.mean)] as const] : []),
  ];
  const cells = (simulated: Simulated) =>
    simulated.state === "steady"
      ? columns.map(([, cell]) => cell(simulated.measures))
      : columns.map((_, place) => (place === 0 ? say.overloaded : "–"));
  const table = tableText(
    [{ head: say.variant }, { head: say.pool }, ...columns.map(([head]) => ({ head, align: right }))],
    variants.flatMap(({ id, all, pools }) => [
      [nameOf(id), "", ...cells(all)],
      ...(pools.length > 1 && pools.some(({ state }) => state === "steady")
        ? pools.map((pool) => ["", nameOf(id, pool.id), ...cells(pool)])
        : []),
    ]),
  );
  const compared = tableText(
    [
      { head: say.differences },
      ...[say.mean, say.atMost(percent(0.9)), longer].map((head) => ({ head, align: right })),
    ],
    differences.map(({ variant, against, meanWait, p90, shareWaitingLonger }) => [
      say.difference(nameOf(variant), nameOf(against)),
      spreadOf(meanWait, decimal),
      spreadOf(p90, decimal),
      spreadOf(shareWaitingLonger, percent),
    ]),
  );
  return [
    table,
    ...(differences.length > 0 ? ["", compared] : []),
    "",
    say.made(whole(replications), whole(events), String(seed)),
    ...(all.some(({ state }) => state === "overloaded") ? [say.endless] : []),
    ...(precise ? [] : [say.imprecise]),
  ].join("\n");
}

/** A value with its interval, both as one writes numbers. */
function spreadOf(estimate: Estimate | null, shown: (value: number) => string): string {
  if (estimate === null) return "–";
  return `${shown(estimate.mean)} (${shown(estimate.low)} – ${shown(estimate.high)})`;
}
