import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Request } from "express";
import { type Visit, visitOf } from "../../src/web/page.ts";
import { Html } from "../../src/web/render/html.ts";
import { localsOf } from "../../src/web/render/render.ts";
import type { Site } from "../../src/web/services.ts";
import { allFixtures } from "../../src/web/styleguide/fixtures.ts";
import { root } from "../support/root.ts";
import { testServices } from "../support/services.ts";

const hostile = `"><script>alert('&')</script>`;

async function component(name: string, data: unknown): Promise<string> {
  const site = { ...(await testServices()), pages: new Set() } as unknown as Site;
  const visit: Visit = visitOf({ originalUrl: "/da/" } as Request, site, "da", null);
  return localsOf(visit, { title: "" }).component(name, data).text;
}

/** The data with every text made hostile, but for what a component only understands as it stands. */
function withHostileTexts(value: unknown, key = ""): unknown {
  const understood = ["kind", "direction", "origin", "language", "level", "sourceLanguage"];
  if (typeof value === "string") return understood.includes(key) ? value : hostile;
  if (value instanceof Html) return new Html("<i>safe</i>");
  if (Array.isArray(value)) return value.map((item) => withHostileTexts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withHostileTexts(inner, name)]),
  );
}

describe("the components", async () => {
  it("each have fixtures", async () => {
    const folders = readdirSync(join(root, "views/partials")).toSorted();
    expect((await allFixtures()).map(({ component: name }) => name)).to.deep.equal(folders);
  });

  it("escape whatever they are given", async () => {
    for (const { component: name, fixtures } of await allFixtures()) {
      for (const { name: fixture, data } of fixtures) {
        const html = await component(name, withHostileTexts(data));
        expect(html, `${name}: ${fixture}`).to.not.include("<script").and.not.include("'&'");
        expect(html.replace(/&(amp|lt|gt|#34|#39);/g, ""), `${name}: ${fixture}`).to.not.include("&");
      }
    }
  });

  it("show what they are given", async () => {
    expect(await component("button", { text: "Vis", kind: "quiet", name: "level", value: "2" })).to.match(
      /<button class="button button-quiet" type="submit" name="level" value="2">Vis<\/button>/,
    );
    const select = {
      id: "s",
      name: "n",
      label: "L",
      value: "b",
      options: ["a", "b"].map((value) => ({ value, text: value })),
    };
    expect(await component("select", select)).to.match(/<option value="b" selected>/);
    const field = { id: "f", name: "n", label: "L", value: "x", hint: "H", error: "E" };
    expect(await component("text-field", field))
      .to.include('aria-describedby="f-hint f-error" aria-invalid="true"')
      .and.include('id="f-error"');
    expect(await component("origin", { origin: "assumed" })).to.match(
      /class="origin origin-assumed">antaget</,
    );
    expect(await component("progress", { id: "p", label: "L", value: 0.42 })).to.include("42\u00a0%");
    expect(await component("progress", { id: "p", label: "L", value: null })).to.not.include("value=");
  });

  it("have styles in the colours of the drawings", async () => {
    const { palette } = await import("../../src/diagrams/palette.ts");
    const tokens = readFileSync(join(root, "src/styles/_tokens.scss"), "utf8");
    for (const [name, colour] of Object.entries(palette)) expect(tokens).to.include(`$${name}: ${colour};`);
  });
});
