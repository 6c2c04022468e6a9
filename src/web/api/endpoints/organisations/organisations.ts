import { z } from "zod";
import { exampleQuestions } from "../../../../app/example-questions.ts";
import { DecisionsAnswer } from "../../../../app/organisations/decisions.ts";
import { DifferenceAnswer } from "../../../../app/organisations/difference-answer.ts";
import {
  CheckRequest,
  DecisionsRequest,
  DifferenceRequest,
  ReferralPathRequest,
} from "../../../../app/organisations/question.ts";
import { ReferralPath } from "../../../../domain/organisation/graph/referral/referral-path.ts";
import { toldFault } from "../../../../texts/faults/told.ts";
import { ToldFault } from "../../../errors/told-fault.ts";
import { endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";

export const organisationEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "check",
    method: "post",
    path: "/organisations/check",
    summary: "What is wrong with an organisation, and where",
    description:
      "Its shape; if that is right its ties; and if they are, whether its decisions hold together and what the norms " +
      "say of it. No findings: nothing wrong was found.",
    parameters: z.strictObject({}),
    body: CheckRequest,
    answer: z.strictObject({ findings: z.array(ToldFault) }),
    example: { body: exampleQuestions.check },
    handle: async ({ organisations, checkOrganisation }, { body }) => {
      const candidate = body.organisation ?? body;
      const isId = typeof candidate === "string";
      const faults = checkOrganisation(isId ? await organisations.find(candidate) : candidate);
      return { findings: faults.map(toldFault) };
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
    example: { body: exampleQuestions.decisions },
    handle: async ({ organisations, decisionsIn }, { body: { organisation } }) =>
      decisionsIn(await organisations.find(organisation, "organisation")),
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
    example: { body: exampleQuestions.difference },
    handle: async ({ organisations: { find }, differenceIn }, { body: { from, to } }) => {
      const start = await find(from.organisation, "from.organisation");
      const target = to.organisation ? await find(to.organisation, "to.organisation") : start;
      return differenceIn({ ...from, organisation: start }, { ...to, organisation: target });
    },
  }),
  endpoint({
    id: "referralPath",
    method: "post",
    path: "/referral-paths",
    summary: "The way of one child's case from its own unit to the offer, with hand-overs and boundaries",
    parameters: z.strictObject({}),
    body: ReferralPathRequest,
    answer: ReferralPath,
    example: { body: exampleQuestions.referralPath },
    handle: async (
      { organisations, referralPathOf },
      { body: { organisation, decisions = null, unit, level }, signal },
    ) => {
      const sound = await organisations.find(organisation, "organisation");
      return referralPathOf(sound, decisions, unit, level, signal);
    },
  }),
];
