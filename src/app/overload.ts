/** More sums are asked for than the machine may hold waiting; the same question may be asked again later. */
export class Overload extends Error {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`too many sums are waiting: try again in ${retryAfterSeconds} s`);
    this.name = "Overload";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
