import { z } from "zod";
import { Text } from "../../domain/language.ts";
import { faultCodes } from "../../texts/faults/table.ts";

const Place = z.union([
  z.strictObject({ path: z.string().describe("The field, as in `units.3.leader`; empty for the whole.") }),
  z.strictObject({ sheet: z.string().optional(), row: z.int().min(1), column: z.int().min(1) }),
]);

/** A fault as the API tells it. */
export const ToldFault = z
  .strictObject({
    code: z.enum(faultCodes),
    severity: z.enum(["error", "warning"]),
    place: Place,
    values: z.record(z.string(), z.unknown()).describe("What is told, by the names that belong to the code."),
    message: Text.describe("What is wrong, and how to mend it where nobody could guess."),
  })
  .readonly();
