import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"tag"> = [{ name: "a hedge", data: { text: "forsigtigt udsagn" } }];
