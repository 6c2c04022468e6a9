export const linkKinds = ["edit", "read", "internal"] as const;
export type LinkKind = (typeof linkKinds)[number];

export type Link = {
  readonly id: string;
  readonly kind: LinkKind;
  readonly name: string;
  readonly created: Date;
  readonly revoked: Date | null;
  readonly lastUsed: Date | null;
};

export type NewLink = Pick<Link, "id" | "kind" | "name" | "created"> & { readonly tokenHash: string };

/** A link that leads to an analysis, and has not been revoked. */
export type Way = { readonly analysis: string; readonly link: string; readonly kind: LinkKind };
