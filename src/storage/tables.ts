/** The tables, as they stand after the last migration. Times are ISO 8601, UTC; `json` columns hold JSON as text. */
export type Tables = {
  readonly scaling_bounds: {
    readonly key: string;
    /** JSON */
    readonly bounds: string;
    readonly computed_at: string;
  };
  readonly analyses: {
    readonly id: string;
    /** JSON, in both languages */
    readonly name: string;
    readonly created: string;
    readonly edited: string;
    /** Of the last batch; 0 before the first. */
    readonly version: number;
    readonly kept_until: string;
  };
  readonly batches: {
    readonly analysis: string;
    readonly version: number;
    /** By which whoever sent it knows it: sent again, it is the same. */
    readonly key: string;
    readonly author: string;
    readonly at: string;
    readonly cause: string;
    readonly commands: string;
    readonly inverse: string;
    readonly touched: string;
    readonly merged: number;
  };
  readonly snapshots: {
    readonly analysis: string;
    readonly version: number;
    readonly state: string;
  };
  readonly links: {
    readonly id: string;
    readonly analysis: string;
    readonly kind: string;
    readonly name: string;
    /** SHA-256 of the token, in hexadecimal; the token itself is stored nowhere. */
    readonly token_hash: string;
    readonly created: string;
    readonly revoked: string | null;
    readonly last_used: string | null;
  };
  readonly sessions: {
    /** SHA-256 of the cookie, in hexadecimal; the cookie itself is stored nowhere. */
    readonly hash: string;
    readonly created: string;
    readonly seen: string;
  };
  readonly grants: {
    readonly session: string;
    readonly link: string;
    readonly granted: string;
  };
};
