import { mean } from "simple-statistics";
import type { Distances } from "@/lib/domain/analysis/groups/silhouette";
import { pairsOf } from "./hierarchy";

/**
 * Several kinds of distance between the same things as one: the mean of those that are known, each as a multiple of its own
 * mean, so that no kind counts for more than another. Where none is known things are as far apart as on the average. (Gower, "A
 * general coefficient of similarity", Biometrics 27, 1971, with the mean in place of the range, which one outlier decides.)
 *
 * @param parts NaN is a distance that is not known; one kind or more, each with a distance above 0
 */
export function combined(parts: readonly Distances[]): Distances {
  const { count } = parts[0]!;
  const means = parts.map((part) => mean(pairsOf(part).filter((distance) => !Number.isNaN(distance))));
  const between = Float64Array.from({ length: count * count }, (_, at) => {
    if (at % (count + 1) === 0) return 0;
    const known = parts.flatMap((part, kind) =>
      Number.isNaN(part.between[at]!) ? [] : [part.between[at]! / means[kind]!],
    );
    return known.length === 0 ? 1 : mean(known);
  });
  return { between, count };
}
