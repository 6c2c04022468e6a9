import { z } from "zod";
import type { Overview } from "../../drawings/overview/overviews.ts";
import { overviewsOn } from "../../drawings/overview/overviews.ts";
import { onPage } from "../../drawings/parts.ts";
import type { Setting } from "../../drawings/setting/setting.ts";
import type { Visit } from "../../page.ts";
import { pathTo } from "../../routes.ts";
import { choicesIn } from "../address.ts";
import type { CompareForm } from "../form.ts";
import { cardsOf } from "./cards.ts";

const Position = z.coerce.number().int().min(1).max(200);

/** Which slide is asked for, and which model stands beside the first. */
const Asked = z.object({
  kort: Position.catch(1),
  med: Position.optional().catch(undefined),
});

/** Whether a query asks for the pages that a hall reads from its last row. */
export const isForScreen = (query: unknown): boolean =>
  z.object({ vis: z.literal("skaerm") }).safeParse(query).success;

/** One slide: a model, or two side by side, or a question to talk about; and the way to the next. */
export function screenView(setting: Setting, form: CompareForm, visit: Visit, query: unknown) {
  const { t, language } = visit;
  const overviews = overviewsOn(setting);
  const cards = cardsOf(setting);
  const count = overviews.length + cards.length;
  const asked = Asked.parse(query);
  const at = Math.min(asked.kort, count);
  const beside = at <= overviews.length && asked.med !== at ? asked.med : undefined;
  const address = (kort: number, med?: number) => screenAddress(form, language, kort, med);
  const shown = [at, beside].flatMap((place) => overviews[(place ?? 0) - 1] ?? []);
  const card = cards[at - overviews.length - 1];
  return {
    title: shown[0]?.model.name[language] ?? card?.theme ?? "",
    models: shown.map((overview, index) => modelOn(overview, index, setting)),
    card: card ?? null,
    position: t("overview:screen.position", { at, count }),
    previous: at > 1 ? address(at - 1, keeps(at - 1)) : null,
    next: at < count ? address(at + 1, keeps(at + 1)) : null,
    choose: overviews.map(({ model }, index) => ({
      text: String(model.number),
      label: model.short[language],
      href: address(index + 1),
      current: index + 1 === at,
    })),
    besides:
      card === undefined
        ? overviews.flatMap(({ model }, index) =>
            index + 1 === at
              ? []
              : [
                  {
                    text: model.short[language],
                    href: address(at, index + 1),
                    current: index + 1 === beside,
                  },
                ],
          )
        : [],
    needs: card === undefined ? needsOf(at, beside) : [],
    alone: beside === undefined ? null : address(at),
    close: `${pathTo("compare", language)}${queryIn(form)}`,
  };

  /** The same slide for a child with another need. */
  function needsOf(kort: number, med: number | undefined) {
    return ([1, 2, 3, 4] as const).map((level) => ({
      text: t(`overview:level.${level}`),
      href: screenAddress({ ...form, level }, language, kort, med),
      current: level === form.level,
    }));
  }

  /** The second model stays on the screen while the first changes. */
  function keeps(next: number): number | undefined {
    return next <= overviews.length && beside !== next ? beside : undefined;
  }
}

function modelOn({ model, decided, diagram, path }: Overview, index: number, { t, language }: Setting) {
  return {
    number: model.number,
    name: model.short[language],
    gist: model.gist[language],
    decided,
    hands:
      path?.reached && path.offer !== null && path.handOvers > 0
        ? t("overview:hands", { count: path.handOvers })
        : "",
    picture: onPage(diagram, `screen-${index}`),
  };
}

const queryIn = (form: CompareForm): string => {
  const query = new URLSearchParams([...choicesIn(form)]);
  return query.size === 0 ? "" : `?${query}`;
};

/** The address of a slide, with all that is chosen. */
export function screenAddress(
  form: CompareForm,
  language: Visit["language"],
  kort = 1,
  med?: number,
): string {
  const query = new URLSearchParams([...choicesIn(form), ["vis", "skaerm"]]);
  if (kort > 1) query.set("kort", String(kort));
  if (med !== undefined) query.set("med", String(med));
  return `${pathTo("compare", language)}?${query}`;
}
