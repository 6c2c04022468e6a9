import { type DrawingWords, type NodeKind, nodeKinds } from "../diagrams/drawing/words.ts";
import type { LegendItem } from "../diagrams/legend/legend.ts";
import type { ChartSign, Sign } from "../diagrams/legend/signs.ts";
import { decimal } from "../diagrams/numerals.ts";
import type { OverviewWords } from "../diagrams/overview/words.ts";
import type { PathWords } from "../diagrams/path-strip/words.ts";
import type { Language } from "../domain/language.ts";
import { termFor, type WordId, type Words } from "../domain/organisation/document/words.ts";
import { origins } from "../domain/origin.ts";
import type { Translate } from "../texts/texts.ts";

type Reader = { readonly t: Translate; readonly language: Language };
type Told = { readonly title: string; readonly description: string };

/** The words of an organisation's drawing, for a reader; `own` are those that the municipality has itself. */
export function drawingWords(
  { t, language }: Reader,
  { title, description }: Told,
  own?: Words | undefined,
): DrawingWords {
  const kindWord = (kind: NodeKind): string => {
    const ours = t(`drawings:kinds.${kind}`);
    const id = ownWords[kind];
    return id === undefined ? ours : termFor(own, id, { one: ours, many: ours }).one;
  };
  return {
    language,
    title,
    description,
    kinds: wordFor(nodeKinds, kindWord),
    origins: wordFor(origins, (origin) => t(`common:origin.${origin}`)),
    coordinates: t("drawings:coordinates"),
    decides: t("drawings:decides"),
    places: (count) => t("drawings:places", { count }),
    staff: (count) => t("drawings:staff", { count, number: decimal(count, language, 1) }),
    groups: (count) => t("drawings:groups", { count }),
    ownBoard: t("drawings:ownBoard"),
    step: t("drawings:step"),
    crossing: t("drawings:crossing"),
    moved: t("drawings:moved"),
    added: t("drawings:added"),
    table: {
      caption: title,
      name: t("drawings:table.name"),
      kind: t("drawings:table.kind"),
      leader: t("drawings:table.leader"),
      department: t("drawings:table.department"),
      role: t("drawings:table.role"),
      origin: t("drawings:table.origin"),
      nobody: t("drawings:table.nobody"),
    },
  };
}

/** The kinds of things that a municipality may call otherwise. */
const ownWords: Readonly<Partial<Record<NodeKind, WordId>>> = {
  area: "area",
  specialNursery: "specialNursery",
  supportTeam: "supportTeam",
  committee: "committee",
  network: "network",
};

/** The words of a model at first glance. */
export function overviewWords({ t, language }: Reader, { title, description }: Told): OverviewWords {
  return {
    language,
    title,
    description,
    coordinates: t("overview:coordinates"),
    decides: t("overview:decides"),
    areaDecides: t("overview:areaDecides"),
    networkCoordinates: t("overview:networkCoordinates"),
    specialNursery: t("overview:specialNursery"),
    supportTeam: t("overview:supportTeam"),
    group: t("overview:group"),
    child: t("overview:child"),
    step: t("drawings:step"),
    areas: (kind, count) => (count === 0 ? t("overview:areas.none") : t(`overview:areas.${kind}`, { count })),
    units: (areas, units) => t("overview:areas.units", { areas, count: units }),
    areasCoordinate: t("overview:areasCoordinate"),
  };
}

/** The words of a path that is drawn as a strip. */
export function pathWords({ t, language }: Reader, { title, description }: Told): PathWords {
  return {
    language,
    title,
    description,
    step: t("drawings:path.step"),
    actor: t("drawings:path.actor"),
    department: t("drawings:path.department"),
    happens: t("drawings:path.happens"),
    start: t("drawings:path.start"),
    handOver: t("drawings:path.handOver"),
    crossing: t("drawings:path.crossing"),
    outside: t("drawings:path.outside"),
    decides: t("drawings:path.decides"),
    provides: t("drawings:path.provides"),
    unreached: t("drawings:path.unreached"),
  };
}

export const legendItems = (signs: readonly (Sign | ChartSign)[], t: Translate): readonly LegendItem[] =>
  signs.map((sign) => ({ sign, text: t(`drawings:signs.${sign}`) }));

const wordFor = <Key extends string>(keys: readonly Key[], word: (key: Key) => string) =>
  Object.fromEntries(keys.map((key) => [key, word(key)])) as Readonly<Record<Key, string>>;
