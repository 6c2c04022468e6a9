import type { Cell } from "../../domain/organisation/edit/restore/cells.ts";
import { Offer } from "../../domain/organisation/schema.ts";
import { formats } from "../format.ts";
import type { Between, Names } from "./entry-words.ts";

/** What is said of a cell of the municipality itself. */
export function ownWords(
  cell: Cell,
  { before, after, say, language }: Between,
  names: Names,
): readonly string[] {
  if (!("field" in cell)) return [];
  const { field, part } = cell;
  switch (field) {
    case "name":
      return [say.named(before.name[language], after.name[language])];
    case "note":
      return [say.noted(say.municipality)];
    case "coordination": {
      const holders = after.coordination.map(names);
      return [say.coordinates(holders.length === 0 ? say.nobody : formats[language].list(holders))];
    }
    case "referral":
    case "financing": {
      const offer = Offer.safeParse(part);
      if (!offer.success) return [say.otherwise(say.municipality)];
      const holder = names(after[field][offer.data].at);
      const told = field === "referral" ? say.decides : say.pays;
      return [told(say.offers[offer.data], holder)];
    }
    case "decisions":
      return [say.decisions];
    case "referralTies":
      return [say.ties];
    case "words":
      return [say.words];
    case "entered":
      return [];
    default:
      return [say.otherwise(say.municipality)];
  }
}
