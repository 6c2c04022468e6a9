import { referralPath } from "../../../domain/organisation/graph/referral/referral-path.ts";
import { generalUnits } from "../../../domain/organisation/parts.ts";
import { decidedOn } from "../../drawings/overview/decided.ts";
import { compareAddress } from "../address.ts";
import type { Scene } from "../scene.ts";

const levels = [1, 2, 3] as const;

/** Need levels by models: who decides, and how often the case changes hands. */
export function needsTable(scene: Scene) {
  const { form, visit, corpus, stage, organisation, unit, level } = scene;
  const { t, language } = visit;
  const models = corpus.models.filter(({ id }) => stage.models.has(id));
  return {
    lead: t("overview:table.lead", {
      unit: generalUnits(organisation).find(({ id }) => id === unit)?.name[language] ?? unit,
    }),
    models: models.map(({ number, short }) => ({ number, short: short[language] })),
    rows: levels.map((row) => ({
      level: row,
      name: t(`overview:level.${row}`),
      href: compareAddress(form, language, { level: row === form.unasked ? null : String(row) }),
      current: row === level,
      cells: models.map(({ id, short }) => {
        const arranged = stage.models.get(id);
        const path = arranged && referralPath(arranged.graph, unit, row);
        return {
          model: short[language],
          decided: arranged && path ? decidedOn(path, arranged, visit) : "",
          hands: path?.reached ? t("overview:table.hands", { count: path.handOvers }) : "",
          crossing: path?.reached && path.boundaries > 0 ? t("overview:table.crossing") : "",
        };
      }),
    })),
    same: {
      name: t("overview:level.4"),
      href: compareAddress(form, language, { level: "4" }),
      current: level === 4,
    },
  };
}
