import type { Fault } from "./faults/fault.ts";

/** "full" and "unavailable" are of the store: there is no room to save in, or it cannot be asked now. */
export type DomainErrorKind = "not-found" | "invalid" | "conflict" | "full" | "unavailable";

/** A question the domain cannot answer, and why. Readers are told of the faults; the message is for the log. */
export class DomainError extends Error {
  readonly kind: DomainErrorKind;
  readonly faults: readonly Fault[];

  constructor(kind: DomainErrorKind, ...faults: readonly Fault[]) {
    super(faults.map(({ code, place, values }) => JSON.stringify({ code, place, values })).join("\n"));
    this.name = "DomainError";
    this.kind = kind;
    this.faults = faults;
  }
}
