import type { Estimate } from "../../../domain/capacity/simulation/interval.ts";
import type { SimulationAnswer } from "../../../domain/capacity/simulation/simulate.ts";
import type { Language } from "../../../domain/language.ts";
import { type Numbers, numbersIn } from "../../numbers.ts";
import { tableText } from "../../table.ts";

const says = {
  da: {
    variant: "Variant",
    pool: "Pulje",
    mean: "Ventetid, uger",
    ninety: "90 % venter højst",
    longer: (weeks: string) => `Over ${weeks} uger`,
    busy: "Udnyttet",
    borrowed: "Lånt ud",
    overloaded: "vokser uden ende",
    difference: (one: string, other: string) => `${one} mod ${other}`,
    differences: "Forskel i ventetid, uger (de samme børn under begge)",
    made: (count: string, events: string, seed: number) =>
      `${count} gentagelser, ${events} hændelser, frø ${seed}. I parentes står 95 %-intervallet.`,
    imprecise: "Så nøjagtigt som ønsket blev det ikke: giv flere gentagelser.",
  },
  en: {
    variant: "Variant",
    pool: "Pool",
    mean: "Mean wait, weeks",
    ninety: "90 % wait at most",
    longer: (weeks: string) => `Over ${weeks} weeks`,
    busy: "In use",
    borrowed: "Lent",
    overloaded: "grows without end",
    difference: (one: string, other: string) => `${one} against ${other}`,
    differences: "Difference in mean wait, weeks (the same children under both)",
    made: (count: string, events: string, seed: number) =>
      `${count} replications, ${events} events, seed ${seed}. The 95 % interval stands in brackets.`,
    imprecise: "It did not become as precise as asked: allow more replications.",
  },
} as const;

export function simulationText(answer: SimulationAnswer, language: Language, longerThan: number): string {
  const say = says[language];
  const numbers = numbersIn(language);
  const { percent, whole } = numbers;
  const right = "right" as const;
  const spread = (estimate: Estimate | null) => spreadOf(estimate, numbers);
  const rows = answer.variants.flatMap(({ id, all, pools }) => {
    const cells = (simulated: typeof all) => {
      if (simulated.state === "overloaded") return [say.overloaded, "–", "–", "–", "–"];
      const { meanWait, p90, shareWaitingLonger, utilisation, borrowed } = simulated.measures;
      return [
        spread(meanWait),
        spread(p90),
        ...[shareWaitingLonger, utilisation, borrowed].map((estimate) => percent(estimate?.mean)),
      ];
    };
    return [
      [id, "", ...cells(all)],
      ...(pools.length > 1 ? pools.map((pool) => ["", pool.id, ...cells(pool)]) : []),
    ];
  });
  const heads = [say.mean, say.ninety, say.longer(String(longerThan)), say.busy, say.borrowed];
  const table = tableText(
    [{ head: say.variant }, { head: say.pool }, ...heads.map((head) => ({ head, align: right }))],
    rows,
  );
  const differences = tableText(
    [{ head: say.differences }, { head: say.mean, align: right }],
    answer.differences.map(({ variant, against, meanWait }) => [
      say.difference(variant, against),
      spread(meanWait),
    ]),
  );
  return [
    table,
    ...(answer.differences.length > 0 ? ["", differences] : []),
    "",
    say.made(whole(answer.replications), whole(answer.events), answer.seed),
    ...(answer.precise ? [] : [say.imprecise]),
  ].join("\n");
}

function spreadOf(estimate: Estimate | null, { decimal }: Numbers): string {
  if (estimate === null) return "–";
  return `${decimal(estimate.mean)} (${decimal(estimate.low)} – ${decimal(estimate.high)})`;
}
