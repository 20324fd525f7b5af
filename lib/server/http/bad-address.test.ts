import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { refuseBadAddress } from "./bad-address";

const server = createServer((asked, response) => {
  if (!refuseBadAddress(asked, response)) response.end("let through");
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

function statusOf(method: string, path: string): Promise<number> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, method, path }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode!));
    })
      .on("error", reject)
      .end();
  });
}

it.each([
  ["OPTIONS", "*"],
  ["GET", "http://elsewhere.example/account"],
  ["GET", "/%"],
  ["GET", "/a%c3%28"],
  ["GET", "/%ed%a0%80"],
])("refuses %s %s", async (method, path) => {
  expect(await statusOf(method, path)).toBe(400);
});

it.each(["/", "/%C3%A4", "/?q=%", "//a"])("lets GET %s through", async (path) => {
  expect(await statusOf("GET", path)).toBe(200);
});
