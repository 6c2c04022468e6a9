import { z } from "zod";
import { DomainError } from "../../../domain/errors.ts";
import type { Language } from "../../../domain/language.ts";
import { languages } from "../../../domain/language.ts";
import { choiceField } from "../../forms/fields.ts";
import { formPage } from "../../forms/form-page.ts";
import type { FormHandlers, PageHandler } from "../../page.ts";
import { pathTo } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { showClosed } from "../workspace/closed.ts";
import { keepSession, sessionOf } from "../workspace/session.ts";

type Params = { readonly token: string };

/**
 * Where a link leads. The page only asks, since mail filters open links before people do; its button lets this browser in,
 * again and again.
 */
export function openLinkPage({ analyses }: Pick<Services, "analyses">): FormHandlers<Params> {
  const handling =
    (by: "show" | "take"): PageHandler<Params> =>
    async (request, response) => {
      const { token } = response.locals.params;
      try {
        const { kind } = await analyses.whereLeads(token);
        const enter = async () => {
          const { analysis, cookie } = await analyses.openLink(token, sessionOf(request));
          keepSession(response, cookie);
          return analysis;
        };
        await formFor(kind, enter)[by](request, response);
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind !== "not-found") throw error;
        await showClosed(response, "link");
      }
    };
  return { show: handling("show"), take: handling("take") };
}

const formFor = (kind: "edit" | "read" | "internal", enter: () => Promise<string>): FormHandlers<Params> =>
  formPage<{ readonly language: z.ZodType<Language> }, Params>({
    template: "municipality/open-link",
    fields: () => z.object({ language: choiceField(languages) }),
    label: (_, t) => t("common:navigation.languages"),
    start: () => ({}),
    view: (form, { t, language }) => ({
      title: t("municipality:open.title"),
      lead: t(`municipality:open.lead.${kind}`),
      token: form.frame.token,
      refused: form.frame.refused,
      buttons: languages
        .toSorted((one) => (one === language ? -1 : 1))
        .map((each) => ({
          name: "language",
          value: each,
          kind: each === language ? "primary" : "quiet",
          text: t(`municipality:open.in.${each}`),
        })),
    }),
    take: async ({ language }) => ({ next: pathTo("today", language, { analysis: await enter() }) }),
  });
