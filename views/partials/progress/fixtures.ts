import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"progress"> = [
  { name: "known", data: { id: "progress-1", label: "Regner på 2.160 kombinationer", value: 0.42 } },
  { name: "unknown", data: { id: "progress-2", label: "Venter på en ledig regner", value: null } },
];
