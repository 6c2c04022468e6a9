import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"button"> = [
  { name: "primary", data: { text: "Sammenlign" } },
  { name: "secondary", data: { text: "Begynd forfra", kind: "secondary" } },
  { name: "quiet, with a value", data: { text: "Vis niveau 2", kind: "quiet", name: "level", value: "2" } },
  { name: "a link", data: { text: "Åbn modellen", href: "/da/modeller/central" } },
  { name: "a download", data: { text: "SVG", kind: "quiet", href: "/da/", download: "model.svg" } },
];
