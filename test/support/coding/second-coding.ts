import type { Corpus } from "../../../src/domain/corpus/corpus.ts";
import type { Claim } from "../../../src/domain/corpus/schema.ts";
import { tableOf } from "./table.ts";

/** What is coded of a claim, by the manual in docs/coding.md. */
export const codedFields = ["section", "hedge", "figures", "bears"] as const;
type Field = (typeof codedFields)[number];
type Coding = Readonly<Record<Field, string>>;

/** They only number the claim itself. */
const onlyNumber = new Set(["level", "stage"]);

/** A claim as a coder would write it down: what pulls, in one order, and each printed number. */
export function codingOf({ section, hedge, figures = {}, bears }: Claim): Coding {
  const numbers = Object.entries(figures).filter(([name]) => !onlyNumber.has(name));
  const part = figures.part !== undefined && figures.of !== undefined;
  const pulling = bears.filter(({ direction }) => direction !== "neutral");
  return {
    section,
    hedge,
    figures: part ? `${figures.part}/${figures.of}` : inOrder(numbers.map(([, value]) => String(value))),
    bears: inOrder(
      pulling.map(({ model, decision = {}, criterion, direction }) => {
        const keys = inOrder(
          Object.entries(decision).map(([id, option]) => `${id}=${option}`),
          "&",
        );
        const whom = [model, keys].filter((part) => part !== undefined && part !== "").join("+");
        return `${whom}:${criterion ?? "none"}:${direction}`;
      }),
    ),
  };
}

const inOrder = (words: readonly string[], between = " ") => words.toSorted().join(between);

const second = new Map(tableOf("second-coding").map((row) => [row.id ?? "", row]));
export const settled = tableOf("settled");
const settledAt = new Map(settled.map((row) => [`${row.id} ${row.field}`, row]));

/** Where the corpus is not what was coded twice and settled; empty where it is. */
export function codingMistakes({ claims }: Corpus): readonly string[] {
  const known = new Set(claims.map(({ id }) => id));
  return [
    ...[...second.keys()].filter((id) => !known.has(id)).map((id) => `${id}: coded, and no claim`),
    ...claims.flatMap((claim) => {
      const coded = second.get(claim.id);
      if (coded === undefined) return [`${claim.id}: never coded a second time`];
      const own = codingOf(claim);
      return codedFields
        .filter((field) => own[field] !== (settledAt.get(`${claim.id} ${field}`)?.settled ?? coded[field]))
        .map((field) => `${claim.id}, ${field}: ${own[field]}`);
    }),
  ];
}

/** What the two coders wrote of each claim that was coded twice without knowledge of the other, before anything was settled. */
export function codedTwice(field: Field): readonly (readonly [first: string, second: string])[] {
  return [...second.values()]
    .filter(({ round }) => round === "1")
    .map((row) => {
      const own = row[field] ?? "";
      return [settledAt.get(`${row.id} ${field}`)?.first ?? own, own] as const;
    });
}

/** Of what a claim bears on, one part alone: whom it is about, on which criterion, or which way. */
export function partOf(bears: string, part: "whom" | "criterion" | "direction"): string {
  const at = { whom: 0, criterion: 1, direction: 2 }[part];
  const words = bears.split(" ").filter((word) => word !== "");
  return inOrder([...new Set(words.map((word) => word.split(":")[at] ?? ""))]);
}
