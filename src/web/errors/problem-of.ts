import { toldIn } from "../../app/mistakes/told-in.ts";
import { Overload, TooHeavy } from "../../app/overload.ts";
import { DomainError } from "../../domain/errors.ts";
import { longestUrl, mostBytes, Refusal } from "../http/limits.ts";
import { Problem } from "./problem.ts";

/** What an error means to whoever asked. An error that nobody foresaw tells nothing of itself. */
export function problemOf(error: unknown, method: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Overload)
    return new Problem("overloaded", { headers: { "Retry-After": String(error.retryAfterSeconds) } });
  if (error instanceof TooHeavy) return new Problem("too-heavy", { detail: tooHeavy[error.of] });
  if (error instanceof DomainError) return domainProblem(error, method);
  if (error instanceof Refusal) return refusalProblem(error);
  if (error instanceof URIError) return new Problem("unknown-address");
  return parserProblem(error) ?? new Problem("internal");
}

function domainProblem({ kind, message }: DomainError, method: string): Problem {
  const detail = { da: toldIn("da", message), en: toldIn("en", message) };
  if (kind === "conflict") return new Problem("conflict", { detail });
  // What is not found by an address is the address's fault; in a body, the body's.
  return new Problem(kind === "not-found" && method !== "POST" ? "unknown-entry" : "invalid-body", {
    detail,
  });
}

function refusalProblem({ status }: Refusal): Problem {
  if (status === 429) return new Problem("too-many-requests", { detail: comeAgain });
  return new Problem("address-too-long", { detail: tooLong });
}

/** body-parser names what is wrong in `type`. */
function parserProblem(error: unknown): Problem | undefined {
  const type = error instanceof Error && "type" in error ? error.type : undefined;
  switch (type) {
    case "entity.too.large":
      return new Problem("too-large", { detail: tooLarge });
    case "entity.parse.failed":
    case "request.size.invalid":
    case "request.aborted":
      return new Problem("malformed-json");
    case "charset.unsupported":
    case "encoding.unsupported":
      return new Problem("unsupported-type", { headers: { "Accept-Post": "application/json" } });
    default:
      return undefined;
  }
}

const tooHeavy = {
  time: {
    da: "Den tager for lang tid. Spørg om færre alternativer, kriterier, forsøg eller uger.",
    en: "It takes too long. Ask for fewer alternatives, criteria, iterations or weeks.",
  },
  memory: {
    da: "Den fylder for meget. Spørg om en mindre kommune eller færre alternativer.",
    en: "It takes up too much. Ask about a smaller municipality or fewer alternatives.",
  },
};
const comeAgain = { da: "Prøv igen om et minut.", en: "Try again in a minute." };
const tooLong = {
  da: `Den må højst være på ${longestUrl} tegn.`,
  en: `It may be at most ${longestUrl} letters long.`,
};
const megabytes = mostBytes / 1_048_576;
const tooLarge = {
  da: `Højst ${megabytes} MB ad gangen.`,
  en: `At most ${megabytes} MB at a time.`,
};
