import type { Bearing } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import { pathTo } from "../../routes.ts";

export type BearingView = {
  readonly direction: Bearing["direction"];
  /** The criterion on the method page, or null where the source names no gain or risk. */
  readonly criterion: Link | null;
  readonly model: Link | null;
  /** Decisions with the option that the claim is about, as `Decision: option`. */
  readonly choices: readonly string[];
  readonly because: string;
};

/** What a claim bears on, which way, and why it bears there. */
export function bearingView(bearing: Bearing, { corpus, t, language }: Reading): BearingView {
  const { direction, decision = {}, because } = bearing;
  const criterion = corpus.criteria.find(({ id }) => id === bearing.criterion);
  const model = corpus.models.find(({ id }) => id === bearing.model);
  return {
    direction,
    criterion: criterion
      ? { text: criterion.name[language], href: `${pathTo("method", language)}#criterion-${criterion.id}` }
      : null,
    model: model
      ? {
          text: t("claims:model", { number: model.number, name: model.short[language] }),
          href: pathTo("model", language, { model: model.id }),
        }
      : null,
    choices: corpus.decisions.flatMap(({ id, name, options }) => {
      const option = options.find((one) => one.id === decision[id]);
      return option ? [`${name[language]}: ${option.name[language]}`] : [];
    }),
    because: because[language],
  };
}
