import { expect } from "chai";
import { newAnalysis } from "../../../support/analyses.ts";
import { testServices } from "../../../support/services.ts";
import { visitor } from "../visitor.ts";

/** What a form bears: the hidden fields of the one that does this, as they stand on the page. */
function formOn(page: string, act: "change" | "add" | "remove" | "undo" | "redo"): Record<string, string> {
  const forms = [...page.matchAll(/<form method="post".*?<\/form>/gs)].map(([form]) => form);
  const form = forms.find((one) => one.includes(`name="do" value="${act}"`)) ?? "";
  const fields = [...form.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
    const name = / name="([^"]*)"/.exec(input)?.[1];
    const isOff = input.includes('type="checkbox"') && !input.includes(" checked");
    return name === undefined || isOff ? [] : [[name, / value="([^"]*)"/.exec(input)?.[1] ?? ""] as const];
  });
  const chosen = [...form.matchAll(/<select[^>]* name="([^"]*)".*?<\/select>/gs)].map(
    ([select, name]) => [name, /<option value="([^"]*)" selected/.exec(select)?.[1] ?? ""] as const,
  );
  return Object.fromEntries([...fields, ...chosen]);
}

async function editor() {
  const { id, editToken, internalToken, access } = await newAnalysis();
  const browser = await visitor();
  await browser.enter(editToken);
  const today = `/da/kommune/${id}/i-dag`;
  const units = async () => (await (await testServices()).analyses.open(access)).state.organisation.units;
  return { id, internalToken, editToken, browser, today, units };
}

