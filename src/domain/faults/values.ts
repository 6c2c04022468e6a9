import type { Text } from "../language.ts";

/** What stands in a fault beside its code: a number is a number, and a text in both languages is told in the reader's. */
export type FaultValue = string | number | boolean | null | Text | readonly FaultValue[];

/** What a value is, or should have been. */
export type ValueKind = "text" | "number" | "wholeNumber" | "boolean" | "list" | "object" | "null";

type None = Readonly<Record<never, never>>;
type Options = readonly (string | number | boolean | null)[];
/** The ends of weights' bounds: a criterion and a number. */
type Ends = readonly (readonly [criterion: string, end: number])[];

/** Everything that can be wrong, by its code, and what is told with it. */
export type FaultValues = {
  // Shapes
  missing: { kind: ValueKind };
  "wrong-kind": { kind: ValueKind; given: ValueKind | number };
  "not-the-value": { value: Options[number] };
  "not-one-of": { options: Options };
  "not-one-of-or-object": { options: Options };
  "above-limit": { most: number };
  "not-below": { limit: number };
  "below-limit": { least: number };
  "not-above": { limit: number };
  empty: None;
  "too-long": { most: number };
  "too-short": { least: number };
  "list-too-long": { most: number };
  "list-too-short": { least: number };
  "not-a-date": None;
  "not-an-id": None;
  unreadable: None;
  "unknown-field": None;
  "fits-nothing": None;
  "nested-too-deep": { most: number };
  "not-a-number": None;
  "none-chosen": None;
  "looks-like-cpr": None;
  "in-file": { told: Text };
  "other-document": None;
  "no-file-chosen": None;

  // Names and ids
  "unknown-id": { id: string };
  "unknown-unit": { unit: string };
  "unknown-leader": { leader: string };
  "unknown-area": { area: string };
  "unknown-department": { department: string };
  "unknown-claim": { claim: string };
  "unknown-source": { source: string };
  "unknown-address": { address: string };
  "unknown-page": { page: string };
  "unknown-drawing": { drawing: string };
  "unknown-alternative": { alternative: string };
  "unknown-criterion": { criterion: string };
  "unknown-organisation": { organisation: string };
  "unknown-case": { case: string };
  "unknown-model": { model: string };
  "unknown-entry": { collection: string; id: string };
  "id-used-twice": { id: string };
  "ids-must-differ": None;
  "id-taken": { id: string };
  "id-reserved": { id: string };
  "name-reserved": { name: string };

  // Organisations
  "leading-in-a-ring": { id: string };
  "leads-nobody": { id: string };
  "not-a-seat": { id: string };
  "coordinates-from-outside": { id: string };
  "nobody-for-level-one": None;
  "area-in-itself": { area: string };
  "too-much-support": { served: number; most: number };
  "decisions-disagree": { rule: string; because: Text };
  "left-without": { id: string; count: number; hanging: readonly Text[] };
  "more-than-units": None;
  "no-such-tie": { from: string; to: string };
  "no-model-fits": { organisation: string };
  "norm-asks": { norm: string; subject: Text; value: number; consequence: Text };
  "norm-asks-from": { norm: string; subject: Text; least: number; consequence: Text };

  // Deciding
  "alternative-twice": { alternative: string };
  "criterion-twice": { criterion: string };
  "criterion-left-out": { criterion: string };
  "judged-not-compared": { alternative: string };
  "name-twice": { name: string };
  "too-far-beyond-scale": { alternative: string; criterion: string };
  "ratios-too-far-apart": { criterion: string };
  "too-much-work": None;
  "measurement-missing": { alternative: string; criterion: string };
  "no-such-cell": { alternative: string; criterion: string };
  "low-above-high": None;
  "statement-twice": None;
  "not-a-share": { value: number };
  "scale-without-width": { end: number };
  "out-of-order": { at: number };
  "value-falls": { value: number };
  "all-weights-zero": None;
  "weights-set-aside": None;
  "weight-unusable": { given: string; criterion: Text };
  "weights-needed": None;
  "weights-not-exact": { type: string };
  "bounds-crossed": { excess: number; low: number; high: number };
  "lower-bounds-too-high": { sum: number; excess: number; bounds: Ends };
  "upper-bounds-too-low": { sum: number; lack: number; bounds: Ends };
  "not-a-ratio": { one: string; other: string; times: number };
  "criterion-without-ratio": { criterion: string };
  "ratios-disagree": { one: string; other: string; given: number; times: number };
  "map-over-one-criterion": { criterion: string };
  "map-needs-a-third": { criteria: readonly string[] };

  // Capacity
  "range-not-rising": None;
  "competence-lacking": { need: string; competence: string };
  "not-one-pool": { count: number; need: string };
  "least-above-most": None;
  "more-faults": { count: number };
  "too-many-faults": None;
  "too-many-courses": { most: number };
  "too-many-arrivals": { most: number };
  "too-many-arrivals-in-all": { most: number };
  "too-many-outcomes": { most: number };

  // Norms, agreement and small counts
  "too-many-norm-values": { most: number };
  "judges-differ": { counts: readonly number[] };
  "judged-items-differ": None;
  "weighed-criteria-differ": None;
  "answered-cells-differ": None;
  "nothing-given": None;
  "not-as-many-as-in-a-row": { count: number };
  "too-many-counts": { most: number };
  "counts-not-a-grid": None;
  "labels-repeated": None;
  "row-without-group": None;
  "dimensions-repeated": None;
  "threshold-without-reason": None;
  "more-than-one-table": { show: string };
  "zeros-among-small": { show: string };
  "grouped-elsewhere": { dimension: string };
  "two-spellings": { one: string; other: string };
  "groups-of-groups": { dimension: string };
  "groups-differ": { dimension: string };
  "labels-differ": { dimension: string };
  "tables-in-a-ring": { dimensions: readonly string[] };
  "tables-disagree": { labels: readonly string[]; one: number; other: number };

  // What is typed, read and asked
  "unknown-command": { command: string };
  "argument-missing": { argument: string };
  "argument-too-many": { argument: string };
  "unknown-option": { option: string; options: readonly string[] };
  "option-needs-value": { option: string; value: string };
  "option-stands-alone": None;
  "only-with-a-model": { id: string };
  "not-a-choice": { options: readonly string[] };
  "not-a-whole-number": { most: number };
  "nothing-to-compare-with": None;
  "no-such-file": None;
  "is-a-folder": None;
  "other-encoding": { encoding: string };
  "cannot-be-read": None;
  "cannot-be-written": { system: string };
  "not-json": None;
  "json-unfinished": None;
  "content-too-large": { megabytes: number };
  "nothing-sent": None;
  "cannot-be-unpacked": None;
  "unknown-encoding": { options: readonly string[] };
  "address-too-long": { most: number };
  "asked-too-often": None;
  "sum-too-slow": None;
  "sum-too-large": None;

  // Settings
  "port-unusable": { given: string };
  "proxies-unusable": { given: string };
  "requests-unusable": { given: string };
  "threads-unusable": { given: string };
  "folder-unusable": { folder: string; system: string };
  "site-address-unusable": { given: string };
  "secret-too-short": { least: number };
  "setting-unusable": { given: string; options: readonly string[] };

  "database-address-unusable": None;
  "database-unusable": { system: string };
  "secret-needed": None;

  // The store of analyses
  "storage-full": None;
  "storage-busy": None;
  "storage-read-only": None;
  "storage-damaged": None;
  "storage-unreachable": None;
  "unknown-analysis": { id: string };
  "unknown-link": None;
  "unknown-version": { version: number };
  "may-not-edit": None;
  "last-edit-link": None;
  "name-differs": { name: Text };
  "changed-meanwhile": { version: number };
  "nothing-to-undo": None;
  "nothing-to-redo": None;
  "store-not-empty": None;
  "not-a-backup": None;
  "backup-unfinished": None;
  "backup-altered": None;
  "backup-newer": { written: string };

  // The corpus
  "not-yaml": { parser: string };
  "file-missing": None;
  "entry-missing": None;
  "options-differ": { expected: readonly string[]; given: readonly string[] };
  "not-a-heading": { section: string };
  "apart-from-its-claims": { section: string };
  "not-a-page-of-it": { page: number };
  "no-such-node": { node: string };
  "bears-twice": { criterion: string };
  "bears-on-nothing": None;
  "restated-and-counted": { claim: string };
  "restates-a-restatement": { claim: string };
  "denied-by-reason": { criterion: string };
  "quotation-too-long": { most: number };
  "ends-swapped": None;
  "contradicted-in-one-place": None;
  "contradiction-untold": None;
  "booklet-silent": None;
  "need-level-bears": None;
  "certain-of-the-unverified": None;
  "certain-of-the-unread": None;
  "no-page-of-its-own": None;
  "weakness-not-published": { model: string };
  "precondition-not-published": { model: string };
};

export type FaultCode = keyof FaultValues;
