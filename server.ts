import { createServer, Server } from "node:http";
import next from "next";
import { startSealer } from "@/lib/server/archive/sealer";
import { startAnalyst } from "@/lib/server/analysis/analyst";
import { startWatch } from "@/lib/server/attention/watch";
import { startTicker } from "@/lib/server/clock/ticker";
import { db } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { createReachability } from "@/lib/server/db/reachability";
import { startDatabase } from "@/lib/server/db/start";
import { env, isDemo, isProduction, keepEnv, provideEnv } from "@/lib/server/env";
import { startPress } from "@/lib/server/exports/press";
import { createDoor } from "@/lib/server/http/door";
import { readTemplates, templateFinder } from "@/lib/server/http/route-templates";
import { attachSockets } from "@/lib/server/log/sockets";
import { logger } from "@/lib/server/logger";
import { startMailWorker } from "@/lib/server/mail/worker";
import { watchProcess } from "@/lib/server/metrics/registry";
import { startSampler } from "@/lib/server/metrics/sampler";
import { startKeeper } from "@/lib/server/privacy/keeper";
import { processParts } from "@/lib/server/process-parts";
import { provideSecret, requireSafeSettings } from "@/lib/server/secret";
import { startCrowds } from "@/lib/server/rehearsals/crowds";
import { handleStop } from "@/lib/server/stop";
import { startTracing } from "@/lib/server/tracing/start-tracing";

const stop = handleStop();

/** The address, once it can be opened; what goes wrong before is logged and ends the process. */
export const ready = start().catch(async (error: Error) => {
  logger.fatal({ error: error.message }, "Sandtable could not start");
  await stop.now(1);
  throw error;
});

async function start(): Promise<string> {
  const { DATABASE_URL, PORT, TRUSTED_PROXIES, appUrl } = env();
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio } = env();
  requireSafeSettings();
  if (endpoint) stop.push((await startTracing({ endpoint, ratio })).stop);
  watchProcess();
  stop.push(startSampler().stop);
  const database = await stop.hold(startDatabase());
  await provideSecret(DATABASE_URL === undefined);
  provideEnv({ NEXTAUTH_URL: appUrl });
  keepEnv();
  const applied = await migrate(database.url);
  if (applied.length > 0) logger.info({ applied }, "migrations applied");
  stop.push(() => db().close());

  // What fell due while no process lived does not wait for pages, whose making leaves no time for anything else.
  const ticker = startTicker(db());
  stop.push(ticker.stop);
  await ticker.first;

  // Next attaches its own upgrade listener, for hot reload, to whatever server it is given; this one
  // never listens, so that the real one can decide by path who gets a connection.
  const upgrades = new Server();
  const app = next({ dev: !isProduction(), port: PORT, httpServer: upgrades });
  await app.prepare();
  stop.push(() => app.close());
  const handle = app.getRequestHandler();

  const reachability = createReachability(database.url);
  stop.push(reachability.stop);
  const site = { appUrl, isProduction: isProduction() };
  const findTemplate = templateFinder(readTemplates());
  // Whoever does not come to the end of their headers holds a line for no longer than this. An idle line is kept for
  // longer than a proxy keeps its own (Caddy: 2 minutes): the one who asks must be the one who hangs up, or a request
  // may arrive on a line that has just been closed.
  const patience = { headersTimeout: 20_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: 130_000 };
  const server = createServer(
    patience,
    createDoor({ site, proxies: TRUSTED_PROXIES, reachability, findTemplate, handle }),
  );
  stop.push(() => server.closeAllConnections());
  stop.push(() => drain(server));
  const sockets = attachSockets(server, db(), database.url);
  stop.push(sockets.close);
  processParts().live = sockets;
  server.on("upgrade", (request, socket, head) => {
    if (request.url?.startsWith("/socket.io/")) return;
    if (!isProduction()) upgrades.emit("upgrade", request, socket, head);
    else socket.destroy();
  });
  stop.push(startWatch(db()).stop);
  stop.push((await startMailWorker(db())).stop);
  stop.push(startSealer(db()).stop);
  stop.push(startKeeper(db()).stop);
  stop.push((await startAnalyst(db(), database.url)).stop);
  stop.push((await startPress(db(), database.url)).stop);

  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(PORT, resolve));
  // Once there is a door by which crowds can come in.
  stop.push(startCrowds(db(), `http://127.0.0.1:${PORT}`).stop);
  logger.info({ address: appUrl, demo: isDemo() }, "ready");
  return appUrl;
}

/** Takes no new connections, waits for the answers to what has been asked, and hangs up on whoever has theirs. */
function drain(server: Server): Promise<void> {
  const sweeper = setInterval(() => server.closeIdleConnections(), 100);
  return new Promise<void>((resolve) => server.close(() => resolve())).finally(() => clearInterval(sweeper));
}
