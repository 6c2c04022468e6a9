import { origins } from "../../../src/domain/origin.ts";
import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"origin"> = [
  ...origins.map((origin) => ({ name: origin, data: { origin } })),
  { name: "computed from assumed", data: { origin: "computed", from: ["published", "assumed"] } },
];
