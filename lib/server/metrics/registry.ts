import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { version } from "@/lib/server/version";

// server.ts and Next's bundles load this module separately; one registry counts for both.
const shared = globalThis as { sandtableMetrics?: Metrics };

export type Metrics = ReturnType<typeof makeMetrics>;

/** The instruments of this process. No label may hold anything of people or of exercises. */
export function metrics(): Metrics {
  return (shared.sandtableMetrics ??= makeMetrics());
}

/** Seconds, from what a lock that is free takes to where a command is given up. */
export const latencyBuckets = [
  ...[0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05],
  ...[0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
];

function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Counter<T>({ name: `sandtable_${name}`, help, labelNames, registers });
  const gauge = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Gauge<T>({ name: `sandtable_${name}`, help, labelNames, registers });
  const histogram = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Histogram<T>({ name: `sandtable_${name}`, help, labelNames, buckets: latencyBuckets, registers });

  const made = {
    registry,
    commands: counter("commands_total", "Commands, by type and what became of them", "type", "outcome"),
    stages: histogram("command_seconds", "What a command took, by stage", "stage"),
    relayLag: histogram("relay_lag_seconds", "From the time of an event, under the lock, to its emission"),
    relayBehind: gauge("relay_events_behind", "Committed events of followed exercises that are not emitted yet"),
    relayFollowed: gauge("relay_exercises_followed", "Exercises that somebody at this process looks at"),
    socketsOpen: gauge("sockets_open", "Sockets that are open"),
    socketsConnected: counter("sockets_connected_total", "Sockets that were let in"),
    socketsRefused: counter("sockets_refused_total", "Sockets that were turned away at the door", "reason"),
    socketsEnded: counter("sockets_disconnected_total", "Sockets that ended, by Socket.io's reason", "reason"),
    pool: gauge("db_pool_connections", "Connections to the database, and who waits for one", "state"),
    jobs: gauge("queue_jobs", "Jobs of pg-boss, by queue and state", "queue", "state"),
    oldestJob: gauge("queue_oldest_seconds", "For how long the oldest job that is due has waited", "queue"),
    mails: gauge("mails", "Mails that wait, are on their way, or were refused or are in doubt within a day", "state"),
    notices: gauge("attention_mails_due", "Members whose mails of what concerns them are due"),
    clockDue: gauge("clock_due_events", "Deadlines that have passed and are not in the log yet"),
    clockLate: gauge("clock_late_seconds", "For how long the first of them has been due"),
    clockLag: histogram("clock_lag_seconds", "From when something was due to when it was put into the log"),
    requests: counter("http_requests_total", "HTTP requests that were answered", "method", "route", "status"),
    requestTime: histogram("http_request_seconds", "What answering a request took", "kind"),
    rateLimited: counter("rate_limited_total", "Requests that a limit of rate refused"),
    checks: gauge("check_ok", "1 where a check of /api/ready holds, else 0", "check"),
    build: gauge("build_info", "1, with the version that runs", "version", "node"),
  };
  made.build.set({ version, node: process.version }, 1);
  return made;
}

/** Has memory, garbage collection and the event loop of this process be observed, from now on. */
export function watchProcess(): void {
  collectDefaultMetrics({ register: metrics().registry });
}
