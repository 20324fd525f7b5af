import { connect, type Socket } from "node:net";

/**
 * The least of a Socket.io client: one WebSocket without extensions, of which thousands fit into a process whose own work
 * would otherwise be what is measured. Speaks as much of RFC 6455, Engine.io 4 and Socket.io 5 as a listener needs.
 */
export type Wire = { send: (event: string, ...given: unknown[]) => void; cut: () => void };

export type Hearing = {
  onOpen: () => void;
  /** The JSON of an event, from the bracket on. */
  onEvent: (json: Buffer) => void;
  /** Refused in the handshake, or ended: by the other side, or by this one. */
  onEnd: (reason: string) => void;
};

const [text, close] = [0x1, 0x8];
const [opened, ping, message] = [0x30, 0x32, 0x34];
const handshake = [
  "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1",
  "Host: 127.0.0.1",
  "Connection: Upgrade",
  "Upgrade: websocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
  "\r\n",
].join("\r\n");

/** What is shown in the handshake, got when the connection is there, as a page does it; null when it is not to be had. */
export type Auth = () => Promise<object | null>;

/** Opens a connection to a Socket.io server on this machine. */
export function openWire(port: number, auth: Auth, { onOpen, onEvent, onEnd }: Hearing): Wire {
  let rest: Buffer | null = null;
  let isUpgraded = false;
  let hasEnded = false;
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });

  function end(reason: string): void {
    if (hasEnded) return;
    hasEnded = true;
    socket.destroy();
    onEnd(reason);
  }

  function take(chunk: Buffer): void {
    let data = rest ? Buffer.concat([rest, chunk]) : chunk;
    rest = null;
    if (!isUpgraded) {
      const head = data.indexOf("\r\n\r\n");
      if (head < 0) return void (rest = data);
      const status = data.toString("latin1", 0, data.indexOf("\r\n"));
      if (!status.includes(" 101 ")) return end(status);
      isUpgraded = true;
      data = data.subarray(head + 4);
    }
    let at = 0;
    for (let frame = frameAt(data, at); frame; frame = frameAt(data, at)) {
      at = frame.end;
      if (frame.opcode === close) return end("closed");
      if (frame.opcode === text) hear(data.subarray(frame.from, frame.end));
      if (hasEnded) return;
    }
    if (at < data.length) rest = Buffer.from(data.subarray(at));
  }

  function hear(packet: Buffer): void {
    if (packet[0] === ping) return void write(socket, "3");
    if (packet[0] === opened) return void show();
    if (packet[0] !== message) return;
    if (packet[1] === 0x32) onEvent(packet.subarray(2));
    else if (packet[1] === 0x30) onOpen();
    else end(packet.toString("utf8", 2) || "disconnected");
  }

  async function show(): Promise<void> {
    const shown = await auth().catch(() => null);
    if (hasEnded) return;
    if (shown === null) end("no ticket");
    else write(socket, `40${JSON.stringify(shown)}`);
  }

  socket.on("connect", () => socket.write(handshake));
  socket.on("data", take);
  socket.on("error", (error) => end(error.message));
  socket.on("close", () => end("closed"));
  return {
    send: (event, ...given) => write(socket, `42${JSON.stringify([event, ...given])}`),
    cut: () => end("cut"),
  };
}

/** Where the payload of a whole, unmasked frame lies, or null when it has not come yet. */
export function frameAt(data: Buffer, at: number): { opcode: number; from: number; end: number } | null {
  if (data.length < at + 2) return null;
  const short = data[at + 1]! & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (data.length < at + head) return null;
  const length = head === 2 ? short : head === 4 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2));
  const end = at + head + length;
  return data.length < end ? null : { opcode: data[at]! & 0x0f, from: at + head, end };
}

// A mask of zeros leaves the text as it is, and is a mask all the same.
function write(socket: Socket, said: string): void {
  const payload = Buffer.from(said);
  const { length } = payload;
  const head =
    length < 126 ? Buffer.from([0x81, 0x80 | length]) : Buffer.from([0x81, 0xfe, length >> 8, length & 0xff]);
  socket.write(Buffer.concat([head, Buffer.alloc(4), payload]));
}
