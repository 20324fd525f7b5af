import { createServer, Server } from "node:http";
import next from "next";
import { startTicker } from "@/lib/server/clock/ticker";
import { db } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { startDatabase } from "@/lib/server/db/start";
import { env, isDemo, isProduction, provideEnv } from "@/lib/server/env";
import { attachSockets } from "@/lib/server/log/sockets";
import { logger } from "@/lib/server/logger";
import { provideSecret } from "@/lib/server/secret";
import { stopGracefully } from "@/lib/server/stop";

const { DATABASE_URL, PORT, appUrl } = env();
const database = await startDatabase();
await provideSecret(DATABASE_URL === undefined);
provideEnv({ NEXTAUTH_URL: appUrl });
const applied = await migrate(database.url);
if (applied.length > 0) logger.info({ applied }, "migrations applied");

// Next attaches its own upgrade listener, for hot reload, to whatever server it is given; this one
// never listens, so that the real one can decide by path who gets a connection.
const upgrades = new Server();
const app = next({ dev: !isProduction(), port: PORT, httpServer: upgrades });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => void handle(request, response));
const sockets = attachSockets(server, db(), database.url);
server.on("upgrade", (request, socket, head) => {
  if (request.url?.startsWith("/socket.io/")) return;
  if (upgrades.listenerCount("upgrade") > 0) upgrades.emit("upgrade", request, socket, head);
  else socket.destroy();
});
const ticker = startTicker(db());

/** The address, once it can be opened; what goes wrong before ends the process. */
export const ready = new Promise<string>((resolve, reject) => {
  server.once("error", reject);
  server.listen(PORT, () => resolve(appUrl));
});
await ready;
logger.info({ address: appUrl, demo: isDemo() }, "ready");

stopGracefully(server, [ticker.stop, sockets.close, () => app.close(), () => db().close(), database.release]);
