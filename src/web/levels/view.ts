import { claimOf } from "../../domain/corpus/corpus.ts";
import { basesIn } from "../../domain/organisation/bases-in.ts";
import type { Base } from "../../domain/origin.ts";
import { claimCardOf } from "../claims/claim-card.ts";
import type { Components, Link } from "../components.ts";
import { type ChoiceForm, choiceForm } from "../drawings/setting/choice.ts";
import { queryOf, type Setting } from "../drawings/setting/setting.ts";
import type { PageView } from "../render/frame.ts";
import { pathTo } from "../routes.ts";
import { type LevelLaw, levelLaw } from "./law.ts";
import { type LevelPaths, type PathSign, pathsOn, signsOn } from "./paths.ts";

/** Svendborg counts differently: three stages, not four levels. */
const stageClaims = ["ST-1", "ST-2", "ST-3"] as const;

type LevelView = {
  readonly level: number;
  readonly anchor: string;
  readonly name: string;
  readonly who: string;
  /** Null where the booklet is silent. */
  readonly integration: string | null;
  readonly offer: string;
  readonly law: LevelLaw;
  readonly claims: readonly Link[];
  /** Small, for the table over all levels and models. */
  readonly signs: readonly PathSign[];
  readonly paths: LevelPaths;
  readonly compare: string;
};

type LevelsView = PageView & {
  readonly municipality: string;
  readonly child: string;
  /** What the paths are computed from. */
  readonly pathsFrom: readonly Base[];
  readonly choice: ChoiceForm;
  readonly models: readonly { readonly number: number; readonly short: string }[];
  readonly levels: readonly LevelView[];
  readonly stages: readonly Components["claim-card"][];
};

/** The four need levels: who the children are, what they are offered, by which law, and who decides under each model. */
export function levelsView(setting: Setting): LevelsView {
  const { corpus, t, language, organisation, unit } = setting;
  return {
    title: t("levels:title"),
    setting: queryOf(setting),
    description: t("levels:lead"),
    municipality: organisation.name[language],
    child: organisation.units.find(({ id }) => id === unit)?.name[language] ?? unit,
    choice: choiceForm(setting, `${pathTo("levels", language)}#${t("levels:anchor.paths")}`, [
      "organisation",
      "unit",
    ]),
    pathsFrom: basesIn(organisation),
    models: corpus.models.map(({ number, short }) => ({ number, short: short[language] })),
    levels: corpus.needLevels.map((known): LevelView => {
      const { level, name, children, integration, offer, claims } = known;
      return {
        level,
        anchor: `${t("levels:anchor.level")}-${level}`,
        name: name[language],
        who: children[language],
        integration: integration?.[language] ?? null,
        offer: offer[language],
        law: levelLaw(known, setting),
        claims: claims.map((id) => ({ text: id, href: pathTo("claim", language, { claim: id }) })),
        signs: signsOn(level, setting),
        paths: pathsOn(level, setting),
        compare: `${pathTo("compare", language)}${queryOf(setting, { level })}`,
      };
    }),
    stages: stageClaims.map((id) => claimCardOf(claimOf(corpus, id), setting)),
  };
}
