import { expect } from "chai";
import { newAnalysis } from "../../support/analyses.ts";
import { visitor } from "./visitor.ts";

describe("the answer on a municipality of one's own", () => {
  it("ranks the models on it and its own organisation, and follows the weights where it stands", async () => {
    const { id, editToken } = await newAnalysis();
    const browser = await visitor();
    await browser.enter(editToken);
    const address = `/da/kommune/${id}/svaret`;
    const { status, text } = await browser.open(address);
    expect(status).to.equal(200);
    expect(text).to.include('id="matrix-heading"').and.include('data-ranking="title"');
    expect(text).to.include(`action="${address}#`);
    expect(text).to.not.match(/href="\/da\/tegninger[^"]*town/);
    const weighed = await browser.open(`${address}?mode=exact&specialism=100`);
    expect(weighed.status).to.equal(200);
    expect(weighed.text).to.not.equal(text);
    expect((await browser.open(`${address}?mode=exact&specialism=mange`)).status).to.equal(400);
  });

  it("shows a reader only what follows from what may be published", async () => {
    const { id, readToken, editToken } = await newAnalysis();
    const pageFor = async (token: string) => {
      const browser = await visitor();
      await browser.enter(token);
      return (await browser.open(`/da/kommune/${id}/svaret?lens=structure`)).text;
    };
    const [exact, shown] = [await pageFor(editToken), await pageFor(readToken)];
    const task = (text: string) => /data-task="([^"]*)"/.exec(text)?.[1];
    expect(task(shown)).to.be.a("string").and.not.equal(task(exact));
  });
});
