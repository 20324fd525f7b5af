import net from "node:net";
import type { Random } from "../random";

/** What comes down a line that is no page's. */
export const manners = [
  "random bytes",
  "giant frames",
  "bad packets",
  "flood",
  "no ticket",
  "silent",
  "slow headers",
  "nothing at all",
] as const;
export type Manners = (typeof manners)[number];

/** A line to the server with bad manners; `onCut` is called when the server ends it. */
export function openGarbageLine(
  { hostname, port }: URL,
  random: Random,
  how: Manners,
  ticket: string,
  onCut: () => void,
): () => void {
  const socket = net.connect(Number(port), hostname);
  const timers: NodeJS.Timeout[] = [];
  let isOpen = false;
  const every = (ms: number, act: () => void): void => void timers.push(setInterval(act, ms + random.below(ms)));
  const text = (message: string): void => void socket.write(frame(1, Buffer.from(message)));
  socket.on("error", () => undefined);
  socket.on("close", () => {
    for (const timer of timers) clearInterval(timer);
    onCut();
  });
  socket.on("connect", () => {
    if (how === "nothing at all") return;
    if (how === "slow headers") {
      socket.write("GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: x\r\n");
      every(1_000, () => void socket.write(`x-${random.below(1_000)}: y\r\n`));
      return;
    }
    const key = "dGhlIHNhbXBsZSBub25jZQ==";
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: ${hostname}:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${key}\r\n\r\n`,
    );
  });
  socket.on("data", (chunk: Buffer) => {
    if (!isOpen && chunk.toString("latin1").startsWith("HTTP/1.1 101")) {
      isOpen = true;
      misbehave();
    }
    // Who answers pings is not cut off for silence.
    if (chunk.length < 8 && chunk.at(-1) === 0x32) text("3");
  });

  function misbehave(): void {
    if (how === "silent") return;
    if (how === "no ticket") return text('40{"ticket":"none","since":0}');
    if (how === "random bytes") {
      every(500, () => void socket.write(Buffer.from(Array.from({ length: 200 }, () => random.below(256)))));
      return;
    }
    if (how === "giant frames") return every(1_000, () => void socket.write(giant));
    text(`40${JSON.stringify({ ticket, since: 0 })}`);
    const bad = [
      "4",
      "45-",
      '42["since"',
      "42[]",
      "4999",
      "x",
      "",
      "6",
      "1",
      '42{"a":1}',
      `42${"[".repeat(9_000)}`,
      "41/none,",
    ];
    const floods = ['42["since",0]', '420["clock"]', '42["here",{"subjectId":null,"typing":true}]', '42["nothing",1]'];
    if (how === "bad packets") return every(500, () => text(random.pick(bad)!));
    every(500, () => {
      for (let count = 0; count < 40; count += 1) text(random.pick(floods)!);
    });
  }

  return () => socket.destroy();
}

const giant = frame(1, Buffer.alloc(1_000_000, 0x34));

/** A frame of a websocket's client, masked with zeros. */
function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([0x80 | opcode, 0x80 | length])
      : length < 65_536
        ? Buffer.from([0x80 | opcode, 0x80 | 126, length >> 8, length & 255])
        : Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | 127, 0, 0, 0, 0]), uint32(length)]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
