import { expect } from "chai";

/** As many numbers, each within so much of what is expected. */
export function expectClose(
  actual: readonly number[] | undefined,
  expected: readonly number[] | undefined,
  by: number,
) {
  expect(actual).to.have.length(expected?.length ?? -1);
  expected?.forEach((value, at) => {
    expect(actual?.[at]).to.be.closeTo(value, by);
  });
}
