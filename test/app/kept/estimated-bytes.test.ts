import { expect } from "chai";
import { estimatedBytes } from "../../../src/app/kept/estimated-bytes.ts";

describe("estimatedBytes", () => {
  it("grows with what is held, however deep it lies", () => {
    const letters = (count: number) => ({ deep: [new Map([["text", "x".repeat(count)]])] });
    expect(estimatedBytes(letters(1_000)) - estimatedBytes(letters(0))).to.equal(1_000);
    expect(estimatedBytes(new Set(["one", "two"]))).to.be.above(estimatedBytes(new Set(["one"])));
  });

  it("counts once what stands in it twice, and ends where it holds itself", () => {
    const row = Array.from({ length: 1_000 }, (_, at) => at);
    expect(estimatedBytes([row, row])).to.be.below(1.1 * estimatedBytes([row]));
    const ring: unknown[] = [];
    ring.push(ring);
    expect(estimatedBytes(ring)).to.be.above(0);
  });

  it("comes near to what a thousand rows of a hundred numbers take", () => {
    const rows = Array.from({ length: 1_000 }, (_, row) =>
      Array.from({ length: 100 }, (_, at) => row + at / 3),
    );
    expect(estimatedBytes(rows)).to.be.within(800_000, 2_400_000);
  });
});
