import type { ComparedAlternative } from "../../../app/compare/comparison.ts";
import {
  cellSizes,
  disagrees,
  type EvidenceCell,
  evidenceCell,
} from "../../../diagrams/charts/evidence-cell.ts";
import type { Bearing, Claim } from "../../../domain/corpus/schema.ts";
import { isSilent, reaches } from "../../../domain/lenses/evidence/evidence.ts";
import type { Stance } from "../../../domain/lenses/evidence/row-words.ts";
import { indicators } from "../../../domain/lenses/structure/indicators.ts";
import type { CriterionId } from "../../../domain/organisation/decisions.ts";
import { modelOf } from "../../../domain/organisation/models.ts";
import { indicatorAmount } from "../../../texts/indicator-amount.ts";
import { claimCardOf } from "../../claims/claim-card.ts";
import { onPage } from "../../drawings/parts.ts";
import type { Scene } from "../scene.ts";

/** Where a statement bears, so that it is seen to be one: a criterion and a model, as they are called. */
type Place = { readonly criterion: CriterionId; readonly alternative: string; readonly words: string };
/** All places of each statement in a matrix, by its id. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/** What the sources leave open for one model on one criterion, what the structure does, and the claims behind. */
export function cellView(
  { visit, corpus, form }: Scene,
  alternative: ComparedAlternative,
  name: string,
  criterion: CriterionId,
  places: Places,
) {
  const { t, language, format } = visit;
  const { decisions } = alternative;
  const subject = { model: modelOf(decisions), decisions };
  const cell = alternative.measurements.evidence[criterion];
  const structure = structureOf(alternative, criterion);
  const silent = isSilent(cell);
  const claims = [...cell.claims.map(({ id }) => id), ...(cell.neutral ?? [])].flatMap((id) => {
    const claim = corpus.claimById.get(id);
    return claim ? [claimView(claim)] : [];
  });
  const said = t(`compare:matrix.said.${stanceOf(claims)}`);
  const interval = silent ? null : ([cell.low, cell.high] as const);
  const title = t("compare:matrix.cellTitle", {
    criterion: corpus.criteria.find(({ id }) => id === criterion)?.name[language] ?? criterion,
    model: name,
  });
  const drawn: EvidenceCell = { interval, structure, title };
  const indicator = indicators.find((each) => each.criterion === criterion);
  const value = indicator ? (alternative.indicators[indicator.id]?.value ?? null) : null;
  const isApart = disagrees({ interval, structure });
  const points = structure === null ? null : format.number(Math.round(structure * 100));
  return {
    id: `${t("compare:anchor.claims")}-${criterion}-${alternative.id}`,
    model: name,
    drawn,
    glyph: onPage(evidenceCell(drawn, cellSizes.medium), `cell-${alternative.id}-${criterion}`),
    stance: stanceOf(claims),
    said,
    points,
    heard: [
      points === null ? t("compare:matrix.structureUnknown") : t("compare:matrix.structure", { points }),
      ...(isApart ? [t("compare:matrix.disagree")] : []),
    ].join(" "),
    disagrees: isApart,
    claims,
    indicator:
      value === null || !indicator
        ? t("compare:matrix.indicatorUnknown")
        : t("compare:matrix.indicator", {
            name: indicator.name[language].toLowerCase(),
            amount: indicatorAmount(value, indicator, language),
            points: points ?? "",
          }),
  };

  function claimView(claim: Claim) {
    const bearing = claim.bears.find(
      (each) => each.criterion === criterion && reaches(each, subject, form.scope),
    );
    const direction = bearing?.direction ?? "neutral";
    const stance = t(`compare:matrix.stance.${direction}`);
    const others = elsewhere(claim.id).map(({ words }) => words);
    const also = others.length === 0 ? null : t("compare:matrix.also", { places: others.join("; ") });
    return { ...claimCardOf(claim, { ...visit, corpus }), direction, stance, also };
  }

  function elsewhere(id: string): readonly Place[] {
    const all = places.get(id) ?? [];
    return all.filter((place) => place.criterion !== criterion || place.alternative !== alternative.id);
  }
}

/** Those that speak neither way leave a cell as silent as none would. */
function stanceOf(claims: readonly { readonly direction: Bearing["direction"] }[]): Stance {
  const speaks = (direction: Bearing["direction"]) => claims.some((claim) => claim.direction === direction);
  if (speaks("for")) return speaks("against") ? "both" : "for";
  return speaks("against") ? "against" : "silent";
}

/** 0 (worst) to 1 (best); null where it is not measured. */
export function structureOf({ measurements }: ComparedAlternative, criterion: CriterionId): number | null {
  const cell = measurements.structure[criterion];
  return cell.type === "exact" ? cell.value : null;
}
