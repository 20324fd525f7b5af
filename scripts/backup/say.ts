import { BackupProblem } from "@/lib/server/backup/format";

export const say = (count: number): string => count.toLocaleString("en");

/** Does the work of a program, and ends the process: with 0, or with what went wrong, as `code: message` on stderr. */
export async function endWith(work: () => Promise<void>): Promise<never> {
  try {
    await work();
    process.exit(0);
  } catch (error) {
    const isKnown = error instanceof BackupProblem;
    console.error(isKnown ? `${error.code}: ${error.message}` : error);
    process.exit(isKnown ? error.exitCode : 1);
  }
}
