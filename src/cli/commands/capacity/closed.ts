import type { QueueAnswer } from "../../../domain/capacity/queue/answer-queues.ts";
import type { QueueQuestion } from "../../../domain/capacity/queue/pool.ts";
import type { Language } from "../../../domain/language.ts";
import { numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";

const says = {
  da: {
    pool: "Pulje",
    busy: "Udnyttet",
    waits: "Må vente",
    mean: "Venter i snit",
    atMost: (share: string) => `${share} højst`,
    queue: "I kø",
    turnedAway: "Afvist",
    longer: (time: string) => `Over ${time}`,
    needed: "Skal bruge",
    all: "Hver for sig",
    asOne: "Som én pulje",
    overloaded: "uden ende",
    units:
      "Tider står i den enhed, som raterne er givet i. »90 % højst« er den tid, som ni af ti højst venter.",
    loss: "»Afvist« er dem, der ville gå forgæves, hvis ingen kunne vente (Erlang B).",
    endless: "»Uden ende« er en pulje, der får mere arbejde, end den kan nå: køen bliver ved med at vokse.",
    target: (share: string, time: string) =>
      `»Skal bruge« er det antal pladser, der skal til, for at højst ${share} venter mere end ${time}.`,
    tooMany: "for mange",
    different: "Puljerne kan ikke regnes som én, for deres forløb varer ikke lige længe.",
  },
  en: {
    pool: "Pool",
    busy: "In use",
    waits: "Must wait",
    mean: "Mean wait",
    atMost: (share: string) => `${share} at most`,
    queue: "In line",
    turnedAway: "Turned away",
    longer: (time: string) => `Over ${time}`,
    needed: "Needed",
    all: "Side by side",
    asOne: "As one pool",
    overloaded: "without end",
    units: "Times are in the unit of the rates. “90% at most” is the time that nine in ten wait at most.",
    loss: "“Turned away” are those who would come in vain if nobody could wait (Erlang B).",
    endless: "“Without end” is a pool that gets more work than it can do: its line keeps growing.",
    target: (share: string, time: string) =>
      `“Needed” is the number of places it takes for at most ${share} to wait longer than ${time}.`,
    tooMany: "too many",
    different: "The pools cannot be taken as one, as their courses do not last equally long.",
  },
} as const;

export function queuesText(answer: QueueAnswer, question: QueueQuestion, language: Language): string {
  const { pools, all, asOne } = answer;
  const { longerThan, target } = question;
  const say = says[language];
  const { decimal, percent, short, whole } = numbersIn(language);
  type Row = QueueAnswer["all"] | QueueAnswer["pools"][number];
  const needed = (count: number | null | undefined) =>
    count === undefined ? "" : count === null ? say.tooMany : whole(count);
  const cells = (name: string, row: Row) => [
    name,
    percent(row.utilisation),
    percent("waitProbability" in row ? row.waitProbability : null),
    ...(row.state === "overloaded"
      ? [say.overloaded, "–", "–", "–", "–"]
      : [row.meanWait, row.percentiles.p50, row.percentiles.p90, row.percentiles.p95, row.meanQueue].map(
          decimal,
        )),
    percent("lossProbability" in row ? row.lossProbability : null),
    ...(longerThan === undefined
      ? []
      : [percent("shareWaitingLonger" in row ? row.shareWaitingLonger : null)]),
    ...(target === undefined ? [] : [needed("serversNeeded" in row ? row.serversNeeded : undefined)]),
  ];
  const shares = [0.5, 0.9, 0.95].map((share) => say.atMost(percent(share)));
  const heads = [say.busy, say.waits, say.mean, ...shares, say.queue, say.turnedAway];
  const asked = [
    ...(longerThan === undefined ? [] : [say.longer(short(longerThan))]),
    ...(target === undefined ? [] : [say.needed]),
  ];
  const several = pools.length > 1;
  const table = tableText(
    [{ head: say.pool }, ...[...heads, ...asked].map((head) => ({ head, align: "right" as const }))],
    [
      ...pools.map((pool) => cells(pool.id, pool)),
      ...(several ? [cells(say.all, all), ...(asOne ? [cells(say.asOne, asOne)] : [])] : []),
    ],
  );
  const notes = [
    say.units,
    say.loss,
    ...(pools.some(({ state }) => state === "overloaded") ? [say.endless] : []),
    ...(target === undefined ? [] : [say.target(percent(target.share), short(target.wait))]),
    ...(several && asOne === null ? [say.different] : []),
  ];
  return `${table}\n\n${notes.join("\n")}`;
}
