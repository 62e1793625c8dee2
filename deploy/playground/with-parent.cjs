// Loaded with `node --require` before the Agents Playground: ends it when the process that started it is gone, also when
// that one was killed and could tell nobody. An orphan has another parent than the one it was born with.
"use strict";

const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) {
    process.exit(0);
  }
}, 500).unref();
