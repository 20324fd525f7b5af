import { type Reel, reelOf } from "@/lib/domain/showpiece/reel";
import { Showpiece } from "@/lib/domain/showpiece/showpiece";

/** Reads the showpiece of an exercise; throws where it cannot be read. */
export async function loadReel(slug: string): Promise<Reel> {
  const response = await fetch(`/api/v1/exercises/${slug}/showpiece`);
  if (!response.ok) throw new Error(`The showpiece was answered with ${response.status}.`);
  return reelOf(Showpiece.parse(await response.json()));
}
