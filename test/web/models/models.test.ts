import { expect } from "chai";
import request from "supertest";
import { modelIds } from "../../../src/domain/organisation/decisions.ts";
import { pathTo } from "../../../src/web/routes.ts";
import { testApp } from "../../support/services.ts";
import { withoutTerms } from "../../support/without-terms.ts";

const get = async (path: string) => withoutTerms(await request(await testApp()).get(path));
const section = (html: string, id: string) =>
  html.slice(html.indexOf(`<section id="${id}"`)).split("\n</section>")[0] ?? "";
const words = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("the models' pages", () => {
  it("are there in both languages, with the words of each", async () => {
    const shown = {
      "/da/modeller": ["De samme otte valg, truffet forskelligt", "Samordning mellem forvaltninger"],
      "/en/models": ["The same eight decisions, taken differently", "Coordination between departments"],
      "/da/modeller/central": ["Model 2 af 4", "Hvem betaler?", "Det siger hæftet intet om."],
      "/en/models/central": ["Model 2 of 4", "Who pays?", "The booklet says nothing about it."],
    };
    for (const [path, texts] of Object.entries(shown)) {
      const { status, text } = await get(path);
      expect(status, path).to.equal(200);
      for (const one of texts) expect(words(text), path).to.include(one);
    }
  });

  it("say at first glance what speaks for and against, who decides and what a child meets", async () => {
    const glance = async (path: string) =>
      words((await get(path)).text.split('<div class="glance">')[1]?.split('<div class="folds">')[0] ?? "");
    const decentral = await glance("/da/modeller/decentral");
    expect(decentral).to.match(/Det taler for .*M3-S1 .*M3-S3 Det taler imod .*M3-W1 .*M3-R1/);
    expect(decentral).to.include("Hvem beslutter? Samordningen ligger helt ude i områderne.");
    expect(decentral).to.include(
      "Niveau 1 3 overleveringer og ingen forvaltningsgrænse Afgøres af: Område Nord",
    );
    expect(decentral).to.include("Niveau 4 Barnet bliver i sit eget dagtilbud.").and.include("beregnet");
    const central = await glance("/en/models/central");
    expect(central).to.match(/What speaks against it The booklet names no weakness That does not mean/);
    expect(await glance("/da/modeller/central?organisation=aalborg")).to.include("Modellen i Aalborg.");
  });

  it("fold the rest, each part under a heading that says what lies behind it", async () => {
    const { text } = await get("/da/modeller/central");
    const after = text.slice(text.indexOf('<div class="folds">'));
    const headings = [...after.matchAll(/<h2 /g)].length;
    expect(headings).to.be.above(8);
    expect(
      [...after.matchAll(/<summary><h2 [^>]*>[^<]*<\/h2><span class="fold__gist">[^<]+</g)].length,
    ).to.equal(headings);
  });

  it("tell the four apart on their cards: a sentence, three decisions, a drawing and who decides", async () => {
    const cards = (await get("/da/modeller")).text.split("four-models__model--traits").slice(1).map(words);
    expect(cards).to.have.length(4);
    const told = [
      "De to må samordne med hinanden",
      "Områdelederne tages med på råd",
      "Hvert område samordner selv",
      "et netværk",
    ];
    told.forEach((sentence, at) => void expect(cards[at]).to.include(sentence).and.include("Afgøres af:"));
    expect(cards[2]).to.match(
      /Samordning I områderne Ledelse af specialtilbud Områdelederen Støttekorps I områderne/,
    );
  });

  it("mark each decision by how firmly it stands: model 4's support is printed, model 3's referral inferred", async () => {
    const { text } = await get("/da/modeller");
    const row = (name: string) =>
      text.split("<tr").find((one) => one.includes(`<span class="choices__name">${name}</span>`)) ?? "";
    const firmnesses = (name: string) =>
      [...row(name).matchAll(/choices__option--(\w+)/g)].map(([, firmness]) => firmness);
    expect(firmnesses("Støttekorps")).to.deep.equal(["label", "label", "label", "label"]);
    expect(firmnesses("Visitation")).to.deep.equal(["infer", "infer", "infer", "infer"]);
    expect(firmnesses("Forvaltning")).to.deep.equal(["label", "text", "infer", "label"]);
  });

  it("show silence as silence: no weakness of model 2, a precondition of model 3 only", async () => {
    const silent = { central: "Hæftet nævner ingen svaghed", decentral: null, network: null };
    for (const [model, title] of Object.entries(silent)) {
      const { text } = await get(pathTo("model", "da", { model }));
      const said = words(section(text, "udsagn"));
      expect(said.includes("Det betyder ikke, at der er færre svagheder"), model).to.equal(title !== null);
      expect(said.includes("Hæftet nævner ingen."), model).to.equal(model !== "decentral");
    }
    const { text } = await get("/en/models/decentral");
    expect(section(text, "claims")).to.include('id="M3-C1"').and.not.include("The booklet names none.");
  });

  it("show every claim of a model once in full, and link to its address", async () => {
    for (const model of modelIds) {
      const { text } = await get(pathTo("model", "da", { model }));
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, model).to.equal(ids.length);
    }
    const { text } = await get("/da/modeller/central");
    for (const id of ["M2-N1", "M2-N2", "M2-S1", "M2-S2"]) {
      expect(text).to.include(`id="${id}"`).and.include(`href="/da/udsagn/${id}"`);
    }
  });

  it("tell where the source contradicts itself, and what that keeps out", async () => {
    const told = section((await get("/da/modeller/network")).text, "valg");
    expect(words(told)).to.include("Kilden siger sig selv imod. Teksten nævner et centralt støttekorps");
    expect(words(section((await get("/da/modeller/central")).text, "valg"))).to.not.include(
      "siger sig selv imod",
    );
  });

  it("measure the model on the municipality asked for, and say that it is computed", async () => {
    const example = section((await get("/da/modeller/decentral")).text, "maalt");
    const aalborg = section((await get("/da/modeller/decentral?organisation=aalborg")).text, "maalt");
    expect(words(example)).to.include("Målt i Eksempelkommunen").and.include("beregnet");
    expect(words(aalborg)).to.include("Målt i Aalborg");
    const values = (html: string) =>
      [...html.matchAll(/<span class="origin-computed">([^<]*)<\/span>/g)].map(([, value]) => value);
    expect(values(example)).to.have.length(24);
    expect(values(example)).to.not.deep.equal(values(aalborg));
  });

  it("follow the child of the link: model 1 crosses a boundary at level 1, model 2 does not, level 4 goes nowhere", async () => {
    const told = async (path: string) =>
      words(section((await get(path)).text, "drawing").split('<p class="told">')[1] ?? "").trim();
    expect(await told("/en/models/cross-department?level=1")).to.match(
      /^3 hand-overs and 1 department boundary/,
    );
    expect(await told("/en/models/central?level=1")).to.match(/^3 hand-overs and no department boundary/);
    expect(await told("/en/models/central?level=4")).to.match(/^The child stays in its own daycare/);
    expect((await get("/en/models/central?level=0")).text).to.include("<h1>Central coordination</h1>");
  });

  it("lead on to the same municipality, level and unit", async () => {
    const { text } = await get("/da/modeller?organisation=koege&level=2&unit=area-3-house-11");
    const query = "?organisation=koege&amp;level=2&amp;unit=area-3-house-11";
    expect(text).to.include(`href="/da/modeller/netvaerk${query}"`).and.include(`href="/da/${query}"`);
    expect(text).to.include(`href="/da/tegninger/koege/network.svg?level=2&amp;unit=area-3-house-11"`);
  });

  it("put the nearest case first and say how it differs", async () => {
    const cases = section((await get("/en/models/decentral")).text, "cases");
    const names = [...cases.matchAll(/<h3><a href="[^"]*">([^<]*)<\/a><\/h3>/g)].map(([, name]) => name);
    expect(names[0]).to.equal("Svendborg");
    expect(words(cases)).to.include("Takes 3 of eight decisions differently.");
    expect(words(cases)).to.include("Mixed, not “In the areas”");
  });

  it("tell the defects that touch a model", async () => {
    const network = words((await get("/da/modeller/netvaerk")).text);
    expect(network).to.include("Støttekorpset i model 4").and.include("Tegningerne mangler");
    expect(words((await get("/da/modeller/central")).text)).to.not.include("Støttekorpset i model 4");
  });

  it("help who asks for a model or municipality that is not there, and print nothing that was typed", async () => {
    for (const path of ["/da/modeller/femte", "/en/models/<b>x", "/da/modeller?organisation=<script>"]) {
      const { status, text } = await get(encodeURI(path));
      expect(status, path).to.equal(404);
      expect(text, path).to.include("<h1>").and.not.include("<script>x").and.not.include("<b>x");
    }
    const { text } = await get("/da/modeller/netvaerket");
    expect(text).to.include('href="/da/modeller/netvaerk"');
  });

  it("fall back from a level or unit that is not there", async () => {
    const { status, text } = await get("/da/modeller/central?level=9&unit=nowhere");
    expect(status).to.equal(200);
    expect(text).to.include('<option value="1" selected>');
  });
});
