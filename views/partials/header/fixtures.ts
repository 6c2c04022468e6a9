import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"header"> = [
  {
    name: "on a page of models",
    data: {
      home: "/da/",
      navigation: [
        { text: "Sammenlign", href: "/da/", current: false, carries: true },
        { text: "Cases", href: "/da/cases", current: false, carries: false },
        {
          text: "Lær",
          current: true,
          doors: [
            { text: "Modeller", href: "/da/modeller", current: true, carries: true },
            { text: "Niveauer", href: "/da/niveauer", current: false, carries: true },
          ],
        },
      ],
      languages: [
        { text: "Dansk", href: "/da/modeller", current: true, language: "da" },
        { text: "English", href: "/en/models", current: false, language: "en" },
      ],
    },
  },
];
