import { type Agent, get } from "node:http";

export type Encoding = "identity" | "br";

/** The body at an address as it was sent: still compressed, if it is asked for so. */
export function bodyAt(address: string, encoding: Encoding, agent?: Agent): Promise<Buffer> {
  const headers = { "Accept-Encoding": encoding };
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 200) resolve(Buffer.concat(pieces));
        else reject(new Error(`${address} answered ${response.statusCode}`));
      });
    });
    request.on("error", reject);
  });
}
