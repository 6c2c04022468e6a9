import { z } from "zod";
import { DecisionsAnswer } from "../../../app/organisations/decisions.ts";
import { DifferenceAnswer } from "../../../app/organisations/difference-answer.ts";
import { SearchAnswer } from "../../../domain/hybrids/ranking/answer.ts";
import { inconsistencies } from "../../../domain/organisation/consistency.ts";
import type { Decisions, ModelId } from "../../../domain/organisation/decisions.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import { rearrange } from "../../../domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import { Problem } from "../../errors/problem.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";
import { DecisionsRequest, DifferenceRequest, SearchRequest } from "../shapes.ts";
import { soundOrganisation } from "../sound-organisation.ts";

export const hybridEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "search",
    method: "post",
    path: "/search",
    summary:
      "Every consistent way of organising a municipality: those that none beats, the way there from today, and which come " +
      "first under which priorities",
    description:
      "Measures all combinations of decisions on the eight indicators. `atLeastAsNow` names criteria on which the " +
      "structure may be no worse than today; `keep` decisions to be taken in a given way. Of each that none beats, `first` " +
      "tells whether it can come first under the `preference` (exactly) and how often it does (sampled), by the structure alone.",
    parameters: z.strictObject({}),
    body: SearchRequest,
    answer: SearchAnswer,
    example: {
      body: {
        organisation: "koege",
        atLeastAsNow: ["specialism"],
        keep: { financing: "central" },
        preference: { type: "bounds", bounds: { parents: [0.2, 0.5] } },
      },
    },
    handle: (
      { library, searchHybrids },
      { body: { organisation, preference, ...filter }, language, signal, progress },
    ) =>
      searchHybrids(
        { organisation: soundOrganisation(library, organisation, language), filter, preference },
        signal,
        progress,
      ),
  }),
  endpoint({
    id: "difference",
    method: "post",
    path: "/organisations/difference",
    summary: "What has to change for one organisation to become another, and how many it reaches",
    description:
      "Each end is an organisation as it is, or with decisions laid over it; `to` takes the organisation of `from` if it names " +
      "none. Entries are the same if their ids are, whatever their names.",
    parameters: z.strictObject({}),
    body: DifferenceRequest,
    answer: DifferenceAnswer,
    example: { body: { from: { organisation: "svendborg" }, to: { decisions: "central" } } },
    handle: ({ library, differenceIn }, { body: { from, to }, language }) => {
      const start = soundOrganisation(library, from.organisation, language, "from.organisation");
      const target = to.organisation
        ? soundOrganisation(library, to.organisation, language, "to.organisation")
        : start;
      return differenceIn(
        arranged(start, from.decisions, "from.decisions"),
        arranged(target, to.decisions, "to.decisions"),
      );

      function arranged(
        organisation: Organisation,
        decisions: Decisions | ModelId | undefined,
        path: string,
      ) {
        const asked = typeof decisions === "string" ? modelDecisions[decisions] : decisions;
        if (asked === undefined) return organisation;
        const errors = inconsistencies(asked, organisation).map(({ because }) => ({
          path,
          message: because[language],
        }));
        if (errors.length > 0) throw new Problem("invalid-body", { errors });
        return rearrange(organisation, asked);
      }
    },
  }),
  endpoint({
    id: "decisions",
    method: "post",
    path: "/organisations/decisions",
    summary:
      "Today's decisions of an organisation, what is mixed or unclear in them, and the model nearest to them",
    description:
      "What it states itself stands; the rest is read from who leads, decides and pays. Where its parts differ the most " +
      "frequent option is taken, and `readings` tells what was met.",
    parameters: z.strictObject({}),
    body: DecisionsRequest,
    answer: DecisionsAnswer,
    example: { body: { organisation: "svendborg" } },
    handle: ({ library, decisionsIn }, { body: { organisation }, language }) =>
      decisionsIn(soundOrganisation(library, organisation, language)),
  }),
];
