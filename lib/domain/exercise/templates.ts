import { blank } from "./templates/blank";
import { mexico } from "./templates/mexico";
import type { ExerciseTemplate } from "./templates/template";

export const templates: ExerciseTemplate<"mexico" | "blank">[] = [mexico, blank];
