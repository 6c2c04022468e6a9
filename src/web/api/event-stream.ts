import type { Response } from "express";
import type { Progress } from "../../app/computations/computation.ts";
import type { Language } from "../../domain/language.ts";
import { detailsOf, type Problem } from "../errors/problem.ts";
import { WrittenJson } from "./answer.ts";

export const eventStream = "text/event-stream";

const firstWordMs = 1_000;
const aliveMs = 15_000;

type Telling = { readonly problemOf: (error: unknown) => Problem; readonly language: Language };

/**
 * Answers as server-sent events: `progress` ({"done": 0 to 1}) now and then, and at last `result`, or `problem` with
 * problem details. A problem that shows at once, before anything was sent, is answered with its own status instead.
 */
export async function stream(
  response: Response,
  answer: (progress: Progress) => unknown | Promise<unknown>,
  { problemOf, language }: Telling,
): Promise<void> {
  let furthest = 0;
  const send = (event: string, content: unknown) => {
    open(response);
    const json = content instanceof WrittenJson ? Buffer.from(content.bytes) : JSON.stringify(content);
    response.write(`event: ${event}\ndata: ${json}\n\n`);
  };
  const progress: Progress = (share) => {
    if (share < furthest || response.closed) return;
    furthest = share;
    send("progress", { done: Math.min(1, share) });
  };
  const first = setTimeout(() => progress(furthest), firstWordMs);
  const alive = setInterval(() => response.headersSent && response.write(": \n\n"), aliveMs);
  try {
    send("result", await answer(progress));
  } catch (error) {
    if (!response.headersSent) throw error;
    if (!response.closed)
      send("problem", detailsOf(problemOf(error), language, String(response.req.id ?? "")));
  } finally {
    clearTimeout(first);
    clearInterval(alive);
  }
  response.end();
}

function open(response: Response): void {
  if (response.headersSent) return;
  // Compressing would hold the events back, and so would a proxy that gathers them.
  response.set({ "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" });
  response.status(200).type(eventStream).flushHeaders();
}
