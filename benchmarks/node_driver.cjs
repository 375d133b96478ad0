// Renders the benchmark's documents with the JavaScript engines. Told by lines of JSON on standard input:
// {engine, templates, out}; answers {seconds: {template: seconds}}. Templates and values are in memory
// before the clock starts; each document is made from the template's bytes to the output's bytes in
// memory, as the engine's own page shows it, zlib level 6.
"use strict";

const fs = require("fs");
const path = require("path");
const readline = require("readline");
const { TemplateHandler } = require("easy-template-x");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");

const job = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const held = {};
for (const engine of Object.keys(job.templates)) {
  held[engine] = {};
  for (const [name, file] of Object.entries(job.templates[engine])) held[engine][name] = fs.readFileSync(file);
}

const handler = new TemplateHandler();

const engines = {
  "easy-template-x": (template, values) => handler.process(template, values),
  docxtemplater: async (template, values) => {
    const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    doc.render(values);
    return doc.getZip().generate({
      type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 6 },
    });
  },
};

async function round({ engine, templates, out }) {
  const seconds = {};
  for (const name of templates) {
    const template = held[engine][name];
    const begin = process.hrtime.bigint();
    const made = [];
    for (const values of job.values) made.push(await engines[engine](template, values));
    seconds[name] = Number(process.hrtime.bigint() - begin) / 1e9;
    if (out) made.forEach((data, index) => fs.writeFileSync(path.join(out, `${name}-${index}.docx`), data));
  }
  return seconds;
}

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    let answer;
    try {
      answer = { seconds: await round(JSON.parse(line)) };
    } catch (error) {
      answer = { error: String((error.properties && JSON.stringify(error.properties)) || error.stack || error) };
    }
    process.stdout.write(JSON.stringify(answer) + "\n");
  }
})();
