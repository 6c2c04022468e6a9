import { supportPedagogues } from "../../../organisation/parts.ts";
import type { NodeId } from "../../../organisation/schema.ts";
import { countedPerChild, ways } from "../counting/per-site.ts";
import type { Indicator } from "../indicator.ts";
import { perChild, type Structure } from "../structure.ts";

/**
 * The mean over children of levels 1 to 3 of (n + g + t) / 3: whether the line of the leader who decides for the child holds
 * a special nursery, a group, and a support team that serves the child's unit. A section or committee counts as its department. What is bought
 * from outside lies in no line here.
 */
export const paletteCommand: Indicator = {
  id: "paletteCommand",
  criterion: "referral",
  name: { da: "Råderum over tilbuddene", en: "Command of the offers" },
  unit: { da: "andel af tilbud", en: "share of offers" },
  share: { of: { da: "tilbuddene", en: "the offers" } },
  better: "higher",
  scale: "linear",
  formula: "Σ b · (n + g + t) / 3 ÷ Σ b",
  letters: {
    da: "b er børn på et niveau i et dagtilbud. n, g og t er 1, hvis linjen har specialbørnehave, gruppe og støtte til dagtilbuddet, ellers 0.",
    en: "b is children on a level in a unit. n, g and t are 1 if the line holds a special nursery, a group and support for the unit, else 0.",
  },
  meaning: {
    da: "Den, der visiterer et barn, kan råde over specialbørnehave, gruppe og støtte. Hvor stor en del af de tre har vedkommende selv i sin linje? Vægtet efter børn på niveau 1–3.",
    en: "Whoever decides on a child's place may command a special nursery, a group and support. How many of the three lie in that leader's own line? Weighted by children on levels 1–3.",
  },
  compute,
  // Coordination and financing do not matter to it.
  counted: countedPerChild(ways, compute),
};

function compute(structure: Structure): number | null {
  const { graph, deciderOf, teamsServing, lineAbove } = structure;
  const organisation = graph.getAttribute("organisation");
  const linesOf = (ids: readonly NodeId[]) => new Set(ids.flatMap(lineAbove));
  const holdsNursery = linesOf(
    organisation.units.filter(({ kind }) => kind === "specialNursery").map(({ id }) => id),
  );
  const holdsGroup = linesOf(
    organisation.units.filter(({ groups }) => groups.length > 0).map(({ id }) => id),
  );
  const holdsTeam = new Map(supportPedagogues(organisation).map(({ id }) => [id, new Set(lineAbove(id))]));
  return perChild(structure, ({ unit, level }) => {
    const decider = deciderOf(unit, level);
    if (decider === null) return 0;
    const leader = commandOf(structure, decider);
    const hasTeam = teamsServing(unit).some((team) => holdsTeam.get(team)?.has(leader));
    return (Number(holdsNursery.has(leader)) + Number(holdsGroup.has(leader)) + Number(hasTeam)) / 3;
  });
}

function commandOf({ graph }: Structure, decider: NodeId): NodeId {
  const { kind, department } = graph.getNodeAttributes(decider);
  return (kind === "section" || kind === "committee") && department !== null ? department : decider;
}
