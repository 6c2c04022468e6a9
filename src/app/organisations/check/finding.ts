import { z } from "zod";
import { Text } from "../../../domain/language.ts";

/**
 * `shape`: not an organisation's shape. `tie`: an id that leads nowhere, or to two. `consistency`: anchoring decisions
 * that do not hold together. `norm`: one municipality's published rule says that something should be done.
 */
const findingKinds = ["shape", "tie", "consistency", "norm"] as const;

export const Finding = z
  .strictObject({
    kind: z.enum(findingKinds),
    path: z.string().describe("The field, as in `units.3.leader`; empty for the whole."),
    message: Text,
    norm: z.string().optional().describe("The id of the norm, for `norm`."),
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;
