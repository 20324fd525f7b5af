// The question whether a command was there before is answered with no, always.
import pg from "pg";

const ask = pg.Client.prototype.query;
const lookup = /("commandId" (?:=|IN) (?:ANY ?)?(?:\$\d+|\([^)]*\)))/g;

pg.Client.prototype.query = function (config, ...rest) {
  const isQuestion = typeof config?.text === "string" && /^\s*SELECT[^]*"event"/i.test(config.text);
  if (isQuestion) config = { ...config, text: config.text.replaceAll(lookup, "$1 AND 1 = 0") };
  return ask.call(this, config, ...rest);
};
