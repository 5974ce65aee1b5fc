// Parses flowcharts with Mermaid's own parser. Arguments: the folder of node_modules, and files; prints one JSON value for
// each file in order: its nodes, boxes and arrows with their texts as Mermaid would show them, or the error.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, ...files] = process.argv.slice(2);
const { JSDOM } = createRequire(join(modules, 'any.js'))('jsdom');
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const mermaid = (await import(pathToFileURL(join(modules, 'mermaid', 'dist', 'mermaid.core.mjs')))).default;
mermaid.initialize({ maxTextSize: 100_000_000, maxEdges: 1_000_000 });

// Mermaid keeps entities in a form of its own until it draws.
function shown(text) {
    const area = document.createElement('textarea');
    area.innerHTML = (text ?? '').replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
    return area.value;
}

for (const file of files) {
    try {
        const text = readFileSync(file, 'utf8');
        await mermaid.parse(text);
        const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
        console.log(JSON.stringify({
            nodes: [...db.getVertices().values()].map(node => [node.id, shown(node.text)]),
            boxes: db.getSubGraphs().map(box => [box.id, shown(box.title), box.nodes]),
            arrows: db.getEdges().map(arrow => [arrow.start, arrow.end, shown(arrow.text)]),
        }));
    } catch (error) {
        console.log(JSON.stringify({ error: String(error) }));
    }
}
