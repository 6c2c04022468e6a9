import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"field"> = [
  { name: "hint", data: { id: "field-1", hint: "Et helt tal, fx 120" } },
  {
    name: "hint and error",
    data: { id: "field-2", hint: "Et helt tal, fx 120", error: "Skriv et tal, fx 120" },
  },
];
