import { drawOrganisation } from "../../../diagrams/drawing/draw-organisation.ts";
import { oneArea } from "../../../diagrams/drawing/one-area.ts";
import { placesOf } from "../../../diagrams/drawing/places/places.ts";
import { signsIn } from "../../../diagrams/legend/signs.ts";
import { generalUnits } from "../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { drawingWords } from "../../../files/drawing-words.ts";
import { inSentence } from "../../../texts/in-sentence.ts";
import type { Components } from "../../components.ts";
import type { PageView } from "../../render/frame.ts";
import type { Html } from "../../render/html.ts";
import { pathTo } from "../../routes.ts";
import { figureReference } from "../figure-reference.ts";
import { legendOf, onPageIn } from "../parts.ts";
import type { Setting } from "../setting/setting.ts";
import type { Variant } from "../setting/variant.ts";
import { areaAddress } from "./area-page.ts";

type AreaView = PageView & {
  readonly variants: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  readonly drawing: Html;
  readonly legend: Components["legend"];
  readonly table: Components["table"];
  readonly reference: Components["reference"];
  readonly back: { readonly text: string; readonly href: string };
};

/** So wide that every unit has room for its name, on a phone and on a page. */
const widths = { narrow: 300, wide: 700 } as const;

/** One area of a municipality by itself, as it is or under a model: its units by name, and what special stands in it. */
export function areaView(setting: Setting, area: Organisation["areas"][number], variant: Variant): AreaView {
  const { t, language, corpus, organisation, stage } = setting;
  const municipality = organisation.name[language];
  const under = (one: Variant) => corpus.models.find(({ id }) => id === one)?.short[language];
  const today = t("drawings:area.today");
  const title = t("drawings:area.title", { area: area.name[language], municipality });
  const description = t("drawings:area.description", { way: under(variant) ?? today });
  const ways: readonly Variant[] = ["today", ...stage.models.keys()];
  const parts = ways.flatMap((one) => {
    const arranged = stage.shown(one);
    return arranged ? [{ one, part: oneArea(arranged.organisation, area.id) }] : [];
  });
  const shown = parts.find(({ one }) => one === variant)?.part ?? oneArea(organisation, area.id);
  const words = drawingWords(setting, { title, description });
  const drawn = (width: number) =>
    drawOrganisation({
      organisation: shown,
      places: placesOf(
        parts.map(({ part }) => part),
        { size: "medium", width },
      ),
      words,
    });
  const address = areaAddress(organisation.id, area.id, variant, language);
  return {
    title,
    description,
    trail: [],
    variants: parts.map(({ one }) => ({
      text: under(one) ?? today,
      href: areaAddress(organisation.id, area.id, one, language),
      current: one === variant,
    })),
    drawing: onPageIn(drawn(widths.narrow), drawn(widths.wide), "area"),
    legend: legendOf(signsIn(shown, undefined), t),
    table: tableOfArea(shown, setting, title),
    reference: figureReference({ title, source: "booklet", href: address }, setting),
    back: {
      text: t("drawings:area.back", { municipality: inSentence(municipality) }),
      href: `${pathTo("compare", language)}?${new URLSearchParams({ organisation: organisation.id })}#${t("compare:anchor.models")}`,
    },
  };
}

/** The units by name, each with its kind, its groups and who leads it. */
function tableOfArea(
  part: Organisation,
  { t, language, format }: Setting,
  caption: string,
): Components["table"] {
  const { departments, sections, areas, units, supportTeams } = part;
  const named = new Map(
    [...departments, ...sections, ...areas, ...units].map(({ id, name }) => [id, name[language]]),
  );
  const leader = (id: string) => named.get(id) ?? "–";
  const general = new Set(generalUnits(part));
  return {
    caption,
    columns: (["unit", "kind", "groups", "leader"] as const).map((head) => ({
      text: t(`drawings:area.${head}`),
    })),
    rows: [
      ...units
        .toSorted((a, b) => Number(general.has(b)) - Number(general.has(a)))
        .map((unit) => [
          unit.name[language],
          t(`drawings:kinds.${unit.kind}`),
          unit.groups.length === 0 ? "–" : format.list(unit.groups.map(({ name }) => name[language])),
          leader(unit.leader),
        ]),
      ...supportTeams.map((team) => [
        team.name[language],
        t("drawings:kinds.supportTeam"),
        "–",
        leader(team.leader),
      ]),
    ],
  };
}
