import { expect } from "chai";
import { svgOf } from "../../../src/diagrams/diagram.ts";
import { widthOf } from "../../../src/diagrams/lettering.ts";
import { languages } from "../../../src/domain/language.ts";
import { referralPath } from "../../../src/domain/organisation/graph/referral/referral-path.ts";
import { formats } from "../../../src/texts/format.ts";
import { settingFor } from "../../../src/web/drawings/setting/setting.ts";
import { testServices } from "../../support/services.ts";

type Line = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
};

/** The narrowest place in which a page shows each: a phone's column, and from where the wide one takes over. */
const narrowest = { small: 276, medium: 660 } as const;

const numbers = (text: string | undefined) => (text?.match(/-?[\d.]+/g) ?? ["0", "0"]).map(Number);

/** Every line of letters, where it lies: a thing's letters lie where the thing does. */
function linesIn(svg: string): readonly Line[] {
  const lines: Line[] = [];
  const groups: (readonly [number, number])[] = [];
  for (const { 0: piece, 1: name = "", 2: attributes = "", index } of svg.matchAll(
    /<(\/g|g|text)\b([^>]*)>/g,
  )) {
    if (name === "/g") groups.pop();
    else if (name === "g") {
      const [x = 0, y = 0] = numbers(/transform="translate\(([^)]*)\)"/.exec(attributes)?.[1]);
      if (!piece.endsWith("/>")) groups.push([x, y]);
    } else {
      const at = index + piece.length;
      lines.push(...textLines(attributes, svg.slice(at, svg.indexOf("</text>", at)), groups));
    }
  }
  return lines;
}

function textLines(
  attributes: string,
  inside: string,
  groups: readonly (readonly [number, number])[],
): readonly Line[] {
  const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
  const size = Number(read("font-size"));
  const weight = read("font-weight") ? "semibold" : "regular";
  const [dx, dy] = [0, 1].map((axis) => groups.reduce((sum, at) => sum + (at[axis] ?? 0), 0)) as [
    number,
    number,
  ];
  const spans = [...inside.matchAll(/<tspan[^>]*?(?: dy="([^"]*)")?>([^<]*)<\/tspan>/g)];
  const told =
    spans.length > 0 ? spans.map(([, down, text = ""]) => ({ down, text })) : [{ down: "0", text: inside }];
  let base = Number(read("y")) + dy;
  return told.map(({ down, text }) => {
    base += Number(down ?? 0);
    const wide = widthOf(text.replaceAll("&amp;", "&"), size, weight);
    const x = Number(read("x")) + dx;
    const left = { end: x - wide, middle: x - wide / 2 }[read("text-anchor") ?? ""] ?? x;
    return { text, left, right: left + wide, top: base - size * 0.7, base };
  });
}

const clash = (a: Line, b: Line) =>
  a.top < b.base - 0.5 && b.top < a.base - 0.5 && a.left < b.right - 1 && b.left < a.right - 1;

/** The number in a thing gives way to the badge that stands in its very place. */
const isReplaced = (a: Line, b: Line) =>
  Math.abs(a.left + a.right - b.left - b.right) < 0.1 && /^[\d,.]+$/.test(a.text);

describe("the letters of an organisation's drawing", () => {
  for (const organisation of ["example", "svendborg", "koege", "aalborg"]) {
    for (const language of languages) {
      it(`can be read wherever a page shows it, clear of each other and of badges: ${organisation}, ${language}`, async () => {
        const { useCases, texts } = await testServices();
        const visit = { language, t: texts[language], format: formats[language] };
        const { stage, unit } = await settingFor(useCases, { organisation }, visit);
        for (const size of ["small", "medium"] as const) {
          for (const shown of [stage.today, ...stage.models.values()]) {
            for (const level of [undefined, 1, 2, 3, 4] as const) {
              const path = level && referralPath(shown.graph, unit, level);
              const diagram = stage.drawing(shown, size, visit)({ title: "x", description: "", path });
              const { svg } = svgOf(diagram, "x");
              const what = `${size}, level ${level}, ${shown.organisation.decisions.coordination ?? "today"}`;
              const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, number]) => Number(number));
              const scale = narrowest[size] / diagram.width;
              expect(Math.min(...sizes) * scale, what).to.be.at.least(11);
              expect(svg, what).not.to.include("…");
              const lines = linesIn(svg);
              const outside = lines.filter(({ left, right }) => left < 0 || right > diagram.width + 1);
              expect(outside, what).to.deep.equal([]);
              const clashes = lines.flatMap((one, index) =>
                lines
                  .slice(index + 1)
                  .filter((other) => clash(one, other) && !isReplaced(one, other))
                  .map(({ text }) => `${one.text} × ${text}`),
              );
              expect(clashes, what).to.deep.equal([]);
              expect(covered(svg, lines, size), what).to.deep.equal([]);
            }
          }
        }
      }).timeout(30_000);
    }
  }

  /** Letters that the badge of a way lies on, but for its own. */
  function covered(svg: string, lines: readonly Line[], size: "small" | "medium"): readonly string[] {
    const r = size === "small" ? 8 : 9.5;
    return [...svg.matchAll(/<g transform="translate\(([^)]*)\)" data-step="(\d)">/g)].flatMap(
      ([, at, step]) => {
        const [x = 0, y = 0] = numbers(at);
        return lines
          .filter(({ text }) => !/^[\d,.]+$/.test(text))
          .filter(
            ({ left, right, top, base }) =>
              Math.hypot(x - Math.max(left, Math.min(x, right)), y - Math.max(top, Math.min(y, base))) < r,
          )
          .map(({ text }) => `${step} on ${text}`);
      },
    );
  }

  it("are whole in files too", async () => {
    const { useCases, texts } = await testServices();
    for (const organisation of ["example", "svendborg", "koege", "aalborg"]) {
      for (const language of languages) {
        const visit = { language, t: texts[language], format: formats[language] };
        const { stage } = await settingFor(useCases, { organisation }, visit);
        for (const shown of [stage.today, ...stage.models.values()])
          expect(
            stage.drawing(shown, "large", visit)({ title: "x", description: "" }).body.svg,
          ).not.to.include("…");
      }
    }
  });
});

describe("a municipality's departments", () => {
  it("are never called one joint department where there are two", async () => {
    const { organisations } = (await testServices()).useCases;
    for (const id of ["example", "svendborg", "koege", "aalborg"]) {
      const { today, models } = await organisations.underModels(await organisations.find(id));
      for (const { organisation } of [today, ...models.values()]) {
        if (organisation.departments.length < 2) continue;
        for (const { name } of organisation.departments) {
          expect(name.da).not.to.match(/\b(én|samlet|fælles)\b/i);
          expect(name.en).not.to.match(/\b(one|joint|single)\b/i);
        }
      }
    }
  });
});
