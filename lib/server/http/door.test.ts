import { Agent, createServer, request, type ServerResponse, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { createDoor } from "./door";

/** Answers when it has read a little, as a route does that is sent too much; who reads by an iterator goes on to wait for more. */
async function readLittle(asked: IncomingMessage, response: ServerResponse): Promise<void> {
  await asked.iterator().next();
  response.writeHead(413).end();
}

it("goes on with a line on which more was sent than is read", async () => {
  const door = createDoor({
    site: { appUrl: "http://localhost:3000", isProduction: true },
    proxies: undefined,
    reachability: { isReachable: async () => true, stop: async () => undefined },
    findTemplate: () => "unknown",
    handle: readLittle,
  });
  const server = createServer({ keepAliveTimeout: 600_000 }, door);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (size: number): Promise<{ status: number | undefined; isSameLine: boolean }> =>
    new Promise((resolve, reject) => {
      const asked = request({ port, host: "127.0.0.1", method: "POST", path: "/api/v1/exercises", agent }, (answer) => {
        const said = { status: answer.statusCode, isSameLine: asked.reusedSocket };
        answer.resume().once("end", () => resolve(said));
      });
      asked.once("error", reject).end(Buffer.alloc(size, "x"));
    });
  expect(await post(3_000_000)).toEqual({ status: 413, isSameLine: false });
  expect(await post(1)).toEqual({ status: 413, isSameLine: true });
  agent.destroy();
  server.close();
});
