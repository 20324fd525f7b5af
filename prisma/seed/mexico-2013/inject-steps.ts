import { ids } from "./ids";
import { injects } from "./injects";
import { organizer, type Step } from "./proposing";
import type { SeedInject } from "./types";

const planned = Date.parse("2013-04-08T05:00:00Z");
const minute = 60_000;

/** When the clock releases the injects, ms UTC. */
export const releases = injects.map(({ releasedAt }) => Date.parse(`${releasedAt}Z`));

/** The news of the week: planned on its first day, released by the clock, argued, and judged for what it does to options. */
export function injectSteps(): Step[] {
  return injects.flatMap((inject) => [planStep(inject), ...commentSteps(inject), ...judgeSteps(inject)]);
}

function planStep({ number, releasedAt, title, body }: SeedInject): Step {
  const content = { title, body, files: [], desks: [], asksOptions: true };
  const plan = { kind: "time" as const, at: Date.parse(`${releasedAt}Z`) };
  const command = { id: ids.inject(number), type: "plan-inject" as const, content, plan };
  return { at: planned + number * 10 * minute, by: organizer, command };
}

function commentSteps({ number, comments }: SeedInject): Step[] {
  const idOf = (key: string): string => ids.other(`inject ${number} comment ${key}`);
  const subject = { kind: "inject" as const, id: ids.inject(number), facet: null };
  return comments.map(({ key, by, at, body, kind, replyTo }): Step => {
    const parentId = replyTo ? idOf(replyTo) : null;
    const command = { id: idOf(key), type: "post-comment" as const, subject, parentId, kind: kind ?? null, body };
    return { at: Date.parse(at), by, command };
  });
}

function judgeSteps({ number, judgements }: SeedInject): Step[] {
  return judgements.map(({ by, at, option, verdict, reason }): Step => {
    const id = ids.other(`judge ${number} ${option} ${by}`);
    const said = { injectId: ids.inject(number), optionId: ids.option(option), verdict, reason };
    return { at: Date.parse(`${at}Z`), by, command: { id, type: "judge-option", ...said } };
  });
}
