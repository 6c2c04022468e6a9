import { expect } from "chai";
import request from "supertest";
import { testApp, testServices } from "../../../support/services.ts";

const told = {
  da: {
    source: "Læst ved kilden.",
    partly: "Delvist læst ved kilden, resten i andres gengivelse.",
    elsewhere: "Kun læst i andres gengivelse.",
    none: "Ikke læst; vi ved kun, at det findes.",
  },
  en: {
    source: "Read at its source.",
    partly: "Partly read at its source, the rest in others&#39; accounts.",
    elsewhere: "Read only in others&#39; accounts.",
    none: "Not read; we know only that it exists.",
  },
} as const;

describe("the law on the page of sources", () => {
  for (const [language, path] of [["da", "/da/kilder"] as const, ["en", "/en/sources"] as const])
    it(`says of each change whether we read it at its source, in ${language}`, async () => {
      const { text } = await request(await testApp()).get(path);
      const { corpus } = await testServices();
      for (const { id, read } of corpus.law) {
        // The gist of all stands above them, and says in its own words what was not read.
        if (id === "LAW-TEXT") continue;
        const [, from = ""] = text.split(`id="${id}"`);
        const [change = ""] = from.split(/ id="LAW-[^"-]+"/);
        const said = Object.values(told[language]).filter((words) => change.includes(words));
        expect(said, id).to.deep.equal([told[language][read]]);
      }
    });
});
