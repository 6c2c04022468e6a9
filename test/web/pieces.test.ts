import { expect } from "chai";
import type { Request } from "express";
import { roomFor } from "../../src/app/kept/room.ts";
import type { Language } from "../../src/domain/language.ts";
import { visitOf } from "../../src/web/page.ts";
import { Html } from "../../src/web/render/html.ts";
import { createPieces } from "../../src/web/render/pieces.ts";
import { piece } from "../../src/web/render/render.ts";
import type { Templates } from "../../src/web/render/templates.ts";
import type { Site } from "../../src/web/services.ts";
import { testServices } from "../support/services.ts";

describe("a piece that many pages show", () => {
  it("is made once for its key, and anew for another", () => {
    const { piece } = createPieces(roomFor(2_000));
    const asked = ["a", "b", "a"].map((key, at) => piece(key, () => new Html(`<p>${key} ${at}</p>`)).text);
    expect(asked).to.deep.equal(["<p>a 0</p>", "<p>b 1</p>", "<p>a 0</p>"]);
  });

  it("comes back letter by letter, those outside Latin included", () => {
    const { piece } = createPieces(roomFor(2_000));
    const text = "<p>æøå ≠ – 👧</p>";
    expect(piece("a", () => new Html(text)).text).to.equal(text);
    expect(piece("a", () => new Html("")).text).to.equal(text);
  });

  it("goes when there are too many letters", () => {
    const { piece } = createPieces(roomFor(500));
    const made: string[] = [];
    const ask = (key: string) =>
      piece(key, () => {
        made.push(key);
        return new Html("x".repeat(100));
      });
    for (const key of ["a", "b", "c", "a"]) ask(key);
    expect(made).to.deep.equal(["a", "b", "c", "a"]);
  });

  it("is not kept in a room of nothing", () => {
    const { piece } = createPieces(roomFor(0));
    expect([1, 2].map((at) => piece("a", () => new Html(`${at}`)).text)).to.deep.equal(["1", "2"]);
  });

  it("is its own by template, language and every part of its key", async () => {
    const templates: Templates = {
      render: (name, data, { language, page }) =>
        new Html(`${name} ${language} ${JSON.stringify(data)} ${page}`),
    };
    const pieces = createPieces(roomFor(2_000));
    const site = { ...(await testServices()), templates, pieces, pages: new Set() } as unknown as Site;
    const ask = (template: string, language: Language, key: readonly unknown[]) =>
      piece(visitOf({ originalUrl: "/" } as Request, site, language, null), template, key, () => key).text;
    expect(ask("one", "da", ["a", 1])).to.equal('one da ["a",1] undefined');
    expect(ask("one", "en", ["a", 1])).to.equal('one en ["a",1] undefined');
    expect(ask("two", "da", ["a", 1])).to.equal('two da ["a",1] undefined');
    expect(ask("one", "da", ["a", "1"])).to.equal('one da ["a","1"] undefined');
    expect(ask("one", "da", ["a,1"])).to.equal('one da ["a,1"] undefined');
  });
});
