import { idsOf } from "./proposing";

export const seedName = "mexico-2013";
export const ids = idsOf(seedName);
