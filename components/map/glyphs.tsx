import type { Point } from "@/lib/domain/map/plane";

type GlyphProps = { at: Point; size?: number };

const look = { fill: "var(--color-paper)", stroke: "var(--color-ink)", strokeWidth: 1.5 };

/** Where an option's author placed it. */
export function AuthorGlyph({ at: { x, y }, size = 5 }: GlyphProps) {
  return <path d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}Z`} {...look} />;
}

/** Where the moderators put it. */
export function StaffGlyph({ at: { x, y }, size = 4 }: GlyphProps) {
  return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} {...look} />;
}

/** Where the crowd puts it, when it is drawn elsewhere. */
export function CrowdGlyph({ at: { x, y }, size = 4.5 }: GlyphProps) {
  return <circle cx={x} cy={y} r={size} {...look} />;
}
