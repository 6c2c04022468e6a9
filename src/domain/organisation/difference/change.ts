import type { NodeId } from "../schema.ts";

/** Who holds something before and after. */
export type Held = { readonly from: readonly NodeId[]; readonly to: readonly NodeId[] };
export type Change = { readonly id: NodeId; readonly from: NodeId | null; readonly to: NodeId | null };

export const idsIn = (changes: readonly { readonly id: NodeId }[]): readonly NodeId[] =>
  changes.map(({ id }) => id);

export const heldIn = (changes: readonly Pick<Change, "from" | "to">[]): Held => ({
  from: [...new Set(changes.flatMap(({ from }) => from ?? []))],
  to: [...new Set(changes.flatMap(({ to }) => to ?? []))],
});
