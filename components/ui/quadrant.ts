/** A quarter of the map, named by where it is drawn. */
export type QuadrantName = "upper-left" | "upper-right" | "lower-right" | "lower-left";

/** The CSS colour of a quadrant, the same on every surface. */
export const quadrantColor: Record<QuadrantName, string> = {
  "upper-left": "var(--color-q1)",
  "upper-right": "var(--color-q2)",
  "lower-right": "var(--color-q3)",
  "lower-left": "var(--color-q4)",
};

/** Its text colour, background and border as Tailwind classes. */
export const quadrantText: Record<QuadrantName, string> = {
  "upper-left": "text-q1",
  "upper-right": "text-q2",
  "lower-right": "text-q3",
  "lower-left": "text-q4",
};
export const quadrantFill: Record<QuadrantName, string> = {
  "upper-left": "bg-q1",
  "upper-right": "bg-q2",
  "lower-right": "bg-q3",
  "lower-left": "bg-q4",
};
export const quadrantBorder: Record<QuadrantName, string> = {
  "upper-left": "border-q1",
  "upper-right": "border-q2",
  "lower-right": "border-q3",
  "lower-left": "border-q4",
};
