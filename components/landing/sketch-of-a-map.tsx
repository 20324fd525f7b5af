/** A drawing of what an exercise ends in: options on two axes, in four regions. Made up, and so not read out. */
export function SketchOfAMap() {
  return (
    <svg aria-hidden viewBox="0 0 460 430" className="h-auto w-full font-ui text-[12px]">
      {regions.map(({ x, y, color }) => (
        <rect key={color} x={x} y={y} width="196" height="181" fill={`var(--color-${color})`} opacity="0.07" />
      ))}
      <path d="M34 215H426M230 34V396" stroke="var(--color-line)" />
      {dots.map(([x, y, color]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="5.5" fill={`var(--color-${color})`} />
      ))}
      <g fill="var(--color-soft)">
        <text x="34" y="418">
          ← by reform
        </text>
        <text x="426" y="418" textAnchor="end">
          by force →
        </text>
        <text x="230" y="22" textAnchor="middle">
          from inside
        </text>
        <text x="230" y="418" textAnchor="middle">
          from outside
        </text>
      </g>
    </svg>
  );
}

const regions = [
  { x: 34, y: 34, color: "q1" },
  { x: 230, y: 34, color: "q2" },
  { x: 230, y: 215, color: "q3" },
  { x: 34, y: 215, color: "q4" },
];

const dots: [number, number, string][] = [
  [92, 96, "q1"],
  [128, 132, "q1"],
  [74, 152, "q1"],
  [158, 84, "q1"],
  [112, 176, "q1"],
  [181, 146, "q1"],
  [140, 58, "q1"],
  [206, 104, "q1"],
  [318, 82, "q2"],
  [364, 128, "q2"],
  [290, 148, "q2"],
  [392, 76, "q2"],
  [334, 182, "q2"],
  [352, 262, "q3"],
  [300, 318, "q3"],
  [388, 330, "q3"],
  [336, 364, "q3"],
  [88, 262, "q4"],
  [142, 300, "q4"],
  [72, 342, "q4"],
  [186, 262, "q4"],
  [128, 366, "q4"],
];
