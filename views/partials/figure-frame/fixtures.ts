import type { Fixtures } from "../../../src/web/components.ts";
import { Html } from "../../../src/web/render/html.ts";

const drawing = new Html(
  '<svg width="640" height="120" viewBox="0 0 640 120" aria-hidden="true"><rect x="1" y="1" width="638" height="118" fill="#eef3f3" stroke="#7b858e"/><circle cx="120" cy="60" r="18" fill="#0b5560"/><circle cx="420" cy="60" r="18" fill="#0b5560"/></svg>',
);
const table = new Html("<p>Her står tabellen.</p>");

export const fixtures: Fixtures<"figure-frame"> = [
  {
    name: "whole",
    data: {
      id: "figure-1",
      title: "Central samordning",
      description: "To støttekorps under samme forvaltning.",
      drawing,
      table,
      source: "Hæftet om samordning, 2011",
      downloads: [
        { text: "SVG", href: "/da/modeller/central.svg" },
        { text: "PNG", href: "/da/modeller/central.png" },
      ],
    },
  },
  { name: "plain", data: { id: "figure-2", title: "Uden mere", description: "Kun en tegning.", drawing } },
];
