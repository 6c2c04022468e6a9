import type { CheckOrganisation } from "../../../app/organisations/check/check-organisation.ts";
import type { Corpus } from "../../../domain/corpus/corpus.ts";
import { todayDecisions } from "../../../domain/organisation/today-decisions.ts";
import { hiddenWords } from "../../../texts/hidden-words.ts";
import type { Components } from "../../components.ts";
import { findForm, findingIn } from "../../finding.ts";
import type { Visit } from "../../page.ts";
import type { PageView } from "../../render/frame.ts";
import { pathTo } from "../../routes.ts";
import { frameView } from "../workspace/frame-view.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { type AssumedRow, assumedRows } from "./beside/assumed.ts";
import { type DecidedView, decidedView } from "./beside/decided.ts";
import { type Finding, findingsView } from "./beside/findings.ts";
import type { ConflictView } from "./change/conflict.ts";
import type { ChangeForm } from "./change/form-view.ts";
import type { Opened } from "./change/opened.ts";
import type { Steps } from "./change/steps.ts";
import { type TodayFigure, todayFigure } from "./figure.ts";
import { summaryOf } from "./summary.ts";
import { type EntryTable, tablesOf } from "./table/tables.ts";

type TodayView = PageView & {
  readonly frame: ReturnType<typeof frameView>;
  readonly summary: readonly string[];
  readonly figure: TodayFigure;
  readonly mayEdit: boolean;
  /** What a reader is told of numbers that are hidden. */
  readonly hidden: HiddenView | null;
  /** Where the link that is not yet kept is shown. */
  readonly unkept: string | null;
  readonly steps: Steps | null;
  readonly find: Components["find"];
  readonly tables: readonly EntryTable[];
  /** The form that is open, and by which table it stands. */
  readonly opened: { readonly kind: string; readonly form: ChangeForm } | null;
  readonly conflict: ConflictView | null;
  readonly decided: DecidedView;
  readonly findings: readonly Finding[];
  readonly assumed: readonly AssumedRow[];
};

type HiddenView = { readonly short: string; readonly full: readonly string[] };

function hiddenView({ shared }: Workspace, { language }: Visit): HiddenView | null {
  if (!shared?.isAnythingHidden) return null;
  const { short, full } = hiddenWords(shared);
  return { short: short[language], full: full.map((paragraph) => paragraph[language]) };
}

type Shown = {
  readonly workspace: Workspace;
  readonly query: unknown;
  readonly address: string;
  readonly opened: Opened | null;
  readonly form: ChangeForm | null;
  readonly conflict: ConflictView | null;
  readonly steps: Steps | null;
  readonly isUnkept: boolean;
  readonly area: string | null;
};
type Means = { readonly corpus: Corpus; readonly check: CheckOrganisation };

/** The municipality as it is: drawn, told and as tables, and what is to be known of it. */
export function todayView(
  { workspace, query, address, opened, form, conflict, steps, isUnkept, area }: Shown,
  { corpus, check }: Means,
  visit: Visit,
): TodayView {
  const { organisation } = workspace.analysis;
  const today = todayDecisions(organisation);
  const reading = { corpus, t: visit.t, language: visit.language, format: visit.format };
  const finding = findingIn(query);
  const { mayEdit } = workspace;
  const tables = tablesOf(
    { organisation, shared: workspace.shared, finding, opened, mayEdit, address },
    visit,
  );
  const rows = tables.flatMap(({ batches }) => batches.flatMap((batch) => batch.rows));
  const mended = mayEdit ? address : null;
  return {
    title: visit.t("common:page.today"),
    frame: frameView(workspace, visit),
    summary: summaryOf(organisation, today, corpus, visit, workspace.shared),
    figure: todayFigure(organisation, area, address, visit),
    mayEdit,
    hidden: hiddenView(workspace, visit),
    unkept: isUnkept ? pathTo("sharing", visit.language, { analysis: workspace.id }) : null,
    steps,
    find: findForm(finding, visit, {
      action: address,
      shown: rows.filter(({ hidden }) => !hidden).length,
      total: rows.length,
    }),
    tables,
    opened: opened && form && { kind: opened.kind, form },
    conflict,
    decided: decidedView(today, reading),
    findings: findingsView(check(organisation), organisation, mended, visit),
    assumed: assumedRows(organisation, mended, visit),
  };
}
