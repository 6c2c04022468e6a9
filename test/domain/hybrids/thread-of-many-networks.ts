import { parentPort } from "node:worker_threads";
import { scalingBounds } from "../../../src/domain/hybrids/scaling-bounds.ts";
import { municipalityOf } from "../../support/municipalities.ts";
import { both, named } from "../../support/organisation.ts";

/** A municipality of a thousand units, each a member of some of forty networks, of no two the same. */
const plain = municipalityOf({
  areas: [null, null, null],
  houses: Array.from({ length: 1_000 }, (_, at) => ({ area: `area-${at % 3}`, children: [1, 2, 3] })),
  specials: [{ kind: "specialNursery", area: null, staff: 8 }],
});
const networks = Array.from({ length: 40 }, (_, network) => ({
  ...named(`network-${network}`),
  name: both("A network"),
  formal: network % 2 === 0,
  members: plain.units.map(({ id }) => id).filter((_, unit) => ((unit * 7919) >> (network % 10)) % 4 > 0),
}));
parentPort?.postMessage(scalingBounds({ ...plain, networks }));
