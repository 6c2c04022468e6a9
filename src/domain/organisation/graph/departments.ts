import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import type { NodeId } from "../schema.ts";
import type { Actor } from "./actors.ts";

/** The provider from outside, or the unit with a board of its own, in whose line each actor stands. No ring may be among them. */
export function ownersOf(actors: readonly Actor[]): (id: NodeId) => NodeId | null {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const owners = new Map<NodeId, NodeId | null>();
  const ownerOf = (id: NodeId): NodeId | null => {
    const known = owners.get(id);
    if (known !== undefined) return known;
    const { kind, agreement, leader = null } = byId.get(id) ?? {};
    const isOwner = kind === "provider" || (agreement ?? null) !== null;
    const owner = isOwner ? id : leader === null ? null : ownerOf(leader);
    owners.set(id, owner);
    return owner;
  };
  return ownerOf;
}

/**
 * The department in whose line each actor stands; null for the municipality and for what stands outside every line.
 * Throws `invalid` if an id stands twice, a leader is unknown, or leading runs in a ring. Each actor is walked once.
 */
export function departmentsOf(actors: readonly Actor[]): ReadonlyMap<NodeId, NodeId | null> {
  const byId = new Map<NodeId, Actor>();
  for (const actor of actors) {
    if (byId.has(actor.id)) throw new DomainError("invalid", fault("id-used-twice", { id: actor.id }));
    byId.set(actor.id, actor);
  }
  const departments = new Map<NodeId, NodeId | null>();
  for (const { id } of actors) {
    const walked = new Set<NodeId>();
    let node = id;
    while (!departments.has(node)) {
      if (walked.has(node)) throw new DomainError("invalid", fault("leading-in-a-ring", { id: node }));
      walked.add(node);
      const actor = byId.get(node);
      if (actor === undefined) throw new DomainError("invalid", fault("unknown-leader", { leader: node }));
      if (actor.kind === "department") departments.set(node, node);
      else if (actor.leader === null) departments.set(node, null);
      else node = actor.leader;
    }
    const department = departments.get(node) ?? null;
    for (const step of walked) departments.set(step, department);
  }
  return departments;
}
