import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"breadcrumb"> = [
  {
    name: "two steps",
    data: {
      trail: [
        { text: "Sammenlign", href: "/da/" },
        { text: "Modeller", href: "/da/modeller" },
      ],
    },
  },
];
