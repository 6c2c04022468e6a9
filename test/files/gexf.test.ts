import { expect } from "chai";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import { graphOf } from "../../src/domain/organisation/graph/graph.ts";
import { modelDecisions } from "../../src/domain/organisation/models.ts";
import { rearrange } from "../../src/domain/organisation/rearrange/rearrange.ts";
import { gexfOf } from "../../src/files/gexf.ts";
import { smallOrganisation } from "../support/small-organisation.ts";

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

  it("is GEXF 1.3, which names every attribute it uses and every id once", () => {
    expect(gexf).to.include('version="1.3"').and.include('xmlns="http://gexf.net/1.3"');
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
});
