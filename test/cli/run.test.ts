import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { Comparison } from "../../src/app/compare/comparison.ts";
import type { Fault } from "../../src/domain/faults/fault.ts";
import { smallOrganisation } from "../support/small-organisation.ts";
import { jsonFiles, testFolder, typed } from "./typing.ts";

const problem = {
  alternatives: ["a", "b"],
  criteria: [{ id: "g", scale: { worst: 0, best: 1 } }],
  measurements: { a: { g: { type: "exact", value: 0.4 } }, b: { g: { type: "uniform", low: 0, high: 1 } } },
  iterations: 10_000,
  seed: 1,
};

describe("the command line", () => {
  const file = jsonFiles();
  const pathOf = testFolder();

  it("shows its commands, in either language", async () => {
    const [danish, english] = [await typed("help"), await typed("help", "--language", "en")];
    expect([danish.code, english.code]).to.deep.equal([0, 0]);
    expect(danish.out).to.match(
      /^Brug: [\s\S]*serve[\s\S]*check[\s\S]*compare[\s\S]*rank[\s\S]*stability[\s\S]*graph/,
    );
    expect(english.out).to.match(/^Use: /);
  });

  it("ranks a problem: as JSON for machines, as a table for people", async () => {
    const path = await file("problem.json", problem);
    const { code, out } = await typed("rank", path, "--json");
    expect(code).to.equal(0);
    expect(JSON.parse(out).rankAcceptability.a[0]).to.be.closeTo(0.4, 0.02);
    const table = (await typed("rank", path, "--language", "en")).out.split("\n");
    expect(table.slice(0, 4)).to.deep.equal([
      "Alternative  Rank 1  Rank 2  Value  Confidence",
      "───────────  ──────  ──────  ─────  ──────────",
      "a               40%     60%   0.40         40%",
      "b               60%     40%   0.50         60%",
    ]);
  });

  it("tells how far each weight may move", async () => {
    const path = await file("exact.json", { ...problem, preference: { type: "exact", weights: { g: 1 } } });
    const { code, out } = await typed("stability", path, "--json");
    expect([code, JSON.parse(out).winner, JSON.parse(out).intervals]).to.deep.equal([0, "b", { g: [0, 1] }]);
    expect((await typed("stability", path)).out).to.contain("Bedst ved disse vægte: b.");
    const openProblem = await file("open.json", problem);
    const open = await typed("stability", openProblem, "--language", "en");
    expect([open.code, open.error]).to.deep.equal([
      2,
      `${openProblem}: preference.type: must be exact. Each criterion needs a weight here: type exact, points or ratios.\n`,
    ]);
  });

  it("compares the four models on a case", async () => {
    const { code, out } = await typed("compare", "svendborg", "--json", "--iterations", "500");
    expect([code, Comparison.safeParse(JSON.parse(out)).success]).to.deep.equal([0, true]);
    const people = await typed("compare", "svendborg", "--iterations", "500", "--today", "--lens", "both");
    expect(people.out).to.match(/Kriterium +organiseringen i dag[\s\S]*broen til almenområdet/);
    expect(people.out).to.contain("organiseringen i dag");
    // The sources say something of an alternative, or nothing.
    expect(people.out).to.match(/\nvidendeling +– +\d,\d\d–\d,\d\d /);
  }).timeout(120_000);

  it("finds nothing wrong with a case, and ends with 1 where it finds something", async () => {
    expect((await typed("check", "koege", "--language", "en")).out).to.equal("Nothing wrong was found.\n");
    const { code, out } = await typed("check", await file("half.json", { id: "half" }), "--json");
    expect(code).to.equal(1);
    expect(JSON.parse(out).findings.map(({ place }: Fault) => place)).to.deep.include({
      path: "departments",
    });
  });

  it("names each id in an organisation that leads nowhere, with its place", async () => {
    const [first, ...others] = smallOrganisation.units;
    const organisation = { ...smallOrganisation, units: [{ ...first, leader: "nobody" }, ...others] };
    const path = await file("loose.json", organisation);
    const inside = await file("question.json", { organisation });
    const at = (name: string, field: string) => `${name}: ${field}units.0.leader: ukendt id: nobody\n`;
    for (const [command, name, field] of [
      ["compare", path, ""],
      ["capacity", inside, "organisation."],
      ["norms", inside, "organisation."],
    ] as const)
      expect(await typed(command, name)).to.deep.equal({ code: 2, out: "", error: at(name, field) });
  });

  it("writes a graph to a file, or out", async () => {
    const path = pathOf("central.gexf");
    const written = await typed("graph", "central", "--format", "gexf", "--out", path, "--language", "en");
    expect(written).to.deep.equal({ code: 0, out: "", error: `Written: ${path}\n` });
    expect(await readFile(path, "utf8")).to.contain("<gexf");
    expect(JSON.parse((await typed("graph", "aalborg")).out).organisation).to.equal("aalborg");
  });

  const mistakes: readonly [string, () => Promise<readonly string[]>, RegExp][] = [
    ["an unknown command", async () => ["dance"], /^ukendt kommando: dance\n/],
    ["a missing file name", async () => ["rank"], /^mangler PROBLEM.json\n/],
    ["a file name too many", async () => ["rank", "a.json", "b.json"], /^for mange argumenter: b.json\n/],
    [
      "an option that it does not have",
      async () => ["rank", "a.json", "--lens", "both"],
      /^ukendt valg: --lens. Her kan bruges --language, --json, --help\nSkriv /,
    ],
    ["an option without its value", async () => ["compare", "example", "--seed"], /^--seed: skriv N efter/],
    [
      "an option whose value is the next option",
      async () => ["compare", "example", "--own", "--json"],
      /^--own: skriv FILE.json efter, som i --own=FILE.json\nSkriv /,
    ],
    [
      "a value where there is none",
      async () => ["rank", "a.json", "--json=3"],
      /^--json: skal stå alene, uden værdi\n/,
    ],
    [
      "an option's value that is none",
      async () => ["compare", "example", "--lens", "glass"],
      /^--lens: brug evidence, structure, own, both, all\n$/,
    ],
    [
      "a number that is none",
      async () => ["compare", "example", "--seed", "one"],
      /^--seed: skriv et helt tal/,
    ],
    [
      "too many iterations",
      async () => ["compare", "example", "--iterations", "2000001"],
      /højst 2\.000\.000\n$/,
    ],
    [
      "an unknown language",
      async () => ["check", "example", "--language", "no"],
      /^--language: brug da, en\n$/,
    ],
    [
      "units of another for a case",
      async () => ["graph", "example", "--organisation", "svendborg"],
      /^--organisation: kun en model kan vises på en andens enheder, og example er ikke en model/,
    ],
    ["an unknown id", async () => ["graph", "nobody"], /^ukendt organisering: nobody. Kendte er svendborg, /],
    ["a file that is not there", async () => ["check", "nobody.json"], /^nobody.json: filen findes ikke\n$/],
    ["a folder", async () => ["check", pathOf()], /: er en mappe\n$/],
    [
      "what is not JSON, with its line and column",
      async () => ["rank", await file("broken.json", '{\n  "alternatives": [a]\n}')],
      /broken.json, linje 2, kolonne 20: er ikke JSON\n$/,
    ],
    [
      "half a file",
      async () => ["rank", await file("part.json", '{"alternatives": ["a"')],
      /part.json, linje 1, kolonne 22: er ikke hel JSON: noget mangler til sidst\n$/,
    ],
    [
      "a field that is wrong, with its place",
      async () => [
        "rank",
        await file("wrong.json", { ...problem, criteria: [{ id: "g", scale: { worst: 0 } }] }),
      ],
      /wrong.json: criteria.0.scale.best: /,
    ],
    [
      "a preference on what is no criterion",
      async () => [
        "compare",
        "example",
        "--preference",
        await file("charm.json", { type: "bounds", bounds: { charm: [0, 1] } }),
      ],
      /charm.json: bounds.*: ukendt kriterium: charm\n/,
    ],
  ];
  it("tells of the same mistakes in the same places in either language, and how to mend them", async () => {
    const path = await file("faulty.json", {
      ...problem,
      criteria: [{ id: "g", scale: { worst: 1, best: 1 } }],
      preference: { type: "bounds", bounds: { g: [0.2, 0.5] } },
      colour: "red",
    });
    expect((await typed("rank", path)).error.split("\n")).to.deep.equal([
      `${path}: criteria.0.scale: skalaen har ingen bredde: 1. worst og best skal være forskellige tal.`,
      `${path}: colour: ukendt felt`,
      `${path}: preference.bounds: de øvre grænser er tilsammen 0,5, 0,5 for lidt: g 0,5. Tilsammen skal de være mindst 1; et kriterium uden grænser tæller som 1.`,
      "",
    ]);
    expect((await typed("rank", path, "--language", "en")).error.split("\n")).to.deep.equal([
      `${path}: criteria.0.scale: the scale has no width: 1. worst and best must be different numbers.`,
      `${path}: colour: unknown field`,
      `${path}: preference.bounds: the upper bounds sum to 0.5, 0.5 too little: g 0.5. Together they must be at least 1; a criterion without bounds counts as 1.`,
      "",
    ]);
  });

  for (const [what, line, message] of mistakes)
    it(`refuses ${what}`, async () => {
      const { code, out, error } = await typed(...(await line()));
      expect([code, out]).to.deep.equal([2, ""]);
      expect(error).to.match(message);
    });
});