describe("the municipality today", () => {
  it("says how large it is, draws it, and has a link to the form of everything that is drawn", async () => {
    const { browser, today } = await editor();
    const { text } = await browser.open(today);
    expect(text).to.include("Town har 4 dagtilbud i 2 områder");
    expect(text).to.include('<h2 id="today-heading"');
    for (const row of ["unit-n1", "group-g1", "area-north", "team-team", "municipality-municipality"])
      expect(text).to.include(`id="open-${row}"`);
  });

  it("says where the link is until it is kept, and nothing of another municipality's", async () => {
    const { browser, id, today } = await editor();
    const sharing = `/da/kommune/${id}/deling`;
    const says = async (address: string) =>
      (await browser.open(address)).text.includes("Gem linket til jeres analyse");
    expect(await says(today)).to.equal(false);
    await browser.send(sharing, { do: "add", kind: "edit", name: "" });
    expect(await says(today)).to.equal(true);
    const other = await newAnalysis();
    await browser.enter(other.editToken);
    expect(await says(`/da/kommune/${other.id}/i-dag`)).to.equal(false);
    await browser.send(sharing, { do: "kept" });
    expect(await says(today)).to.equal(false);
  });

  it("says to a reader which numbers are hidden, and to them alone", async () => {
    const { id, readToken, internalToken } = await newAnalysis();
    for (const [token, isHidden] of [
      [readToken, true],
      [internalToken, false],
    ] as const) {
      const reader = await visitor();
      await reader.enter(token);
      const { text } = await reader.open(`/da/kommune/${id}/i-dag`);
      expect(text.includes("Små antal børn er skjult.")).to.equal(isHidden);
      // The town has 4, 8 and 16: what cannot be shown is no number of ours.
      expect(text).to.include(
        isHidden
          ? "med et skjult antal børn på niveau 1, et skjult antal børn på niveau 2 og 16 børn på niveau 3"
          : "med 4 børn på niveau 1, 8 børn på niveau 2 og 16 børn på niveau 3",
      );
      expect(/<td[^>]*>\s*skjult\s*</.test(text)).to.equal(isHidden);
    }
  });

  it("saves a form, and goes back to the row that it was about", async () => {
    const { browser, today, units } = await editor();
    const form = formOn((await browser.open(`${today}?change=unit.n1`)).text, "change");
    const { status, headers } = await browser.send(today, { ...form, name: "Solsikken", area: "south" });
    expect([status, headers.location]).to.deep.equal([303, `${today}#unit-n1`]);
    expect((await units())[0]).to.deep.include({ area: "south", leader: "south" });
    expect((await browser.open(today)).text).to.include(">Solsikken</a>");
  });

  it("does the same form once, however often it is sent", async () => {
    const { browser, today, units } = await editor();
    const form = { ...formOn((await browser.open(`${today}?add=unit`)).text, "add"), name: "Ny" };
    expect((await browser.send(today, form)).status).to.equal(303);
    expect((await browser.send(today, form)).status).to.equal(303);
    expect((await units()).filter(({ name }) => name.da === "Ny")).to.have.length(1);
  });

  it("gives back all that was typed, with each fault at its field", async () => {
    const { browser, today, units } = await editor();
    const before = await units();
    const form = formOn((await browser.open(`${today}?change=unit.n1`)).text, "change");
    const { status, text } = await browser.send(today, { ...form, name: "<Sol>", staff: "mange" });
    expect(status).to.equal(400);
    expect(text).to.include('value="&lt;Sol&gt;"').and.to.include('value="mange"');
    expect(text).to.include('href="#field-staff"').and.to.include('id="field-staff-error"');
    expect(await units()).to.deep.equal(before);
  });

  it("asks where it goes, if something is left without", async () => {
    const { browser, today, units } = await editor();
    const { text } = await browser.open(`${today}?change=area.north`);
    expect(text).to.include("<li>n1 ligger i det</li>").and.to.include("<li>n1 hører under det</li>");
    const form = formOn(text, "remove");
    const refused = await browser.send(today, form);
    expect([refused.status, refused.text.includes('href="#field-moveTo"')]).to.deep.equal([400, true]);
    expect((await browser.send(today, { ...form, moveTo: "south" })).status).to.equal(303);
    expect((await units()).map(({ area }) => area)).to.deep.equal(Array(5).fill("south"));
  });

  it("undoes and redoes by a button, and says so where there is nothing to", async () => {
    const { browser, today, units } = await editor();
    const before = await units();
    const form = formOn((await browser.open(`${today}?change=unit.n1`)).text, "change");
    await browser.send(today, { ...form, name: "Solsikken" });
    const after = await units();
    const step = async (act: "undo" | "redo") =>
      browser.send(today, formOn((await browser.open(today)).text, act));
    await step("undo");
    expect(await units()).to.deep.equal(before);
    await step("redo");
    expect(await units()).to.deep.equal(after);
    const { status, text } = await step("redo");
    expect([status, text.includes("Det kunne ikke gøres")]).to.deep.equal([400, true]);
  });

  it("shows both sides where two changed the same, and lets one choose", async () => {
    const { browser, today, units, editToken } = await editor();
    const colleague = await visitor();
    await colleague.enter(editToken);
    const mine = formOn((await browser.open(`${today}?change=unit.n1`)).text, "change");
    const theirs = formOn((await colleague.open(`${today}?change=unit.n1`)).text, "change");
    await colleague.send(today, { ...theirs, places: "41" });
    const { status, text } = await browser.send(today, { ...mine, places: "42" });
    expect(status).to.equal(409);
    expect(text)
      .to.include("<li>Pladser i n1: 60 → 41</li>")
      .and.to.include("<li>Pladser i n1: 60 → 42</li>");
    const again = formOn(text, "change");
    expect((await browser.send(today, { ...again, places: "42" })).status).to.equal(303);
    expect((await units())[0]?.places).to.equal(42);
  });

  it("joins what two changed in different places", async () => {
    const { browser, today, units, editToken } = await editor();
    const colleague = await visitor();
    await colleague.enter(editToken);
    const mine = formOn((await browser.open(`${today}?change=unit.n1`)).text, "change");
    const theirs = formOn((await colleague.open(`${today}?change=unit.s1`)).text, "change");
    await colleague.send(today, { ...theirs, places: "41" });
    expect((await browser.send(today, { ...mine, places: "42" })).status).to.equal(303);
    expect((await units()).map(({ places }) => places).slice(0, 3)).to.deep.equal([42, 60, 41]);
  });

  it("has no form for whoever may only read, and takes none from them", async () => {
    const { browser, today, internalToken, units } = await editor();
    const before = await units();
    const form = formOn((await browser.open(`${today}?change=unit.n1`)).text, "change");
    const reader = await visitor();
    await reader.enter(internalToken);
    const { status, text } = await reader.open(`${today}?change=unit.n1`);
    expect(status).to.equal(200);
    expect(text).to.not.include('method="post"');
    expect((await reader.send(today, { ...form, name: "Taget" })).status).to.equal(403);
    expect(await units()).to.deep.equal(before);
  });
});
