import type { Child } from "../child";
import type { Rate } from "../load/closed";
import type { Bench } from "./bench";

/** A throughput: its rate, how long an answer takes, and how much of a processor the server spends on one. */
export async function measureRate(
  { sheet }: Bench,
  name: string,
  server: Child,
  act: () => Promise<Rate>,
): Promise<void> {
  const names = { p50: `${name}, p50`, p99: `${name}, p99`, cpu: `${name}, processor` };
  const units = { [name]: "1/s", [names.p50]: "ms", [names.p99]: "ms", [names.cpu]: "ms each" };
  await sheet.measure(units, async () => {
    const before = await server.ask<NodeJS.CpuUsage>("cpu");
    const { perSecond, p50, p99, sent, others } = await act();
    const after = await server.ask<NodeJS.CpuUsage>("cpu");
    if (others > 0) sheet.check(`${name}: all answered`, false, `${others} of ${sent} were not`);
    const spent = (after.user + after.system - before.user - before.system) / 1_000;
    return { [name]: perSecond, [names.p50]: p50, [names.p99]: p99, [names.cpu]: spent / sent };
  });
}
