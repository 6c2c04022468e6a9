import type { RequestHandler } from "express";

/**
 * Ends the connection of whoever takes nothing of an answer for so long: until it is taken it waits in memory. An answer
 * that is still being made may last as long as it must.
 */
export function noSlowReaders(longestMs = 60_000): RequestHandler {
  return (request, response, next) => {
    response.once("prefinish", () => request.socket.setTimeout(longestMs));
    next();
  };
}
