import type { RoundPlan } from "@/lib/domain/rounds/round";
import type { CrowdMember } from "./member";
import type { Pace } from "./pace";
import type { Tally } from "./tally";
import type { Task } from "./tasks";

/** The analysts do what this round permits and asks of them; answers with what is still to be done. */
export async function playRound(
  tasks: Task[],
  { index, plan }: { index: number; plan: RoundPlan },
  analysts: CrowdMember[],
  pace: Pace,
  tally: Tally,
): Promise<Task[]> {
  const isDue = (task: Task) => task.round <= index && plan.permits.includes(task.activity);
  const due = tasks.filter(isDue);
  const parts = analysts.map((member, author) => {
    const own = due.filter((task) => task.author === author);
    return playPart(own, member, pace, tally);
  });
  return [...tasks.filter((task) => !isDue(task)), ...(await Promise.all(parts)).flat()];
}

/** One member's part of a round: one thing after the other, each at its moment. */
async function playPart(tasks: Task[], member: CrowdMember, pace: Pace, tally: Tally): Promise<Task[]> {
  const moments = pace.moments(tasks.length);
  const undone: Task[] = [];
  for (const [position, task] of tasks.toSorted((a, b) => a.rank - b.rank).entries()) {
    if (moments) await pace.until(moments[position]!);
    const done = pace.isOver() ? "later" : await runTask(task, member, pace, tally);
    if (done === "later") undone.push(task);
  }
  return undone;
}

function runTask(task: Task, member: CrowdMember, pace: Pace, tally: Tally) {
  return task.run(member, pace.isOver).catch((error: Error) => {
    tally.error(`${member.alias}: ${error.message}`);
    return "done" as const;
  });
}
