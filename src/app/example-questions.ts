const exponential = { type: "exponential", mean: 26 };

const unitScale = { worst: 0, best: 1 };

/** Two ways of placing support: what is known of each on two criteria. */
const exampleProblem = {
  alternatives: ["central", "areas"],
  criteria: [
    { id: "specialism", scale: unitScale },
    { id: "contacts", scale: { worst: 8, best: 2 } },
  ],
  measurements: {
    central: {
      specialism: { type: "uniform", low: 0.5, high: 1 },
      contacts: { type: "normal", mean: 6, sd: 0.5 },
    },
    areas: {
      specialism: { type: "uniform", low: 0, high: 0.5 },
      contacts: { type: "exact", value: 3 },
    },
  },
};

/** The same, and the minutes that a pedagogue is on the road. */
const threeCriteria = {
  ...exampleProblem,
  criteria: [...exampleProblem.criteria, { id: "transport", scale: { worst: 60, best: 0 } }],
  measurements: {
    central: { ...exampleProblem.measurements.central, transport: { type: "exact", value: 40 } },
    areas: { ...exampleProblem.measurements.areas, transport: { type: "exact", value: 10 } },
  },
};

/** A question to each of the use cases, by the name that the API and the commands have for it. */
export const exampleQuestions = {
  check: { organisation: "svendborg" },
  decisions: { organisation: "svendborg" },
  difference: { from: { organisation: "svendborg" }, to: { decisions: "central" } },
  referralPath: {
    organisation: "svendborg",
    decisions: "cross-department",
    unit: "area-3-house-1",
    level: 1,
  },
  compare: {
    organisation: "svendborg",
    alternatives: ["today", "central", "decentral", "network"],
    lens: "all",
    scope: "decision",
    own: {
      criteria: [
        {
          name: "Yearly cost",
          unit: "million kroner",
          measured: { id: "cost", scale: { worst: 12, best: 8 } },
        },
      ],
      judgements: {
        central: {
          cost: { says: { type: "exact", value: 9 }, because: "The budget of 2026" },
          parents: {
            says: { type: "empirical", values: [0.2, 0.4, 0.6] },
            because: "Three leaders asked",
          },
        },
        decentral: {
          cost: { says: { type: "uniform", low: 9, high: 11 }, because: "Two areas have been priced" },
        },
      },
    },
    preference: { type: "bounds", bounds: { parents: [0.2, 0.5], cost: [0.1, 0.2] } },
    seed: 1,
    iterations: 10_000,
  },
  search: {
    organisation: "koege",
    atLeastAsNow: ["specialism"],
    keep: { financing: "central" },
    preference: { type: "bounds", bounds: { parents: [0.2, 0.5] } },
  },
  rank: {
    ...exampleProblem,
    preference: { type: "ordinal", ranking: [["specialism"], ["contacts"]] },
    iterations: 10_000,
    seed: 1,
  },
  stability: {
    ...threeCriteria,
    preference: { type: "exact", weights: { specialism: 2, contacts: 1, transport: 1 } },
    map: ["specialism", "contacts"],
  },
  preference: { ...exampleProblem, preference: { type: "ordinal", ranking: [["specialism"], ["contacts"]] } },
  information: {
    ...exampleProblem,
    groups: [
      {
        id: "a survey of specialists",
        cells: [
          { alternative: "central", criterion: "specialism" },
          { alternative: "areas", criterion: "specialism" },
        ],
      },
    ],
    iterations: 10_000,
    seed: 1,
  },
  capacity: {
    needs: [
      { id: "north", level: 3, arrivalRate: 0.15, length: exponential },
      { id: "south", level: 3, arrivalRate: 0.15, length: exponential },
    ],
    variants: [
      { id: "central", pools: [{ id: "corps", servers: 10, serves: "all" }] },
      {
        id: "areas",
        pools: [
          { id: "north-team", servers: 5, serves: ["north"] },
          { id: "south-team", servers: 5, serves: ["south"] },
        ],
        borrowing: "whenIdle",
      },
    ],
    warmUpWeeks: 104,
    weeks: 520,
    replications: { atLeast: 10, atMost: 20, halfWidth: 0.25 },
    seed: 1,
  },
  norms: {
    areas: [{ id: "north", approved: 1000 }],
    institutions: [
      {
        id: "sunflower",
        staff: { heads: 30 },
        leaders: 1,
        addresses: [
          { id: "garden", staff: { heads: 4 }, at: [55.6761, 12.5683] },
          { id: "yard", staff: { heads: 26 }, at: [55.6861, 12.5783] },
        ],
      },
    ],
    settings: { staff: "heads", band: "judge" },
  },
  agreement: {
    weights: [
      [60, 30, 10],
      [50, 40, 10],
      [55, 30, 15],
      [10, 20, 70],
      [15, 20, 65],
      [10, 25, 65],
    ],
    answers: [
      [0.7, 0.2],
      [0.8, null],
      [0.6, 0.4],
    ],
  },
  suppress: {
    tables: [
      {
        id: "children",
        rowDimension: "area",
        columnDimension: "level",
        rows: ["north", "south", "west"],
        columns: ["1", "2", "3"],
        counts: [
          [2, 8, 25],
          [9, 7, 31],
          [6, 11, 19],
        ],
      },
    ],
    settings: { threshold: 5, zeros: "hide" },
    show: "hidden",
  },
  planLint: {
    goals: [
      {
        id: "knowledge",
        goal: "Better knowledge sharing between daycare and special nursery",
        indicator: "Joint supervision meetings a year in each area",
        instrument: "count",
        target: "At least 4",
        baseline: "1",
        date: "2027-06-30",
        owner: "The area leader",
        obligation: "required",
      },
    ],
    today: "2026-11-01",
  },
} as const;
