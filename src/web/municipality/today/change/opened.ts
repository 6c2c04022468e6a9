import { z } from "zod";
import type { NodeId } from "../../../../domain/organisation/schema.ts";
import type { Typed } from "../../../forms/body.ts";
import { isKind, type Kind } from "./entry-forms.ts";

/** The form that is open on the page: of a thing there is, or of a new one. */
export type Opened = { readonly kind: Kind; readonly id: NodeId | null };

const Query = z.object({ change: z.string().max(200).catch(""), add: z.string().max(40).catch("") });

/** Reads a query: `?change=unit.sol`, `?add=unit`. */
export function openedIn(query: unknown): Opened | null {
  const { change, add } = Query.parse(query);
  if (isKind(add)) return { kind: add, id: null };
  const [kind = "", id = ""] = change.split(".");
  return isKind(kind) && id !== "" ? { kind, id } : null;
}

/** The form that was sent. */
export function openedBy(typed: Typed): Opened | null {
  const kind = String(typed["kind-of-form"] ?? "");
  if (!isKind(kind)) return null;
  return { kind, id: typed.do === "add" ? null : String(typed.id ?? "") };
}
