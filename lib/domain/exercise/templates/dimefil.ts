import type { Term } from "../setup";

/** The seven instruments of power, which an organizer may change; ids appear in options and exports. */
export const dimefil = [
  { id: "diplomacy", name: "Diplomacy" },
  { id: "information", name: "Information" },
  { id: "military", name: "Military" },
  { id: "economic", name: "Economic" },
  { id: "financial", name: "Financial" },
  { id: "intelligence", name: "Intelligence" },
  { id: "law-enforcement", name: "Law enforcement" },
] as const satisfies readonly Term[];
