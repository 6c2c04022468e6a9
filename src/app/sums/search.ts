import type { Found } from "../../domain/hybrids/search/answer.ts";
import { type SearchQuestion, search as searchAll } from "../../domain/hybrids/search/search.ts";
import type { Sum } from "./sum.ts";

/** Thousands of combinations even for the smallest municipality. */
export const search: Sum<SearchQuestion, Found> = {
  isQuick: () => false,
  compute: searchAll,
};
