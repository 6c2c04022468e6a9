import { expect } from "chai";
import request from "supertest";
import { testApp, testServices } from "../../support/services.ts";
import { withoutTerms } from "../../support/without-terms.ts";

const get = async (path: string) => withoutTerms(await request(await testApp()).get(path));
const words = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const section = (html: string, id: string) =>
  html.slice(html.indexOf(`<section id="${id}"`)).split("\n</section>")[0] ?? "";

const claimsIn = (html: string) =>
  [...html.matchAll(/told-claims__claim" id="([^"]+)"/g)].map(([, one]) => one ?? "");

const ids = ["svendborg", "koege", "aalborg"] as const;

describe("the cases' pages", () => {
  it("name the three, their headline and the model that each resembles most", async () => {
    const { text } = await get("/da/cases");
    const shown = words(text);
    for (const told of ["Svendborg", "Viden holdt samlet på ét sted", "Tre lag og ét åbent spørgsmål"])
      expect(shown).to.include(told);
    expect(text).to.include('href="/da/modeller/decentral"').and.include('href="/da/cases/koege"');
    expect(words((await get("/en/cases")).text)).to.include("Knowledge kept together in one place");
  });

  it("tell every fact and opinion of the case, each once, with its address, facts and opinions apart", async () => {
    const { corpus } = await testServices();
    for (const { id, facts, opinions } of corpus.cases) {
      const told = section((await get(`/da/cases/${id}`)).text, "fortalt");
      const under = (heading: string) =>
        told.split("<h4>").flatMap((part) => (part.startsWith(heading) ? claimsIn(part) : []));
      expect(under("Det fortæller kilden").toSorted(), id).to.deep.equal(facts.toSorted());
      expect(under("Det mener de").toSorted(), id).to.deep.equal(opinions.toSorted());
      for (const one of [...facts, ...opinions]) expect(told).to.include(`href="/da/udsagn/${one}"`);
    }
  });

  it("begin with today's drawing, the nearest model and the eight decisions, the claims folded by theme after", async () => {
    const { text } = await get("/da/cases/svendborg");
    const order = [
      "Den model, kommunen ligner mest",
      'id="drawing-today"',
      'class="today"',
      '<details class="fold',
    ];
    const places = order.map((one) => text.indexOf(one));
    expect(places)
      .to.deep.equal(places.toSorted((a, b) => a - b))
      .and.not.include(-1);
    expect(words(text.slice(0, text.indexOf('class="fold"')))).to.include("Afviger i 3 af otte valg.");
    const told = section(text, "fortalt");
    expect([...told.matchAll(/<h3[^>]*>([^<]*)<\/h3>/g)].map(([, theme]) => theme)).to.deep.equal([
      "Områder og ledelse",
      "Specialbørnehaven",
      "Støtten, central og ude",
      "Den tidlige indsats",
      "Et barns forløb",
      "Det fortæller kilden ikke",
    ]);
    expect(words(told)).to.include("20 udsagn").and.include("7 udsagn");
  });

  it("keep what is published, computed and assumed apart: Køge's 48 staff are 39 by subtraction and 9", async () => {
    const amounts = section((await get("/en/cases/koege")).text, "assumed");
    expect(amounts).to.include('<span class="origin-computed">48</span>');
    expect(amounts).to.include('Special nursery: <span class="origin-computed">39</span>');
    expect(amounts).to.include('Support team: <span class="origin-published">9</span>');
    const children = section((await get("/en/cases/aalborg")).text, "assumed");
    expect(words(children)).to.match(/540 computed from assumed/);
    const svendborg = words(section((await get("/da/cases/svendborg")).text, "antaget"));
    expect(svendborg)
      .to.match(/ 8 beregnet /)
      .and.match(/ 36 beregnet /);
    expect(amounts).to.include('<span class="origin-assumed">40</span>');
    expect(amounts).to.include(
      '<span class="origin-assumed">6 on level 1, 18 on level 2 and 90 on level 3</span>',
    );
  });

  it("do not call Aalborg's number of institutions published", async () => {
    const amounts = section((await get("/da/cases/aalborg")).text, "antaget");
    expect(amounts).to.include('<span class="origin-published">22</span>');
    expect(amounts).to.include('<span class="origin-assumed">130</span>');
  });

  it("say how each decision is known: Svendborg's support is stated, who coordinates is assumed", async () => {
    const decisions = section((await get("/da/cases/svendborg")).text, "valg");
    expect(decisions).to.include('<span class="taken taken--stated">Delt</span>');
    expect(decisions).to.include('<span class="taken taken--assumed">I områderne</span>');
  });

  it("draw the four models on the case's own units, and lead on with them", async () => {
    for (const id of ids) {
      const { text } = await get(`/en/cases/${id}?level=2`);
      const models = section(text, "models");
      expect(models.match(/class="four-models__model"/g), id).to.have.length(4);
      expect(models).to.include(`href="/en/?organisation=${id}&amp;level=2"`);
      expect(models).to.include(`href="/en/drawings/${id}/central.png?level=2`);
      expect(text).to.include(`href="/en/drawings/${id}/today.svg?level=2`);
    }
  });

  it("tell what is not stated, the open questions and the defects of the source", async () => {
    const shown = words((await get("/da/cases/aalborg")).text);
    for (const told of [
      "Hvem der visiterer, og hvem der betaler.",
      "I hvilket lag",
      "Aalborgs tal er omtrentlige",
    ])
      expect(shown).to.include(told);
  });

  it("keep every id on a page its own", async () => {
    for (const id of ids) {
      const { text } = await get(`/da/cases/${id}`);
      const found = [...text.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
      expect(new Set(found).size, id).to.equal(found.length);
    }
  });

  it("help who asks for a case that is not there", async () => {
    for (const path of ["/da/cases/odense", "/en/cases/example"])
      expect((await get(path)).status).to.equal(404);
    const { text } = await get("/da/cases/svenborg");
    expect(text).to.include('href="/da/cases/svendborg"');
  });
});
