import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"error-summary"> = [
  { name: "one", data: { errors: [{ field: "text-3", text: "Børn på niveau 3: skriv et tal" }] } },
  {
    name: "two",
    data: {
      errors: [
        { field: "text-3", text: "Børn på niveau 3: skriv et tal" },
        { field: "select-2", text: "Kommune: vælg en på listen" },
      ],
    },
  },
];
