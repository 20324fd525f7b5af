/** Another process of Sandtable, for relay.test.ts: its sockets and nothing else, on the port that is asked for. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "@/lib/server/db/client";
import { env } from "@/lib/server/env";
import { attachSockets } from "@/lib/server/log/sockets";

const url = env().DATABASE_URL ?? "";
const server = createServer((_request, response) => void response.writeHead(404).end());
attachSockets(server, connect(url), url);
server.listen(Number(process.argv[2]), "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
