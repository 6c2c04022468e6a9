/** What alternatives and criteria are called in the sentences: one word each, so that lists can be read back. */
export const alternativeNames = { a: "Alfa", b: "Beta", c: "Gamma", d: "Delta" } as const;
export const criterionNames = { g1: "broen", g2: "prisen", g3: "roen" } as const;

const named: Readonly<Record<string, string>> = { ...alternativeNames, ...criterionNames };
export const names = {
  alternative: (id: string) => named[id] ?? id,
  criterion: (id: string) => named[id] ?? id,
  group: (id: string) => id,
};

export function idOf(name: string | undefined): string {
  const entry = Object.entries(named).find(([, one]) => one.toLowerCase() === name?.toLowerCase());
  if (entry === undefined) throw new Error(`nobody is called: ${name}`);
  return entry[0];
}

export const idsOf = (list: string | undefined): readonly string[] =>
  (list ?? "").split(/, | og | and /).map(idOf);

/** What a number in words may stand for: all that is rounded to it. */
export type Reading = { readonly from: number; readonly to: number };

/** “39.1%”, «39,1 %», «under 0,1 %», “over 99.9%”, «0,56», “10,000”. */
export function read(words: string | undefined): Reading {
  const match = /^(under |over )?(−?[\d.,]+)( ?%)?$/.exec(words ?? "");
  if (match === null) throw new Error(`no number: ${words}`);
  const [, beyond, digits = "", percent] = match;
  // The last separator stands before one or two decimals; any other is for thousands.
  const plain = digits
    .replace(/[.,](?=\d{3}(\D|$))/g, "")
    .replace(",", ".")
    .replace("−", "-");
  const unit = percent ? 0.01 : 1;
  const decimals = plain.split(".")[1]?.length ?? 0;
  const half = decimals === 0 ? 0 : (unit * 10 ** -decimals) / 2 + 1e-12;
  const value = Number(plain) * unit;
  if (beyond === "under ") return { from: 0, to: value };
  if (beyond === "over ") return { from: value, to: 1 };
  return { from: value - half, to: value + half };
}

export const meansIt = ({ from, to }: Reading, value: number): boolean => from <= value && value <= to;

/** «Alfa først i 31,0 % og Beta i 30,1 %», «Alfa og Beta først i 31,0 %», «broen 60,0 % og prisen 40,0 %». */
export function readPairs(
  list: string | undefined,
): readonly { readonly ids: readonly string[]; readonly value: Reading }[] {
  const pair =
    /(\S.*?)(?: comes? first| først)?(?: in| i)? ((?:under |over )?[\d.,]+ ?%)(?:, | og | and |$)/g;
  return [...(list ?? "").matchAll(pair)].map(([, names, value]) => ({
    ids: idsOf(names),
    value: read(value),
  }));
}
