type DumbbellProps = {
  before: number;
  after: number;
  /** The ends of the scale on which both lie. */
  from: number;
  to: number;
};

const height = 20;
const middle = height / 2;
/** Room for the dots at both ends, in percent. */
const margin = 5;

/** Where something was (hollow) and where it is (filled), on one scale; its figures stand beside it. */
export function Dumbbell({ before, after, from, to }: DumbbellProps) {
  const at = (value: number): string => `${margin + ((value - from) / (to - from)) * (100 - 2 * margin)}%`;
  return (
    <svg aria-hidden width="100%" height={height} className="block max-w-52 min-w-24">
      <line x1={at(from)} x2={at(to)} y1={middle} y2={middle} className="stroke-line" strokeWidth={1.5} />
      <line x1={at(before)} x2={at(after)} y1={middle} y2={middle} className="stroke-accent" strokeWidth={3} />
      <circle cx={at(before)} cy={middle} r={4} className="fill-paper stroke-edge" strokeWidth={1.75} />
      <circle cx={at(after)} cy={middle} r={4.5} className="fill-accent" />
    </svg>
  );
}
