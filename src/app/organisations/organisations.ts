import { DomainError } from "../../domain/errors.ts";
import { fault, within } from "../../domain/faults/fault.ts";
import type { Text } from "../../domain/language.ts";
import { disagreement, inconsistencies } from "../../domain/organisation/consistency.ts";
import { type Decisions, type ModelId, modelIds } from "../../domain/organisation/decisions.ts";
import { modelDecisions } from "../../domain/organisation/models.ts";
import { rearrange } from "../../domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { tieFaults } from "../../domain/organisation/ties/tie-faults.ts";
import { organisationAnswers } from "../kept/organisation-answers.ts";
import type { Rooms } from "../kept/room.ts";
import type { Library } from "../library.ts";
import { type Arranged, arrangedAs, arrangedBytes } from "./arranged.ts";

/** A published model, any decisions, or null for a municipality as it is. */
export type Arrangement = ModelId | Decisions | null;

/** A published model that cannot be built on the municipality, and the first reason. */
export type LeftOut = { readonly model: ModelId; readonly because: Text };

/** A municipality as it is and under each published model that its units allow, in the models' order. */
export type UnderModels = {
  readonly today: Arranged;
  readonly models: ReadonlyMap<ModelId, Arranged>;
  readonly leftOut: readonly LeftOut[];
};

/** The one door to a municipality, for pages, the API and commands alike. What it gives may not be changed. */
export type Organisations = {
  /**
   * The case or the example with the id, or the very organisation that somebody brings. Throws "not-found" for an id that
   * nothing has, and "invalid" for one whose ids lead nowhere, with each place below `at`.
   */
  readonly find: (reference: string | Organisation, at?: string) => Promise<Organisation>;
  /** The municipality under the decisions. Throws "invalid", at `at`, where they do not hold together on its units. */
  readonly under: (organisation: Organisation, arrangement: Arrangement, at?: string) => Promise<Arranged>;
  readonly underModels: (organisation: Organisation) => Promise<UnderModels>;
};

type Means = {
  readonly library: Library;
  readonly rooms: Rooms;
  readonly rearrange?: typeof rearrange;
};

/** Each municipality is arranged once under the same decisions, whoever asks, for as long as there is room to keep it. */
export function organisationsOf({ library, rooms, rearrange: move = rearrange }: Means): Organisations {
  const arrangements = organisationAnswers<Arranged>(library, rooms, arrangedBytes);
  const modelSets = organisationAnswers<UnderModels>(library, rooms, modelSetBytes);

  const under: Organisations["under"] = async (organisation, arrangement, at = "decisions") => {
    const decisions = typeof arrangement === "string" ? modelDecisions[arrangement] : arrangement;
    if (decisions === null) return arrangements.get(organisation, null, async () => arrangedAs(organisation));
    const broken = inconsistencies(decisions, organisation);
    if (broken.length > 0) throw new DomainError("invalid", ...broken.map((rule) => disagreement(rule, at)));
    return arrangements.get(organisation, decisions, async () => arrangedAs(move(organisation, decisions)));
  };

  return {
    async find(reference, at) {
      if (typeof reference !== "string") return sound(reference, at);
      const found = library.organisations.get(reference);
      if (found === undefined)
        throw new DomainError("not-found", fault("unknown-organisation", { organisation: reference }));
      return found;
    },
    under,
    underModels: (organisation) =>
      modelSets.get(organisation, null, async () => {
        const models = new Map<ModelId, Arranged>();
        const leftOut: LeftOut[] = [];
        for (const model of modelIds) {
          const [broken] = inconsistencies(modelDecisions[model], organisation);
          if (broken === undefined) models.set(model, await under(organisation, model));
          else leftOut.push({ model, because: broken.because });
        }
        return { today: await under(organisation, null), models, leftOut };
      }),
  };
}

const modelSetBytes = ({ today, models }: UnderModels): number =>
  [today, ...models.values()].reduce((bytes, arranged) => bytes + arrangedBytes(arranged), 0);

/** The schema cannot see ids that lead nowhere. */
function sound(organisation: Organisation, at = ""): Organisation {
  const faults = tieFaults(organisation).map((found) => within(found, at));
  if (faults.length > 0) throw new DomainError("invalid", ...faults);
  return organisation;
}
