// Loaded with `node --require` before the Agents Playground. By itself the Playground listens
// on all interfaces, moves to a random port without a word when its port is taken, and even with
// --disable-telemetry reports its own running ("statsbeat"). Here it listens on 127.0.0.1 only,
// a taken port ends it with exit code 98 and a sentence, and it calls nobody but the bot.
"use strict";

const net = require("node:net");
const listen = net.Server.prototype.listen;

process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = "true";

net.Server.prototype.listen = function (first, ...rest) {
  if (first === 0) {
    process.stderr.write("Porten är upptagen. Stäng det som använder den, eller välj en annan.\n");
    process.exit(98);
  }
  if (typeof first === "number" && typeof rest[0] !== "string") {
    return listen.call(this, first, "127.0.0.1", ...rest);
  }
  return listen.call(this, first, ...rest);
};
