import type { ProcessFigures } from "@/lib/domain/operations/figures";
import type { Fact } from "./facts";
import { duration, figure, megabytes, milliseconds } from "./words";

const number = (value: number): string => value.toLocaleString("en");
const unknown = "not known";

/** From here on somebody should look; the alerts of docs/alerts.yml begin at the same. */
const alarming = { loopMs: 100, lagMs: 500, lateSeconds: 5, waitSeconds: 300 };

export function processFacts({ process }: ProcessFigures): Fact[] {
  const { residentBytes, heapBytes, eventLoop } = process;
  return [
    { label: "Memory", value: megabytes(residentBytes) },
    { label: "Part of it in the JavaScript heap", value: megabytes(heapBytes) },
    { label: "Event loop delay, median", value: milliseconds(eventLoop?.p50) },
    {
      label: "Event loop delay, 99 % within",
      value: milliseconds(eventLoop?.p99),
      isAlarming: (eventLoop?.p99 ?? 0) > alarming.loopMs,
    },
    { label: "Event loop delay, at most", value: milliseconds(eventLoop?.max) },
  ];
}

export function socketFacts({ sockets }: ProcessFigures): Fact[] {
  return [
    { label: "Connections of open pages", value: number(sockets.open) },
    { label: "New connections a second", value: figure(sockets.connected) },
    { label: "Connections ended a second", value: figure(sockets.disconnected) },
    { label: "Connections refused a second", value: figure(sockets.turnedAway) },
  ];
}

export function relayFacts({ relay }: ProcessFigures): Fact[] {
  const { lag, followed, behind } = relay;
  return [
    { label: "Exercises with an open page", value: number(followed) },
    {
      label: "From event to page, median",
      value: milliseconds(lag?.p50),
      isAlarming: (lag?.p50 ?? 0) > alarming.lagMs,
    },
    {
      label: "From event to page, 99 % within",
      value: milliseconds(lag?.p99),
      isAlarming: (lag?.p99 ?? 0) > alarming.lagMs,
    },
    { label: "Events not yet sent to pages", value: behind === null ? unknown : number(behind) },
  ];
}

export function requestFacts({ requests }: ProcessFigures): Fact[] {
  return [
    { label: "Requests answered a second", value: figure(requests.answered) },
    { label: "Requests failed (5xx) a second", value: figure(requests.failed), isAlarming: requests.failed > 0 },
    { label: "Requests over a rate limit a second", value: figure(requests.rateLimited) },
  ];
}

export function poolFacts({ pool }: ProcessFigures): Fact[] {
  return [
    { label: "Database connections", value: `${number(pool.total)} of ${number(pool.most)}` },
    { label: "Idle connections", value: number(pool.idle) },
    { label: "Queries waiting for a connection", value: number(pool.waiting), isAlarming: pool.waiting > pool.most },
  ];
}

const queueNames: Record<string, string> = {
  mail: "Mails to send",
  analysis: "Analyses to run",
  export: "Files of reports to make",
};

export function backlogFacts({ backlog }: ProcessFigures): Fact[] {
  if (!backlog) return [{ label: "The database does not say", value: "" }];
  const { queues, clock, noticesDue, mailsInDoubt, mailsRefused } = backlog;
  return [
    ...queues.map(({ name, waiting, active, oldestSeconds }) => ({
      label: queueNames[name] ?? name,
      value: [
        `${number(waiting + active)}`,
        ...(oldestSeconds >= 1 ? [`the oldest for ${duration(oldestSeconds)}`] : []),
      ].join(", "),
      isAlarming: oldestSeconds > alarming.waitSeconds,
    })),
    { label: "People to tell by mail", value: number(noticesDue) },
    {
      label: "Deadlines passed, not acted on",
      value: clock.due === 0 ? "0" : `${number(clock.due)}, for ${duration(clock.lateSeconds)}`,
      isAlarming: clock.lateSeconds > alarming.lateSeconds,
    },
    { label: "Mails in doubt, last 24 hours", value: number(mailsInDoubt), isAlarming: mailsInDoubt > 0 },
    { label: "Mails refused, last 24 hours", value: number(mailsRefused) },
  ];
}
