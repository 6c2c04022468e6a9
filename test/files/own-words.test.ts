import { expect } from "chai";
import { drawingWords } from "../../src/files/drawing-words.ts";

const reader = { t: (key: string) => key, language: "da" as const };
const told = { title: "", description: "" };

describe("the words of a drawing", () => {
  it("are the municipality's own where it has any, in either language, and else ours", () => {
    const own = { supportTeam: { one: "Ressourceteam" }, area: { one: "Klynge", many: "Klynger" } };
    const { kinds } = drawingWords(reader as never, told, own);
    expect(kinds).to.include({
      supportTeam: "Ressourceteam",
      area: "Klynge",
      network: "drawings:kinds.network",
    });
    expect(drawingWords(reader as never, told).kinds.area).to.equal("drawings:kinds.area");
  });
});
