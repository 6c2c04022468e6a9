import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"range"> = [
  {
    name: "a weight",
    data: {
      id: "range-1",
      name: "w-direction",
      label: "Strategisk retning",
      value: 12.5,
      low: 0,
      high: 100,
      step: 0.5,
      unit: "%",
    },
  },
  {
    name: "the stretch in which a choice holds",
    data: {
      id: "range-3",
      name: "w-knowledge",
      label: "Bedre videndeling",
      value: 50,
      low: 0,
      high: 100,
      step: 5,
      stretch: { from: 20, to: 65, text: "Samme model forrest: 20–65", narrow: true },
    },
  },
  {
    name: "hint and error",
    data: {
      id: "range-2",
      name: "w-parents",
      label: "Mere tilfredse forældre",
      hint: "0 tæller ikke med",
      error: "Vælg et tal fra 0 til 10",
      value: 10,
      low: 0,
      high: 10,
      step: 1,
    },
  },
];
