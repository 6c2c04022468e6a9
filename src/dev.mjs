// `npm run dev`: builds the browser's code when its sources change, and restarts the server when anything does.
import { spawn } from "node:child_process";
import { watch } from "node:fs";

const assetSources = ["src/client", "src/styles", "src/diagrams", "src/domain", "src/texts", "views"];
const isAssetSource = /\.(scss|ts)$/;

const server = spawn(
  process.execPath,
  ["--watch-path=src", "--watch-path=data", "--watch-path=public", "--watch-preserve-output", "src/main.ts"],
  { stdio: "inherit", env: { NODE_ENV: "development", ...process.env } },
);

let timer;
for (const folder of assetSources) {
  watch(folder, { recursive: true }, (_, name) => {
    if (!name || !isAssetSource.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => spawn(process.execPath, ["src/assets/build.ts"], { stdio: "inherit" }), 100);
  });
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
