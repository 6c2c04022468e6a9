import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { readAloud } from "../support/read-aloud.ts";
import { testApp } from "../support/services.ts";

const golden = new URL("../golden/pages/", import.meta.url);
const isUpdate = process.env.UPDATE_GOLDEN === "1";

/** The pages of claims are alike, and those of areas: one of each is read. */
const isOneOfMany = /\/(udsagn|claims|omraader|areas)\/./;
const isRead = /\/(M2-S1|aalborg\.area-1)$/;

/** What choices show beside the plain pages, by the name of its file. */
const choices: Readonly<Record<string, string>> = {
  "da/compare svendborg": "/da/?organisation=svendborg&level=2&moved=central",
  "en/compare the nearest": "/en/?organisation=svendborg&level=3&moved=network&scope=decision",
  "da/compare by the structure":
    "/da/?organisation=koege&level=4&lens=structure&mode=exact&direction=40&parents=60",
  "en/compare by both": "/en/?lens=both&mode=ordinal&direction=1&bridge=2&step=1&moved=decentral",
  "da/compare mistyped": "/da/?mode=exact&direction=x&parents=-1",
  "da/slides": "/da/?vis=skaerm",
  "en/brief svendborg": "/en/brief?organisation=svendborg&level=1&lens=both",
  "da/model of another municipality": "/da/modeller/decentral?organisation=aalborg&level=2",
  "en/case at a level": "/en/cases/koege?level=3",
  "da/source by kind": "/da/kilder/vaeksthus-2011?kind=risk",
  "da/not found": "/da/findes-ikke",
  "en/not found": "/en/cases/nowhere",
};

/** The page that is read with its frame: it is the same around all. */
const whole = "da/om";
const mainOf = (html: string) => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;

/** Pictures as they are saved, each kind once. */
const pictures: Readonly<Record<string, string>> = {
  ranking: "/da/figurer/prioriteter.svg?mode=exact&direction=40&parents=60",
  "ranking by both": "/en/figures/priorities.svg?lens=both",
  criteria: "/da/tegninger/example/modeller/kriterier.svg?scope=model",
  measured: "/da/tegninger/example/decentral/maalt.svg",
  path: "/da/tegninger/svendborg/today/vej-1.svg",
  "printed figure": "/da/tegninger/haeftet/network/trykt-figur.svg",
  today: "/da/tegninger/svendborg/today.svg?level=2",
};
const letters = /<style>[\s\S]*?<\/style>/g;

const day = ["da", "en-GB"]
  .map((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date()))
  .join("|");
/** What differs from day to day, and with every word of the data. */
const version = /(udgave|version) [0-9a-f]{8} (af|of) \d{1,2}\.? \p{L}+ \d{4}/gu;
const today = new RegExp(`(?<!Undersøgt |Checked )(?:${day})`, "g");
const lasting = (text: string) => text.replaceAll(version, "$1 {version}").replaceAll(today, "{today}");

/** After a wanted change: `UPDATE_GOLDEN=1 mocha test/web/wording.test.ts`, and read what changed. */
describe("what pages say", () => {
  const said = new Map<string, string>();
  let app: Express;
  before(async function () {
    this.timeout(120_000);
    app = await testApp();
    const { text: sitemap } = await request(app).get("/sitemap.xml");
    const plain = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, path = ""]) => path);
    const addresses = new Map(Object.entries(choices));
    for (const path of plain)
      if (!isOneOfMany.test(path) || isRead.test(path))
        addresses.set(path.replace(/^\/(.*?)\/?$/, "$1"), path);
    for (const [name, address] of addresses) {
      const { text } = await request(app).get(address).set("Host", "tovholder.example");
      said.set(`${name}.txt`, lasting(readAloud(name === whole ? text : mainOf(text))));
    }
    for (const [name, address] of Object.entries(pictures)) {
      const { text, body, status } = await request(app)
        .get(address)
        .set("Host", "tovholder.example")
        .buffer(true);
      expect(status, address).to.equal(200);
      const svg = (text ?? String(body)).replaceAll(letters, "").replaceAll("><", ">\n<");
      said.set(`pictures/${name}.svg`, `${lasting(svg)}\n`);
    }
    if (!isUpdate) return;
    rmSync(golden, { recursive: true, force: true });
    for (const [name, text] of said) {
      const file = new URL(name, golden);
      mkdirSync(dirname(file.pathname.replaceAll("%20", " ")), { recursive: true });
      writeFileSync(file, text);
    }
  });

  for (const name of readdirSync(golden, { recursive: true, encoding: "utf8" }).filter((one) =>
    /\.(txt|svg)$/.test(one),
  ))
    it(`is what was read: ${name}`, () => {
      expect(said.get(name)).to.equal(readFileSync(new URL(name, golden), "utf8"));
    });

  it("is read of every page", () => {
    for (const name of said.keys()) expect(() => readFileSync(new URL(name, golden)), name).not.to.throw();
  });
});
