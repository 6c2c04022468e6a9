import type { Claim, Model } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import { toldPathOf } from "../../drawings/path/path-figure.ts";
import type { ToldPath } from "../../drawings/path/path-words.ts";
import type { Setting } from "../../drawings/setting/setting.ts";
import { pathTo } from "../../routes.ts";
import { strengthsOf, weaknessesOf } from "../said-rows.ts";

type Said = {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly hedge: Claim["hedge"];
};

/** A model at first glance: what speaks for and against it, who decides, and what a child meets at each need level. */
export type GlanceView = {
  readonly speaksFor: readonly Said[];
  readonly speaksAgainst: readonly Said[];
  readonly decides: string;
  /** The child's daycare. */
  readonly child: string;
  /** By need level; none where the municipality's units do not allow the model. */
  readonly ways: readonly (ToldPath & { readonly level: number; readonly offer: string })[];
};

export function glanceView(model: Model, setting: Setting): GlanceView {
  const { corpus, language, organisation, unit } = setting;
  const { id, whoDecides } = model;
  return {
    speaksFor: strengthsOf(id, corpus).map((claim) => saidIn(claim, setting)),
    speaksAgainst: weaknessesOf(id, corpus).map((claim) => saidIn(claim, setting)),
    decides: whoDecides[language],
    child: organisation.units.find((one) => one.id === unit)?.name[language] ?? unit,
    ways: corpus.needLevels.flatMap(({ level, offer }) => {
      const told = toldPathOf(setting, id, level);
      return told ? [{ level, offer: offer[language], ...told }] : [];
    }),
  };
}

const saidIn = ({ id, text, hedge }: Claim, { language }: Reading): Said => ({
  id,
  href: pathTo("claim", language, { claim: id }),
  text: text[language],
  hedge,
});
