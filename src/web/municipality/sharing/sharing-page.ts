import { randomUUID } from "node:crypto";
import type { Request, Response } from "express";
import { z } from "zod";
import type { SavedAnalyses } from "../../../app/analyses/saved-analyses.ts";
import { linkKinds } from "../../../app/analyses/sharing/link.ts";
import { DomainError } from "../../../domain/errors.ts";
import { fault, within } from "../../../domain/faults/fault.ts";
import { choiceField, textField } from "../../forms/fields.ts";
import { formPage } from "../../forms/form-page.ts";
import { originOf } from "../../http/origin.ts";
import type { FormHandlers } from "../../page.ts";
import { pathTo } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { inWorkspace } from "../workspace/in-workspace.ts";
import { freshLinks, showFresh } from "../workspace/session.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { sharingView } from "./sharing-view.ts";

const doings = ["add", "kept", "revoke", "keep", "delete"] as const;

/** Each form of the page says what it does, and bears what that takes. */
const fields = {
  do: choiceField(doings),
  name: textField().pipe(z.string().max(200)),
  kind: choiceField(linkKinds).default("read"),
  link: textField(),
  keptUntil: textField().pipe(z.union([z.literal(""), z.iso.date()])),
  confirm: textField(),
};
type Asked = z.output<z.ZodObject<typeof fields>>;
type Params = { readonly analysis: string };

/** Who may come in, how long it is kept, and all of it to take along or to delete. */
export const sharingPage = ({ analyses }: Pick<Services, "analyses">): FormHandlers<Params> =>
  inWorkspace({ analyses }, { edit: true }).form((workspace, request, response) =>
    formPage<typeof fields, Params>({
      template: "municipality/sharing",
      fields: () => z.object(fields),
      label: (field, t) => t(`municipality:sharing.field.${field}`),
      start: () => ({ keptUntil: workspace.analysis.settings.keptUntil ?? "", kind: "read" }),
      view: async (form, visit) =>
        sharingView({
          ...{ workspace, form, visit, now: new Date() },
          links: await analyses.linksTo(workspace.access),
          fresh: freshLinks(request),
          origin: originOf(request, visit.site.publicAddress),
        }),
      take: async (asked, { language }) => {
        const here = pathTo("sharing", language, { analysis: workspace.id });
        try {
          await done(analyses, workspace, asked, request, response);
        } catch (error) {
          if (!(error instanceof DomainError) || error.kind !== "invalid") throw error;
          return { faults: error.faults.map((found) => placedAt(asked.do, found)) };
        }
        return { next: asked.do === "delete" ? pathTo("municipality", language) : here };
      },
    }),
  );

async function done(
  analyses: SavedAnalyses,
  { access, analysis, version }: Workspace,
  asked: Asked,
  request: Request,
  response: Response,
): Promise<void> {
  switch (asked.do) {
    case "add": {
      const link = await analyses.addLink(access, { kind: asked.kind, name: asked.name });
      return showFresh(response, [...freshLinks(request), link]);
    }
    case "kept":
      return showFresh(response, []);
    case "revoke":
      return analyses.revokeLink(access, asked.link);
    case "keep": {
      const keptUntil = asked.keptUntil === "" ? null : asked.keptUntil;
      const commands = [{ type: "changeSettings", keptUntil }] as const;
      await analyses.edit(access, { version, key: randomUUID(), commands });
      return;
    }
    case "delete":
      if (!Object.values(analysis.name).some((name) => isSame(name, asked.confirm)))
        throw new DomainError("invalid", fault("name-differs", { name: analysis.name }));
      return analyses.delete(access);
  }
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

const fieldOf = { add: "name", kept: "do", revoke: "link", keep: "keptUntil", delete: "confirm" } as const;
const placedAt = (doing: Asked["do"], found: Parameters<typeof within>[0]) =>
  within({ ...found, place: { path: "" } }, fieldOf[doing]);
