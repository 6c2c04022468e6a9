import { actorsOf } from "../../domain/organisation/graph/actors.ts";
import type { OrganisationGraph } from "../../domain/organisation/graph/attributes.ts";
import { graphOf } from "../../domain/organisation/graph/graph.ts";
import { timesServed } from "../../domain/organisation/graph/serving.ts";
import { sum } from "../../domain/organisation/parts.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

/** A municipality under some decisions, and its graph. Neither may be changed: others are given the same. */
export type Arranged = { readonly organisation: Organisation; readonly graph: OrganisationGraph };

/** The graph is built when somebody first asks for it. */
export const arrangedAs = (organisation: Organisation): Arranged => ({
  organisation,
  get graph() {
    return graphFor(organisation);
  },
});

const graphs = new WeakMap<Organisation, OrganisationGraph>();

/** As graphOf; one that is soon built is remembered for as long as the organisation lives: neither may be changed. */
export function graphFor(organisation: Organisation): OrganisationGraph {
  const known = graphs.get(organisation);
  if (known !== undefined) return known;
  const graph = graphOf(organisation);
  if (areSoonBuilt([organisation])) graphs.set(organisation, graph);
  return graph;
}

/** What an actor takes with the ties of its line and of its referrals, and what each other tie does. */
const bytesFor = { actor: 2_500, tie: 400 } as const;

/** About how many bytes it takes with its graph, told without building that. */
export function arrangedBytes({ organisation }: Pick<Arranged, "organisation">): number {
  const { committees, networks } = organisation;
  const members = sum([...committees, ...networks].map((circle) => circle.members.length));
  const ties = timesServed(organisation) + members;
  return actorsOf(organisation).length * bytesFor.actor + ties * bytesFor.tie;
}

/** A graph of so many bytes is built in some 10 ms. */
const soonBuilt = 2 ** 21;

/** Whether the graphs of all of them are built so soon that others may wait for it. */
export const areSoonBuilt = (organisations: readonly Organisation[]): boolean =>
  sum(organisations.map((organisation) => arrangedBytes({ organisation }))) <= soonBuilt;
