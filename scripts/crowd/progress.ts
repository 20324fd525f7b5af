import type { CrowdMember } from "@/lib/crowd/member";
import type { Tally } from "@/lib/crowd/tally";

const everyMs = 2_000;

/** Tells every two seconds, and at each new round, how far the exercise is; on stderr. */
export function createProgress(tally: Tally) {
  const members: CrowdMember[] = [];
  let phase = "Starting";

  function tell(): void {
    const seconds = Math.round((performance.now() - tally.startedAt) / 1_000);
    const live = members.filter((member) => member.live.getConnection() === "live").length;
    const { options, seq } = members[0]?.live.getState() ?? { options: {}, seq: 0 };
    const comments = Object.values(options).reduce((sum, { commentCount }) => sum + commentCount, 0);
    const retries = Object.values(tally.retries).reduce((sum, count) => sum + count, 0);
    const parts = [
      `${String(seconds).padStart(4)} s`,
      phase.padEnd(14),
      `${live}/${members.length} live`,
      `${Object.keys(options).length} options`,
      `${comments} comments`,
      `event ${seq}`,
    ];
    if (retries > 0) parts.push(`${retries} sent again`);
    if (tally.refused > 0) parts.push(`${tally.refused} refused`);
    if (tally.errors.length > 0) parts.push(`${tally.errors.length} errors`);
    console.error(parts.join(" · "));
  }

  const timer = setInterval(tell, everyMs);
  return {
    members,
    follow: (member: CrowdMember): void => void members.push(member),
    enter(name: string): void {
      phase = name;
      tell();
    },
    stop: (): void => clearInterval(timer),
  };
}

export type Progress = ReturnType<typeof createProgress>;
