/** The server of the database did not answer, whatever the reason. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "Unreachable";
  }
}
