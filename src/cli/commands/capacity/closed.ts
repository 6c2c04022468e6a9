import type { finite } from "../../../app/capacity/organisation.ts";
import type { QueueAnswer } from "../../../domain/capacity/queue/answer.ts";
import type { Language } from "../../../domain/language.ts";
import { numbersIn } from "../../numbers.ts";
import { tableText } from "../../table.ts";

const says = {
  da: {
    pool: "Pulje",
    busy: "Udnyttet",
    waits: "Må vente",
    mean: "Ventetid",
    longer: "Over grænsen",
    needed: "Skal bruge",
    all: "I alt",
    overloaded: "vokser uden ende",
    found: (percent: string, near: string, far: string) =>
      `Forløbene tæt på må vare højst ${percent} af tiden, hvis børnene ikke skal vente længere end i den store pulje (${near} mod ${far}).`,
    farOverloaded: (percent: string) =>
      `Den store pulje kan ikke følge med. De nære kan, når forløbene varer under ${percent} af tiden.`,
    outOfReach: "Ingen afkortning får de nære puljer til at vente lige så kort.",
    endless: "uden ende",
  },
  en: {
    pool: "Pool",
    busy: "In use",
    waits: "Must wait",
    mean: "Mean wait",
    longer: "Over limit",
    needed: "Needed",
    all: "In all",
    overloaded: "grows without end",
    found: (percent: string, near: string, far: string) =>
      `Courses near by may last at most ${percent} of the time if children are to wait no longer than in the large pool (${near} against ${far}).`,
    farOverloaded: (percent: string) =>
      `The large pool cannot keep up. The near ones can once courses last less than ${percent} of the time.`,
    outOfReach: "No shortening makes the near pools wait as little.",
    endless: "without end",
  },
} as const;

export function queuesText({ pools, all }: QueueAnswer, language: Language): string {
  const say = says[language];
  const { decimal, percent } = numbersIn(language);
  const longer = pools.some(({ shareWaitingLonger }) => shareWaitingLonger !== undefined);
  const needed = pools.some(({ serversNeeded }) => serversNeeded !== undefined);
  const right = "right" as const;
  const heads = [
    say.busy,
    say.waits,
    say.mean,
    "50 %",
    "90 %",
    "95 %",
    ...(longer ? [say.longer] : []),
    ...(needed ? [say.needed] : []),
  ];
  const waits = (row: QueueAnswer["all"] | QueueAnswer["pools"][number]) =>
    row.state === "overloaded"
      ? [say.overloaded, "–", "–", "–"]
      : [row.meanWait, row.percentiles.p50, row.percentiles.p90, row.percentiles.p95].map(decimal);
  const rows = pools.map((pool) => [
    pool.id,
    percent(pool.utilisation),
    percent(pool.waitProbability),
    ...waits(pool),
    ...(longer ? [percent(pool.shareWaitingLonger)] : []),
    ...(needed ? [String(pool.serversNeeded)] : []),
  ]);
  const together = all.state === "steady" ? [all.utilisation, all.waitProbability].map(percent) : ["–", "–"];
  return tableText(
    [{ head: say.pool }, ...heads.map((head) => ({ head, align: right }))],
    [...rows, [say.all, ...together, ...waits(all)]],
  );
}

export function breakEvenText(found: ReturnType<typeof finite>, language: Language): string {
  const say = says[language];
  const { decimal, percent } = numbersIn(language);
  if (found.kind === "out-of-reach") return say.outOfReach;
  if (found.kind === "far-overloaded") return say.farOverloaded(percent(found.factor));
  return say.found(
    percent(found.factor),
    found.near === null ? say.endless : decimal(found.near),
    decimal(found.far),
  );
}
