import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";
import { computationOf, computationsBy } from "./app/computations/computations.ts";
import { roomsFor } from "./app/kept/room.ts";
import type { Library } from "./app/library.ts";
import { useCasesOf } from "./app/use-cases.ts";
import { type Sent, toldBy } from "./web/api/answer.ts";
import { endpoints } from "./web/api/description/document.ts";
import type { ApiServices } from "./web/api/services.ts";
import { task } from "./workers/task.ts";

const key = "tovholder/library";

/** Lets every thread that is begun from now on answer from the library. */
export const shareLibrary = (library: Library): void => setEnvironmentData(key, library as never);

/** So that other priorities on the same municipality are answered at once, if the same thread is asked. */
const mostKept = 4 * 2 ** 20;

let services: ApiServices | undefined;

/** Reads and answers what is sent to the API, in a thread. */
export const run = task((sent: Sent, progress: (share: number) => void) => {
  services ??= servicesHere();
  return toldBy(endpoints, services, sent, progress);
});

/** All in this thread, and little of it kept. What is sent by POST asks for use cases only. */
function servicesHere(): ApiServices {
  return useCasesOf({
    library: getEnvironmentData(key) as unknown as Library,
    computations: computationsBy(async (id, input, _signal, progress = () => {}) =>
      computationOf(id).compute(input, progress),
    ),
    store: { find: async () => null, keep: async () => {} },
    measures: "",
    rooms: roomsFor(mostKept),
  }) as ApiServices;
}
