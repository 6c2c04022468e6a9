import type { Fixtures } from "../../../src/web/components.ts";

const form = {
  action: "/da/ordbog",
  name: "soeg",
  counted: "{shown} af {total} passer.",
  fields: [],
  none: "Intet på siden passer. Prøv et kortere ord.",
};

export const fixtures: Fixtures<"find"> = [
  { name: "empty", data: { ...form, words: "", told: "", isUsed: false } },
  { name: "used", data: { ...form, words: "støtte", told: "4 af 91 passer.", isUsed: true } },
  { name: "nothing found", data: { ...form, words: "<b>", told: form.none, isUsed: true } },
];
