import type { DifferenceAnswer } from "../../../app/organisations/difference-answer.ts";
import type { Corpus } from "../../../domain/corpus/corpus.ts";
import { decisionNames } from "../../../domain/corpus/decision-names.ts";
import { listWords } from "../../../domain/decision/words/parts/sentence.ts";
import type { Language } from "../../../domain/language.ts";
import type { Offer, Organisation } from "../../../domain/organisation/schema.ts";
import { tableText } from "../../printing/table.ts";

const mostNamed = 3;

/** One change: what changes, from what and to what. */
type Change = { readonly what: string; readonly from: string; readonly to: string };

/** The difference in sentences, by number and by name, then a table for each kind of change. Those who share a change share a line. */
export function differenceText(
  answer: DifferenceAnswer,
  corpus: Corpus,
  organisation: Organisation,
  namesAll: boolean,
  language: Language,
): string {
  const say = says[language];
  const { names, moved, new: fresh, gone, otherLeader, otherSeat, otherTeam } = answer;
  const { decision } = decisionNames(corpus, organisation, language);
  const named = (id: string | null) => (id === null ? say.none : (names[id]?.[language] ?? id));
  const teams = (ids: readonly string[]) =>
    ids.length === 0 ? say.none : listWords(ids.map(named), language);
  const seat = (at: string) => (at === "area" ? say.ownLeader : named(at));
  const byName = ({ id, from, to }: { id: string; from: string | null; to: string | null }) => ({
    what: named(id),
    from: named(from),
    to: named(to),
  });
  const tables: Readonly<Record<keyof typeof say.heads, readonly Change[]>> = {
    moved: moved.map(byName),
    otherLeader: otherLeader.map(byName),
    otherTeam: otherTeam.map(({ id, from, to }) => ({ what: named(id), from: teams(from), to: teams(to) })),
    otherSeat: otherSeat.map(({ of, offer, from, to }) => ({
      what: `${decision(of)}: ${say.offers[offer]}`,
      from: seat(from),
      to: seat(to),
    })),
  };
  const lists = [
    [say.fresh, fresh],
    [say.gone, gone],
  ] as const;
  return [
    ...answer.words[language],
    `\n${say.moves}`,
    ...answer.moves[language].map((line) => `- ${line}`),
    ...(Object.keys(tables) as (keyof typeof tables)[])
      .filter((kind) => tables[kind].length > 0)
      .map((kind) => `\n${changeTable(say.heads[kind], tables[kind], namesAll, language)}`),
    ...lists
      .filter(([, entries]) => entries.length > 0)
      .map(
        ([head, entries]) =>
          `\n${head}: ${listWords(
            entries.map(({ id }) => named(id)),
            language,
          )}`,
      ),
  ].join("\n");
}

function changeTable(
  head: string,
  changes: readonly Change[],
  namesAll: boolean,
  language: Language,
): string {
  const say = says[language];
  const alike = Map.groupBy(changes, ({ from, to }) => `${from}\n${to}`);
  const rows = [...alike.values()].flatMap((same) => {
    const what = same.map((change) => change.what);
    const rest = what.length - mostNamed;
    const told = namesAll
      ? what
      : [listWords(rest > 1 ? [...what.slice(0, mostNamed), say.more(rest)] : what, language)];
    const { from, to } = same[0] as Change;
    return told.map((one) => [one, from, to]);
  });
  return tableText([{ head }, { head: say.before }, { head: say.after }], rows);
}

type Says = {
  readonly heads: Readonly<Record<"moved" | "otherLeader" | "otherTeam" | "otherSeat", string>>;
  readonly offers: Readonly<Record<Offer, string>>;
  readonly more: (count: number) => string;
} & Readonly<Record<"moves" | "before" | "after" | "none" | "ownLeader" | "fresh" | "gone", string>>;

const says: Readonly<Record<Language, Says>> = {
  da: {
    heads: {
      moved: "Flytter område",
      otherLeader: "Får en anden leder",
      otherTeam: "Får støtte fra et andet korps",
      otherSeat: "Besluttes eller betales et andet sted",
    },
    offers: { specialNursery: "specialbørnehave", group: "gruppe", support: "støtte" },
    more: (count) => `${count} mere`,
    moves: "Hvad flytter sig?",
    before: "Før",
    after: "Efter",
    none: "ingen",
    ownLeader: "områdelederen for barnets dagtilbud",
    fresh: "Kommer til",
    gone: "Forsvinder",
  },
  en: {
    heads: {
      moved: "Moves to another area",
      otherLeader: "Gets another leader",
      otherTeam: "Gets support from another team",
      otherSeat: "Decided on or paid for elsewhere",
    },
    offers: { specialNursery: "special nursery", group: "group", support: "support" },
    more: (count) => `${count} more`,
    moves: "What moves?",
    before: "Before",
    after: "After",
    none: "none",
    ownLeader: "the area leader of the child's daycare",
    fresh: "New",
    gone: "Gone",
  },
};
