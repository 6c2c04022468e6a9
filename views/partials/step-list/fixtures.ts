import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"step-list"> = [
  {
    name: "across a boundary",
    data: {
      label: "Vejen til specialbørnehaven",
      steps: [
        { actor: "Solsikken", note: "barnets eget dagtilbud" },
        { actor: "Områdeleder Nord", handOver: true },
        { actor: "Familieafdelingen", handOver: true, changesDepartment: true, decides: true },
        { actor: "Specialbørnehaven", handOver: true },
      ],
    },
  },
  { name: "stays", data: { label: "Niveau 4", steps: [{ actor: "Solsikken", decides: true }] } },
];
