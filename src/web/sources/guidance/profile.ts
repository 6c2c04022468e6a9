import type { ProfileField, Source } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import { claimLinks } from "./claim-links.ts";

/** The nine fields come first, then who does what, then the frame around both. */
const kinds = ["capability", "dimension", "role", "frame"] as const satisfies ProfileField["kind"][];

export type ProfileGroup = {
  readonly kind: ProfileField["kind"];
  readonly fields: readonly {
    readonly anchor: string;
    readonly name: string;
    readonly demand: string;
    readonly means: readonly string[];
    /** Ours, not the profile's. */
    readonly bearsOn: readonly string[];
    readonly claims: readonly Link[];
  }[];
};

export function profileGroups(source: Source, { corpus, language }: Reading): readonly ProfileGroup[] {
  const own = corpus.profile.filter((field) => field.source === source.id);
  return kinds
    .map((kind) => ({
      kind,
      fields: own
        .filter((field) => field.kind === kind)
        .map(({ id, name, demand, means, bearsOn, claims }) => ({
          anchor: `field-${id}`,
          name: name[language],
          demand: demand[language],
          means: means.map((one) => one[language]),
          bearsOn: bearsOn.map((one) => one[language]),
          claims: claimLinks(claims, language),
        })),
    }))
    .filter(({ fields }) => fields.length > 0);
}
