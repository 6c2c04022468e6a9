import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"radio-group"> = [
  {
    name: "with hints",
    data: {
      id: "lens",
      name: "lens",
      label: "Hvad skal der måles på?",
      value: "evidence",
      options: [
        { value: "evidence", text: "Det offentliggjorte", hint: "Hvad kilderne siger for og imod" },
        { value: "structure", text: "Strukturen", hint: "Hvad der kan beregnes af organiseringen" },
      ],
    },
  },
  {
    name: "side by side",
    data: {
      id: "level",
      name: "level",
      label: "Niveau",
      value: "2",
      inline: true,
      options: ["1", "2", "3", "4"].map((value) => ({ value, text: value })),
    },
  },
];
