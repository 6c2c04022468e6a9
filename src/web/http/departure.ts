import type { Response } from "express";

/** Aborted when the reader leaves before the answer is sent. */
export function departureOf(response: Response): AbortSignal {
  const departure = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) departure.abort();
  });
  return departure.signal;
}
