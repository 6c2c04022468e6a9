import type { Claim } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";

export type FigureView = { readonly label: string; readonly value: string };

/** They only number the claim itself. */
const saidByTheText: ReadonlySet<string> = new Set(["level", "stage"]);

/** The figures that stand in the source, in its order: a range as one, a part of a whole as one. */
export function figuresOf({ figures = {} }: Claim, { t, format }: Reading): readonly FigureView[] {
  const number = (name: string, value: number) =>
    name.endsWith("Year") ? String(value) : format.number(value, 2);
  return Object.entries(figures).flatMap(([name, value]) => {
    if (saidByTheText.has(name) || isUpperEnd(name, figures)) return [];
    if (name === "of") return [];
    if (name === "part") {
      const of = format.number(figures.of ?? 1);
      return [{ label: t("claims:figure.part"), value: t("claims:figure.partOf", { part: value, of }) }];
    }
    if (name === "percent")
      return [
        {
          label: t("claims:figure.part"),
          value: format.percent(value / 100, Number.isInteger(value) ? 0 : 1),
        },
      ];
    const upper = figures[upperEndOf(name)];
    if (!isLowerEnd(name) || upper === undefined) {
      return [{ label: t(`claims:figure.${name}`), value: number(name, value) }];
    }
    const range = `${number(name, value)}-${number(name, upper)}`;
    return [{ label: t(`claims:figure.${name.replace(/From/, "")}`), value: range }];
  });
}

const isLowerEnd = (name: string) => /From(?=$|[A-Z])/.test(name);
const upperEndOf = (name: string) => name.replace(/From(?=$|[A-Z])/, "To");
const isUpperEnd = (name: string, figures: Readonly<Record<string, number>>) =>
  /To(?=$|[A-Z])/.test(name) && name.replace(/To(?=$|[A-Z])/, "From") in figures;
