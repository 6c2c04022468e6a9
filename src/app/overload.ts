/** More sums are asked for than the machine may hold waiting; the same question may be asked again later. */
export class Overload extends Error {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`too many sums are waiting: try again in ${retryAfterSeconds} s`);
    this.name = "Overload";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A sum that takes longer, or holds more, than one may here; asked again it would do the same. */
export class TooHeavy extends Error {
  readonly of: "time" | "memory";

  constructor(of: "time" | "memory") {
    super(of === "time" ? "the sum takes too long" : "the sum takes too much memory");
    this.name = "TooHeavy";
    this.of = of;
  }
}
