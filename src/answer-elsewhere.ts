import { createHash } from "node:crypto";
import { answerCache } from "./app/kept/answer-cache.ts";
import type { Room } from "./app/kept/room.ts";
import type { AnswerElsewhere, Sent, Told } from "./web/api/answer.ts";
import type { Pool } from "./workers/pool.ts";

const file = new URL("./answer-in-thread.ts", import.meta.url);

/** Has what is sent to the API answered in the pool. What is sent again is answered from the room, where it may be kept. */
export function answersIn(pool: Pick<Pool, "run">, room: Room): AnswerElsewhere {
  const kept = answerCache<Told>(room, (told) => ("json" in told ? told.json.byteLength : problemBytes));
  return (sent, signal, progress) =>
    sent.mayBeKept
      ? kept.get(keyOf(sent), (wanted, tell) => pool.run(file, sent, wanted, tell), signal, progress)
      : pool.run(file, sent, signal, progress);
}

/** Of what is wrong only a few things are told. */
const problemBytes = 50_000;

const keyOf = ({ to, parameters, bytes }: Sent) =>
  createHash("sha256")
    .update(`${to} ${JSON.stringify(parameters)} `)
    .update(bytes)
    .digest("base64url");
