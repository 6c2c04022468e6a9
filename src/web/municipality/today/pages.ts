import { randomBytes } from "node:crypto";
import type { Request } from "express";
import { z } from "zod";
import { Conflict } from "../../../app/analyses/editing/conflict.ts";
import { DomainError } from "../../../domain/errors.ts";
import type { Fault } from "../../../domain/faults/fault.ts";
import { toldIn } from "../../../texts/faults/told.ts";
import { type Typed, typedIn } from "../../forms/body.ts";
import { sayOnNextPage } from "../../forms/next-page.ts";
import { isOurOwn, tokenIn } from "../../forms/sender.ts";
import type { FormHandlers, PageResponse } from "../../page.ts";
import { render } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { hasUnkeptLink } from "../sharing/unkept.ts";
import { inWorkspace } from "../workspace/in-workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { atFields, commandsFrom } from "./change/commands-from.ts";
import { type ConflictView, theirWords, wordsOf } from "./change/conflict.ts";
import { changeForm } from "./change/form-view.ts";
import { type Opened, openedBy, openedIn } from "./change/opened.ts";
import { todayView } from "./view.ts";

type Params = { readonly analysis: string };
type Means = Pick<Services, "analyses" | "useCases" | "corpus">;

/** What came back, where it could not be used. */
type Back = {
  readonly typed: Typed;
  readonly faults?: readonly Fault[];
  readonly refused?: boolean;
  readonly conflict?: ConflictView;
};

const AreaQuery = z.object({ area: z.string().max(64).catch("") });
const Version = z.coerce.number().int().min(0).catch(-1);
const newKey = () => randomBytes(12).toString("hex");

/** I dag: the municipality as it is, to read and to correct. */
export const todayPage = (services: Means): FormHandlers<Params> =>
  inWorkspace(services, { edit: false }).form((workspace) => ({
    show: (request, response) => show(services, workspace, request, response, null),
    take: (request, response) => take(services, workspace, request, response),
  }));

const addressOfToday = ({ id }: Workspace, { locals }: PageResponse<Params>) =>
  pathTo("today", locals.language, { analysis: id });

async function show(
  { analyses, useCases, corpus }: Means,
  workspace: Workspace,
  request: Request,
  response: PageResponse<Params>,
  back: Back | null,
): Promise<void> {
  const { locals: visit } = response;
  const address = addressOfToday(workspace, response);
  const { mayEdit, access, version, analysis } = workspace;
  const token = mayEdit ? tokenIn(response, visit.site) : "";
  const opened: Opened | null = mayEdit ? ((back && openedBy(back.typed)) ?? openedIn(request.query)) : null;
  const borne = {
    token,
    version,
    key: newKey(),
    freshId: `${opened?.kind ?? "new"}-${newKey().slice(0, 10)}`,
  };
  const sent = back && back.conflict === undefined ? { faults: [], refused: false, ...back } : null;
  const form =
    opened && changeForm({ organisation: analysis.organisation, opened, borne, sent, close: address }, visit);
  const history = mayEdit ? await analyses.historyOf(access) : null;
  const whole = sent !== null && openedBy(sent.typed) === null ? (sent.faults[0] ?? null) : null;
  const steps = history && {
    token,
    key: newKey(),
    canUndo: history.next.undo !== null,
    canRedo: history.next.redo !== null,
    history: pathTo("history", visit.language, { analysis: workspace.id }),
    fault: whole && toldIn(visit.language, whole),
  };
  const view = todayView(
    {
      ...{ workspace, query: request.query, address, opened, form, steps },
      conflict: back?.conflict ?? null,
      isUnkept: await hasUnkeptLink(analyses, workspace, request),
      area: AreaQuery.parse(request.query).area || null,
    },
    { corpus, check: useCases.checkOrganisation },
    visit,
  );
  await render(response, "municipality/today/today", view);
}

async function take(
  services: Means,
  workspace: Workspace,
  request: Request,
  response: PageResponse<Params>,
): Promise<void> {
  const { token, ...typed } = typedIn(request);
  const back = (status: number, why: Omit<Back, "typed">) => {
    response.status(status);
    return show(services, workspace, request, response, { typed, ...why });
  };
  if (!workspace.mayEdit || !isOurOwn(request, token, response.locals.site))
    return back(403, { refused: true });
  const outcome = await saved(services, workspace, typed, response);
  if ("faults" in outcome) return back(400, outcome);
  if ("conflict" in outcome) return back(409, outcome);
  sayOnNextPage(response, "saved");
  response.redirect(303, `${addressOfToday(workspace, response)}${outcome.place}`);
}

type Outcome =
  | { readonly place: string }
  | { readonly faults: readonly Fault[] }
  | { readonly conflict: ConflictView };

async function saved(
  { analyses }: Means,
  { access, analysis, version: now }: Workspace,
  typed: Typed,
  { locals: { language } }: PageResponse<Params>,
): Promise<Outcome> {
  const key = String(typed.key ?? newKey()).slice(0, 64);
  const act = String(typed.do ?? "");
  const opened = openedBy(typed);
  const madeOn = Version.parse(typed.version);
  const seen = madeOn === now || madeOn < 0 ? analysis : (await analyses.open(access, madeOn)).state;
  const asked = act === "undo" || act === "redo" ? null : commandsFrom(typed, seen.organisation, language);
  if (asked !== null && "faults" in asked) return asked;
  try {
    if (asked === null) await analyses[act as "undo" | "redo"](access, key);
    else if (asked.commands.length > 0)
      await analyses.edit(access, { version: madeOn < 0 ? now : madeOn, key, commands: asked.commands });
    return { place: opened?.id && act === "change" ? `#${opened.kind}-${opened.id}` : "#today-heading" };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error instanceof Conflict) {
      const theirs = await theirWords(analyses, access, error, language);
      const hidden = Object.entries(typed)
        .filter(([name]) => name !== "version" && name !== "key")
        .flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)] as const));
      const again = [...hidden, ["version", String(error.version)], ["key", newKey()]] as const;
      const mine = asked === null ? [] : wordsOf(seen, asked.commands, language);
      return { conflict: { mine, theirs, hidden: again, keep: act } };
    }
    if (error.kind !== "invalid") throw error;
    return { faults: opened === null ? error.faults : atFields(error.faults, opened.kind) };
  }
}
