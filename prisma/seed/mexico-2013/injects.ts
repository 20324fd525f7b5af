import { valleyTown } from "./injects/in-1";
import { shipsWithdrawn } from "./injects/in-2";
import { priestsTaken } from "./injects/in-3";
import type { SeedInject } from "./types";

export const injects: SeedInject[] = [valleyTown, shipsWithdrawn, priestsTaken];
