import { expect } from "chai";
import { claim, corpus } from "./published.ts";

describe("the published figures of the cases", () => {
  const published = {
    "SV-1": { houses: 34, areas: 6, childmindingAreas: 2 },
    "SV-2": {
      specialNurseries: 1,
      specialNurseryPlaces: 12,
      housesWithSpecialPlaces: 2,
      specialPlacesInHouses: 24,
      specialPlacesInChildminding: 6,
    },
    "SV-3": { ordinarySettingsInBuilding: 2 },
    "SV-5": { areas: 2, resourcePedagogues: 3, houses: 11 },
    "SV-6": { resourcePedagogues: 9 },
    "SV-10": { adoptedYear: 2010, stages: 3 },
    "SV-11": { ageAtDiagnosisYears: 3, hoursPerWeek: 25 },
    "KO-1": { areas: 8, startYear: 2011 },
    "KO-7": { specialNurseryPlaces: 19 },
    "KO-8": { specialGroupPlaces: 18, settingsWithSpecialGroups: 3 },
    "KO-9": { supportPedagogues: 9 },
    "KO-10": { staff: 48 },
    "AA-0": { settingsPerDaycareAreaFrom: 5, settingsPerDaycareAreaTo: 8 },
    "AA-1": { administrations: 1, areas: 4, leadershipLayers: 3, startYear: 2011 },
    "AA-2": { areaLeaders: 4, daycareAreasPerAreaTypically: 5 },
    "AA-3": { daycareLeaders: 22, institutionsPerDaycareAreaFrom: 5, institutionsPerDaycareAreaTo: 8 },
    "AA-4": { pedagogicalLeaders: 130 },
    "AA-8": { needLevels: 4 },
  };

  for (const [id, figures] of Object.entries(published)) {
    it(`${id} has them exact, and no others`, () => {
      expect(claim(id).figures).to.deep.equal(figures);
    });
  }

  it("stand in these claims only", () => {
    const withFigures = corpus.claims
      .filter(({ id, figures }) => /^(SV|KO|AA)-/.test(id) && figures !== undefined)
      .map(({ id }) => id);
    expect(withFigures).to.have.members(Object.keys(published));
  });

  it("are told with a caution where a reader would add or subtract them", () => {
    const ownSums = {
      "SV-1": "Otte",
      "SV-2": "42",
      "SV-6": "23",
      "KO-7": "13",
      "KO-10": "39",
      "AA-3": "176",
    };
    for (const [id, sum] of Object.entries(ownSums)) {
      expect(claim(id).caution?.da, id).to.include(sum);
      expect(claim(id).text.da, id).not.to.include(sum);
    }
  });
});
