import { expect, it } from "vitest";
import { addressOf, clientAddress, isNear } from "./address";

const from = (remoteAddress: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress },
});

it("believes nobody who comes from the world", () => {
  expect(clientAddress(from("203.0.113.7", "1.2.3.4"))).toBe("203.0.113.7");
  expect(clientAddress(from("203.0.113.7"))).toBe("203.0.113.7");
});

it("believes a proxy next to it, as to the last that it has noted, which the sender cannot choose", () => {
  expect(clientAddress(from("127.0.0.1", "1.2.3.4, 203.0.113.7"))).toBe("203.0.113.7");
  expect(clientAddress(from("::ffff:10.0.0.2", "203.0.113.7"))).toBe("203.0.113.7");
  expect(clientAddress(from("10.0.0.2"))).toBe("10.0.0.2");
});

it("believes as many as it is told of", () => {
  expect(clientAddress(from("10.0.0.2", "9.9.9.9, 203.0.113.7, 198.51.100.1"), 2)).toBe("203.0.113.7");
  expect(clientAddress(from("10.0.0.2", "9.9.9.9"), 0)).toBe("10.0.0.2");
  expect(clientAddress(from("10.0.0.2", "9.9.9.9"), 3)).toBe("9.9.9.9");
});

it.each(["127.0.0.1", "::1", "10.1.2.3", "172.16.0.9", "192.168.1.1", "fd00::1"])("%s is near", (address) => {
  expect(isNear(address)).toBe(true);
});

it.each(["8.8.8.8", "172.32.0.1", "2001:db8::1", "unknown"])("%s is not", (address) => {
  expect(isNear(address)).toBe(false);
});

it("reads what the server process has written", () => {
  expect(addressOf(new Headers({ "x-forwarded-for": "203.0.113.7" }))).toBe("203.0.113.7");
  expect(addressOf(new Headers())).toBe("unknown");
});
