import { DomainError } from "../../../domain/errors.ts";
import { read } from "../../../domain/faults/read.ts";
import { type Chance, newId } from "../chance.ts";
import type { Heads } from "../editing/heads.ts";
import type { Rules } from "../rules.ts";
import type { Access } from "../sharing/access.ts";
import type { LinkKind } from "../sharing/link.ts";
import { madeLink } from "../sharing/links.ts";
import type { AnalysisStore } from "../store.ts";
import { keptUntil } from "./kept-until.ts";

/** What a new analysis begins with: an organisation, an analysis saved in a file, or one that somebody may enter. */
type Source =
  | { readonly organisation: unknown }
  | { readonly document: unknown }
  | { readonly copyOf: Access };

/** A new analysis, with the tokens of its first two links; they are told this once. Throws "invalid" for a source that is none. */
export type Create = (
  source: Source,
) => Promise<{ readonly id: string; readonly editToken: string; readonly readToken: string }>;

type Means<State, Command> = {
  readonly store: AnalysisStore;
  readonly rules: Rules<State, Command>;
  readonly heads: Heads<State>;
  readonly chance: Chance;
  readonly now: () => Date;
};

export const creating =
  <State, Command>(means: Means<State, Command>): Create =>
  async (source) => {
    const { store, rules, chance, now } = means;
    const state = await stateFrom(means, source);
    const created = now();
    const linkFor = (kind: LinkKind) => madeLink({ kind, name: "" }, chance, created);
    const [edit, reading] = [linkFor("edit"), linkFor("read")];
    const id = newId(chance);
    await store.create({
      id,
      name: rules.nameOf(state),
      created,
      keptUntil: keptUntil(created, rules.keptUntil(state)),
      state,
      links: [edit.link, reading.link],
    });
    return { id, editToken: edit.token, readToken: reading.token };
  };

async function stateFrom<State, Command>(
  { rules, heads }: Means<State, Command>,
  source: Source,
): Promise<State> {
  if ("copyOf" in source) return (await heads.current(source.copyOf.analysis)).state;
  const document = "document" in source ? source.document : rules.begun(source.organisation);
  const reading = read(rules.state, document);
  if (!reading.ok) throw new DomainError("invalid", ...reading.faults);
  return reading.value;
}
