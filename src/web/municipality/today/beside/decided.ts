import { claimOf } from "../../../../domain/corpus/corpus.ts";
import type { DecisionId } from "../../../../domain/organisation/decisions.ts";
import { modelDecisions } from "../../../../domain/organisation/models.ts";
import type { TodayDecisions } from "../../../../domain/organisation/today-decisions.ts";
import { differencesBetween, toldDecisions } from "../../../../texts/decision-words.ts";
import type { Reading } from "../../../claims/claim-reference.ts";
import { pathTo } from "../../../routes.ts";

/** What the survey of 2010 says of how common an option was; of the others it says nothing. */
const surveyed: { readonly [D in DecisionId]?: Readonly<Record<string, readonly string[]>> } = {
  administration: { joint: ["U-5"], separate: ["U-9"] },
  leadership: { traditional: ["U-1"], area: ["U-4"] },
  referral: { section: ["U-8"], committee: ["U-8"] },
};

type Common = { readonly text: string; readonly caution: string | null; readonly href: string };

export type DecidedView = {
  readonly gist: string;
  readonly decisions: readonly {
    readonly name: string;
    readonly option: string;
    readonly basis: string;
    readonly common: readonly Common[];
  }[];
  readonly nearest: {
    readonly number: number;
    readonly name: string;
    readonly href: string;
    readonly differs: readonly { readonly name: string; readonly here: string; readonly there: string }[];
  };
  /** The survey's own questions to a municipality. */
  readonly questions: readonly { readonly text: string; readonly href: string }[];
};

/** Today's decisions as they are recognised, how common each was, and the model that is nearest. */
export function decidedView(
  { decisions, basis, nearest }: TodayDecisions,
  { corpus, t, language }: Reading,
): DecidedView {
  const common = (id: string): Common => {
    const { text, caution } = claimOf(corpus, id);
    return {
      text: text[language],
      caution: caution?.[language] ?? null,
      href: pathTo("claim", language, { claim: id }),
    };
  };
  const differs = differencesBetween(corpus, decisions, modelDecisions[nearest.id], language);
  const model = corpus.models.find(({ id }) => id === nearest.id);
  const name = model?.name[language] ?? nearest.id;
  return {
    gist:
      differs.length === 0
        ? t("today:decided.same", { model: name })
        : t("today:decided.gist", { count: differs.length, model: name }),
    decisions: toldDecisions(corpus, decisions, language).map(({ id, name: decision, option }) => ({
      name: decision,
      option,
      basis: t(`cases:basis.${basis[id]}.name`),
      common: (surveyed[id]?.[String(decisions[id])] ?? []).map(common),
    })),
    nearest: {
      number: model?.number ?? 0,
      name,
      href: pathTo("model", language, { model: nearest.id }),
      differs,
    },
    questions: corpus.claims.flatMap(({ id, selfCheck }) =>
      selfCheck ? [{ text: selfCheck[language], href: pathTo("claim", language, { claim: id }) }] : [],
    ),
  };
}
