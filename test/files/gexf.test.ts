import { join } from "node:path";
import { expect } from "chai";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { indicatorValues } from "../../src/domain/lenses/structure/indicators.ts";
import { inconsistencies } from "../../src/domain/organisation/consistency.ts";
import { graphOf } from "../../src/domain/organisation/graph/graph.ts";
import { modelDecisions } from "../../src/domain/organisation/models.ts";
import { rearrange } from "../../src/domain/organisation/rearrange/rearrange.ts";
import type { Unit } from "../../src/domain/organisation/schema.ts";
import { gexfOf } from "../../src/files/gexf.ts";
import { loadOrganisations } from "../../src/files/yaml-organisations.ts";
import { smallOrganisation } from "../support/small-organisation.ts";
import { indicatorsFromGexf } from "./indicators-from-gexf.ts";

const shipped = loadOrganisations(join(import.meta.dirname, "../../data/organisations"));
const graph = graphOf(rearrange(smallOrganisation, modelDecisions.network));
const gexf = gexfOf(graph);
const all = (pattern: RegExp) => [...gexf.matchAll(pattern)].map(([, found]) => found as string);

describe("a graph as GEXF", () => {
  it("can be read back with every node, tie, kind and label", () => {
    const read = parse(MultiDirectedGraph, gexf);
    expect([read.order, read.size]).to.deep.equal([graph.order, graph.size]);
    graph.forEachNode((id, { kind, name }) => {
      expect(read.getNodeAttributes(id)).to.include({ kind, label: name.da });
    });
    graph.forEachEdge((_, { kind, offer }, from, to) => {
      const same = read
        .outEdges(from, to)
        .map((edge) => read.getEdgeAttributes(edge))
        .filter((tie) => tie.kind === kind && (tie.offer ?? null) === offer);
      expect(same, `${kind} ${from} > ${to}`).to.have.length(1);
    });
  });

  it("is GEXF 1.2, which names every attribute it uses and every id once", () => {
    expect(gexf).to.include('version="1.2"').and.include('xmlns="http://www.gexf.net/1.2draft"');
    const declared = new Set(all(/<attribute id="([^"]+)"/g));
    for (const used of all(/<attvalue for="([^"]+)"/g)) expect(declared).to.include(used);
    for (const ids of [all(/<node id="([^"]+)"/g), all(/<edge id="([^"]+)"/g)]) {
      expect(new Set(ids).size).to.equal(ids.length).and.be.above(0);
    }
  });

  it("escapes what a municipality calls its units", () => {
    const [first, ...others] = smallOrganisation.units;
    const named = { ...first, name: { da: 'Børn & <b>"sol"</b>', en: "x" } } as typeof first;
    const hostile = gexfOf(graphOf({ ...smallOrganisation, units: named ? [named, ...others] : [] }));
    expect(hostile).not.to.include("<b>");
    const read = parse(MultiDirectedGraph, hostile);
    expect(read.getNodeAttribute("a1", "label")).to.equal('Børn & <b>"sol"</b>');
  });

  it("tells of whatever is computed what it was made from", () => {
    const told = [...shipped.values()].flatMap((organisation) => {
      const read = parse(MultiDirectedGraph, gexfOf(graphOf(organisation)));
      return read
        .filterNodes((_, { origin }) => origin === "computed")
        .map((id) => read.getNodeAttribute(id, "from"));
    });
    expect(new Set(told)).to.deep.equal(new Set(["published"]));
  });

  for (const organisation of [smallOrganisation, ...shipped.values()])
    it(`holds all that the indicators ask, of ${organisation.id} today and under each model`, () => {
      const models = Object.values(modelDecisions).filter(
        (decisions) => inconsistencies(decisions, organisation).length === 0,
      );
      for (const arranged of [
        organisation,
        ...models.map((decisions) => rearrange(organisation, decisions)),
      ]) {
        const graph = graphOf(arranged);
        const read = indicatorsFromGexf(gexfOf(graph));
        for (const [id, value] of Object.entries(indicatorValues(graph)))
          expect(read[id], id).to.be.closeTo(value as number, 1e-9);
      }
    });

  it("leaves out what XML forbids", () => {
    const [first, ...others] = smallOrganisation.units as [Unit, ...Unit[]];
    const name = { da: "Sol\u0000\u000b\u001f\ufffe\ud800 og\tmåne 😀", en: "x\u0008" };
    const odd = gexfOf(graphOf({ ...smallOrganisation, units: [{ ...first, name }, ...others] }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(odd).not.to.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(parse(MultiDirectedGraph, odd).getNodeAttribute("a1", "label")).to.match(/^Sol og\småne 😀$/);
  });
});
