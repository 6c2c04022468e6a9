import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "chai";

const root = join(import.meta.dirname, "../..");

/** The real command, as a shell runs it. */
const tovholder = (line: readonly string[], input = "") =>
  spawnSync(process.execPath, ["src/cli.ts", ...line], { cwd: root, input, encoding: "utf8" });

describe("the command as a shell runs it", function () {
  this.timeout(20_000);

  it("reads standard input, answers on standard output, and ends with 0", () => {
    const problem = {
      alternatives: ["a"],
      criteria: [{ id: "g", scale: { worst: 0, best: 1 } }],
      measurements: { a: { g: { type: "exact", value: 0.4 } } },
      iterations: 10,
    };
    const { status, stdout, stderr } = tovholder(["rank", "-", "--json"], JSON.stringify(problem));
    expect([status, stderr]).to.deep.equal([0, ""]);
    expect(JSON.parse(stdout).expectedValue).to.deep.equal({ a: 0.4 });
  });

  it("ends with 1 on findings, and with 2 on bad input, told on standard error", () => {
    expect(tovholder(["check", "-"], "{}").status).to.equal(1);
    const { status, stdout, stderr } = tovholder(["check", "-", "--language", "en"], "{");
    expect([status, stdout]).to.deep.equal([2, ""]);
    expect(stderr).to.match(/^standard input, line 1, column 2: is not (whole )?JSON/);
  });

  it("ends quietly when whoever reads has read enough", () => {
    const line = `"${process.execPath}" src/cli.ts graph aalborg | head -c 10`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: root, encoding: "utf8" });
    expect([stdout.length, stderr]).to.deep.equal([10, ""]);
  });
});
