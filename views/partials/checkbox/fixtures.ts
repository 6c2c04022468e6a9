import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"checkbox"> = [
  {
    name: "chosen",
    data: { id: "check-1", name: "hybrids", value: "yes", label: "Vis også blandinger", checked: true },
  },
  {
    name: "with a hint",
    data: {
      id: "check-2",
      name: "scope",
      value: "decision",
      label: "Tag udsagn om enkelte valg med",
      hint: "Også dem, der er sagt om en case med det samme valg",
      checked: false,
    },
  },
];
