/** All that is known of a node or a group, for the card under the pointer and the one of what is selected. */
function nodeCard(graph, source, i) {
  const node = graph.nodes[i];
  const rows = [
    ["value", fullNumber(graph.data(i))],
    ["gradient", graph.kind(i) === "constant" ? "none: a constant" : fullNumber(graph.grad(i))],
    ["operation", graph.isLeaf(i) ? graph.kind(i) : node.op === "CUSTOM" ? node.symbol : node.op],
    ["at", graph.place(i)],
    ["in", graph.path(i)],
  ];
  const line = source.textOf(i);
  return card(graph.definition(i), rows, line !== null ? line.trim() : node.span?.text);
}

function groupCard(group) {
  const what = {
    scope: "a call",
    pass: "an iteration of a loop",
    line: "the nodes of a source line",
    names: "leaves of one kind",
    part: "neighbours, put together since there are many",
  };
  return card(group.title, [["nodes", String(group.count)], ["is", group.absent ?? what[group.kind]]], null);
}

function card(title, rows, code) {
  const head = document.createElement("h4");
  head.textContent = shortText(title, 200);
  const list = document.createElement("dl");
  for (const [key, value] of rows) {
    if (value) {
      const [term, detail] = [document.createElement("dt"), document.createElement("dd")];
      term.textContent = key;
      detail.textContent = value;
      list.append(term, detail);
    }
  }
  const parts = [head, list];
  if (code) {
    const text = document.createElement("pre");
    text.textContent = code;
    parts.push(text);
  }
  return parts;
}
