import { expect } from "chai";
import { sideBySide } from "../../../src/app/computations/computation.ts";

describe("jobs side by side", () => {
  it("give what each gives, in order, and tell the mean of what is done up to all", async () => {
    const told: number[] = [];
    const slow = async (tell: (share: number) => void) => {
      tell(0.5);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return "slow";
    };
    const silent = async () => 2;
    expect(await sideBySide<[string, number]>([slow, silent], (share) => told.push(share))).to.deep.equal([
      "slow",
      2,
    ]);
    expect(told).to.deep.equal([0.25, 0.75, 1]);
  });

  it("fail with the first that fails", async () => {
    const failing = async () => {
      throw new Error("no");
    };
    const refusal = await sideBySide([failing, async () => 1], () => {}).catch((error) => error);
    expect(refusal).to.include({ message: "no" });
  });
});
