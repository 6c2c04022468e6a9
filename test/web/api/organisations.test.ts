import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { apiRoutes } from "../../../src/web/api/routes.ts";
import { testApp, testServices } from "../../support/services.ts";
import { smallOrganisation } from "../../support/small-organisation.ts";

describe("the API on organisations", () => {
  let app: Express;
  before(async function () {
    this.timeout(60_000);
    app = await testApp({}, [{ router: apiRoutes(await testServices()) }]);
  });
  const ask = (path: string, body: object, language = "en") =>
    request(app).post(`/api/v1/${path}`).set("Accept-Language", language).send(body);
  const errorsOf = async (path: string, body: object, language = "en") => {
    const { text } = await ask(path, body, language).expect(422);
    return JSON.parse(text).errors;
  };

  it("tells what differs between a municipality and a model laid over it", async () => {
    const { body } = await ask("organisations/difference", {
      from: { organisation: "svendborg" },
      to: { decisions: "central" },
    }).expect(200);
    expect(body.decisions).to.deep.equal([
      { decision: "coordination", from: "areas", to: "department" },
      { decision: "specialLine", from: "area", to: "department" },
      { decision: "support", from: "mixed", to: "central" },
    ]);
    expect(body.gone).to.deep.equal([]);
    expect(body.otherTeam).to.have.length(36);
    expect(body.touched).to.deep.equal({ units: 37, staff: 15, children: 132 });
    expect(body.names["special-nursery"]).to.deep.equal({ da: "Specialbørnehaven", en: "Special nursery" });
    expect(body.words.en).to.include("Get support from another team: 36.");
    expect(body.moves.en.at(-1)).to.equal(
      "All 36 daycare units stay where they are, under the same leader. Unchanged: who decides and who pays.",
    );
  });

  it("tells what differs between two organisations that are sent, and between one and itself", async () => {
    const [first, ...others] = smallOrganisation.units as [
      (typeof smallOrganisation.units)[number],
      ...(typeof smallOrganisation.units)[number][],
    ];
    const moved = { ...smallOrganisation, units: [{ ...first, area: "b", leader: "b" }, ...others] };
    const { body } = await ask("organisations/difference", {
      from: { organisation: smallOrganisation },
      to: { organisation: moved },
    }).expect(200);
    expect(body.moved).to.deep.equal([{ id: "a1", from: "a", to: "b" }]);
    expect(body.touched).to.deep.equal({ units: 1, staff: 0, children: 3 });
    const itself = { organisation: "koege" };
    const same = await ask("organisations/difference", { from: itself, to: itself }).expect(200);
    expect(same.body.words.en).to.deep.equal([
      "There is no difference in units, leaders, referral, financing and support.",
    ]);
  });

  it("says which end does not hold together, in the reader's language, and which id leads nowhere", async () => {
    const { decisions } = (await ask("organisations/decisions", { organisation: "koege" }).expect(200)).body;
    const broken = {
      ...decisions,
      leadership: "traditional",
      specialLine: "department",
      coordination: "areas",
    };
    const asked = { from: { organisation: "koege" }, to: { decisions: broken } };
    expect((await errorsOf("organisations/difference", asked, "da"))[0]).to.deep.include({
      place: { path: "to.decisions" },
    });
    const turned = { from: { organisation: "koege", decisions: broken }, to: {} };
    expect((await errorsOf("organisations/difference", turned, "da"))[0]).to.deep.include({
      place: { path: "from.decisions" },
    });
    expect((await errorsOf("organisations/difference", asked, "da"))[0].message.da).to.match(
      /^Områderne kan kun/,
    );
    const lost = { ...smallOrganisation, coordination: ["nobody"] };
    const sent = { from: { organisation: "koege" }, to: { organisation: lost } };
    expect((await errorsOf("organisations/difference", sent))[0].place.path).to.match(
      /^to\.organisation\.coordination/,
    );
  });

  it("reads today's decisions, and names what is mixed and what cannot be told", async () => {
    const [a1, ...others] = smallOrganisation.units;
    const unlike = {
      ...smallOrganisation,
      units: [{ ...a1, leader: "daycare" }, ...others.filter(({ kind }) => kind !== "specialNursery")],
    };
    const { body } = await ask("organisations/decisions", { organisation: unlike }).expect(200);
    expect(body.unclear).to.deep.equal(["administration", "leadership", "specialLine"]);
    expect(body.readings.leadership).to.deep.equal({
      stated: false,
      met: [
        { option: "area", count: 3 },
        { option: "traditional", count: 1 },
      ],
    });
    expect(body.words.en).to.include(
      "Leadership of daycare is not the same everywhere: Area leadership (3 daycare units) and Traditional (1 daycare unit). The most frequent is used: Area leadership.",
    );
    expect(body.words.da).to.include(
      "Forvaltning kan ikke læses: der er ingen specialbørnehaver at aflæse det af. Vi regner med: Samme forvaltning.",
    );
    expect(body.nearestModel).to.deep.equal({ id: "central", differs: [] });
  });

  it("lets a statement stand, tells what shows against it, and which rule it breaks", async () => {
    const stated = {
      ...smallOrganisation,
      coordination: ["a", "b"],
      decisions: { leadership: "traditional", support: "central" },
    };
    const { body } = await ask("organisations/decisions", { organisation: stated }).expect(200);
    expect([body.decisions.leadership, body.unclear]).to.deep.equal(["traditional", []]);
    expect(body.words.en.slice(1)).to.deep.equal([
      "Leadership of daycare is stated as Traditional, and that stands. Yet the structure shows Area leadership (4 daycare units).",
      "The decisions do not quite hold together: Areas can coordinate only when they have an area leader. Presumably that is a precondition, says the 2011 booklet.",
    ]);
    expect(body.broken.map(({ id }: { id: string }) => id)).to.deep.equal([
      "areas-coordinate-through-leaders",
    ]);
  });
});
