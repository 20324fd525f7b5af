/**
 * The least that could do what Sandtable does: an HTTP POST, one locked commit, and a broadcast to the room. It knows no
 * people, rules, rounds or rates; what it does in a second on a machine is the limit that the product is measured by.
 * A POST to /say broadcasts without a commit.
 */
import { createServer, type IncomingMessage } from "node:http";
import { Server, type Socket } from "socket.io";
import { bareEnv } from "./env";
import { barePool, commitPost } from "./postgres";

type Post = { id: string; body: string };
type Event = { seq: number; type: "comment.posted"; payload: { commentId: string; body: string } };
type Batch = { from: number; to: number; events: Event[] };

const { port, url } = bareEnv();
const pool = barePool(url);
let said = 0;

const server = createServer((request, response) => {
  answer(request).then(
    (seq) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ seq })),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
const io = new Server<{ since: (seq: number) => void }, { batch: (batch: Batch) => void }>(server, {
  transports: ["websocket"],
  serveClient: false,
});

async function answer(request: IncomingMessage): Promise<number> {
  if (request.method === "GET") return 0;
  const [, what, room = "0"] = request.url!.split("/");
  const { id, body } = JSON.parse(await read(request)) as Post;
  const seq = what === "say" ? (said += 1) : await commitPost(pool, Number(room), id, { body });
  io.to(room).emit("batch", { from: seq - 1, to: seq, events: [eventOf(seq, { id, body })] });
  return seq;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const eventOf = (seq: number, { id: commentId, body }: Post): Event => ({
  seq,
  type: "comment.posted",
  payload: { commentId, body },
});

async function bringUpToDate(socket: Socket, room: string, since: number): Promise<void> {
  const { rows } = await pool.query<{ seq: number; id: string; body: { body: string } }>(
    "SELECT seq, id, body FROM post WHERE room = $1 AND seq > $2 ORDER BY seq",
    [Number(room), since],
  );
  const events = rows.map(({ seq, id, body: { body } }) => eventOf(seq, { id, body }));
  if (events.length > 0) socket.emit("batch", { from: since, to: events.at(-1)!.seq, events });
}

io.on("connection", (socket) => {
  const { room, since } = socket.handshake.auth as { room: string; since: number };
  const catchUp = (from: number) => void bringUpToDate(socket, room, from).catch(() => socket.disconnect(true));
  // In the room first: what is sent twice is dropped by its number, what is missed would be missed.
  void socket.join(room);
  socket.on("since", catchUp);
  catchUp(since);
});

server.listen(port, "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
