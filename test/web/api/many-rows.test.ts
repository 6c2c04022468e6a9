import { expect } from "chai";
import request from "supertest";
import { nextExponential } from "../../../src/domain/random/exponential.ts";
import { streamOf } from "../../../src/domain/random/stream.ts";
import { testApp } from "../../support/services.ts";

const rows = 5_000;

describe("a table of 5,000 rows sent to be protected", () => {
  it("comes back whole within a minute, its small counts hidden and none changed", async () => {
    const random = streamOf(1, "rows");
    const counts = Array.from({ length: rows }, () =>
      Array.from({ length: 3 }, () => Math.round(4 * nextExponential(random))),
    );
    const asked = {
      tables: [
        {
          id: "t",
          rowDimension: "unit",
          columnDimension: "level",
          rows: counts.map((_, at) => `r${at}`),
          columns: ["1", "2", "3"],
          counts,
        },
      ],
    };
    const { status, body, text } = await request(await testApp())
      .post("/api/v1/suppress")
      .send(asked);
    expect(status, text.slice(0, 300)).to.equal(200);
    const [table] = body.tables;
    expect([table.counts.length, table.rowTotals.length]).to.deep.equal([rows, rows]);
    const small = counts.flatMap((line, r) =>
      line.flatMap((count, c) => (count > 0 && count < 5 ? [table.counts[r][c]] : [])),
    );
    expect(small.length).to.be.above(rows);
    expect(small.every((shown) => shown === null)).to.equal(true);
    const shown = counts.flatMap((line, r) =>
      line.filter((count, c) => table.counts[r][c] !== null && table.counts[r][c] !== count),
    );
    expect(shown).to.deep.equal([]);
  }).timeout(60_000);
});
