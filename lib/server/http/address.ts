import { BlockList, isIPv6 } from "node:net";
import type { IncomingMessage } from "node:http";

const near = new BlockList();
for (const [network, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const) {
  near.addSubnet(network, bits, "ipv4");
}
near.addAddress("::1", "ipv6");
near.addSubnet("fc00::", 7, "ipv6");
near.addSubnet("fe80::", 10, "ipv6");

/** Whether an address is of this machine or of a network that the world does not reach. */
export function isNear(address: string): boolean {
  return near.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

type From = { headers: IncomingMessage["headers"]; socket: { remoteAddress?: string | undefined } };

/**
 * The address that a request comes from: what `proxies` proxies in front of this server have noted, and nothing that the
 * sender could have written. Without a number, one is believed that is near.
 */
export function clientAddress({ headers, socket }: From, proxies?: number): string {
  const peer = (socket.remoteAddress ?? "unknown").replace(/^::ffff:/, "");
  const believed = proxies ?? (isNear(peer) ? 1 : 0);
  const noted = `${headers["x-forwarded-for"] ?? ""}`.split(",").map((entry) => entry.trim());
  const chain = [...noted.filter(Boolean), peer];
  return chain.at(-1 - believed) ?? chain[0]!;
}

/** The address a request came from, as the server process has found and written it. */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
