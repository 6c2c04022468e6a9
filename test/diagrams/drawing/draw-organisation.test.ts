import { expect } from "chai";
import { svgOf } from "../../../src/diagrams/diagram.ts";
import { drawOrganisation } from "../../../src/diagrams/drawing/draw-organisation.ts";
import { placesOf } from "../../../src/diagrams/drawing/places/places.ts";
import { tableOfOrganisation } from "../../../src/diagrams/drawing/table.ts";
import { drawingWords as words } from "../drawing-words.ts";
import { municipality, pathAlong } from "../municipality.ts";

const drawn = (organisation = municipality("central")) =>
  svgOf(drawOrganisation({ organisation, words }), "d").svg;

describe("the drawing of an organisation", () => {
  it("is an image with a title and a description of its own", () => {
    expect(drawn()).to.match(
      /^<svg [^>]*role="img" aria-labelledby="d-title d-description"[^>]*><title id="d-title">Organiseringen af Stubby<\/title><desc id="d-description">/,
    );
  });

  it("names every thing in a title", () => {
    const svg = drawn();
    const { units, supportTeams, departments, sections, areas, committees } = municipality("central");
    for (const { id } of [...units, ...supportTeams, ...departments, ...sections, ...areas, ...committees])
      expect(svg).to.match(new RegExp(`data-id="${id}"[^>]*><title>[^<]+</title>`));
  });

  it("escapes hostile names", () => {
    const organisation = municipality("central", { areas: 1, unitsPerArea: 1 });
    const hostile = `</title><script>alert(1)</script>" onload="x`;
    const units = organisation.units.map((unit) => ({ ...unit, name: { da: hostile, en: hostile } }));
    const svg = drawn({ ...organisation, units });
    expect(svg).not.to.match(/<script|" onload="/);
    expect(svg).to.include("&lt;/title&gt;&lt;script&gt;");
  });

  it("has no style attribute and no style element, which the page would refuse", () => {
    expect(drawn(municipality("network"))).not.to.match(/ style=|<style/);
  });

  it("draws one support line to each area and none to the units", () => {
    const svg = drawn(municipality("central", { areas: 5, unitsPerArea: 8 }));
    const tie = svg.match(/<g class="support"[^>]*>(.*?)<\/g>/)?.[1] ?? "";
    expect(tie.match(/l-2 3Z/g)).to.have.length(5);
  });

  it("draws no support line where a team serves its own area alone", () => {
    expect(drawn(municipality("decentral"))).not.to.include('class="support"');
  });

  it("dashes what is assumed", () => {
    const shape = (id: string) => drawn().match(new RegExp(`data-id="${id}".*?<path ([^>]*)>`))?.[1];
    expect(shape("area-1-unit-3")).to.include("stroke-dasharray");
    expect(shape("area-1-unit-1")).not.to.include("stroke-dasharray");
  });

  it("numbers the actors of a path in order, a diamond for who decides", () => {
    const path = pathAlong(["area-1-unit-1", "area-1", "family", "hexagon"], { deciders: ["family"] });
    const svg = svgOf(drawOrganisation({ organisation: municipality("central"), words, path }), "d").svg;
    expect([...svg.matchAll(/<title>(Trin \d: [^<]+)</g)].map(([, title]) => title)).to.deep.equal([
      "Trin 1: Solsikken",
      "Trin 2: Nord",
      "Trin 3: Familieafdelingen",
      "Trin 4: Socialpsykologisk specialbørnehave",
    ]);
  });

  it("marks what moved against another variant", () => {
    const movement = { moved: ["hexagon", "area-1"], added: ["team-1"] };
    const drawing = drawOrganisation({ organisation: municipality("decentral"), words, movement });
    expect(drawing.body.svg).to.match(/class="node is-moved" data-id="hexagon"[^>]*><title>[^<]*, flyttet</);
    expect(drawing.body.svg).to.match(/class="node is-added" data-id="team-1"[^>]*><title>[^<]*, ny</);
    expect(drawing.body.svg).to.include('class="bar is-moved" data-id="area-1"');
    expect(drawing.body.svg).to.include('class="node" data-id="area-1-unit-1"');
  });

  it("is as high as its own lanes", () => {
    const [separate, central] = [municipality("cross-department"), municipality("central")];
    const places = placesOf([separate, central]);
    const high = (organisation: typeof central) => drawOrganisation({ organisation, places, words }).height;
    expect(high(separate)).to.equal(places.height);
    expect(high(central)).to.be.lessThan(places.height);
  });

  it("grows no faster than the number of units", () => {
    const length = (unitsPerArea: number) =>
      drawn(municipality("decentral", { areas: 25, unitsPerArea })).length;
    expect(length(190) / length(19)).to.be.lessThan(10.5);
  });

  it("counts the units of each area where there are too many to name", () => {
    const svg = drawn(municipality("central", { areas: 4, unitsPerArea: 17 }));
    expect(svg.match(/>17<\/text>/g)).to.have.length(4);
    expect(svg).not.to.match(/>Solsikken<\/text>/);
  });
});

describe("the table of an organisation's drawing", () => {
  it("names everybody, their leader, department, role and origin", () => {
    const { head, rows } = tableOfOrganisation(municipality("central", { areas: 1, unitsPerArea: 1 }), words);
    expect(head).to.deep.equal(["Navn", "Art", "Leder", "Forvaltning", "Opgave", "Herkomst"]);
    expect(rows).to.deep.equal([
      [
        "Børne- og kulturforvaltningen",
        "Forvaltning",
        "ingen",
        "Børne- og kulturforvaltningen",
        "samordner",
        "udgivet",
      ],
      [
        "Dagtilbudsafdelingen",
        "Afdeling",
        "Børne- og kulturforvaltningen",
        "Børne- og kulturforvaltningen",
        "",
        "beregnet",
      ],
      [
        "Familieafdelingen",
        "Afdeling",
        "Børne- og kulturforvaltningen",
        "Børne- og kulturforvaltningen",
        "visiterer",
        "beregnet",
      ],
      [
        "PPR",
        "Afdeling",
        "Børne- og kulturforvaltningen",
        "Børne- og kulturforvaltningen",
        "visiterer",
        "beregnet",
      ],
      ["Nord", "Område", "Dagtilbudsafdelingen", "Børne- og kulturforvaltningen", "", "beregnet"],
      ["Solsikken", "Dagtilbud", "Nord", "Børne- og kulturforvaltningen", "", "udgivet"],
      [
        "Socialpsykologisk specialbørnehave",
        "Specialbørnehave",
        "Familieafdelingen",
        "Børne- og kulturforvaltningen",
        "",
        "udgivet",
      ],
      ["Det centrale støttekorps", "Støttekorps", "PPR", "Børne- og kulturforvaltningen", "", "beregnet"],
      [
        "Visitationsudvalget",
        "Udvalg",
        "Dagtilbudsafdelingen",
        "Børne- og kulturforvaltningen",
        "visiterer",
        "beregnet",
      ],
    ]);
  });
});
