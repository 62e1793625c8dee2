// Reads Adaptive Cards with Microsoft's own parser, for version 1.5, and says in plain words what
// it complains about.
//
//   node check-cards.js card.json other-card.json      one card in each file
//   node check-cards.js < cards.jsonl                  one card a line, as it is or as {"name": …, "card": …}
//
// Ends with 0 when no card has a complaint, with 1 when any has, with 2 when there is nothing to read.
"use strict";

const fs = require("node:fs");
const { AdaptiveCard, Action, CardElement, HostConfig, SerializationContext, ValidationEvent, Versions } =
  require("adaptivecards/dist/adaptivecards.js");

const VERSION = Versions.v1_5;

// Teams shows six buttons; the parser's own default is five.
const TEAMS = new HostConfig({ actions: { maxActions: 6 } });

function complaintsAbout(json) {
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    return ["is not a JSON object"];
  }
  const complaints = [];
  if (json.type !== "AdaptiveCard") {
    complaints.push(`type: should be "AdaptiveCard", is ${JSON.stringify(json.type)}`);
  }
  if (!["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"].includes(json.version)) {
    complaints.push(`version: should be at most "${VERSION}", is ${JSON.stringify(json.version)}`);
  }
  // The pattern for languages remembers where its last match ended, and would refuse every second card.
  AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext(VERSION);
  const card = new AdaptiveCard();
  card.hostConfig = TEAMS;
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    complaints.push(inWords(context.getEventAt(i)));
  }
  for (const failure of card.validateProperties().validationEvents) {
    complaints.push(inWords(failure));
  }
  return [...new Set(complaints)];
}

function inWords({ source, event, message }) {
  return `${placeOf(source)}${message} (${ValidationEvent[event] ?? event})`;
}

function placeOf(source) {
  if (!(source instanceof CardElement || source instanceof Action)) {
    return "";
  }
  const name = source.id ?? source.title;
  return name ? `${source.getJsonTypeName()} "${name}": ` : `${source.getJsonTypeName()}: `;
}

function* cardsIn(files) {
  if (files.length > 0) {
    for (const file of files) {
      yield [file, () => JSON.parse(fs.readFileSync(file, "utf8"))];
    }
    return;
  }
  const lines = fs.readFileSync(0, "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") {
      continue;
    }
    let parsed;
    try {
      parsed = JSON.parse(line);
    } catch (unreadable) {
      yield [`line ${index + 1}`, () => { throw unreadable; }];
      continue;
    }
    const named = parsed !== null && typeof parsed === "object" && "card" in parsed;
    yield named ? [parsed.name ?? `line ${index + 1}`, () => parsed.card] : [`line ${index + 1}`, () => parsed];
  }
}

let read = 0;
let faulty = 0;
for (const [name, open] of cardsIn(process.argv.slice(2))) {
  read++;
  let complaints;
  try {
    complaints = complaintsAbout(open());
  } catch (fault) {
    complaints = [`cannot be read: ${fault.message}`];
  }
  complaints.forEach((complaint) => console.log(`${name}: ${complaint}`));
  faulty += complaints.length > 0 ? 1 : 0;
}

if (read === 0) {
  console.error("No card to read: name files, or write one card a line on standard input.");
  process.exitCode = 2;
} else {
  console.log(`${read} ${read === 1 ? "card" : "cards"} read, ${faulty} with complaints.`);
  process.exitCode = faulty > 0 ? 1 : 0;
}
