import { expect } from "chai";
import { claimOf } from "../../../src/domain/corpus/corpus.ts";
import { relatedClaims } from "../../../src/domain/corpus/related-claims.ts";
import { bearing, claim, reading } from "../../web/sources/reading.ts";

const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe("the claims on the same matter", () => {
  const about = (more: Readonly<Record<string, unknown>>) => ({ bears: [bearing(more)] });
  const { corpus } = reading({
    claims: [
      claim("OWN", about({ model: "decentral", decision: { support: "areas" } })),
      claim("SHARES-DECISION", about({ decision: { support: "areas", network: "formal" } })),
      claim("SAME-MODEL", about({ model: "decentral", direction: "against" })),
      claim("OTHER-OPTION", about({ decision: { support: "central" } })),
      claim("OTHER-CRITERION", about({ model: "decentral", criterion: "parents" })),
      claim("NO-CRITERION", about({ model: "decentral", criterion: null })),
      claim("NO-CRITERION-EITHER", about({ model: "decentral", criterion: null })),
      claim("SILENT"),
    ],
  });

  it("share its criterion and its model or a decision, those of the model first", () => {
    expect(ids(relatedClaims(corpus, claimOf(corpus, "OWN")))).to.deep.equal([
      "SAME-MODEL",
      "SHARES-DECISION",
    ]);
  });

  it("are none where it bears on no criterion, also beside others that do not", () => {
    for (const id of ["SILENT", "NO-CRITERION"])
      expect(relatedClaims(corpus, claimOf(corpus, id)), id).to.deep.equal([]);
  });
});
