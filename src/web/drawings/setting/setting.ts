import { z } from "zod";
import type { UseCases } from "../../../app/use-cases.ts";
import { generalUnits } from "../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Visit } from "../../page.ts";
import { type Stage, stageOf } from "./stage.ts";
import { type ReferredLevel, tellingLevel } from "./telling-level.ts";

const exampleId = "example";

/** What a page's drawings stand on: a municipality and one child in it, as a link or a form asks for them. */
export type Setting = Reading & {
  readonly organisation: Organisation;
  /** All that may be chosen, the example first. */
  readonly organisations: readonly Organisation[];
  readonly stage: Stage;
  /** The need level whose path is shown; 0 shows none. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** The level shown where none is asked for. */
  readonly unasked: ReferredLevel;
  /** The child's own unit. */
  readonly unit: string;
};

const Typed = z.string().max(64).catch("");

/** What cannot be used falls back, so that an old link still shows something. */
export const SettingQuery = z.object({
  organisation: Typed,
  level: z.enum(["0", "1", "2", "3", "4"]).optional().catch(undefined),
  unit: Typed,
});

/** Reads a query. `only` is the municipality of a page that is about that one. Throws "not-found" for an unknown one. */
export async function settingFor(
  { library, organisations }: Pick<UseCases, "library" | "organisations">,
  query: unknown,
  { t, language, format }: Pick<Visit, "t" | "language" | "format">,
  only?: string | Organisation,
): Promise<Setting> {
  const asked = SettingQuery.parse(query);
  const organisation = await organisations.find(only ?? (asked.organisation || exampleId));
  const example = await organisations.find(exampleId);
  const units = generalUnits(organisation);
  const stage = stageOf(await organisations.underModels(organisation));
  const unit = (units.find(({ id }) => id === asked.unit) ?? units[0])?.id ?? "";
  const unasked = tellingLevel(stage, unit);
  return {
    t,
    language,
    format,
    corpus: library.corpus,
    organisation,
    organisations: [example, ...[...library.organisations.values()].filter((other) => other !== example)],
    stage,
    level: asked.level === undefined ? unasked : (Number(asked.level) as Setting["level"]),
    unasked,
    unit,
  };
}

/** The setting as a link carries it, with a question mark, but for what a page shows unasked; "" if that is all of it. */
export function queryOf(
  { organisation, level, unasked, unit }: Setting,
  changes: Partial<Pick<Setting, "level">> = {},
): string {
  const shown = changes.level ?? level;
  const query = new URLSearchParams([
    ...(organisation.id === exampleId ? [] : [["organisation", organisation.id]]),
    ...(shown === unasked ? [] : [["level", String(shown)]]),
    ...(unit === generalUnits(organisation)[0]?.id ? [] : [["unit", unit]]),
  ]);
  return query.size === 0 ? "" : `?${query}`;
}
