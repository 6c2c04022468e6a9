import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { secretIn } from "../../src/storage/secret.ts";

describe("the secret in the data folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tovholder-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is made once, of 256 random bits, for its owner alone", async () => {
    const secret = secretIn(folder);
    expect(secret).to.match(/^[\w-]{43}$/);
    expect(secretIn(folder)).to.equal(secret);
    expect((await stat(join(folder, "secret"))).mode & 0o777).to.equal(0o600);
  });

  it("is another in another folder", async () => {
    const other = await mkdtemp(join(tmpdir(), "tovholder-"));
    expect(secretIn(other)).to.not.equal(secretIn(folder));
    await rm(other, { recursive: true });
  });
});
