import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Visit } from "../../page.ts";
import { pathTo } from "../../routes.ts";

type Seen = {
  readonly organisation: Organisation;
  readonly level?: number | undefined;
  readonly unit?: string | undefined;
};

/** Where a municipality and a child are seen on the compare page, and what of it was chosen, in words. */
export function seenOn(
  { t, language }: Pick<Visit, "t" | "language">,
  { organisation, level, unit }: Seen,
): { readonly seenAt: string; readonly chosen: string } {
  const query = new URLSearchParams({ organisation: organisation.id });
  if (level !== undefined) query.set("level", String(level));
  if (level !== undefined && unit) query.set("unit", unit);
  const name = organisation.units.find(({ id }) => id === unit)?.name[language];
  const child =
    level !== undefined && name !== undefined ? t("drawings:chosenChild", { level, unit: name }) : "";
  return {
    seenAt: `${pathTo("compare", language)}?${query}`,
    chosen: [organisation.name[language], child].filter((words) => words !== "").join(", "),
  };
}
