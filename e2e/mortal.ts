import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { type BrowserContext, chromium, expect, test } from "@playwright/test";
import { createNetwork, type Network } from "@/test/network";

/** A browser that can be killed, and started again on what it has left on the disk. */
export type MortalBrowser = { context: BrowserContext; kill: () => Promise<void>; restart: () => Promise<void> };

export async function launchMortal(origin: string): Promise<MortalBrowser> {
  const { launchOptions } = test.info().project.use;
  const profile = test.info().outputPath("profile");
  const launch = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: origin });

  const mortal: MortalBrowser = {
    context: await launch(),
    /** The process ends as by a crash: nothing more is written, and nobody is told. */
    async kill() {
      const session = await mortal.context.browser()!.newBrowserCDPSession();
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      const gone = mortal.context.waitForEvent("close");
      process.kill(processInfo.find(({ type }) => type === "browser")!.id, "SIGKILL");
      await gone;
    },
    async restart() {
      mortal.context = await launch();
    },
  };
  return mortal;
}

/** A network between a server and the database of the tests. */
export async function layWire(): Promise<Network> {
  const url = new URL(await readFile(".data/e2e/database-url", "utf8"));
  return createNetwork(Number(url.port));
}

/** A second server, on the database of the tests or on an empty one, that can be killed and started again. */
export type MortalServer = {
  origin: string;
  kill: () => Promise<void>;
  start: () => Promise<void>;
  close: () => Promise<void>;
};

export async function startMortal(on: "same" | "another" = "same", wire?: Network): Promise<MortalServer> {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const keeper = fork("scripts/e2e-server.ts", [`${port}`, on, ...(wire ? [`${wire.port}`] : [])], {
    execArgv: ["--import", "tsx"],
  });
  const isUp = () =>
    fetch(`${origin}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  const untilUp = (wanted: boolean) => expect.poll(isUp, { timeout: 60_000 }).toBe(wanted);
  await untilUp(true);
  return {
    origin,
    async kill() {
      keeper.send("kill");
      await untilUp(false);
    },
    async start() {
      keeper.send("start");
      await untilUp(true);
    },
    close: () => release(keeper),
  };
}

async function release(keeper: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => keeper.once("exit", resolve));
  keeper.disconnect();
  await gone;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
