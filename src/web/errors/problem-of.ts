import { Overload, TooHeavy } from "../../app/overload.ts";
import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { longestUrl, mostBytes, Refusal } from "../http/limits.ts";
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
  return parserProblem(error) ?? new Problem("internal");
}

function domainProblem({ kind, faults }: DomainError, method: string): Problem {
  if (kind === "conflict") return new Problem("conflict", { faults });
  // What is not found by an address is the address's fault; in a body, the body's.
  return new Problem(kind === "not-found" && method !== "POST" ? "unknown-entry" : "invalid-body", {
    faults,
  });
}

function refusalProblem({ status }: Refusal): Problem {
  if (status === 429) return new Problem("too-many-requests", { faults: [fault("asked-too-often", {})] });
  return new Problem("address-too-long", { faults: [fault("address-too-long", { most: longestUrl })] });
}

/** body-parser names what is wrong in `type`. */
function parserProblem(error: unknown): Problem | undefined {
  const type = error instanceof Error && "type" in error ? error.type : undefined;
  switch (type) {
    case "entity.too.large":
      return new Problem("too-large", {
        faults: [fault("content-too-large", { megabytes: mostBytes / 1_048_576 })],
      });
    case "entity.parse.failed":
    case "request.size.invalid":
    case "request.aborted":
      return new Problem("malformed-json");
    case "encoding.unsupported":
      return new Problem("unsupported-type", {
        faults: [fault("unknown-encoding", { options: encodings })],
        headers: { "Accept-Encoding": encodings.join(", ") },
      });
    case "charset.unsupported":
      return new Problem("unsupported-type", { headers: { "Accept-Post": "application/json" } });
    default:
      return cameFromUnpacking(error)
        ? new Problem("malformed-json", { faults: [fault("cannot-be-unpacked", {})] })
        : undefined;
  }
}

/** What body-parser unpacks. */
const encodings = ["gzip", "deflate", "br", "zstd"];

/** What zlib throws is handed on by body-parser with no more than its status. */
const cameFromUnpacking = (error: unknown) =>
  error instanceof Error && "status" in error && error.status === 400 && "errno" in error;

const tooHeavy = { time: fault("sum-too-slow", {}), memory: fault("sum-too-large", {}) };
