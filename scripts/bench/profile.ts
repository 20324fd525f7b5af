import { mkdir, writeFile } from "node:fs/promises";
import type { Profiler } from "node:inspector";
import path from "node:path";
import type { Child } from "./child";

export const profileFolder = ".data/bench";
const shown = 25;

export type SelfTime = { name: string; ms: number; part: number };

/** Where a process's time went while `act` ran: writes the profile to a file that a browser's tools open, and tells the greatest. */
export async function profiled<T>(child: Child, name: string, tell: (line: string) => void, act: () => Promise<T>) {
  await child.ask("start-profile");
  const result = await act();
  const profile = await child.ask<Profiler.Profile>("stop-profile");
  await mkdir(profileFolder, { recursive: true });
  const file = path.join(profileFolder, `${name.replaceAll(" ", "-")}.cpuprofile`);
  await writeFile(file, JSON.stringify(profile));
  tell(`\nWhere the server's time goes: ${name} (${file})`);
  for (const of of [byPackage, byFunction]) {
    for (const { name, ms, part } of selfTimes(profile, of).slice(0, shown))
      tell(`${(part * 100).toFixed(1).padStart(6)} % ${ms.toFixed(0).padStart(7)} ms  ${name}`);
    tell("");
  }
  return result;
}

/** Self time by what `nameOf` says of a frame, the greatest first; parts are of all time but the idle. */
export function selfTimes(profile: Profiler.Profile, nameOf: (node: Profiler.ProfileNode) => string): SelfTime[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const times = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const node = nodes.get(id)!;
    const ms = (profile.timeDeltas?.[index] ?? 0) / 1_000;
    if (node.callFrame.functionName !== "(idle)") busy += ms;
    times.set(nameOf(node), (times.get(nameOf(node)) ?? 0) + ms);
  }
  const list = [...times].map(([name, ms]) => ({ name, ms, part: ms / busy }));
  return list.filter(({ name }) => name !== "(idle)").toSorted((a, b) => b.ms - a.ms);
}

function byFunction({ callFrame: { functionName, url, lineNumber } }: Profiler.ProfileNode): string {
  return `${functionName || "(anonymous)"}${url ? `  ${shortened(url)}:${lineNumber + 1}` : ""}`;
}

/** A package, a folder of ours, or what the engine itself does. */
function byPackage({ callFrame: { functionName, url } }: Profiler.ProfileNode): string {
  if (!url) return functionName.startsWith("(") ? functionName : "(native)";
  if (url.startsWith("node:")) return url.split("/").slice(0, 2).join("/");
  const parts = shortened(url).split("/");
  const modules = parts.lastIndexOf("node_modules");
  if (modules >= 0) return parts.slice(modules + 1, modules + (parts[modules + 1]?.startsWith("@") ? 3 : 2)).join("/");
  return parts.slice(0, 3).join("/");
}

function shortened(url: string): string {
  const from = url.lastIndexOf("/node_modules/");
  if (from >= 0) return url.slice(from + 1);
  return url
    .replace(/^.*?\/((?:lib|app|components|dist|\.next|server)[/.])/, "$1")
    .replace(/^turbopack:\/\/\/\[project\]\//, "");
}
