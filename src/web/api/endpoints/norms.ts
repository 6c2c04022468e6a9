import { z } from "zod";
import { NormAnswer } from "../../../app/norms/norms.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";
import { NormRequest } from "../shapes.ts";
import { soundOrganisation } from "../sound-organisation.ts";

export const normsEndpoint: ApiEndpoint = endpoint({
  id: "norms",
  method: "post",
  path: "/norms",
  summary:
    "What published rules say of areas, institutions and addresses, with who must act and how binding it is",
  description:
    "Rules of one municipality, which others may borrow. What they leave open (heads or full time, road or straight " +
    "line, …) is a setting; `otherwise` tells which settings decide a finding, `duties` the rules that nothing counts.",
  parameters: z.strictObject({}),
  body: NormRequest,
  answer: NormAnswer,
  example: {
    body: {
      areas: [{ id: "north", approved: 1000 }],
      institutions: [
        {
          id: "sunflower",
          staff: { heads: 30 },
          leaders: 1,
          addresses: [
            { id: "garden", staff: { heads: 4 }, at: [55.6761, 12.5683] },
            { id: "yard", staff: { heads: 26 }, at: [55.6861, 12.5783] },
          ],
        },
      ],
      settings: { staff: "heads", band: "judge" },
    },
  },
  handle: async (
    { organisations, followNorms },
    { body: { organisation, ...question }, language, signal },
  ) => {
    const sound = organisation && (await soundOrganisation(organisations, organisation, language));
    return followNorms(question, sound, signal);
  },
});
