import type { Id } from "@/lib/domain/primitives";
import { sessionCookieName } from "@/lib/server/auth/credentials";
import { startSession } from "@/lib/server/auth/sessions";
import { playMexico2013 } from "@/prisma/seed/mexico-2013/play";
import { seedName } from "@/prisma/seed/mexico-2013/ids";
import type { Lab } from "../lab";
import type { Place } from "../seed";

/** An exercise as most are: 70 people, 50 options, and 50 comments on the first of them. */
export const roomOf = (lab: Lab): Promise<Place> =>
  lab.place({ slug: "room", count: 70, options: 50, thread: 50, each: 9 });

/** One of a thousand people. */
export const crowdOf = (lab: Lab): Promise<Place> =>
  lab.place({ slug: "crowd", count: 1_000, options: 50, thread: 50, each: 9 });

/** One of ten thousand. */
export const stadiumOf = (lab: Lab): Promise<Place> =>
  lab.place({ slug: "stadium", count: 10_000, options: 50, thread: 50, each: 9 });

/** Twenty exercises of a hundred people each. */
export async function fieldsOf(lab: Lab): Promise<Place[]> {
  const places: Place[] = [];
  for (let n = 0; n < 20; n += 1) {
    places.push(await lab.place({ slug: `field-${n}`, from: n * 100, count: 100, options: 20, thread: 10, each: 10 }));
  }
  return places;
}

/** What the browser of somebody who is signed in sends along. */
export async function cookieOf(userId: Id): Promise<string> {
  return `${sessionCookieName()}=${(await startSession(userId)).token}`;
}

/** A published exercise. */
export async function reportSlug(): Promise<string> {
  await playMexico2013();
  return seedName;
}
