import { expect } from "chai";
import { drawOrganisation } from "../../src/diagrams/drawing/draw-organisation.ts";
import { embeddedFonts } from "../../src/files/fonts.ts";
import { pngOf } from "../../src/files/png.ts";
import { standaloneSvg } from "../../src/files/svg.ts";
import { drawingWords as words } from "../diagrams/drawing-words.ts";
import { municipality } from "../diagrams/municipality.ts";

const organisation = municipality("central", { areas: 1, unitsPerArea: 1 });
const svg = standaloneSvg({
  diagram: drawOrganisation({ organisation, words }),
  legend: [{ sign: "supportTeam", text: "støttekorps" }],
  source: "Kilde: <hæftet> & vejen, 2011",
  date: "Hentet 22.11.2026",
});

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Uint8Array): readonly number[] =>
  [16, 20].map((place) => Buffer.from(png).readUInt32BE(place));

describe("a drawing as a file", () => {
  it("has title, legend, source and date inside", () => {
    for (const text of [
      "Organiseringen af Stubby",
      "støttekorps",
      "Kilde: &lt;hæftet&gt; &amp; vejen, 2011",
      "Hentet 22.11.2026",
    ])
      expect(svg).to.include(text);
  });

  it("tells what was chosen and where it is seen, and is a slide if asked for", () => {
    const sheet = {
      source: "Kilde: hæftet",
      date: "i dag",
      diagram: drawOrganisation({ organisation, words }),
    };
    const told = standaloneSvg({
      ...sheet,
      chosen: "Valgt: niveau 2",
      address: "https://tovholder.example/da/",
    });
    expect(told).to.include("Valgt: niveau 2").and.include("https://tovholder.example/da/");
    const [, width, height] =
      standaloneSvg({ ...sheet, wide: true }).match(/ width="(\d+)" height="(\d+)"/) ?? [];
    expect(Number(width) / Number(height)).to.be.closeTo(16 / 9, 0.01);
  });

  it("bears its letters where asked to, from our own file", () => {
    const sheet = { source: "", date: "", diagram: drawOrganisation({ organisation, words }) };
    const faces = standaloneSvg({ ...sheet, definitions: embeddedFonts() }).match(/@font-face\{/g);
    expect(faces).to.have.length(2);
  });

  it("looks the same alone: no style sheet, nothing fetched", () => {
    expect(svg).not.to.match(/<style|<link|<image|href=|url\(/);
    expect(svg).to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  it("becomes a PNG at twice its size", () => {
    const [, width, height] = svg.match(/ width="(\d+)" height="(\d+)"/) ?? [];
    expect(sizeOf(pngOf(svg))).to.deep.equal([2 * Number(width), 2 * Number(height)]);
  });

  it("draws Danish letters, each its own", () => {
    const letter = (text: string) => {
      const png = pngOf(
        `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" font-family="'IBM Plex Sans', sans-serif"><text x="5" y="30" font-size="24">${text}</text></svg>`,
      );
      return Buffer.from(png).toString("base64");
    };
    const drawn = ["", "æ", "ø", "å", "Æ", "Ø", "Å", "≠", "字"].map(letter);
    expect(new Set(drawn.slice(0, 8)).size).to.equal(8);
  });
});
