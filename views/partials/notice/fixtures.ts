import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"notice"> = [
  { name: "info", data: { kind: "info", content: "Eksempelkommunen er opdigtet, men ikke urealistisk." } },
  {
    name: "caution",
    data: {
      kind: "caution",
      title: "Tavshed er ikke styrke",
      content: "Kilden nævner ingen svagheder ved modellen.",
    },
  },
  { name: "error", data: { kind: "error", content: "Filen kunne ikke læses: række 12 har intet navn." } },
];
