import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { Transform, type TransformCallback } from "node:stream";

export type Network = Awaited<ReturnType<typeof createNetwork>>;

/** One connection through the network; a mute one stays open and carries nothing any more. */
type Line = { near: Socket; far: Socket; isMute: boolean; breaks: boolean };

/**
 * A network that fails on demand, before servers on ports of this machine, which take turns; who does not answer is
 * passed over.
 */
export async function createNetwork(...ports: number[]) {
  const lines = new Set<Line>();
  let targets = ports;
  let turn = 0;
  let isDown = false;
  let delayMs = 0;

  const server = createServer((near) => {
    near.on("error", () => undefined);
    if (isDown) return void near.destroy();
    turn += 1;
    const inTurn = targets.map((_, index) => targets[(turn + index) % targets.length]!);
    void reach(inTurn).then((far) => {
      if (far === null || isDown || near.destroyed) return [near, far].forEach((socket) => socket?.destroy());
      lay(near, far);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  function lay(near: Socket, far: Socket): void {
    const line: Line = { near, far, isMute: false, breaks: false };
    lines.add(line);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("error", () => undefined);
      from.on("close", () => {
        // Of a mute line neither end hears that the other has gone.
        if (line.isMute) return;
        lines.delete(line);
        to.destroy();
      });
      from.pipe(new Transform({ transform: (chunk, _, done) => carry(line, to, chunk as Buffer, done) })).pipe(to);
    }
  }

  function carry(line: Line, to: Socket, chunk: Buffer, done: TransformCallback): void {
    if (line.isMute) return;
    if (line.breaks) {
      // What is written before `destroy` is lost with it; the half must have left before.
      return void to.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => end(line));
    }
    if (delayMs === 0) done(null, chunk);
    else setTimeout(() => done(null, chunk), delayMs);
  }

  function end(line: Line): void {
    lines.delete(line);
    line.near.destroy();
    line.far.destroy();
  }

  function cut(): void {
    for (const line of lines) end(line);
  }

  return {
    port: portOf(server),
    origin: `http://127.0.0.1:${portOf(server)}`,
    /** Leads new connections to servers on other ports. */
    leadTo: (...next: number[]): void => void (targets = next),
    /** Ends every connection, without a word to either end. */
    cut,
    /** Ends every connection in the middle of what it carries next. */
    breakOff(): void {
      for (const line of lines) line.breaks = true;
    },
    /** Lets every connection there is carry nothing any more, and tells neither end. */
    mute(): void {
      for (const line of lines) line.isMute = true;
    },
    /** Every piece of what is carried takes so much longer, in ms; 0 for as quick as it goes. */
    delay: (ms: number): void => void (delayMs = ms),
    /** Lets nobody through until it is up again. */
    takeDown(): void {
      isDown = true;
      cut();
    },
    bringUp: (): void => void (isDown = false),
    close(): Promise<void> {
      isDown = true;
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A connection to the first of some ports that takes one; null where none does. */
async function reach(ports: number[]): Promise<Socket | null> {
  for (const port of ports) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((resolve) =>
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false)),
    );
    if (isOpen) return socket;
  }
  return null;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
