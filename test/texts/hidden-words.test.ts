import { expect } from "chai";
import { languages } from "../../src/domain/language.ts";
import { hiddenWords } from "../../src/texts/hidden-words.ts";

const told = (...given: Parameters<typeof hiddenWords>) => {
  const { short, full } = hiddenWords(...given);
  return languages.map((language) => [short, ...full].map((text) => text[language]).join(" "));
};

describe("what a reader is told of hidden numbers", () => {
  it("names the limit, and zeros where they are hidden too", () => {
    const [da, en] = told({ threshold: 5, reason: null, zeros: "hide" });
    expect(da).to.include("Antal børn under 5 er skjult, også nuller, så");
    expect(en).to.include("Numbers of children under 5 are hidden, zeros too, so");
    expect(`${told({ threshold: 5, reason: null, zeros: "show" })}`).not.to.match(/nuller|zeros/);
  });

  it("gives the reason for a lower limit", () => {
    const [da, en] = told({ threshold: 3, reason: "few places.", zeros: "hide" });
    expect(da).to.include("Grænsen er sat til 3: few places.");
    expect(en).to.include("The limit is set at 3: few places.");
  });
});
