import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"footer"> = [
  {
    name: "links",
    data: {
      links: [
        { text: "Ordbog", href: "/da/ordbog", current: false },
        { text: "Om Tovholder", href: "/da/om", current: true },
      ],
    },
  },
];
