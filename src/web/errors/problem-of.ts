import { Overload, TooHeavy } from "../../app/overload.ts";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { longestUrl, Refusal } from "../http/limits.ts";
import { Problem } from "./problem.ts";

/** What an error means to whoever asked. An error that nobody foresaw tells nothing of itself. */
export function problemOf(error: unknown, method: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Overload)
    return new Problem("overloaded", { headers: { "Retry-After": String(error.retryAfterSeconds) } });
  if (error instanceof TooHeavy) return new Problem("too-heavy", { faults: [tooHeavy[error.of]] });
  if (error instanceof DomainError) return domainProblem(error, method);
  if (error instanceof Refusal) return refusalProblem(error);
  if (error instanceof URIError) return new Problem("unknown-address");
  return new Problem("internal");
}

function domainProblem({ kind, faults }: DomainError, method: string): Problem {
  if (kind === "conflict") return new Problem("conflict", { faults });
  if (kind === "full") return new Problem("storage-full", { faults });
  if (kind === "unavailable")
    return new Problem("storage-unavailable", { faults, headers: { "Retry-After": "5" } });
  // What is not found by an address is the address's fault; in a body, the body's.
  return new Problem(kind === "not-found" && method !== "POST" ? "unknown-entry" : "invalid-body", {
    faults,
  });
}

function refusalProblem({ status }: Refusal): Problem {
  if (status === 429) return new Problem("too-many-requests", { faults: [fault("asked-too-often", {})] });
  return new Problem("address-too-long", { faults: [fault("address-too-long", { most: longestUrl })] });
}

const tooHeavy = { time: fault("sum-too-slow", {}), memory: fault("sum-too-large", {}) };
