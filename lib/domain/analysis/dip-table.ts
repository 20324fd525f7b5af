/**
 * How often the dip of a sample from a uniform distribution, the distribution with one peak that is hardest to tell
 * from two, stays below a value (Hartigan & Hartigan 1985, theorem 3): quantiles of √n times the dip, simulated with
 * `dipOf` and `createRandom(1985)`, 50,000 samples of each size up to 200, 20,000 up to 1,000, and 10,000 beyond.
 */
const shares = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999];
const table: [size: number, quantiles: number[]][] = [
  [
    4,
    [
      0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.2634, 0.3133, 0.3744, 0.4148, 0.448, 0.4628, 0.4744, 0.4847,
      0.4892,
    ],
  ],
  [
    5,
    [
      0.2236, 0.2236, 0.2236, 0.2236, 0.2236, 0.2429, 0.2716, 0.3005, 0.3304, 0.3611, 0.3956, 0.4174, 0.4341, 0.4403,
      0.4438, 0.4459, 0.4466,
    ],
  ],
  [
    6,
    [
      0.2041, 0.2041, 0.2041, 0.2262, 0.2548, 0.2794, 0.3017, 0.3227, 0.3444, 0.366, 0.3901, 0.4037, 0.4392, 0.4718,
      0.4952, 0.521, 0.533,
    ],
  ],
  [
    7,
    [
      0.189, 0.1931, 0.2175, 0.2503, 0.2746, 0.2946, 0.3126, 0.3292, 0.3455, 0.3619, 0.3827, 0.4241, 0.4653, 0.4878,
      0.5045, 0.5246, 0.5347,
    ],
  ],
  [
    8,
    [
      0.1768, 0.2095, 0.2323, 0.2606, 0.2816, 0.299, 0.3142, 0.3279, 0.3409, 0.3548, 0.3997, 0.4353, 0.4699, 0.4897,
      0.5057, 0.5266, 0.5495,
    ],
  ],
  [
    9,
    [
      0.1837, 0.2202, 0.2411, 0.2665, 0.2849, 0.2997, 0.3126, 0.3244, 0.3385, 0.3695, 0.4099, 0.4413, 0.472, 0.4945,
      0.5179, 0.5444, 0.5628,
    ],
  ],
  [
    10,
    [
      0.1933, 0.227, 0.2464, 0.2694, 0.2854, 0.2981, 0.3092, 0.323, 0.3472, 0.3755, 0.4126, 0.4421, 0.4775, 0.5039,
      0.5277, 0.5553, 0.5666,
    ],
  ],
  [
    15,
    [
      0.2106, 0.2361, 0.249, 0.2685, 0.2893, 0.3072, 0.3241, 0.3414, 0.361, 0.3859, 0.4262, 0.4596, 0.4967, 0.5239,
      0.5462, 0.5792, 0.598,
    ],
  ],
  [
    20,
    [
      0.2127, 0.2361, 0.255, 0.2784, 0.296, 0.3119, 0.3288, 0.3479, 0.369, 0.395, 0.4357, 0.4711, 0.5114, 0.537, 0.5617,
      0.5941, 0.6196,
    ],
  ],
  [
    30,
    [
      0.2164, 0.2436, 0.2598, 0.283, 0.3016, 0.3193, 0.3366, 0.3556, 0.3776, 0.4051, 0.447, 0.4834, 0.5262, 0.5593,
      0.5857, 0.6191, 0.6437,
    ],
  ],
  [
    50,
    [
      0.2212, 0.2487, 0.2661, 0.2896, 0.3094, 0.3272, 0.3451, 0.3652, 0.3875, 0.4164, 0.4579, 0.4962, 0.5422, 0.5715,
      0.6004, 0.6408, 0.6681,
    ],
  ],
  [
    100,
    [
      0.2279, 0.2568, 0.2742, 0.2983, 0.3178, 0.3361, 0.3548, 0.3748, 0.398, 0.4269, 0.4715, 0.5106, 0.5569, 0.5915,
      0.6186, 0.6576, 0.6887,
    ],
  ],
  [
    200,
    [
      0.2326, 0.2614, 0.2788, 0.3042, 0.324, 0.3425, 0.3615, 0.3818, 0.4056, 0.4351, 0.4804, 0.5221, 0.5677, 0.6008,
      0.6303, 0.6703, 0.6901,
    ],
  ],
  [
    500,
    [
      0.2386, 0.2671, 0.2846, 0.3103, 0.3297, 0.349, 0.3681, 0.3888, 0.4133, 0.4435, 0.4887, 0.5303, 0.5809, 0.6169,
      0.6519, 0.6887, 0.7162,
    ],
  ],
  [
    1000,
    [
      0.2398, 0.2704, 0.2881, 0.3118, 0.3327, 0.352, 0.3717, 0.3925, 0.4162, 0.4467, 0.4917, 0.5336, 0.5805, 0.6168,
      0.6537, 0.6964, 0.7312,
    ],
  ],
  [
    2000,
    [
      0.2435, 0.271, 0.29, 0.3157, 0.3361, 0.355, 0.3736, 0.3947, 0.4179, 0.4481, 0.4947, 0.5366, 0.5874, 0.6217,
      0.6579, 0.7011, 0.7303,
    ],
  ],
  [
    5000,
    [
      0.2447, 0.2737, 0.2913, 0.3156, 0.3366, 0.3561, 0.375, 0.3951, 0.4204, 0.4514, 0.499, 0.5402, 0.5904, 0.6239,
      0.6614, 0.7143, 0.7405,
    ],
  ],
];

/**
 * How likely the dip of a sample of this size is at least this large although there is one peak: read from a table,
 * interpolated between sizes (by their logarithms) and between quantiles. Never below 0.001, where the table ends, nor
 * said of fewer than four values, which have no dip to speak of: then it is 1.
 */
export function dipTail(dip: number, size: number): number {
  if (size < table[0]![0]) return 1;
  const quantiles = quantilesFor(size);
  const scaled = Math.sqrt(size) * dip;
  // Rounded up in the table, the smallest dip of all would seem to be below it.
  if (scaled <= quantiles[0]! + 1e-4) return 1;
  for (let index = 1; index < shares.length; index += 1) {
    const [from, to] = [quantiles[index - 1]!, quantiles[index]!];
    if (scaled > to) continue;
    const part = to > from ? (scaled - from) / (to - from) : 0;
    return 1 - (shares[index - 1]! + part * (shares[index]! - shares[index - 1]!));
  }
  return 1 - shares.at(-1)!;
}

function quantilesFor(size: number): number[] {
  const above = table.findIndex(([listed]) => listed >= size);
  if (above < 0) return table.at(-1)![1];
  const [next, larger] = table[above]!;
  if (next === size) return larger;
  const [last, smaller] = table[above - 1]!;
  const part = Math.log(size / last) / Math.log(next / last);
  return larger.map((quantile, index) => smaller[index]! + part * (quantile - smaller[index]!));
}
