import { type Stretch, stretchesIn } from "../../../diagrams/ranking/stretches.ts";
import { type Fault, fault, pathOf } from "../../../domain/faults/fault.ts";
import { type CriterionId, criterionIds } from "../../../domain/organisation/decisions.ts";
import { toldIn } from "../../../texts/faults/told.ts";
import type { Visit } from "../../page.ts";
import { type CompareForm, evenWeight, lenses, scopes, usableWeights, weightModes } from "../form.ts";
import type { Scene } from "../scene.ts";
import { problemIn } from "./problem.ts";

/** The sliders and how they are used: what was typed, what of it cannot be used, and how far each slider may go. */
export function rankingForm(scene: Scene) {
  const { form, visit, corpus } = scene;
  const { t, language } = visit;
  const errors = faultsIn(scene).map((found) => ({ field: pathOf(found), text: toldIn(language, found) }));
  const weights = usableWeights(form);
  const held = form.mode === "exact";
  const stretches = held ? stretchesIn(problemIn(scene), t("compare:ranking.holds", ends)) : {};
  return {
    errors,
    mode: modeChoice(form, visit),
    weights: corpus.criteria.map(({ id, name }) => {
      const error = errors.find(({ field }) => field === fieldOf(id))?.text;
      return {
        id: fieldOf(id),
        name: id,
        label: name[language],
        value: weights[id],
        low: 0,
        high: 100,
        step: stepTo(weights[id]),
        stretch: stretches[id] ?? noStretch,
        ...(error !== undefined && { error }),
      };
    }),
    start: String(evenWeight),
    ignored: form.mode === "none",
    held,
  };
}

/** A slider stands only on its steps, counted from 0: those of five, unless something finer was typed. */
const stepTo = (weight: number): number | "any" => [5, 1].find((step) => weight % step === 0) ?? "any";

/** What a reset leaves out of the address. */
export const startAgain: Readonly<Record<string, null>> = Object.fromEntries(
  ["lens", "scope", "mode", ...criterionIds].map((name) => [name, null]),
);

/** In the words of a stretch these stand for its ends. */
export const ends = { from: "{from}", to: "{to}" } as const;
const noStretch: Stretch = { from: 0, to: 0, text: "", narrow: false };

const fieldOf = (criterion: CriterionId) => `weight-${criterion}`;

/** What cannot be used of the weights, each at its field. */
function faultsIn({ form, corpus }: Scene): readonly Fault[] {
  const wrong = corpus.criteria.flatMap(({ id, name }) => {
    const { typed, weight } = form.weights[id];
    return weight === null ? [fault("weight-unusable", { given: typed, criterion: name }, fieldOf(id))] : [];
  });
  const nothing = form.mode !== "none" && criterionIds.every((id) => form.weights[id].weight === 0);
  const [first] = criterionIds;
  return nothing ? [...wrong, fault("weights-set-aside", {}, fieldOf(first))] : wrong;
}

/** How the sliders are used. */
const modeChoice = ({ mode }: CompareForm, { t }: Visit) => ({
  id: "mode",
  name: "mode",
  label: t("compare:ranking.mode.label"),
  value: mode,
  start: "none",
  options: weightModes.map((value) => ({ value, text: t(`compare:ranking.mode.${value}`) })),
});

/** What the ranking is computed from. */
export const basisChoices = ({ lens, scope }: CompareForm, { t }: Visit) => [
  {
    id: "lens",
    name: "lens",
    label: t("compare:ranking.lens.label"),
    value: lens,
    start: "evidence",
    options: lenses.map((value) => ({ value, text: t(`compare:ranking.lens.${value}`) })),
  },
  {
    id: "scope",
    name: "scope",
    label: t("compare:ranking.scope.label"),
    value: scope,
    start: "model",
    options: scopes.map((value) => ({ value, text: t(`compare:ranking.scope.${value}`) })),
  },
];
