import { expect } from "chai";
import { newAnalysis } from "../../support/analyses.ts";
import { testServices } from "../../support/services.ts";
import { linkTo, visitor } from "./visitor.ts";

const todayOf = (id: string) => `/da/kommune/${id}/i-dag`;

describe("a link to an analysis", () => {
  it("changes nothing by being looked at, as mail filters do", async () => {
    const { id, editToken, access } = await newAnalysis();
    const { analyses } = await testServices();
    const before = await analyses.linksTo(access);
    const reader = await visitor();
    const { status, text } = await reader.open(linkTo(editToken));
    expect(status).to.equal(200);
    expect(text).to.include("Linket fører til en analyse, som du kan læse og ændre.");
    expect([...reader.cookies.keys()]).to.deep.equal(["tovholder"]);
    expect(await analyses.linksTo(access)).to.deep.equal(before);
    expect((await reader.open(todayOf(id))).status).to.equal(404);
  });

  it("lets the browser in by its button, again and again, in either language", async () => {
    const { id, editToken } = await newAnalysis();
    const reader = await visitor();
    for (const [language, address] of [
      ["da", `/da/kommune/${id}/i-dag`],
      ["en", `/en/municipality/${id}/today`],
      ["da", `/da/kommune/${id}/i-dag`],
    ] as const) {
      const answer = await reader.send(linkTo(editToken), { language });
      expect([answer.status, answer.headers.location]).to.deep.equal([303, address]);
      expect((await reader.open(address)).status).to.equal(200);
    }
  });

  it("keeps one cookie for all analyses, which no script and no other site gets", async () => {
    const reader = await visitor({ trustProxy: 0 });
    const first = await reader.enter((await newAnalysis()).editToken);
    const lines = [first.headers["set-cookie"] ?? []].flat().map(String);
    const line = lines.find((one) => one.startsWith("tovholder-session="));
    expect(line).to.match(/^tovholder-session=[\w-]{22}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = reader.cookies.get("tovholder-session");
    await reader.enter((await newAnalysis()).editToken);
    expect(reader.cookies.get("tovholder-session")).to.equal(session);
  });

  it("lets nobody in without the page's own token", async () => {
    const { id, editToken } = await newAnalysis();
    const reader = await visitor();
    expect((await reader.send(linkTo(editToken), { token: "forged", language: "da" })).status).to.equal(403);
    expect((await reader.open(todayOf(id))).status).to.equal(404);
  });

  it("is told nowhere on its own page, nor on any that it leads to, nor to other sites", async () => {
    const { id, editToken } = await newAnalysis();
    const reader = await visitor();
    const pages = [await reader.open(linkTo(editToken))];
    await reader.enter(editToken);
    pages.push(await reader.open(todayOf(id)));
    for (const { text, headers } of pages) {
      expect(text).to.not.include(editToken);
      expect(headers["referrer-policy"]).to.equal("no-referrer");
      expect(headers["cache-control"]).to.equal("private, no-store");
      expect(headers["x-robots-tag"]).to.equal("noindex");
      expect(text).to.include('<meta name="robots" content="noindex">');
    }
  });

  it("is kindly turned away when it is unknown or revoked, and so is whoever had opened it", async () => {
    const { id, access, addLink } = await newAnalysis();
    const { analyses } = await testServices();
    const link = await addLink("edit", "Bente i Nord");
    const reader = await visitor();
    await reader.enter(link.token);
    expect((await reader.open(todayOf(id))).status).to.equal(200);
    await analyses.revokeLink(access, link.id);
    for (const token of [link.token, "AAAAAAAAAAAAAAAAAAAAAA", "x"]) {
      const { status, text } = await reader.open(linkTo(token));
      expect([status, text.includes("<h1>Linket virker ikke</h1>")]).to.deep.equal([404, true]);
    }
    const { status, text } = await reader.open(todayOf(id));
    expect([status, text.includes("<h1>Her er ikke noget, du kan åbne</h1>")]).to.deep.equal([404, true]);
  });
});
