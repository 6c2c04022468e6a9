import { expect } from "chai";
import request from "supertest";
import { testApp } from "../support/services.ts";

describe("the menu", () => {
  for (const path of ["/da/", "/da/modeller", "/da/modeller/central", "/da/niveauer"]) {
    it(`takes municipality and child along: ${path}`, async () => {
      const { text } = await request(await testApp()).get(`${path}?organisation=koege&level=3`);
      const menu = /<nav class="header__navigation"[\s\S]*?<\/nav>/.exec(text)?.[0] ?? "";
      const leads = [...menu.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) =>
        href.replaceAll("&amp;", "&"),
      );
      const taken = leads.filter((href) => href.includes("organisation=koege") && href.includes("level=3"));
      expect(taken.map((href) => href.split("?")[0])).to.deep.equal(["/da/", "/da/modeller", "/da/niveauer"]);
    });
  }

  const menuOn = async (path: string) => {
    const { text } = await request(await testApp()).get(path);
    return /<nav class="header__navigation"[\s\S]*?<\/nav>/.exec(text)?.[0] ?? "";
  };

  it("gathers what is to be learnt, and what all rests on, behind a word each", async () => {
    const groups = [...(await menuOn("/da/")).matchAll(/<details[\s\S]*?<\/details>/g)].map(([group]) => [
      /<summary[^>]*>([^<]*)/.exec(group)?.[1],
      [...group.matchAll(/<a href="([^"?]+)/g)].map(([, href]) => href),
    ]);
    expect(groups).to.deep.equal([
      ["Lær", ["/da/modeller", "/da/niveauer", "/da/ordbog"]],
      ["Kilder og metode", ["/da/kilder", "/da/metode"]],
    ]);
  });

  it("points out the page that one is on, and the word behind which it lies", async () => {
    for (const [path, current] of [
      ["/da/", ["Sammenlign"]],
      ["/da/cases/koege", ["Cases"]],
      ["/da/ordbog", ["Lær", "Ordbog"]],
      ["/da/udsagn/AA-1", ["Kilder og metode", "Kilder"]],
      ["/da/om", []],
    ] as const) {
      const marked = [...(await menuOn(path)).matchAll(/aria-current="true">([^<]*)/g)];
      expect(
        marked.map(([, text]) => text),
        path,
      ).to.deep.equal(current);
    }
  });

  it("leads from a case to the models in that municipality", async () => {
    const { text } = await request(await testApp()).get("/en/cases/aalborg");
    expect(text).to.include('href="/en/?organisation=aalborg"');
  });
});
