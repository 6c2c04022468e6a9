import type { Progress } from "../../app/computations/computation.ts";
import { read } from "../../domain/faults/read.ts";
import { Problem } from "../errors/problem.ts";
import { problemOf } from "../errors/problem-of.ts";
import type { Endpoint } from "./endpoint.ts";
import { jsonIn } from "./json.ts";

/** What is sent to an endpoint, as it came. */
export type Sent = {
  /** The endpoint's id. */
  readonly to: string;
  readonly parameters: unknown;
  readonly bytes: Uint8Array;
  /** Whether the answer may be kept for whoever sends the same. */
  readonly mayBeKept: boolean;
};

/** What comes back: the JSON as it goes out, or what is wrong. Plain data, to cross from one thread to another. */
export type Told =
  | { readonly json: Uint8Array }
  | { readonly problem: Pick<Problem, "id" | "faults" | "headers"> };

/** Has what is sent read and answered elsewhere than in the thread that serves everybody. */
export type AnswerElsewhere = (sent: Sent, signal: AbortSignal, progress: Progress) => Promise<Told>;

/** An answer that is written already. */
export class WrittenJson {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** The body of what is sent to an endpoint, as its schema reads it. Throws a Problem. */
export function bodyFor<S>(endpoint: Endpoint<S>, bytes: Uint8Array | undefined): unknown {
  if (endpoint.body === undefined || bytes === undefined) return undefined;
  const body = read(endpoint.body, jsonIn(bytes));
  if (!body.ok) throw new Problem("invalid-body", body);
  return body.value;
}

/** Reads what is sent to one of the endpoints and writes the answer. Throws what nobody foresaw. */
export async function toldBy<S>(
  endpoints: readonly Endpoint<S>[],
  services: S,
  { to, parameters, bytes }: Sent,
  progress: Progress,
): Promise<Told> {
  const endpoint = endpoints.find(({ id }) => id === to);
  if (endpoint === undefined) throw new RangeError(`no endpoint is called ${to}`);
  try {
    const body = bodyFor(endpoint, bytes);
    const { signal } = new AbortController();
    const question = { parameters, body, signal, progress, token: null } as Parameters<
      typeof endpoint.handle
    >[1];
    return { json: Buffer.from(JSON.stringify(await endpoint.handle(services, question))) };
  } catch (error) {
    const { id, faults, headers } = problemOf(error, "POST");
    if (id === "internal") throw error;
    return { problem: { id, faults, headers } };
  }
}

/** The answer that was told from elsewhere. Throws the Problem that was. */
export function answerIn(told: Told): WrittenJson {
  if ("problem" in told) throw new Problem(told.problem.id, told.problem);
  return new WrittenJson(told.json);
}
