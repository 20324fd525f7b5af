const hidden = "[hidden]";

/** What lets somebody in, or tells who somebody is, wherever in a text it stands. */
const patterns: [RegExp, string][] = [
  [/sandtable_[\w-]{43}/g, hidden],
  [/(\bBearer\s+)[^\s"\\]+/gi, `$1${hidden}`],
  [/(session(?:-token)?=)[^;\s"\\]+/g, `$1${hidden}`],
  [/([?&](?:token|email|code|state)=)[^&\s"\\]+/g, `$1${hidden}`],
  [/(\/(?:join|invites|unsubscribe|calendar)\/)[^\s"\\/?]+/g, `$1${hidden}`],
  [/([a-z]+:\/\/)[^\s"\\/@]+@/g, `$1${hidden}@`],
  [/[\w-]{40,}\.[\w-]{43}(?![\w-])/g, hidden],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, hidden],
  [/[^\s"'<>()[\],;:=\\/@]+(?:@|%40)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi, hidden],
];

/** A line of the log without secrets and mail addresses, whatever brought them there: a path, an error, what it was caused by. */
export function redactLine(line: string): string {
  return patterns.reduce((text, [what, instead]) => text.replace(what, instead), line);
}
