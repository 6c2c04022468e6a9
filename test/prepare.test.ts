import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { root } from "./support/root.ts";

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

/** A project of nothing but prepare.mjs and a lock file, on a machine whose npm and node only write down their use. */
class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), "tovholder-prepare-"));

  constructor(wanted: Packages, installed: Packages | null) {
    this.put("package-lock.json", JSON.stringify({ packages: { "": {}, ...wanted } }));
    mkdirSync(join(this.folder, "src"));
    cpSync(join(root, "src/prepare.mjs"), join(this.folder, "src/prepare.mjs"));
    mkdirSync(join(this.folder, "machine"));
    this.program(
      "machine/npm",
      `echo "npm $1" >> used; mkdir -p node_modules/.bin; cp machine/built node_modules/.bin/node`,
    );
    this.program("machine/built", `echo "node $1" >> used`);
    symlinkSync(process.execPath, join(this.folder, "machine/node"));
    if (installed) {
      mkdirSync(join(this.folder, "node_modules/.bin"), { recursive: true });
      this.put("node_modules/.package-lock.json", JSON.stringify({ packages: installed }));
      this.program("node_modules/.bin/node", `echo "node $1" >> used`);
    }
  }

  put(path: string, content: string): void {
    writeFileSync(join(this.folder, path), content);
  }

  program(path: string, script: string): void {
    this.put(path, `#!/bin/sh\nset -e\n${script}\n`);
    chmodSync(join(this.folder, path), 0o755);
  }

  /** What was run, in order, and what was said. */
  prepare(): { readonly used: readonly string[]; readonly said: string } {
    const said = execFileSync("node", ["src/prepare.mjs"], {
      cwd: this.folder,
      env: { PATH: `${join(this.folder, "machine")}:/usr/bin:/bin` },
      encoding: "utf8",
    });
    const used = join(this.folder, "used");
    return { used: existsSync(used) ? readFileSync(used, "utf8").trim().split("\n") : [], said };
  }
}

describe("preparing to start", () => {
  const machines: Machine[] = [];
  const on = (wanted: Packages, installed: Packages | null) => {
    const machine = new Machine(wanted, installed);
    machines.push(machine);
    return machine.prepare();
  };
  afterEach(() => {
    for (const { folder } of machines.splice(0)) rmSync(folder, { recursive: true });
  });

  const one = { "node_modules/one": { version: "1.0.0" } };
  const build = "node src/assets/build.ts";

  it("installs where nothing is, and says so", () => {
    const { used, said } = on(one, null);
    expect(used).to.deep.equal(["npm ci", build]);
    expect(said).to.match(/^Installing packages …\nInstalling packages: done in \d+ s\.\n$/);
  });

  it("installs when the lock file asks for another version or for more", () => {
    expect(on({ "node_modules/one": { version: "1.0.1" } }, one).used).to.deep.equal(["npm ci", build]);
    expect(on({ ...one, "node_modules/two": { version: "1.0.0" } }, one).used).to.deep.equal([
      "npm ci",
      build,
    ]);
  });

  it("leaves what is as it should be, silently", () => {
    expect(on(one, one)).to.deep.equal({ used: [build], said: "" });
  });

  it("misses no package that is for another machine", () => {
    const forMac = { "node_modules/for-mac": { version: "1.0.0", optional: true } };
    expect(on({ ...one, ...forMac }, one).used).to.deep.equal([build]);
  });
});
