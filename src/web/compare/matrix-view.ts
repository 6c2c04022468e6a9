import type { ComparedAlternative } from "../../app/compare/comparison.ts";
import { type CellSize, cellSizes, disagrees, evidenceCell } from "../../diagrams/charts/evidence-cell.ts";
import type { Bearing, Claim } from "../../domain/corpus/schema.ts";
import { isSilent } from "../../domain/lenses/evidence/evidence.ts";
import { indicators } from "../../domain/lenses/structure/indicators.ts";
import type { CriterionId } from "../../domain/organisation/decisions.ts";
import { legendOf, onPage, tableOf } from "../drawings/parts.ts";
import { pathTo } from "../routes.ts";
import type { Scene } from "./scene.ts";

const size: CellSize = cellSizes.medium;

/** Criteria by models: what the sources leave open, what the structure does, and the claims behind. */
export function matrixView(scene: Scene) {
  const { visit, corpus, comparison } = scene;
  const { t, language, format } = visit;
  const compared = comparison.alternatives.map((alternative) => ({
    alternative,
    model: corpus.models.find(({ id }) => id === alternative.id),
    name: corpus.models.find(({ id }) => id === alternative.id)?.short[language] ?? alternative.id,
  }));
  const rows = corpus.criteria.map((criterion) => {
    const cells = compared.map(({ alternative, name }) => cellView(scene, alternative, name, criterion.id));
    const name = criterion.name[language];
    const claims = new Set(cells.flatMap((cell) => cell.claims.map(({ id }) => id)));
    return {
      id: criterion.id,
      name,
      question: criterion.question[language],
      cells,
      summary: t("compare:matrix.more", { criterion: name.toLowerCase(), count: claims.size }),
    };
  });
  const numbers = corpus.criteria.flatMap((criterion) =>
    compared.map(({ alternative, name }) => {
      const { low, high, claims } = alternative.measurements.evidence[criterion.id];
      const structure = structureOf(alternative, criterion.id);
      const indicator = indicators.find((each) => each.criterion === criterion.id);
      const value = indicator ? (alternative.indicators[indicator.id]?.value ?? null) : null;
      return [
        criterion.name[language],
        name,
        claims.length === 0 ? t("compare:matrix.silent") : format.fixed(low, 2),
        claims.length === 0 ? t("compare:matrix.silent") : format.fixed(high, 2),
        claims.join(", "),
        structure === null ? "–" : format.fixed(structure, 2),
        value === null || !indicator ? "–" : `${format.number(value, 2)} ${indicator.unit[language]}`,
      ];
    }),
  );
  const head = ["criterion", "model", "low", "high", "claims", "structure", "indicator"] as const;
  return {
    anchor: t("compare:anchor.claims"),
    legend: legendOf(["for", "against", "silent", "structure", "disagrees"], t),
    models: compared.map(({ model, name }) => ({ name, number: model?.number ?? "" })),
    rows,
    table: tableOf({
      caption: t("compare:matrix.caption"),
      head: head.map((id) => t(`compare:matrix.head.${id}`)),
      rows: numbers,
    }),
  };
}

function cellView(
  { visit, corpus, form }: Scene,
  alternative: ComparedAlternative,
  name: string,
  criterion: CriterionId,
) {
  const { t, language, format } = visit;
  const cell = alternative.measurements.evidence[criterion];
  const structure = structureOf(alternative, criterion);
  const silent = isSilent(cell);
  const claims = [...cell.claims, ...(cell.neutral ?? [])].flatMap((id) => {
    const claim = corpus.claimById.get(id);
    return claim ? [claimView(claim)] : [];
  });
  const count = (direction: Bearing["direction"]) =>
    claims.filter((claim) => claim.direction === direction).length;
  const [speaking, opposing] = [count("for"), count("against")];
  const said = silent
    ? t("compare:matrix.silent")
    : [
        speaking > 0 ? t("compare:matrix.for", { count: speaking }) : "",
        opposing > 0 ? t("compare:matrix.against", { count: opposing }) : "",
      ]
        .filter((words) => words !== "")
        .join(", ");
  const interval = silent ? null : ([cell.low, cell.high] as const);
  const title = t("compare:matrix.cellTitle", {
    criterion: corpus.criteria.find(({ id }) => id === criterion)?.name[language] ?? criterion,
    model: name,
  });
  const glyph = evidenceCell({ interval, structure, title }, size);
  const indicator = indicators.find((each) => each.criterion === criterion);
  const value = indicator ? (alternative.indicators[indicator.id]?.value ?? null) : null;
  return {
    model: name,
    glyph: onPage(glyph, `cell-${alternative.id}-${criterion}`),
    said,
    structure:
      structure === null
        ? t("compare:matrix.structureUnknown")
        : t("compare:matrix.structure", { value: format.fixed(structure, 2) }),
    disagrees: disagrees({ interval, structure }),
    claims,
    indicator:
      value === null || !indicator
        ? t("compare:matrix.indicatorUnknown")
        : t("compare:matrix.indicator", {
            name: indicator.name[language].toLowerCase(),
            value: format.number(value, 2),
            unit: indicator.unit[language],
          }),
  };

  function claimView(claim: Claim) {
    const bearing = claim.bears.find((each) => each.criterion === criterion && reaches(each));
    const direction = bearing?.direction ?? "neutral";
    return {
      id: claim.id,
      direction,
      stance: t(`compare:matrix.stance.${direction}`),
      text: claim.text[language],
      hedge: t(`claims:hedge.${claim.hedge}.name`),
      section: claim.section,
      href: pathTo("claim", language, { claim: claim.id }),
    };
  }

  function reaches({ model, decision = {} }: Bearing): boolean {
    if (model === alternative.id) return true;
    const taken: Readonly<Record<string, unknown>> = alternative.decisions;
    const named = Object.entries(decision);
    return (
      form.scope === "decision" && named.length > 0 && named.every(([id, option]) => taken[id] === option)
    );
  }
}

function structureOf({ measurements }: ComparedAlternative, criterion: CriterionId): number | null {
  const cell = measurements.structure[criterion];
  return cell.type === "exact" ? cell.value : null;
}
