import http from "node:http";
import net from "node:net";

/** A request as it goes over the wire. */
export type Wire =
  | {
      kind: "http";
      method: string;
      path: string;
      headers: Record<string, string>;
      body: Buffer | null;
      chunked?: boolean;
    }
  /** Bytes as they are; with `breaksOff` the client hangs up without waiting for an answer. */
  | { kind: "raw"; bytes: Buffer; breaksOff: boolean };

export type Outcome = { status: number | "refused" | "hung up" | "hangs"; text: string };

const most = 4_000_000;

/** Sends a request and waits for its answer, at most as long as `patienceMs`. */
export function send(origin: URL, agent: http.Agent, wire: Wire, patienceMs: number): Promise<Outcome> {
  return wire.kind === "http" ? sendHttp(origin, agent, wire, patienceMs) : sendRaw(origin, wire, patienceMs);
}

function sendHttp(
  { hostname, port }: URL,
  agent: http.Agent,
  { method, path, headers, body, chunked }: Extract<Wire, { kind: "http" }>,
  patienceMs: number,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const length = body && !chunked ? { "content-length": String(body.length) } : {};
    const request = http.request({ hostname, port, agent, method, path, headers: { ...headers, ...length } });
    const timer = setTimeout(() => {
      resolve({ status: "hangs", text: "" });
      request.destroy();
    }, patienceMs);
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size < most) chunks.push(chunk);
      });
      response.on("end", () => finish({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      response.on("error", () => finish({ status: response.statusCode ?? 0, text: "" }));
    });
    request.on("upgrade", (response, socket) => {
      socket.destroy();
      finish({ status: response.statusCode ?? 0, text: "" });
    });
    // A server that has answered before all was sent may close the line: what it said counts, if it got here.
    request.on("error", () => finish({ status: "refused", text: "" }));
    if (body) request.write(body);
    request.end();
  });
}

function sendRaw(
  { hostname, port }: URL,
  { bytes, breaksOff }: Extract<Wire, { kind: "raw" }>,
  patienceMs: number,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let text = "";
    const timer = setTimeout(() => {
      resolve({ status: "hangs", text });
      socket.destroy();
    }, patienceMs);
    const finish = (): void => {
      clearTimeout(timer);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve({ status: status ? Number(status) : breaksOff ? "hung up" : "refused", text });
      socket.destroy();
    };
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (/^HTTP\/1\.1 \d{3}/.test(text)) finish();
    });
    socket.on("error", finish);
    socket.on("close", finish);
    socket.write(bytes, () => {
      if (breaksOff) socket.destroy();
    });
  });
}
