import type { Fixtures } from "../../../src/web/components.ts";
import { Html } from "../../../src/web/render/html.ts";

export const fixtures: Fixtures<"table"> = [
  {
    name: "numbers with their origin",
    data: {
      caption: "Overleveringer på vejen til specialbørnehaven",
      columns: [
        { text: "Model" },
        { text: "Overleveringer", numeric: true },
        { text: "Forvaltningsgrænser", numeric: true },
      ],
      rows: [
        [
          "På tværs af forvaltninger",
          { content: "4", origin: "computed" },
          { content: "1", origin: "published" },
        ],
        ["Central", { content: "2", origin: "assumed" }, { content: "0", origin: "entered" }],
      ],
    },
  },
  {
    name: "links, caption hidden",
    data: {
      caption: "Kilder",
      captionHidden: true,
      columns: [{ text: "Kilde" }, { text: "År", numeric: true }],
      rows: [[new Html('<a href="/da/kilder">Væksthus</a>'), "2011"]],
    },
  },
];
