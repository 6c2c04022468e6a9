import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"scroll-region"> = [
  {
    name: "wider than the page",
    data: { label: "Et langt ord", content: "Specialpædagogiskkompetencecentersamordningsudvalg".repeat(4) },
  },
];
