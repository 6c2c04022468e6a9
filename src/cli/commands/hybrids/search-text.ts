import { sum } from "d3-array";
import { namesIn } from "../../../app/compare/names.ts";
import type { Corpus } from "../../../domain/corpus/corpus.ts";
import { type DecisionNames, decisionNames } from "../../../domain/corpus/decision-names.ts";
import { listWords } from "../../../domain/decision/words/parts/sentence.ts";
import type { RankedMember, SearchAnswer } from "../../../domain/hybrids/ranking/answer.ts";
import type { Language } from "../../../domain/language.ts";
import { indicators } from "../../../domain/lenses/structure/indicators.ts";
import { criterionIds, decisionIds } from "../../../domain/organisation/decisions.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { inSentence } from "../../../texts/in-sentence.ts";
import { type Numbers, numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";
import { says } from "./search-words.ts";

const mostMembers = 12;
const mostWays = 3;
/** Whoever comes first in so large a share is shown, however much it changes. */
const oftenFirst = 0.05;

type Told = {
  readonly answer: SearchAnswer;
  readonly organisation: Organisation;
  readonly corpus: Corpus;
  readonly showsAll: boolean;
};

/** What a search found: in sentences, today's organisation, a table of the front, and the ways there. */
export function searchText({ answer, organisation, corpus, showsAll }: Told, language: Language): string {
  const say = says[language];
  const numbers = numbersIn(language);
  const { whole } = numbers;
  const names = decisionNames(corpus, organisation, language);
  const { alternative, criterion } = namesIn(language, corpus);
  const { combinations, kept, mixedSupport, front, today, ranking } = answer;
  const numbered = front.map((member, at) => ({ member, number: at + 1 }));
  const shown = numbered.filter(
    ({ member, number }) => showsAll || number <= mostMembers || member.first.share >= oftenFirst,
  );
  const ways = (showsAll ? shown : shown.slice(0, mostWays)).filter(
    ({ member }) => member.changes.length > 0,
  );
  const alike = sum(front, (member) => member.alike);
  const beating = numbered.flatMap(({ member, number }) => (member.beatsToday ? [String(number)] : []));
  const legend = criterionIds.map((id, at) => `${at + 1} ${criterion(id)}`).join(", ");
  const counted = [
    say.counted(whole(combinations), inSentence(organisation.name[language])),
    ...(kept < combinations ? [say.kept(whole(kept))] : []),
    ...(front.length > 0 ? [say.front(whole(front.length))] : []),
    ...(alike > 0 ? [say.alike(whole(alike))] : []),
    ...(mixedSupport === "none" ? [] : [say.mixed[mixedSupport]]),
  ];
  const found = [
    say.shown(whole(shown.length), whole(front.length), say.order[ranking.order]),
    "",
    frontTable(shown, today, names, numbers, language),
    "",
    say.scaled(legend),
    say.columns,
    ...plainWords(today, numbers, criterion, language),
    ...(beating.length > 0 ? [say.beating(listWords(beating, language))] : []),
    ...ways.map(({ member, number }) => `\n${wayText(member, number, names, criterion, language)}`),
  ];
  return [
    ...[...counted, ...answer.words[language]],
    ...["", say.today(alternative(today.nearestModel.id), today.nearestModel.differs.length)],
    ...decisionIds.map(
      (id) =>
        `  ${names.decision(id)}: ${names.chosen(id, today.decisions)}${today.unclear.includes(id) ? ` (${say.unclear})` : ""}`,
    ),
    ...(front.length > 0 ? ["", ...found] : []),
  ].join("\n");
}

/** A member takes as many lines as it changes decisions. */
function frontTable(
  members: readonly { readonly member: RankedMember; readonly number: number }[],
  now: SearchAnswer["today"],
  names: DecisionNames,
  { whole, percent, decimal }: Numbers,
  language: Language,
): string {
  const say = says[language];
  const scaled = (read: (typeof now)["indicators"]) => indicators.map(({ id }) => decimal(read[id]?.scaled));
  const firstWords = ({ can, share }: RankedMember["first"]) =>
    share >= 0.005 ? percent(share) : say.can[can];
  const counts = [say.first, say.steps, say.units, say.staff, say.children];
  return tableText(
    [
      { head: say.number, align: "right" },
      { head: say.changed },
      ...[...counts, ...indicators.map((_, at) => String(at + 1))].map((head) => ({
        head,
        align: "right" as const,
      })),
    ],
    [
      ["", say.asToday, "", "", "", "", "", ...scaled(now.indicators)],
      ...(isPlain(now) || now.plain === null
        ? []
        : [["", say.asTodayPlain, "", "", "", "", "", ...scaled(now.plain.indicators)]]),
      ...members.flatMap(({ member, number }) => {
        const { changes, decisions, first, steps, reached, indicators: read } = member;
        const [change, ...others] =
          changes.length === 0
            ? [say.nothing]
            : changes.map(
                ({ decision }) => `${names.decision(decision)}: ${names.chosen(decision, decisions)}`,
              );
        const figures = [steps?.length, reached.units, reached.staff, reached.children].map(whole);
        return [
          [String(number), change ?? "", firstWords(first), ...figures, ...scaled(read)],
          ...others.map((other) => ["", other]),
        ];
      }),
    ],
  );
}

/** Whether today's organisation measures just as its decisions do in their plain form. */
const isPlain = ({ indicators: now, plain }: SearchAnswer["today"]) =>
  plain !== null && indicators.every(({ id }) => plain.indicators[id]?.value === now[id]?.value);

function plainWords(
  today: SearchAnswer["today"],
  { whole, short }: Numbers,
  criterion: ReturnType<typeof namesIn>["criterion"],
  language: Language,
): readonly string[] {
  const say = says[language];
  if (isPlain(today)) return [];
  if (today.plain === null) return [say.todayBroken];
  const { worse, reached } = today.plain;
  const { units, staff, children } = reached;
  return [
    say.plain,
    ...(units + staff + children === 0 ? [] : [say.plainReach(whole(units), short(staff), whole(children))]),
    ...(worse.length === 0 ? [] : [say.plainWorse(listWords(worse.map(criterion), language))]),
  ];
}

/** The way from today by single decisions, and what stands worse than today after each. */
function wayText(
  { steps }: RankedMember,
  number: number,
  names: DecisionNames,
  criterion: ReturnType<typeof namesIn>["criterion"],
  language: Language,
): string {
  const say = says[language];
  if (steps === null) return say.noWay(number);
  const lines = steps.map(({ decision, from, to, areas = [], worse }, at) => {
    const target = names.chosen(decision, { [decision]: to, supportAreas: areas });
    const change = `${at + 1}. ${names.decision(decision)}: ${names.option(decision, from)} → ${target}`;
    return `  ${change}. ${worse.length === 0 ? say.nothingWorse : say.worse(listWords(worse.map(criterion), language))}`;
  });
  return [say.way(number), ...lines].join("\n");
}
