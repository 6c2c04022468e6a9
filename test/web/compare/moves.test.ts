import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { testApp } from "../../support/services.ts";

describe("what moves, on the compare page", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });
  const section = async (path: string) => {
    const { text } = await request(app).get(path);
    return /<section class="moves"[\s\S]*?<\/section>/.exec(text)?.[0] ?? "";
  };
  const shown = async (path: string) =>
    [...(await section(path)).matchAll(/class="way" data-model="([^"]*)"/g)].map(([, id]) => id);

  it("is told from a case's organisation of today, and on the example from the first model", async () => {
    expect(await shown("/da/")).to.deep.equal(["central", "decentral", "network"]);
    expect(await shown("/da/?organisation=koege")).to.deep.equal([
      "cross-department",
      "central",
      "decentral",
      "network",
    ]);
    expect(await shown("/en/?organisation=koege&moved=network")).to.deep.equal([
      "today",
      "cross-department",
      "central",
      "decentral",
    ]);
    expect(await shown("/da/?moved=today")).to.have.length(3);
  });

  it("is a list by name, at most five lines and one for the rest, and what stays", async () => {
    const page = await section("/da/?moved=central");
    expect(page).to.include("<li>Støttekorpset: fra PPR til seks områder</li>");
    expect(page).to.match(
      /<summary>Og 2 ting mere<\/summary>\s*<ul class="way__moves">\s*<li>Om støtte afgør området/,
    );
    expect(page).to.include("Alle 36 dagtilbud bliver, hvor de er, med samme leder.");
    expect(page).to.match(/class="node is-moved" data-id="special-nursery"/);
  });

  it("goes step by step by plain addresses, each with one thing more", async () => {
    const start = await section("/da/?moved=central&step=decentral-0");
    expect(start).to.include("Skridt 0 af 7").and.include("Endnu har intet flyttet sig.");
    const third = await section("/da/?moved=central&step=decentral-3");
    expect(third).to.include(
      '<li class="is-current" aria-current="step">Støttekorpset: fra PPR til seks områder</li>',
    );
    expect(third).to.include("step=decentral-4#modeller").and.include("step=decentral-2#modeller");
    const place = (text: string) =>
      /<svg[^>]*aria-labelledby="moves-decentral-title[\s\S]*?data-id="special-nursery" transform="([^"]*)"/.exec(
        text,
      )?.[1];
    expect(place(start)).not.to.equal(place(third));
    expect(await section("/da/?moved=central&step=decentral-6")).to.include("Sidste skridt");
    expect(await section("/da/?step=decentral-7")).to.include('<details class="details" open');
  });

  it("shows all at once where an address asks for a step that is not there", async () => {
    for (const step of ["decentral-99", "decentral--1", "nobody-1", "decentral-x", ""])
      expect(await section(`/da/?moved=central&step=${step}`)).not.to.match(/Skridt \d/);
  });
});
