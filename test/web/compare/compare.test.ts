import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { languages } from "../../../src/domain/language.ts";
import { criterionIds, modelIds } from "../../../src/domain/organisation/decisions.ts";
import { signs, tradeWords } from "../../domain/decision/words/plain/trade-words.ts";
import { testApp } from "../../support/services.ts";

describe("the compare page", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });
  const get = async (path: string) => (await request(app).get(path)).text;
  const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

  it("shows the four models on the example, each drawn, in both languages", async () => {
    const [danish, english] = await Promise.all([get("/da/"), get("/en/")]);
    expect(danish)
      .to.include("Se de fire tegninger i fuld størrelse")
      .and.include("Samordning i netværk i Eksempelkommunen");
    expect(english)
      .to.include("See the four drawings in full size")
      .and.include("Coordination in a network in the example municipality");
    for (const id of modelIds) expect(danish).to.include(`id="drawing-${id}-title"`);
  });

  it("follows a child of level 1 over a department's boundary in model 1 alone", async () => {
    const page = await get("/da/");
    expect(count(page, /1 forvaltningsgrænse/g)).to.equal(1);
    expect(count(page, /ingen forvaltningsgrænse/g)).to.equal(3);
  });

  it("keeps a child of level 4 in its own daycare in every model", async () => {
    expect(count(await get("/da/?level=4"), /Barnet bliver i sit eget dagtilbud/g)).to.equal(4);
  });

  it("shows a case as it is told, and what it is most like", async () => {
    const page = await get("/da/?organisation=svendborg");
    expect(page)
      .to.include("Svendborgs egen organisering")
      .and.include('id="drawing-today-title"')
      .and.match(/Ligner mest: \S/);
    expect(await get("/da/")).not.to.include('id="drawing-today-title"');
  });

  it("has a cell for each criterion and model, which says what it shows", async () => {
    const page = await get("/da/");
    expect(count(page, /id="cell-[a-z-]+-title"/g)).to.equal(32);
    const cells = [...page.matchAll(/<span class="matrix__words">(.*?)<\/td>/gs)].map(
      ([, words = ""]) => words,
    );
    expect(cells).to.have.length(32);
    for (const words of cells) {
      expect(words).to.match(/^(Taler for|Taler imod|For og imod|Siger intet)<span class="sr-only">\. /);
      expect(words.replace(/<[^>]*>/g, "")).to.match(/Strukturen: \d+ af 100\./);
      expect(count(words, /class="matrix__points/g)).to.equal(1);
    }
    expect(cells.filter((words) => words.startsWith("Siger intet"))).to.have.length(15);
    expect(page).to.include("I 15 af 32 felter siger kilderne intet, og i 7 siger strukturen noget andet");
    expect(page).to.include("/da/udsagn/M3-R1").and.include("/da/udsagn/M4-R2");
  });

  it("says what each row comes to, and leads from each number to what it means", async () => {
    const page = await get("/da/");
    expect(page).to.include(
      "Kilderne taler for at samordne centralt, men imod at gøre det mellem forvaltninger; om resten siger de intet.",
    );
    const ways = [...page.matchAll(/class="matrix__points[^>]*href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ways).to.have.length(32);
    for (const id of ways) expect(page).to.include(`<div id="${id}">`);
  });

  it("sets a case beside its own organisation, but not the example, whose own is a model", async () => {
    const [example, svendborg] = await Promise.all([get("/da/"), get("/da/?organisation=svendborg")]);
    expect(count(svendborg, /id="cell-[a-z-]+-title"/g)).to.equal(40);
    expect(count(svendborg, /id="cell-today-[a-z]+-title"/g)).to.equal(8);
    expect(svendborg).to.include("om organiseringen i dag på noget af de otte kriterier");
    expect(example).to.include("Eksempelkommunen er i dag organiseret som central samordning.");
  });

  it("hands the sliders what the view hears, by the names that the server uses", async () => {
    const taskIn = async (query: string) => {
      const told = /data-task="([^"]*)"/.exec(await get(`/da/${query}`))?.[1] ?? "";
      return JSON.parse(told.replaceAll("&#34;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"));
    };
    const [own, all, structure] = await Promise.all(["", "?scope=decision", "?lens=structure"].map(taskIn));
    const statements = (task: typeof own) => Object.keys(task.names.statements);
    expect(statements(own)).to.include("M2-S1").and.not.include("SV-8");
    expect(statements(all)).to.include("SV-8");
    expect(statements(structure)).to.deep.equal([]);
    expect(own.names.criteria.bridge).to.equal("broen til almenområdet");
  });

  it("answers with the finding as its title, in both languages", async () => {
    const title = async (path: string) =>
      /<h2[^>]*data-ranking="title"[^>]*>([^<]*)</.exec(await get(path))?.[1];
    expect(await title("/da/")).to.equal(
      "Central samordning kommer oftest først, men det hviler på ét udsagn",
    );
    expect(await title("/en/")).to.equal(
      "Central coordination comes first most often, but that rests on one claim",
    );
    expect(await title("/da/?lens=both")).to.equal("Central samordning kommer oftest først");
    expect(await title("/da/?mode=exact")).to.match(/^Med jeres vægte kommer /);
    expect(await title("/da/?mode=exact&lens=structure")).to.equal(
      "Med jeres vægte kommer central samordning først",
    );
  });

  it("rounds alike in bars and table", async () => {
    for (const query of ["", "?mode=exact&bridge=90", "?organisation=svendborg&lens=both"]) {
      const page = await get(`/da/${query}`);
      const bars =
        /aria-labelledby="first-title first-description"[^>]*>.*?<desc[^>]*>([^<]*)\.</s.exec(page)?.[1] ??
        "";
      const told = bars.split(", ").map((bar) => bar.replace(/^.*: /, ""));
      const account = /data-ranking="account">([\s\S]*?)<\/section>/.exec(page)?.[1] ?? "";
      const firsts = [...account.matchAll(/<td[^>]*>\s*([\d]+\s%) ± /g)].map(([, share]) => share);
      expect(told).to.have.length.at.least(4);
      expect(firsts).to.deep.equal(told);
    }
  });

  it("answers in everyday words, and keeps the words of the trade to the full account", async () => {
    for (const language of languages)
      for (const query of [
        "",
        "?mode=exact&bridge=90",
        "?mode=ordinal&parents=90",
        "?lens=both",
        "?organisation=aalborg",
      ]) {
        const page = await get(`/${language}/${query}`);
        const plain = /<div class="answer">([\s\S]*?)<div class="ranking__choices">/.exec(page)?.[1] ?? "";
        const words = plain.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, "");
        expect(words.length).to.be.within(400, 2400);
        expect(words).not.to.match(signs);
        for (const word of tradeWords[language]) expect(words, query).not.to.match(word);
        expect(page.split("<details")[0]).not.to.match(/standardfejl|standard error/);
      }
  });

  it("lets a slider stand where it was typed", async () => {
    const page = await get("/da/?mode=exact&bridge=7&parents=33,25&direction=40");
    const stepOf = (id: string) => new RegExp(`id="weight-${id}"[^>]* step="(\\w+)"`).exec(page)?.[1];
    expect(["bridge", "parents", "direction", "referral"].map(stepOf)).to.deep.equal(["1", "any", "5", "5"]);
  });

  it("shows no stability where all weights are 0, as they then say nothing", async () => {
    const all = (weight: number) => criterionIds.map((id) => `${id}=${weight}`).join("&");
    const shown = async (weight: number) =>
      (await get(`/da/?mode=exact&${all(weight)}`)).includes("Hvor meget må én vægt ændres?");
    expect(await shown(0)).to.equal(false);
    expect(await shown(50)).to.equal(true);
  });

  it("never turns the silence about model 2 into a strength", async () => {
    expect(await get("/da/")).to.include("Det betyder ikke, at der ingen er");
  });

  it("counts cases and other sources too, when asked to", async () => {
    const [own, all] = await Promise.all([get("/da/"), get("/da/?scope=decision")]);
    expect(own).not.to.include("/da/udsagn/SV-8");
    expect(all).to.include("/da/udsagn/SV-8");
  });

  it("answers weights that cannot be used with their place and the mend, and keeps them", async () => {
    const { status, text } = await request(app).get("/da/?mode=exact&parents=meget");
    expect(status).to.equal(400);
    expect(text).to.include(
      "»meget« kan ikke bruges som vægt for Mere tilfredse forældre. Skriv et tal fra 0 til 100.",
    );
  });

  it("names what to find out first, and how far a given weight may be moved", async () => {
    const page = await get("/da/?mode=exact&lens=both");
    expect(page).to.include("Hvad skal I finde ud af først?");
    expect(page).to.match(/Samme model forrest: \d+–\d+/);
    expect(page).to.match(/Mindst [\d,]+\s% af vægten skal flyttes/);
    expect(await get("/da/")).not.to.include("Samme model forrest: 0");
    expect(await get("/en/")).to.match(/First find out (this|these (two|three) things): how/);
  });

  it("says so when every weight is 0", async () => {
    const zero = [
      "direction",
      "referral",
      "parents",
      "knowledge",
      "efficiency",
      "specialism",
      "authority",
      "bridge",
    ];
    const page = await get(`/da/?mode=exact&${zero.map((id) => `${id}=0`).join("&")}`);
    expect(page).to.include("Mindst én vægt skal være over 0");
  });

  it("escapes whatever a link brings", async () => {
    const page = await get(
      `/da/?unit=${encodeURIComponent('"><script>alert(1)</script>')}&mode=exact&parents=<b>x</b>`,
    );
    expect(page).not.to.include("<script>alert").and.not.to.include("<b>x</b>");
  });

  it("has no page for a municipality that is not there", async () => {
    const { status, text } = await request(app).get("/da/?organisation=atlantis");
    expect(status).to.equal(404);
    expect(text).to.include("Tovholder");
  });

  it("gives the same page for the same link", async () => {
    const link = "/da/?organisation=koege&mode=ordinal&knowledge=100&lens=both";
    expect(await get(link)).to.equal(await get(link));
  });
});

describe("drawings as files", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });

  it("bear title, legend, source and date inside", async () => {
    const { status, headers, body } = await request(app).get("/da/tegninger/example/central.svg?level=1");
    expect(status).to.equal(200);
    expect(headers["content-type"]).to.include("image/svg+xml");
    expect(headers["content-disposition"]).to.include("example-central.svg");
    const svg = String(body);
    expect(svg).to.include("Central samordning i").and.include("Kilde: ").and.include("Tegnet ");
    expect(svg).to.include("specialbørnehave");
  });

  it("come as pictures too", async () => {
    for (const file of [
      "/en/drawings/svendborg/today.png",
      "/en/figures/priorities.png?mode=ordinal&parents=90",
    ]) {
      const { status, body } = await request(app).get(file);
      expect(status, file).to.equal(200);
      expect((body as Buffer).subarray(1, 4).toString()).to.equal("PNG");
    }
  });

  it("are not there for what nobody draws", async () => {
    for (const file of ["example/best.svg", "example/central.gif", "atlantis/central.svg"]) {
      expect((await request(app).get(`/da/tegninger/${file}`)).status, file).to.equal(404);
    }
    expect((await request(app).get("/da/figurer/prioriteter.gif")).status).to.equal(404);
  });
});
