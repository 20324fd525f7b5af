const longestLine = 20_000_000;

/** The lines of a text that comes in pieces, without their ends; throws where one is beyond all measure, or is no UTF-8. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let [rest, length]: [string[], number] = [[], 0];
  for await (const piece of pieces) {
    const [first = "", ...others] = decoder.decode(piece, { stream: true }).split("\n");
    rest.push(first);
    length += first.length;
    if (length > longestLine) throw new Error("A line is too long.");
    for (const other of others) {
      yield rest.join("");
      [rest, length] = [[other], other.length];
    }
  }
  const last = rest.join("") + decoder.decode();
  if (last !== "") yield last;
}
