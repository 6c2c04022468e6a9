import { expect } from "chai";
import { inDanish } from "../../../src/app/mistakes/danish.ts";
import { toldIn } from "../../../src/app/mistakes/told-in.ts";
import { messagesIn, messagesInSource } from "../../support/messages-in-source.ts";

const inSource = messagesInSource();
const rows = Object.keys(inDanish);
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** A message with a value for the fact itself has no row of its own, but one for each fact that it may tell. */
const speaks = (message: string, row: string) =>
  new RegExp(`^${message.split("{}").map(RegExp.escape).join(".+")}$`, "s").test(row);
const isFact = (message: string) => /[a-z]{2}/.test(message.replaceAll("{}", ""));

describe("the mistakes in Danish", () => {
  it("are found in the sources at all, wherever they may stand", () => {
    expect(inSource.length).to.be.above(70);
    const source = `
      throw new DomainError("invalid", \`unknown \${kind(\`a, \${b}\`)}: \${id}\`);
      z.string().regex(/^([a-z,]+)$/, "use letters").refine((rows) => rows.length > 1, tooFew).max(3);
      const names = { path: ["to"], message: "names differ", error: ({ input }) => \`taken: \${input}\` };
      fault(["needs", at], "ids must differ"); fault(\`out of order: \${at}\`, "criteria", at);`;
    expect(messagesIn(source, new Map([["tooFew", "too few rows"]]))).to.deep.equal([
      "unknown {}: {}",
      "use letters",
      "too few rows",
      "ids must differ",
      "out of order: {}",
      "names differ",
      "taken: {}",
    ]);
  });

  it("are there for every message in the sources", () => {
    const lacking = inSource.filter(({ text }) => !isFact(text) || !rows.some((row) => speaks(text, row)));
    expect(lacking.map(({ file, text }) => `${file}: ${text}`)).to.deep.equal([]);
  });

  it("are all used", () => {
    const unused = rows.filter((row) => !inSource.some(({ text }) => speaks(text, row)));
    expect(unused).to.deep.equal([]);
  });

  it("keep every value, and end so that a way to mend can follow", () => {
    for (const [en, told] of Object.entries(inDanish)) {
      const da = typeof told === "string" ? told : told.da;
      expect(holes(da), da).to.have.members(holes(en));
      expect(`${en}${da}`).not.to.match(/\.$/);
      if (typeof told !== "string") for (const mend of Object.values(told.mend)) expect(mend).to.match(/\.$/);
    }
  });
});

describe("toldIn", () => {
  it("keeps values as they are, whatever stands in them", () => {
    for (const value of ["ward-9", "a: b", "$&", "{id}", "to\nlines", ""])
      expect(toldIn("da", `unknown unit: ${value}`)).to.equal(`ukendt enhed: ${value}`);
    expect(toldIn("da", "missing measurement: a on b on c")).to.equal("mangler måling: a on b på c");
  });

  it("says how to mend it, in both languages", () => {
    expect(toldIn("da", "not from 0 to 1: 7")).to.equal("ikke fra 0 til 1: 7. Skriv et tal fra 0 til 1.");
    expect(toldIn("en", "not from 0 to 1: 7")).to.equal("not from 0 to 1: 7. Give a number from 0 to 1.");
  });

  it("tells a reason among the values in the same language", () => {
    const message = "decisions do not hold together: An area can refer only when it has a leader.";
    expect(toldIn("en", message)).to.equal(message);
    expect(toldIn("da", message)).to.equal(
      "valgene hænger ikke sammen: Området kan kun visitere, når det har en leder.",
    );
  });

  it("leaves what it does not know in English", () => {
    expect(toldIn("da", "something new: 7")).to.equal("something new: 7");
  });
});
