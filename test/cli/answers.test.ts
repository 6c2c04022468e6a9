import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { endpoints } from "../../src/web/api/description/document.ts";
import { library } from "../app/town.ts";
import { municipalityOf } from "../support/municipalities.ts";
import { jsonFiles, typed } from "./typing.ts";

const root = join(import.meta.dirname, "../..");

/** Commands that take what an address of the API takes: its own example, with the code they end with. */
const alike: readonly [command: string, endpoint: string, code: number, danish: RegExp, english: RegExp][] = [
  ["rank", "rank", 0, /Alternativ/, /Alternative/],
  [
    "stability",
    "stability",
    0,
    /Vægt, der skal flyttes[\s\S]*Andel af alle vægte/,
    /Weight to move[\s\S]*The share of all/,
  ],
  ["preference", "preference", 0, /Kan komme først[\s\S]*tyngdepunkt/, /Can come first[\s\S]*centroid/],
  ["information", "information", 0, /Hvis I kendte[\s\S]*alle vægte/, /If you knew[\s\S]*all weights/],
  [
    "capacity",
    "capacity",
    0,
    /Ventetid, uger[\s\S]*areas mod central/,
    /Mean wait, weeks[\s\S]*areas against central/,
  ],
  [
    "norms",
    "norms",
    1,
    /north, pladser i klyngen: 1\.000\n +T-1: over 750[\s\S]*Hvem handler: Områdechefen/,
    /north, places in the cluster: 1,000\n +T-1: more than 750[\s\S]*Who acts: The head of area/,
  ],
  ["agreement", "agreement", 0, /Kendalls W[\s\S]*2 grupper/, /Kendall's W[\s\S]*2 groups/],
  ["suppress", "suppress", 0, /north +· +· +25[\s\S]*I alt/, /north +· +· +25[\s\S]*Total/],
  [
    "plan-lint",
    "planLint",
    1,
    /^knowledge: Better[\s\S]*Kan måles: [\s\S]*råd: +Skriv[\s\S]*1 af 1 mål kan måles, og 1 har/,
    /^knowledge: Better[\s\S]*Measurable: [\s\S]*advice: +Write[\s\S]*1 of 1 goal can be measured, and 1 has/,
  ],
];

describe("the commands that answer as the API does", () => {
  const file = jsonFiles();

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

  it("reads waits and norms out of a case", async () => {
    const waits = await typed("capacity", "svendborg", "--language", "en");
    expect(waits.out).to.match(/Weeks that a course of support lasts +13 – 26 – 40 +our guess/);
    expect(waits.out).to.match(/Mean wait, weeks.* 0\.00 – 4\.86 – without end/);
    expect(waits.out).to.match(/Pool has the competence +100% – 93% – 72%/);
    expect(waits.out).to.match(
      /coordination out in the areas +Resource pedagogues of two areas +1\.55 \(our guess\) +12 \(our guess\)/,
    );
    expect(waits.out).to.match(/least demanding assumptions: Next to nobody waits in the large pool/);
    expect((await typed("norms", "koege")).out).to.match(/^Det ved vi ikke\n\npladser i klyngen: /);
  });

  it("simulates a municipality beside its closed form, today and under each model", async () => {
    const { code, out, error } = await typed("capacity", "example", "--today", "--simulate");
    expect([code, error.includes("Error")]).to.deep.equal([0, false]);
    expect(out).to.match(/organiseringen i dag +samordning mellem forvaltninger/);
    expect(out).to.match(/Kilometer i timen på vejen +30 – 45 – 60 +vores skøn/);
    expect(out).to.match(
      /Simuleret med de mindst krævende antagelser; med transporttid[\s\S]*central samordning mod organiseringen i dag/,
    );
    expect(out).to.match(/Simuleret med de mest krævende antagelser[\s\S]*uden ende/);
  }).timeout(60_000);

  it("names the models that cannot be built, and children whom a model leaves without a pool", async () => {
    const houses = [
      { area: "area-0", children: [0, 0, 9] as const },
      { area: null, children: [0, 0, 5] as const },
    ];
    const told = async (areas: readonly null[], units = houses) =>
      (await typed("capacity", await file("few.json", municipalityOf({ areas, houses: units })), "--today"))
        .out;
    expect(await told([], houses.slice(1))).to.match(
      /^Her er central samordning ikke med\. Områdeledelse kræver[\s\S]*Puljer +1 +1\n/,
    );
    expect(await told([null])).to.match(
      /Børn uden pulje +0 +0 +0 +5 +5\n[\s\S]*gælder kun de børn, der har en pulje/,
    );
    expect(await told([null], houses.slice(0, 1))).not.to.match(/gælder kun de børn/);
  });

  it("takes a file that holds an organisation and nothing else", async () => {
    const town = JSON.stringify([...library.organisations.values()][0]);
    const { code, out } = await typed("capacity", await file("town.json", JSON.parse(town)));
    expect(code).to.equal(0);
    expect(out).to.match(/^Antagelse/);
  });

  it("tells of pools in closed form what each word means, and what is too many or not one", async () => {
    const pools = [
      { id: "lille", servers: 2, arrivalRate: 3, serviceRate: 1 },
      { id: "stor", servers: 3, arrivalRate: 1e5, serviceRate: 1e-3 },
    ];
    const path = await file("closed.json", { pools, longerThan: 1.5, target: { share: 0.1, wait: 2 } });
    const { out } = await typed("capacity", path);
    expect(out).to.match(/Over 1,5 +Skal bruge/);
    expect(out).to.match(/lille +150\s% +100\s% +uden ende .* 100\s% +\d/);
    expect(out).to.match(/stor .* for mange/);
    expect(out).to.match(/højst 10\s% venter mere end 2\.[\s\S]*kan ikke regnes som én/);
  });

  it("says in a sentence how much shorter courses near by must be, in each case there is", async () => {
    const pool = (id: string, servers: number, arrivalRate: number) => ({
      id,
      servers,
      arrivalRate,
      serviceRate: 1,
    });
    const far = [pool("alle", 4, 3)];
    const sentence = async (near: object[], other = far) =>
      (await typed("capacity", await file("even.json", { near, far: other }))).out;
    expect(await sentence([pool("a", 2, 1.5), pool("b", 2, 1.5)])).to.match(
      /mindst \d+\s% kortere, .* \(gennemsnitlig ventetid nu: .* mod 0,51\)/,
    );
    expect(await sentence([pool("a", 9, 3)])).to.match(/op til \d+\s% længere/);
    expect(await sentence([pool("a", 2, 1.5)], [pool("alle", 3, 3)])).to.match(
      /ikke følge med\. De nære kan allerede/,
    );
    expect(await sentence([pool("a", 3, 3)], [pool("alle", 3, 3)])).to.match(
      /De nære kan, så snart forløbene bliver bare lidt kortere/,
    );
    expect(await sentence([pool("a", 3, 4)], [pool("alle", 3, 3)])).to.match(/mere end 25\s% kortere/);
    expect(await sentence(far)).to.match(/må vare omtrent så længe som nu, men ikke længere/);
    expect(await sentence([pool("a", 0, 1)])).to.match(/ikke personale nok til et eneste forløb/);
    expect(await sentence([pool("a", 2, 0)])).to.match(/ingen børn i de nære/);
    expect(await sentence([pool("a", 2, 1)], [pool("alle", 40, 3)])).to.match(/venter stort set ingen/);
  });

  it("names the field of the nearest shape that is wrong", async () => {
    const path = await file("pools.json", {
      pools: [{ id: "a", servers: -1, arrivalRate: 1, serviceRate: 1 }],
    });
    const { code, error } = await typed("capacity", path, "--language", "en");
    expect([code, error]).to.deep.equal([2, `${path}: pools.0.servers: must be at least 0\n`]);
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
