/** Something wrong with what was typed or read, told with its place; the command ends with 2. */
export class Mistake extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines[0]);
    this.name = "Mistake";
    this.lines = lines;
  }
}
