import type { NormAnswer } from "../../../app/norms/norms.ts";
import type { Corpus } from "../../../domain/corpus/corpus.ts";
import type { Language } from "../../../domain/language.ts";
import { formats } from "../../../texts/format.ts";
import { thresholdOf } from "../../../texts/norm-threshold.ts";
import type { Texts } from "../../../texts/texts.ts";
import { tableText } from "../../printing/table.ts";
import { normWords } from "./words.ts";

type Finding = NormAnswer["findings"][number];
type Duty = NormAnswer["duties"][number];

/** What it takes to tell of findings; `names` are those of areas, by id. */
type Telling = {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly texts: Texts;
  readonly names: ReadonlyMap<string, string>;
};

const mostNamed = 12;

/**
 * Those that call for something, or tell of an aim that is not met. An aim whose falling short another rule speaks of
 * is told by that rule.
 */
export function speakingIn({ findings }: NormAnswer): readonly Finding[] {
  const speaks = ({ aim, state }: Finding) => !aim && (state === "holds" || state === "judge");
  const spokenOf = new Set(findings.filter(speaks).map(({ measure, subject }) => `${measure} ${subject}`));
  return findings.filter(
    (finding) =>
      speaks(finding) ||
      (finding.aim && finding.state === "no" && !spokenOf.has(`${finding.measure} ${finding.subject}`)),
  );
}

/** Findings for whoever has to act on them: what calls for something first, then what does not, then what is not known. */
export function normsText(answer: NormAnswer, telling: Telling): string {
  const { corpus, language, texts, names } = telling;
  const [say, t, format] = [normWords[language], texts[language], formats[language]];
  const { findings, duties, leftOut, settings } = answer;
  const speaking = speakingIn(answer);
  const speakingOf = Map.groupBy(speaking, (finding) => `${nameOf(finding)}, ${measuredOf(finding)}`);
  const quiet = findings.filter(
    (finding) =>
      finding.state !== "unknown" && !(finding.aim && finding.state === "no") && !speaking.includes(finding),
  );
  const unknown = findings.filter(({ state }) => state === "unknown");
  const heading = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : [head, ...lines]);
  return [
    ...(findings.length === 0 ? [say.nothing] : []),
    ...heading(
      say.speaks,
      [...speakingOf].map(([about, ones]) => [about, ...ones.flatMap(ruleLines)].join("\n")),
    ),
    ...heading(say.quiet, quiet.length === 0 ? [] : [quietTable()]),
    ...heading(say.unknown, unknown.length === 0 ? [] : [unknownLines()]),
    ...heading(
      say.duties,
      duties.map((duty) => [`${duty.norm}: ${duty.rule[language]}.`, ...asks(duty)].join("\n")),
    ),
    footing(),
  ].join("\n\n");

  function nameOf({ subject, within }: Finding): string {
    return `${names.get(subject) ?? subject}${within === null ? "" : ` (${within})`}`;
  }
  function thresholdIn(id: string): string {
    const norm = corpus.norms.find((one) => one.id === id);
    return (norm && thresholdOf(norm, { t, format })) ?? "";
  }
  function measuredOf({ value, atLeast, atMost, measure }: Finding): string {
    const known =
      value !== null
        ? format.number(value, 2)
        : atLeast !== null
          ? say.atLeast(format.number(atLeast, 2))
          : atMost !== null
            ? say.atMost(format.number(atMost, 2))
            : "–";
    return `${say.measures[measure]}: ${known}`;
  }
  function stateOf(finding: Pick<Finding, "aim" | "state">): string {
    return finding.aim && finding.state === "holds" ? say.reached : say.states[finding.state];
  }
  function turning(finding: Finding): readonly string[] {
    return finding.otherwise.map(({ setting, value, state }) =>
      say.ifRead(say.readings[setting][String(value)] ?? "", stateOf({ aim: finding.aim, state })),
    );
  }
  function asks({ consequence, modality, actor, involves }: Duty): readonly string[] {
    const who = involves.map((text) => text[language]);
    const facts = [
      [t("sources:norm.force"), t(`sources:norm.modality.${modality}`)],
      ...(consequence === null
        ? []
        : [[t("sources:norm.actor"), actor?.[language] ?? t("sources:norm.nobody")]]),
      ...(who.length === 0 ? [] : [[t("sources:norm.involves"), format.list(who)]]),
    ];
    return [
      ...(consequence === null ? [] : [`  ${consequence[language]}`]),
      `  ${facts.map((fact) => fact.join(": ")).join(" · ")}`,
    ];
  }
  function ruleLines(finding: Finding): readonly string[] {
    const { norm, aim, state, consequence } = finding;
    const turns = turning(finding);
    const said = aim ? `. ${say.short}` : state === "judge" ? ` (${say.states.judge})` : "";
    return [
      `  ${norm}: ${thresholdIn(norm)}${said}`,
      ...(consequence === null && !aim ? [`  ${say.noConsequence}`] : []),
      ...asks(finding),
      ...(turns.length === 0 ? [] : [`  ${say.turns}: ${turns.join("; ")}`]),
    ];
  }
  function quietTable(): string {
    return tableText(
      [say.about, say.measured, say.rule, say.says, say.turns].map((head) => ({ head })),
      quiet.map((finding) => [
        nameOf(finding),
        measuredOf(finding),
        `${finding.norm}: ${thresholdIn(finding.norm)}`,
        stateOf(finding),
        turning(finding).join("; ") || "–",
      ]),
    );
  }
  function unknownLines(): string {
    return [...Map.groupBy(unknown, ({ measure }) => measure)]
      .map(([measure, ones]) => {
        const subjects = [...new Set(ones.map(nameOf))];
        const left = subjects.length - mostNamed;
        const named = left > 0 ? [...subjects.slice(0, mostNamed), say.more(left)] : subjects;
        const turns = ones.flatMap((one) =>
          turning(one).map((turn) => `  ${nameOf(one)}, ${one.norm}, ${turn}`),
        );
        return [`${say.measures[measure]}: ${named.join(", ")}`, ...turns].join("\n");
      })
      .join("\n");
  }
  function footing(): string {
    const readings = Object.entries(say.readings).map(
      ([setting, words]) => words[String(settings[setting as keyof typeof say.readings])],
    );
    const sources = corpus.sources.filter(({ id }) =>
      [...findings, ...duties].some(({ source }) => source === id),
    );
    return [
      say.read(readings.join("; ")),
      ...(leftOut.length === 0 ? [] : [say.leftOut(leftOut.join(", "))]),
      ...sources.map(
        ({ title, publisher, year }) =>
          `${say.source}: ${publisher[language]} (${year}): ${title[language]}.`,
      ),
      t("sources:norm.lead"),
    ].join("\n");
  }
}
