export type DomainErrorKind = "not-found" | "invalid" | "conflict";

/** A question the domain cannot answer. The message is the fact, then the value: `unknown unit: ward-9`. */
export class DomainError extends Error {
  readonly kind: DomainErrorKind;

  constructor(kind: DomainErrorKind, message: string) {
    super(message);
    this.name = "DomainError";
    this.kind = kind;
  }
}
