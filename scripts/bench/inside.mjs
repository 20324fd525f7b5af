// Loaded into a server before all else: tells how much it holds and what it spends its time on, when it is asked.
import { Session } from "node:inspector/promises";
import { findSourceMap } from "node:module";
import { fileURLToPath } from "node:url";
import { answer } from "./answering.mjs";

/** @type {Session | null} */
let session = null;

answer({
  memory() {
    for (let time = 0; time < 3; time += 1) globalThis.gc?.();
    return process.memoryUsage();
  },
  cpu: () => process.cpuUsage(),
  async "start-profile"() {
    session = new Session();
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: 500 });
    await session.post("Profiler.start");
  },
  async "stop-profile"() {
    if (!session) throw new Error("No profile was started.");
    const { profile } = await session.post("Profiler.stop");
    session.disconnect();
    session = null;
    for (const node of profile.nodes) node.callFrame = atSource(node.callFrame);
    return profile;
  },
});

/** @param {import("node:inspector").Runtime.CallFrame} frame */
function atSource(frame) {
  if (!frame.url.startsWith("file:")) return frame;
  const file = fileURLToPath(frame.url);
  const entry = findSourceMap(file)?.findEntry(frame.lineNumber, frame.columnNumber);
  if (!entry || !("originalSource" in entry) || !entry.originalSource) return frame;
  const { originalSource, originalLine, name } = entry;
  return { ...frame, functionName: frame.functionName || name || "", url: originalSource, lineNumber: originalLine };
}
