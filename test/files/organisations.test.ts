import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { decisionIds, modelIds } from "../../src/domain/organisation/decisions.ts";
import { decisionsOf } from "../../src/domain/organisation/decisions-of.ts";
import { graphOf } from "../../src/domain/organisation/graph/graph.ts";
import { modelDecisions, nearestModel } from "../../src/domain/organisation/models.ts";
import { supportPedagogues } from "../../src/domain/organisation/parts.ts";
import { rearrange } from "../../src/domain/organisation/rearrange/rearrange.ts";
import { type Organisation, originOf } from "../../src/domain/organisation/schema.ts";
import { loadCorpus } from "../../src/files/yaml-corpus.ts";
import { loadOrganisations } from "../../src/files/yaml-organisations.ts";
import { thrownFaults } from "../support/fault-lines.ts";

const data = join(import.meta.dirname, "../../data");
const organisations = loadOrganisations(join(data, "organisations"));
const corpus = loadCorpus(data);
const named = (id: string) => organisations.get(id) as Organisation;

const unitsOf = ({ units }: Organisation, kind: string) => units.filter((unit) => unit.kind === kind);
const nurseryOf = (organisation: Organisation) => unitsOf(organisation, "specialNursery")[0];
const groupPlaces = ({ units }: Organisation, kind: string) =>
  units
    .filter((unit) => unit.kind === kind)
    .flatMap(({ groups }) => groups)
    .reduce((sum, { places }) => sum + (places ?? 0), 0);
const staffOf = (organisation: Organisation) =>
  supportPedagogues(organisation)
    .map(({ staff }) => staff)
    .sort((a, b) => a - b);

describe("the organisations that come with Tovholder", () => {
  it("give Svendborg's published numbers", () => {
    const svendborg = named("svendborg");
    expect(unitsOf(svendborg, "daycare")).to.have.length(34);
    expect(svendborg.areas).to.have.length(6 + 2);
    expect(nurseryOf(svendborg)?.places).to.equal(12);
    expect(groupPlaces(svendborg, "daycare")).to.equal(24);
    expect(groupPlaces(svendborg, "childminding")).to.equal(6);
    expect(staffOf(svendborg)).to.deep.equal([3, 9]);
    expect(rearrange(svendborg, modelDecisions.central).supportTeams.map(({ id }) => id)).to.include(
      "intercultural-team",
    );
    const shared = svendborg.supportTeams.find(({ staff }) => staff === 3);
    expect(
      svendborg.units.filter(({ area, kind }) => kind === "daycare" && shared?.serves.includes(area ?? "")),
    ).to.have.length(11);
  });

  it("give Køge's published numbers", () => {
    const koege = named("koege");
    expect(koege.areas).to.have.length(8);
    expect(nurseryOf(koege)?.places).to.equal(19);
    expect(groupPlaces(koege, "daycare")).to.equal(18);
    expect(koege.units.filter(({ groups }) => groups.length > 0)).to.have.length(3);
    expect(staffOf(koege)).to.deep.equal([9]);
    expect((nurseryOf(koege)?.staff ?? 0) + 9).to.equal(48);
    expect(koege.supportTeams[0]?.leader).to.equal(nurseryOf(koege)?.id);
  });

  it("give Aalborg's published numbers", () => {
    const aalborg = named("aalborg");
    const large = new Set(aalborg.areas.flatMap(({ within }) => within ?? []));
    const small = aalborg.areas.filter(({ id }) => !large.has(id));
    expect(large.size).to.equal(4);
    expect(small).to.have.length(22);
    for (const { id } of small) {
      expect(aalborg.units.filter(({ area, kind }) => area === id && kind === "daycare").length).to.be.within(
        5,
        8,
      );
    }
    expect(unitsOf(aalborg, "daycare")).to.have.length(130);
  });

  it("mark as assumed what nobody has published: where a house lies and whose children it has", () => {
    for (const id of ["svendborg", "koege", "aalborg"]) {
      for (const unit of unitsOf(named(id), "daycare")) {
        expect([originOf(unit, "area"), originOf(unit, "children")], unit.id).to.deep.equal([
          "assumed",
          "assumed",
        ]);
      }
    }
    for (const unit of named("example").units) expect(unit.origin).to.equal("assumed");
  });

  it("name only claims that there are, and all can be drawn as graphs", () => {
    for (const organisation of organisations.values()) {
      const { departments, sections, areas, units, supportTeams, committees, networks } = organisation;
      const entries = [departments, sections, areas, units, supportTeams, committees, networks].flat();
      for (const { claims = [] } of entries) {
        for (const claim of claims) expect(corpus.claimById.has(claim), claim).to.equal(true);
      }
      expect(graphOf(organisation).order).to.be.above(30);
    }
  });

  it("are read as what they are told to be", () => {
    const read = (id: string) => decisionsOf(named(id)).decisions;
    expect(read("svendborg")).to.include({ support: "mixed", specialLine: "area", referral: "section" });
    expect(read("koege")).to.include({ support: "specialUnit", referral: "committee", network: "informal" });
    expect(read("aalborg")).to.include({
      leadership: "twoTierArea",
      support: "central",
      specialLine: "area",
    });
    expect(nearestModel(read("example"))).to.deep.equal({ id: "central", differs: [] });
  });

  it("stop with file and field when they cannot be used", () => {
    const folder = mkdtempSync(join(tmpdir(), "organisations-"));
    writeFileSync(join(folder, "broken.yaml"), "id: Broken Town\nkind: case\n");
    expect(thrownFaults(() => loadOrganisations(folder))).to.include("broken.yaml.id: not-an-id");
  });
});

describe("the published models", () => {
  it("take the same decisions in the code and in the corpus", () => {
    for (const id of modelIds) {
      const told = corpus.models.find((model) => model.id === id);
      for (const decision of decisionIds) {
        expect(told?.decisions[decision].option, `${id} ${decision}`).to.equal(modelDecisions[id][decision]);
      }
    }
  });
});
