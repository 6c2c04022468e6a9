import { Router } from "express";

/** `/healthz`: the process serves. `/readyz`: so does everything it needs. */
export function healthRoutes(ready: () => Promise<boolean>): Router {
  return Router()
    .get("/healthz", (_, response) => {
      response.set("Cache-Control", "no-store").type("text").send("ok\n");
    })
    .get("/readyz", async (_, response) => {
      const isReady = await ready().catch(() => false);
      const answer = isReady ? "ready\n" : "not ready\n";
      response
        .status(isReady ? 200 : 503)
        .set("Cache-Control", "no-store")
        .type("text")
        .send(answer);
    });
}
