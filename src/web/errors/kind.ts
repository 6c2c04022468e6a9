import { ZodError } from "zod";
import { Overload, TooHeavy } from "../../app/overload.ts";
import { DomainError, type DomainErrorKind } from "../../domain/errors.ts";

/** The kinds of trouble that a page or an API answer can tell of, with the status of each. */
export const statusOf = {
  invalid: 400,
  notFound: 404,
  wrongMethod: 405,
  conflict: 409,
  tooLarge: 413,
  tooLong: 414,
  unsupported: 415,
  tooMany: 429,
  broken: 500,
  busy: 503,
  unavailable: 503,
  full: 507,
} as const;

export type Trouble = keyof typeof statusOf;

const ofDomain: Readonly<Record<DomainErrorKind, Trouble>> = {
  "not-found": "notFound",
  invalid: "invalid",
  conflict: "conflict",
  full: "full",
  unavailable: "unavailable",
};

/** What went wrong. Anything not known is a bug of ours, and nobody is told more than that. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DomainError) return ofDomain[error.kind];
  if (error instanceof ZodError) return "invalid";
  if (error instanceof Overload || error instanceof TooHeavy) return "busy";
  const status = statusIn(error);
  return (
    troubles.find((trouble) => statusOf[trouble] === status) ?? (isUsersFault(status) ? "invalid" : "broken")
  );
}

const troubles = Object.keys(statusOf) as readonly Trouble[];

/** Express and its parsers put a status on what they throw. */
function statusIn(error: unknown): number | null {
  const { status } = (error ?? {}) as { readonly status?: unknown };
  return typeof status === "number" ? status : null;
}

const isUsersFault = (status: number | null) => status !== null && status >= 400 && status < 500;
