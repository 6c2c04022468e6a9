import { cellSizes, evidenceCell } from "../../../diagrams/charts/evidence-cell.ts";
import { type Bearing, type Claim, directions, type Model } from "../../../domain/corpus/schema.ts";
import { evidenceFor, isSilent } from "../../../domain/lenses/evidence/evidence.ts";
import type { CriterionId } from "../../../domain/organisation/decisions.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import { claimCardOf } from "../../claims/claim-card.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Components } from "../../components.ts";
import { legendOf, onPage } from "../../drawings/parts.ts";
import type { Html } from "../../render/html.ts";
import type { MeasuredModel } from "./measured.ts";

/** A claim where it first bears; where it bears again, only why it does so there too. */
type Voice =
  | { readonly card: Components["claim-card"]; readonly again: null }
  | {
      readonly card: null;
      readonly again: {
        readonly id: string;
        readonly direction: Bearing["direction"];
        readonly because: string;
      };
    };

type CriterionView = {
  readonly name: string;
  readonly question: string;
  readonly glyph: Html;
  readonly silent: boolean;
  readonly voices: readonly Voice[];
};

export type SaidView = {
  readonly legend: Components["legend"];
  readonly criteria: readonly CriterionView[];
  /** For or against the model, but on no criterion. */
  readonly general: readonly Voice[];
  /** What it presupposes, as far as that is published. */
  readonly preconditions: readonly Voice[];
  /** Neither for nor against. */
  readonly traits: readonly Voice[];
};

const byDirection = (one: Bears, other: Bears): number =>
  directions.indexOf(one.bearing.direction) - directions.indexOf(other.bearing.direction);

type Bears = { readonly claim: Claim; readonly bearing: Bearing };

/** What the sources say of a model by criterion, every claim once in full. */
export function saidView(model: Model, reading: Reading, measured: MeasuredModel | null): SaidView {
  const { corpus, t, language } = reading;
  const bears = (corpus.claimsByModel.get(model.id) ?? []).flatMap((claim) =>
    claim.bears.filter((bearing) => bearing.model === model.id).map((bearing) => ({ claim, bearing })),
  );
  const evidence = evidenceFor(
    { model: model.id, decisions: modelDecisions[model.id] },
    corpus.claims,
    corpus.evidence,
    "model",
  );
  const shown = new Set<string>();
  const voice = ({ claim, bearing }: Bears): Voice => {
    if (shown.has(claim.id)) {
      const { direction, because } = bearing;
      return { card: null, again: { id: claim.id, direction, because: because[language] } };
    }
    shown.add(claim.id);
    const speaks = claim.kind === "precondition" ? undefined : bearing;
    return { card: claimCardOf(claim, reading, speaks), again: null };
  };
  const onCriterion = (id: CriterionId | null) => bears.filter(({ bearing }) => bearing.criterion === id);
  const criteria = corpus.criteria.map(({ id, name, question }) => {
    const cell = evidence[id];
    const silent = isSilent(cell);
    const structure = measured?.alternative.measurements.structure[id];
    const title = t("compare:matrix.cellTitle", { criterion: name[language], model: model.short[language] });
    const glyph = evidenceCell(
      {
        interval: silent ? null : [cell.low, cell.high],
        structure: structure?.type === "exact" ? structure.value : null,
        title,
      },
      cellSizes.large,
    );
    return {
      name: name[language],
      question: question[language],
      glyph: onPage(glyph, `said-${id}`),
      silent,
      voices: onCriterion(id).toSorted(byDirection).map(voice),
    };
  });
  const rest = onCriterion(null);
  const isPrecondition = ({ claim }: Bears) => claim.kind === "precondition";
  const isNeutral = ({ bearing }: Bears) => bearing.direction === "neutral";
  return {
    legend: legendOf(["for", "against", "silent", "structure", "disagrees"], t),
    criteria,
    general: rest.filter((one) => !isNeutral(one)).map(voice),
    preconditions: rest.filter(isPrecondition).map(voice),
    traits: rest.filter((one) => isNeutral(one) && !isPrecondition(one)).map(voice),
  };
}
