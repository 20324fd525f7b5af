import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { throughFile, type WrittenFile } from "@/lib/server/archive/temporary-file";
import { spend } from "@/lib/server/http/limits";
import { writeData } from "./data/write-data";

let underWay = 0;
const mostAtOnce = 2;

/** All that is kept of a person as a ZIP, to be sent. Throws "rate-limited", also while others wait for theirs. */
export async function takeData(userId: Id): Promise<WrittenFile<void>> {
  if (underWay >= mostAtOnce) {
    throw new Refusal("rate-limited", "Other people's data are being put together. Ask again in a moment.", [], 2);
  }
  await spend("exports", `data of ${userId}`);
  underWay += 1;
  try {
    return await throughFile((sink) => writeData(userId, sink));
  } finally {
    underWay -= 1;
  }
}
