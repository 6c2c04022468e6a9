import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"hedge"> = [
  { name: "survey", data: { kind: "survey" } },
  { name: "research", data: { kind: "research" } },
  { name: "asserted", data: { kind: "asserted" } },
  { name: "hedged", data: { kind: "hedged" } },
  { name: "opinion", data: { kind: "opinion" } },
  { name: "policy", data: { kind: "policy" } },
];
