import {
  BookOpenText,
  ChartColumn,
  FileText,
  Gauge,
  Grid3x3,
  History,
  Inbox,
  Kanban,
  LayoutDashboard,
  type LucideIcon,
  Newspaper,
  ScrollText,
  SquareDashedMousePointer,
} from "lucide-react";
import { isStaff } from "@/lib/domain/audience";
import type { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";

export type Room = { id: string; label: string; path: string; icon: LucideIcon };

const rooms: Room[] = [
  { id: "overview", label: "Overview", path: "", icon: LayoutDashboard },
  { id: "options", label: "Options", path: "/options", icon: ScrollText },
  { id: "map", label: "Map", path: "/map", icon: SquareDashedMousePointer },
  { id: "coverage", label: "Coverage", path: "/coverage", icon: Grid3x3 },
  { id: "triage", label: "Triage", path: "/triage", icon: Inbox },
  { id: "board", label: "Board", path: "/board", icon: Kanban },
  { id: "narratives", label: "Narratives", path: "/narratives", icon: BookOpenText },
  { id: "ratings", label: "Ratings", path: "/ratings", icon: ChartColumn },
  { id: "injects", label: "Injects", path: "/injects", icon: Newspaper },
  { id: "report", label: "Report", path: "/report", icon: FileText },
  { id: "replay", label: "Replay", path: "/replay", icon: History },
  { id: "console", label: "Console", path: "/console", icon: Gauge },
];

type Has = { injects: boolean; ratings: boolean; replay: boolean };

/** The rooms of an exercise that somebody of this role (null: a reader) may enter; some once there is something in them, that of coverage as a member. */
export function roomsFor(role: Role | null, has: Has): Room[] {
  return rooms.filter(({ id }) => {
    if (id === "injects" || id === "ratings" || id === "replay") return has[id];
    if (id === "coverage") return role !== null;
    return (id !== "console" && id !== "triage") || (role !== null && isStaff(role));
  });
}

/** The four that are always at hand on a phone; the others are behind "More". */
export function nearRooms(status: ExerciseStatus): string[] {
  return ["overview", "options", "map", status === "published" ? "report" : "narratives"];
}

/** Whether a path lies in a room of the exercise at `base`; an option's page is in the options. */
export function isInRoom(room: Room, base: string, pathname: string): boolean {
  const path = `${base}${room.path}`;
  return room.path === "" ? pathname === path : pathname === path || pathname.startsWith(`${path}/`);
}
