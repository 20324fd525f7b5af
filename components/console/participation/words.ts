import type { PillTone } from "@/components/ui/pill";
import type { Attendance } from "@/lib/domain/participation/attendance";
import type { LeftOutReason, Reach } from "@/lib/domain/participation/nudge";

export const attendanceWords: Record<Attendance, string> = {
  active: "active",
  quiet: "gone quiet",
  silent: "came, wrote nothing",
  absent: "never came",
};

export const attendanceTones: Record<Attendance, PillTone> = {
  active: "live",
  quiet: "warn",
  silent: "neutral",
  absent: "danger",
};

export const leftOutWords: Record<LeftOutReason, string> = {
  oneself: "that is you",
  removed: "removed",
  suspended: "suspended",
  observer: "observes",
  "nudged-lately": "nudged within the last day",
};

export const reachWords: Record<Exclude<Reach, "mail">, string> = {
  "no-address": "no mail address",
  "no-mail": "wants no mail",
};

export const percent = (rate: number): string => `${Math.round(rate * 100)} %`;
