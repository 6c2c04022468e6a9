import { expect } from "chai";
import { languages } from "../../../src/domain/language.ts";
import { movesBetween } from "../../../src/domain/organisation/difference/moves.ts";
import { staysBetween } from "../../../src/domain/organisation/difference/stays.ts";
import { moveWords, staysWords } from "../../../src/texts/moves/move-words.ts";
import { testServices } from "../../support/services.ts";

async function told(id: string, from: string, to: string, language: "da" | "en") {
  const { organisations } = (await testServices()).useCases;
  const { today, models } = await organisations.underModels(await organisations.find(id));
  const [a, b] = [from, to].map(
    (name) => ([...models].find(([model]) => model === name)?.[1] ?? today).organisation,
  );
  if (a === undefined || b === undefined) throw new RangeError("no such model");
  const moves = movesBetween(a, b);
  return [...moveWords(moves, { from: a, to: b }, language), staysWords(staysBetween(a, b, moves), language)];
}

describe("what moves, in words", () => {
  it("names who and whereto, and ends with what stays", async () => {
    expect(await told("example", "central", "decentral", "da")).to.deep.equal([
      "Samordningen: fra Børne- og Ungeforvaltningen til seks områder",
      "Specialbørnehaven flytter fra Børne- og Ungeforvaltningen til Område Havn",
      "Støttekorpset: fra PPR til seks områder",
      "Om en plads i specialbørnehaven afgør området i stedet for Familieafdelingen",
      "Om en plads i en gruppe afgør området i stedet for Dagtilbudsafdelingen",
      "Om støtte afgør området i stedet for PPR",
      "Specialbørnehave, gruppe og støtte betales af området i stedet for Børne- og Ungeforvaltningen",
      "Alle 36 dagtilbud bliver, hvor de er, med samme leder.",
    ]);
    expect((await told("example", "central", "cross-department", "en")).slice(0, 3)).to.deep.equal([
      "Now to coordinate as well: Social department",
      "Special nursery: from Department for children and youth to Disability section in Social department",
      "Six areas no longer have leaders, and 36 daycare units come directly under Daycare section",
    ]);
  });

  it("counts what is many, and tells larger areas apart", async () => {
    const lines = await told("aalborg", "today", "decentral", "da");
    expect(lines[0]).to.equal("Det centrale støttekorps: fra Dagtilbudsafdelingen til 22 områder");
    expect(lines[1]).to.equal(
      "Fire større områder har ikke længere en leder, og de 22 områder hører direkte under Dagtilbudsafdelingen",
    );
  });

  it("holds no id, between any two models of any municipality", async () => {
    for (const id of ["example", "svendborg", "koege", "aalborg"])
      for (const from of ["today", "cross-department", "central", "decentral", "network"])
        for (const to of ["today", "cross-department", "central", "decentral", "network"])
          for (const language of languages)
            for (const line of await told(id, from, to, language)) {
              expect(line, `${id}: ${from} → ${to}`).not.to.match(
                /[a-z]-\d|undefined|null|support-|-section| {2}/,
              );
              expect(line.charAt(0)).to.match(/[A-ZÆØÅ0-9]/);
            }
  });
});
