import { expect } from "chai";
import { svgOf } from "../../../src/diagrams/diagram.ts";
import { widthOf } from "../../../src/diagrams/lettering.ts";
import { languages } from "../../../src/domain/language.ts";
import { formats } from "../../../src/texts/format.ts";
import { overviewsOn } from "../../../src/web/drawings/overview/overviews.ts";
import { settingFor } from "../../../src/web/drawings/setting/setting.ts";
import { testServices } from "../../support/services.ts";

type Line = { readonly text: string; readonly left: number; readonly right: number; readonly base: number };

/** Every line of letters on a drawing, by where it lies. */
function linesIn(svg: string): readonly Line[] {
  return [
    ...svg.matchAll(
      /(<g transform="translate\([^)]*\)"[^>]*>)?(?:<title>[^<]*<\/title>)?(?:<path [^>]*>)?<text ([^>]*)>(.*?)<\/text>/g,
    ),
  ].flatMap(([, group = "", attributes = "", inside = ""]) => {
    const [dx = 0, dy = 0] = (/translate\(([^)]*)\)/.exec(group)?.[1] ?? "0 0").split(" ").map(Number);
    const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = Number(read("font-size"));
    const weight = read("font-weight") ? "semibold" : "regular";
    const spans = [...inside.matchAll(/<tspan[^>]*?(?: dy="([^"]*)")?>([^<]*)<\/tspan>/g)];
    const told =
      spans.length > 0
        ? spans.map(([, down, text = ""]) => ({ down, text }))
        : [{ down: undefined, text: inside }];
    let base = Number(read("y")) + dy;
    return told.map(({ down, text }) => {
      base += Number(down ?? 0);
      const wide = widthOf(text.replaceAll("&amp;", "&"), size, weight);
      const x = Number(read("x")) + dx;
      const left = { end: x - wide, middle: x - wide / 2 }[read("text-anchor") ?? ""] ?? x;
      return { text, left, right: left + wide, base };
    });
  });
}

const clash = (a: Line, b: Line): boolean =>
  Math.abs(a.base - b.base) < 9 && a.left < b.right - 1 && b.left < a.right - 1;

describe("the four models at first glance", () => {
  for (const organisation of ["example", "svendborg", "koege", "aalborg"]) {
    for (const language of languages) {
      it(`have letters that can be read and lie clear of each other: ${organisation}, ${language}`, async () => {
        const { useCases, texts } = await testServices();
        for (const level of ["1", "2", "3", "4"]) {
          const visit = { language, t: texts[language], format: formats[language] };
          const setting = await settingFor(useCases, { organisation, level }, visit);
          const overviews = overviewsOn(setting);
          expect(overviews.map(({ model }) => model.number)).to.deep.equal([1, 2, 3, 4]);
          for (const { diagram, model, path } of overviews) {
            const { svg } = svgOf(diagram, "x");
            const what = `${model.id}, level ${level}`;
            const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
            expect(Math.min(...sizes), what).to.be.at.least(11.5);
            expect(svg, what).not.to.include("…");
            const lines = linesIn(svg);
            expect(lines.length, what).to.be.above(3);
            const outside = lines.filter(({ left, right }) => left < 0 || right > diagram.width + 1);
            expect(outside, what).to.deep.equal([]);
            const clashes = lines.flatMap((one, at) =>
              lines
                .slice(at + 1)
                .filter((other) => clash(one, other))
                .map(({ text }) => `${one.text} × ${text}`),
            );
            expect(clashes, what).to.deep.equal([]);
            const badges = [...svg.matchAll(/data-step="/g)].length;
            expect(badges, what).to.equal(path?.reached ? path.actors.length : 0);
          }
        }
      });
    }
  }

  it("say of each who decides for the child, as the graph does", async () => {
    const { useCases, texts } = await testServices();
    const visit = { language: "da", t: texts.da, format: formats.da } as const;
    const decided = async (level: string) =>
      overviewsOn(await settingFor(useCases, { level }, visit)).map((overview) => overview.decided);
    expect(await decided("1")).to.deep.equal([
      "Handicapafdelingen i en anden forvaltning afgør.",
      "Familieafdelingen afgør.",
      "Området afgør selv.",
      "Familieafdelingen afgør.",
    ]);
    expect(new Set(await decided("4"))).to.deep.equal(
      new Set(["Ingen skal afgøre noget: barnet bliver, hvor det er."]),
    );
  });
});
