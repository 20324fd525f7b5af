import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Network = Awaited<ReturnType<typeof createNetwork>>;

/** A network that fails on demand, before a server on `targetPort` of this machine. */
export async function createNetwork(targetPort: number) {
  const open = new Set<Socket>();
  let isDown = false;

  const server = createServer((near) => {
    if (isDown) return void near.destroy();
    const far = connect(targetPort, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on("error", () => undefined);
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  function cut(): void {
    for (const socket of open) socket.destroy();
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Ends every connection, without a word to either end. */
    cut,
    /** Lets nobody through until it is up again. */
    takeDown(): void {
      isDown = true;
      cut();
    },
    bringUp: (): void => void (isDown = false),
    close(): Promise<void> {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
