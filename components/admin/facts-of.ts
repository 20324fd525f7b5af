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
    { label: "of it, JavaScript's own", value: megabytes(heapBytes) },
    { label: "Event loop late, as a rule by", value: milliseconds(eventLoop?.p50) },
    {
      label: "in one case of a hundred by",
      value: milliseconds(eventLoop?.p99),
      isAlarming: (eventLoop?.p99 ?? 0) > alarming.loopMs,
    },
    { label: "in the last five seconds at most by", value: milliseconds(eventLoop?.max) },
  ];
}

export function socketFacts({ sockets }: ProcessFigures): Fact[] {
  return [
    { label: "Sockets open", value: number(sockets.open) },
    { label: "connected, a second", value: figure(sockets.connected) },
    { label: "ended, a second", value: figure(sockets.disconnected) },
    { label: "turned away, a second", value: figure(sockets.turnedAway) },
  ];
}

export function relayFacts({ relay }: ProcessFigures): Fact[] {
  const { lag, followed, behind } = relay;
  return [
    { label: "Exercises looked at", value: number(followed) },
    {
      label: "From event to page, half within",
      value: milliseconds(lag?.p50),
      isAlarming: (lag?.p50 ?? 0) > alarming.lagMs,
    },
    { label: "99 % of them within", value: milliseconds(lag?.p99), isAlarming: (lag?.p99 ?? 0) > alarming.lagMs },
    { label: "Events on their way", value: behind === null ? unknown : number(behind) },
  ];
}

export function requestFacts({ requests }: ProcessFigures): Fact[] {
  return [
    { label: "Requests answered, a second", value: figure(requests.answered) },
    { label: "with a failure (5xx)", value: figure(requests.failed), isAlarming: requests.failed > 0 },
    { label: "refused by a limit of rate", value: figure(requests.rateLimited) },
  ];
}

export function poolFacts({ pool }: ProcessFigures): Fact[] {
  return [
    { label: "Database connections", value: `${number(pool.total)} of ${number(pool.most)}` },
    { label: "of them idle", value: number(pool.idle) },
    { label: "waiting for one", value: number(pool.waiting), isAlarming: pool.waiting > pool.most },
  ];
}

const queueNames: Record<string, string> = { mail: "Mails", analysis: "Analyses", export: "Files of reports" };

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
    { label: "People to be told by mail", value: number(noticesDue) },
    {
      label: "Deadlines that have passed",
      value: clock.due === 0 ? "0" : `${number(clock.due)}, for ${duration(clock.lateSeconds)}`,
      isAlarming: clock.lateSeconds > alarming.lateSeconds,
    },
    { label: "Mails in doubt, in a day", value: number(mailsInDoubt), isAlarming: mailsInDoubt > 0 },
    { label: "Mails refused, in a day", value: number(mailsRefused) },
  ];
}
