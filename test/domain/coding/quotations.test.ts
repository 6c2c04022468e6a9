import { expect } from "chai";
import { tableOf } from "../../support/coding/table.ts";
import { corpus } from "../corpus/booklet.ts";

/** The words that were found letter for letter in a source. */
const found = tableOf("quotations").map(({ source = "", words = "" }) => ({ source, words }));

describe("a quotation", () => {
  it("was found letter for letter in the source of its claim", () => {
    const known = new Set(found.map(({ source, words }) => `${source}: ${words}`));
    const strange = corpus.claims.flatMap((claim) =>
      quotedIn(claim)
        .filter((words) => !known.has(`${claim.source}: ${words}`))
        .map((words) => `${claim.id}: ${words}`),
    );
    expect(strange).to.deep.equal([]);
  });

  it("stands in quotation marks only where a source has those words", () => {
    const quoted = new Set(quotedIn(corpus));
    const known = new Set(found.map(({ words }) => words));
    expect([...quoted.symmetricDifference(known)]).to.deep.equal([]);
  });
});

/** What a value holds between Danish quotation marks, or as a quotation; capitals do not matter. */
function quotedIn(value: unknown, isQuote = false): readonly string[] {
  if (typeof value === "string") return isQuote ? [value.toLowerCase()] : marked(value);
  if (value instanceof Map || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => quotedIn(part, isQuote || key === "quote"));
}

const marked = (text: string) =>
  [...text.matchAll(/»([^«]+)«/g)].map(([, words]) => (words ?? "").toLowerCase());
