import { Refusal } from "@/lib/domain/errors";

const deepest = 32;
const mostValues = 50_000;

/**
 * The same text of JSON; throws "too-large" where it is nested deeper, or holds more values, than any input here has use for:
 * told before anything is made of it. Whether it is JSON at all is another question.
 */
export function requireShallow(json: string): string {
  let [depth, values, isText] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (isText) {
      if (sign === backslash) at += 1;
      else if (sign === quote) isText = false;
    } else if (sign === quote) isText = true;
    else if (sign === brace || sign === bracket) depth += 1;
    else if (sign === closingBrace || sign === closingBracket) depth -= 1;
    else if (sign === comma) values += 1;
    if (depth > deepest) throw new Refusal("too-large", `JSON may be nested ${deepest} deep here.`);
    if (values > mostValues) {
      throw new Refusal("too-large", `JSON may hold ${mostValues.toLocaleString("en")} values here.`);
    }
  }
  return json;
}

const [quote, backslash, comma] = [34, 92, 44];
const [bracket, closingBracket, brace, closingBrace] = [91, 93, 123, 125];
