import { expect } from "chai";
import { DomainError } from "../../../src/domain/errors.ts";
import { steadily } from "../../../src/storage/trouble/steady.ts";
import { Unreachable } from "../../../src/storage/trouble/unreachable.ts";

const patience = { forMs: 40, betweenMs: 2 };
const sqlite = (errcode: number) => Object.assign(new Error("sqlite"), { errcode });
const postgres = (code: string) => Object.assign(new Error("postgres"), { code });

/** Fails with each of these in turn, and then gives 7. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors];
  let asked = 0;
  const work = async () => {
    asked++;
    if (left.length > 0) throw left.shift();
    return 7;
  };
  return { work, asked: () => asked };
}

describe("asking steadily", () => {
  it("tries again what somebody else holds, and gives its answer", async () => {
    for (const error of [sqlite(5), sqlite(517), sqlite(6), postgres("40001"), postgres("55P03")]) {
      const { work, asked } = failing(error, error);
      expect([await steadily(work, patience), asked()]).to.deep.equal([7, 3]);
    }
  });

  it("lets others go on meanwhile", async () => {
    let others = 0;
    const beat = setInterval(() => others++, 1);
    await steadily(failing(sqlite(5), sqlite(5), sqlite(5)).work, { forMs: 200, betweenMs: 10 });
    clearInterval(beat);
    expect(others).to.be.above(3);
  });

  const troubles = [
    [sqlite(13), "full", "storage-full"],
    [sqlite(4874), "full", "storage-full"],
    [postgres("53100"), "full", "storage-full"],
    [sqlite(8), "unavailable", "storage-read-only"],
    [postgres("25006"), "unavailable", "storage-read-only"],
    [sqlite(11), "unavailable", "storage-damaged"],
    [sqlite(26), "unavailable", "storage-damaged"],
    [postgres("XX001"), "unavailable", "storage-damaged"],
    [sqlite(14), "unavailable", "storage-unreachable"],
    [postgres("57P01"), "unavailable", "storage-unreachable"],
    [postgres("08006"), "unavailable", "storage-unreachable"],
    [new Unreachable(postgres("ECONNREFUSED")), "unavailable", "storage-unreachable"],
  ] as const;
  for (const [error, kind, code] of troubles) {
    it(`tells ${code} of ${"errcode" in error ? error.errcode : "code" in error ? error.code : error.name}, at once`, async () => {
      const { work, asked } = failing(error);
      const refusal: DomainError = await steadily(work, patience).catch((thrown) => thrown);
      expect(refusal).to.be.instanceOf(DomainError);
      expect([refusal.kind, refusal.faults.map((one) => one.code), refusal.cause, asked()]).to.deep.equal([
        kind,
        [code],
        error,
        1,
      ]);
    });
  }

  it("gives up on what is held for too long", async () => {
    const refusal: DomainError = await steadily(failing(...Array(99).fill(sqlite(5))).work, patience).catch(
      (thrown) => thrown,
    );
    expect(refusal.faults.map(({ code }) => code)).to.deep.equal(["storage-busy"]);
  });

  it("leaves bugs as they are", async () => {
    for (const error of [new TypeError("no"), sqlite(1), postgres("42601"), sqlite(19)])
      expect(await steadily(failing(error).work, patience).catch((thrown) => thrown)).to.equal(error);
  });
});
