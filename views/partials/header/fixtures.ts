import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"header"> = [
  {
    name: "on a page of models",
    data: {
      home: "/da/",
      navigation: [
        { text: "Sammenlign", href: "/da/", current: false },
        { text: "Modeller", href: "/da/modeller", current: true },
        { text: "Niveauer", href: "/da/niveauer", current: false },
        { text: "Cases", href: "/da/cases", current: false },
        { text: "Kilder", href: "/da/kilder", current: false },
        { text: "Metode", href: "/da/metode", current: false },
      ],
      languages: [
        { text: "Dansk", href: "/da/modeller", current: true, language: "da" },
        { text: "English", href: "/en/models", current: false, language: "en" },
      ],
    },
  },
];
