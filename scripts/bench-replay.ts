/**
 * What it costs to seek in a long replay: `npm run bench:replay`. A log of 20,000 events, of which most are comments on 500
 * options by 300 members, is loaded as a page loads it, and looked at in 1,000 moments at random.
 */
import type { DomainEvent } from "@/lib/domain/events";
import { createRandom } from "@/lib/domain/random";
import { emptyTimeline, extended, stateAt } from "@/lib/domain/replay/timeline";
import { joined, logOf, optionId, plainly, sampleFraming, sampleId, submitted } from "@/lib/domain/report/sample-log";

const [size, members, options, seeks, pageSize] = [20_000, 300, 500, 1_000, 1_000];
const { below } = createRandom(1);

const log = logOf([
  {
    type: "exercise.created",
    payload: { exerciseId: sampleId(9, 1), slug: "rivers", framing: sampleFraming, rounds: [] },
  },
  ...Array.from({ length: members }, (_, n) => joined(n + 1, "analyst", "Delta")),
  { type: "exercise.opened", payload: { times: [] } },
  ...Array.from({ length: options }, (_, n) => submitted(n + 1)),
  ...Array.from({ length: size - members - options - 2 }, (_, n) => something(n)),
]);

function something(n: number): DomainEvent {
  const id = optionId(1 + below(options));
  if (below(6) === 0) {
    const payload = { optionId: id, revision: 2 + n, changes: { title: `Title ${n}` }, ...plainly };
    return { type: "option.revised", payload };
  }
  const subject = { kind: "option" as const, id, facet: null };
  const said = { commentId: sampleId(4, n), subject, quote: null, parentId: null, kind: null, body: `Comment ${n}.` };
  return { type: "comment.posted", payload: said };
}

const loadedFrom = performance.now();
let timeline = emptyTimeline;
for (let from = 0; from < log.length; from += pageSize) {
  const page = log.slice(from, from + pageSize);
  timeline = extended(timeline, page, page.at(-1)!.seq);
}
const loadMs = performance.now() - loadedFrom;

const times = Array.from({ length: seeks }, () => {
  const from = performance.now();
  stateAt(timeline, 1 + below(log.length));
  return performance.now() - from;
}).toSorted((a, b) => a - b);
const quantile = (part: number): number => times[Math.floor((times.length - 1) * part)]!;

const told = { folding: loadMs, median: quantile(0.5), p99: quantile(0.99) };
if (process.argv.includes("--json")) console.log(JSON.stringify(told));
else
  console.table({
    events: log.length,
    "folding all of them (ms)": told.folding.toFixed(0),
    "one seek: median (ms)": told.median.toFixed(2),
    "one seek: 99th percentile (ms)": told.p99.toFixed(2),
  });
