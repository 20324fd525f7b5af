import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reachability } from "@/lib/server/db/reachability";
import { logger } from "@/lib/server/logger";
import { clientAddress } from "./address";
import { answerWhenAway } from "./away-page";
import { refuseBadAddress } from "./bad-address";
import { answerDirectly } from "./direct";
import { headersOf, isPage } from "./headers";
import { observeRequest } from "./observe-request";
import { refuseFlood } from "./page-limits";
import type { Site } from "./policies";
import type { FindTemplate } from "./route-templates";

type Door = {
  site: Site;
  /** How many proxies stand in front. */
  proxies: number | undefined;
  reachability: Reachability;
  findTemplate: FindTemplate;
  /** Next, to which everything comes that is not answered before. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** What every request comes through, in the order in which it does. */
export function createDoor({ site, proxies, reachability, findTemplate, handle }: Door) {
  const addHeaders = headersOf(site);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (refuseBadAddress(request, response)) return;
    if (isPage(request.url ?? "/") && (await refuseFlood(request, response))) return;
    if (await answerWhenAway(request, response, reachability)) return;
    await (answerDirectly(request, response) ?? handle(request, response));
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    addHeaders(request, response);
    // What was not read of a body stands in the way of what is asked next on the same line.
    response.once("finish", () => request.removeAllListeners("readable").resume());
    // What is asked for by name further in can only be what is known here.
    request.headers["x-forwarded-for"] = clientAddress(request, proxies);
    observeRequest(request, response, findTemplate, () => {
      answer(request, response).catch((error: unknown) => {
        logger.error({ error }, "a request failed on its way in");
        response.destroy();
      });
    });
  };
}
