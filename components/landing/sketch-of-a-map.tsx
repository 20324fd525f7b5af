/** A drawing of what an exercise ends in: options on two axes, in four regions. Made up, and so not read out. */
export function SketchOfAMap() {
  return (
    <svg aria-hidden viewBox="0 0 460 430" className="h-auto w-full font-ui text-[12px]">
      {regions.map(({ x, y, color }) => (
        <rect key={color} x={x} y={y} width="196" height="181" fill={`var(--color-${color})`} opacity="0.07" />
      ))}
      <path d="M34 215H426M230 34V396" stroke="var(--color-line)" />
      {dots.map(([x, y, reach, color]) => (
        <g key={`${x} ${y}`} fill={`var(--color-${color})`}>
          <ellipse cx={x} cy={y} rx={reach * 1.3} ry={reach} opacity="0.14" />
          <circle cx={x} cy={y} r="4.5" />
        </g>
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

const dots: [number, number, number, string][] = [
  [92, 96, 16, "q1"],
  [128, 132, 11, "q1"],
  [74, 152, 20, "q1"],
  [158, 84, 13, "q1"],
  [112, 176, 9, "q1"],
  [181, 146, 18, "q1"],
  [140, 58, 10, "q1"],
  [206, 104, 14, "q1"],
  [318, 82, 15, "q2"],
  [364, 128, 21, "q2"],
  [290, 148, 10, "q2"],
  [392, 76, 12, "q2"],
  [334, 182, 17, "q2"],
  [352, 262, 19, "q3"],
  [300, 318, 12, "q3"],
  [388, 330, 15, "q3"],
  [336, 364, 9, "q3"],
  [88, 262, 12, "q4"],
  [142, 300, 22, "q4"],
  [72, 342, 10, "q4"],
  [186, 262, 14, "q4"],
  [128, 366, 16, "q4"],
];
