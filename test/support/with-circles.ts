import fc from "fast-check";
import { Organisation, offers } from "../../src/domain/organisation/schema.ts";

const named = (id: string) => ({ id, name: { da: `${id} da`, en: `${id} en` } });
const origin = fc.constantFrom("published" as const, "entered" as const, "assumed" as const);

/** Any organisation with teams, committees, networks and referral ties of its own, led from anywhere, of anybody, and seats at any of them. */
export const withCircles = (organisations: fc.Arbitrary<Organisation>): fc.Arbitrary<Organisation> =>
  organisations.chain((organisation) => {
    const { departments, sections, areas, units, providers } = organisation;
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    const leader = fc.constantFrom(...ids(departments), ...ids(sections), ...ids(areas), ...ids(units));
    const team = fc.record({
      leader,
      origin,
      staff: fc.integer({ min: 0, max: 900 }).map((staff) => staff / 100),
      kind: fc.constantFrom("supportPedagogues" as const, "other" as const),
      serves: fc.oneof(fc.constant("all" as const), fc.subarray(ids(areas))),
      competences: fc.constant([]),
    });
    const teams = fc
      .array(team, { maxLength: 4 })
      .map((list) => list.map((one, at) => ({ ...named(`team-${at}`), ...one })));
    return teams.chain((added) => {
      const supportTeams = [...organisation.supportTeams, ...added];
      const member = fc.subarray([
        ...ids(departments),
        ...ids(sections),
        ...ids(areas),
        ...ids(units),
        ...ids(supportTeams),
        ...ids(providers),
      ]);
      const committees = fc.array(fc.record({ leader, origin, members: member }), { maxLength: 2 });
      const networks = fc.array(fc.record({ origin, members: member, formal: fc.boolean() }), {
        maxLength: 2,
      });
      const ends = [...ids(departments), ...ids(sections), ...ids(units), ...ids(supportTeams)];
      const end = fc.constantFrom(...ends);
      const target = fc.constantFrom(...ends, ...ids(providers));
      const ties = fc.array(fc.record({ from: end, to: target, origin, offer: fc.constantFrom(...offers) }), {
        maxLength: 3,
      });
      return fc
        .record({ committees, networks, origin, at: fc.nat(), owned: fc.boolean(), ties })
        .map(({ committees, networks, origin, at, owned, ties }) => {
          const entered = {
            committees: committees.map((one, place) => ({ ...named(`committee-${place}`), ...one })),
            networks: networks.map((one, place) => ({
              ...named(place === 0 && owned ? "network" : `network-${place}`),
              ...one,
            })),
          };
          const seats = [...ids(departments), ...ids(entered.committees)];
          const seat = { at: seats[at % seats.length] as string, origin };
          return Organisation.parse({
            ...organisation,
            ...entered,
            supportTeams,
            units: units.map((unit) => ({ ...unit, origin })),
            areas: areas.map((area) => ({ ...area, origin })),
            coordination: [...organisation.coordination, ...ids(entered.networks).slice(at % 2)],
            referral: { specialNursery: seat, group: seat, support: seat },
            referralTies: ties.filter(({ from, to }) => from !== to),
          });
        });
    });
  });
