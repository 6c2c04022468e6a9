import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"details"> = [
  {
    name: "closed",
    data: { summary: "Sådan er det regnet ud", content: "Andelen af par med en fælles leder." },
  },
  {
    name: "open",
    data: { summary: "Sådan er det regnet ud", content: "Andelen af par med en fælles leder.", open: true },
  },
];
