import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { run } from "../../src/cli/run.ts";
import { endpoints } from "../../src/web/api/document.ts";

const root = join(import.meta.dirname, "../..");

/** Commands that take what an address of the API takes: its own example, with the code they end with. */
const alike: readonly [command: string, endpoint: string, code: number, danish: RegExp, english: RegExp][] = [
  ["rank", "rank", 0, /Alternativ/, /Alternative/],
  [
    "stability",
    "stability",
    0,
    /Vægt at flytte[\s\S]*Andel af alle vægte/,
    /Weight to move[\s\S]*The share of all/,
  ],
  ["preference", "preference", 0, /Kan komme først[\s\S]*tyngdepunkt/, /Can come first[\s\S]*centroid/],
  ["information", "information", 0, /At vide[\s\S]*alle vægte/, /To know[\s\S]*all weights/],
  [
    "capacity",
    "capacity",
    0,
    /Ventetid, uger[\s\S]*areas mod central/,
    /Mean wait, weeks[\s\S]*areas against central/,
  ],
  ["norms", "norms", 1, /T-1 +north +1\.000 +gælder/, /T-1 +north +1,000 +applies/],
  ["agreement", "agreement", 0, /Kendalls W[\s\S]*2 grupper/, /Kendall's W[\s\S]*2 groups/],
  ["suppress", "suppress", 0, /north +· +· +25[\s\S]*I alt/, /north +· +· +25[\s\S]*Total/],
  ["plan-lint", "planLint", 1, /knowledge +ja +råd/, /knowledge +yes +advice/],
];

describe("the commands that answer as the API does", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tovholder-"));
  });
  after(() => rm(folder, { recursive: true }));

  async function typed(...line: readonly string[]) {
    const said = { out: "", error: "" };
    const code = await run(line, {
      out: { write: (text) => (said.out += text) },
      error: { write: (text) => (said.error += text) },
    });
    return { code, ...said };
  }
  const file = async (name: string, content: unknown) => {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(content));
    return path;
  };

  for (const [command, id, code, danish, english] of alike)
    it(`answers ${command}: for people in either language, and for machines as the API`, async () => {
      const { example, answer } = endpoints.find((one) => one.id === id) as (typeof endpoints)[number];
      const path = await file(`${command}.json`, example.body);
      const [da, en, json] = [
        await typed(command, path),
        await typed(command, path, "--language", "en"),
        await typed(command, path, "--json"),
      ];
      expect([da.code, en.code, json.code]).to.deep.equal([code, code, code]);
      expect(da.out).to.match(danish);
      expect(en.out).to.match(english);
      expect(answer.safeParse(JSON.parse(json.out)).error?.issues ?? []).to.deep.equal([]);
    });

  it("tells how much was hidden beside the tables, never among them", async () => {
    const { example } = endpoints.find(({ id }) => id === "suppress") as (typeof endpoints)[number];
    const { out, error } = await typed(
      "suppress",
      await file("tables.json", example.body),
      "--language",
      "en",
    );
    expect(out).not.to.contain("hidden");
    expect(error).to.match(
      /^For whoever publishes only: 1 numbers are hidden as small, and 3 to protect them/,
    );
  });

  it("reads waits and norms out of a case", async () => {
    const waits = await typed("capacity", "svendborg", "--language", "en");
    expect(waits.out).to.match(/Weeks that a course of support lasts +13 – 26 – 40 +our guess/);
    expect(waits.out).to.match(/cross-department +1 +12 +0 +0\.00 +4\.86 +without end/);
    expect((await typed("norms", "koege")).out).to.match(/T-1 +area-1/);
  });

  it("names the field of the nearest shape that is wrong", async () => {
    const path = await file("pools.json", {
      pools: [{ id: "a", servers: -1, arrivalRate: 1, serviceRate: 1 }],
    });
    const { code, error } = await typed("capacity", path, "--language", "en");
    expect([code, error]).to.deep.equal([
      2,
      `${path}: pools.0.servers: Too small: expected number to be >=0\n`,
    ]);
  });

  it("ends with 0, 1 and 2 in a shell, and reads standard input", async () => {
    const shell = async (line: readonly string[], input: string) => {
      const child = promisify(execFile)(process.execPath, ["src/cli.ts", ...line], { cwd: root });
      child.child.stdin?.end(input);
      return child.then(
        ({ stdout }) => [0, stdout],
        ({ code, stdout }) => [code, stdout],
      );
    };
    const pool = { id: "a", servers: 3, arrivalRate: 1.2, serviceRate: 0.5 };
    const [code, out] = await shell(["capacity", "-", "--json"], JSON.stringify({ pools: [pool] }));
    expect([code, JSON.parse(out).pools[0].state]).to.deep.equal([0, "steady"]);
    expect((await shell(["plan-lint", "-"], '{"goals":[{"id":"a","goal":"Better"}]}'))[0]).to.equal(1);
    expect((await shell(["agreement", "-"], "{}"))[0]).to.equal(2);
  });
});
