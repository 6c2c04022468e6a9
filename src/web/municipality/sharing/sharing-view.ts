import { type Link, linkKinds } from "../../../app/analyses/sharing/link.ts";
import type { FilledForm } from "../../forms/filled-form.ts";
import type { Visit } from "../../page.ts";
import { pathTo } from "../../routes.ts";
import { analysisFileAddress } from "../files/analysis-file.ts";
import { frameView } from "../workspace/frame-view.ts";
import type { FreshLink } from "../workspace/session.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { keptForOptions } from "./kept-for.ts";

type Shared = {
  readonly workspace: Workspace;
  readonly form: FilledForm;
  readonly visit: Visit;
  readonly now: Date;
  readonly links: readonly Link[];
  readonly fresh: readonly FreshLink[];
  readonly origin: string;
};

export function sharingView(shared: Shared) {
  const { workspace, form, visit, now } = shared;
  const { t, language, format } = visit;
  const { analysis, keptUntil } = workspace;
  const name = analysis.name[language];
  return {
    title: t("common:page.sharing"),
    frame: frameView(workspace, visit),
    ...form.frame,
    fresh: freshView(shared),
    links: linksView(shared),
    add: {
      name: {
        ...form.field("name"),
        label: t("municipality:sharing.field.name"),
        hint: t("municipality:sharing.nameHint"),
        width: 27 as const,
      },
      kind: {
        ...form.field("kind"),
        label: t("municipality:sharing.field.kind"),
        options: linkKinds.map((value) => ({
          value,
          text: t(`municipality:sharing.kind.${value}`),
          hint: t(`municipality:sharing.may.${value}`),
        })),
      },
    },
    keep: {
      now: t("municipality:sharing.keep.now", { date: format.day(keptUntil) }),
      field: {
        ...form.field("keptUntil"),
        label: t("municipality:sharing.field.keptUntil"),
        options: keptForOptions(analysis.settings.keptUntil, now, visit),
      },
    },
    file: analysisFileAddress(workspace.id, language),
    confirm: {
      ...form.field("confirm"),
      label: t("municipality:sharing.field.confirm"),
      hint: t("municipality:sharing.confirmHint", { name }),
      width: 27 as const,
    },
    revokeError: form.field("link").error ?? null,
  };
}

function linksView({ links, visit }: Shared) {
  const { t, format } = visit;
  return links
    .filter(({ revoked }) => revoked === null)
    .map(({ id, kind, name, created, lastUsed }) => ({
      id,
      name: name === "" ? t(`municipality:sharing.unnamed.${kind}`) : name,
      kind: t(`municipality:sharing.kind.${kind}`),
      created: format.day(created),
      used: lastUsed === null ? t("municipality:sharing.unused") : format.day(lastUsed),
    }));
}

/** Links that are shown until somebody has kept them: they are stored nowhere. */
function freshView({ links, fresh, visit, origin, workspace }: Shared) {
  const { t, language } = visit;
  return fresh.flatMap(({ id, token }) => {
    const link = links.find((one) => one.id === id && one.revoked === null);
    if (link === undefined) return [];
    const address = origin + pathTo("openLink", language, { token });
    const subject = t("municipality:sharing.mail.subject", { name: workspace.analysis.name[language] });
    const text = `${t(`municipality:sharing.mail.text.${link.kind}`)}\n\n${address}\n`;
    return [
      {
        id,
        address,
        title: link.name === "" ? t(`municipality:sharing.unnamed.${link.kind}`) : link.name,
        mail: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`,
        file: `data:text/plain;charset=utf-8,${encodeURIComponent(`${subject}\n\n${text}`)}`,
        fileName: `${t("municipality:sharing.mail.file")}.txt`,
      },
    ];
  });
}
