/** The user's own lines. A line that made nodes is a button which selects them. */
class SourcePane {
  constructor(element, graph, onLine) {
    this.element = element;
    this.graph = graph;
    this.lines = new Map(); // by place: the line's element, its text and its nodes
    for (let i = 0; i < graph.size; i++) {
      const place = graph.place(i);
      if (place !== null) {
        this.#line(place).nodes.push(i);
      }
    }
    this.#fill();
    element.addEventListener("click", (event) => {
      const button = event.target.closest("[data-place]");
      if (button) {
        onLine(this.lines.get(button.dataset.place).nodes, button.dataset.place);
      }
    });
  }

  #line(place) {
    let line = this.lines.get(place);
    if (line === undefined) {
      this.lines.set(place, (line = { place, nodes: [], text: null, element: null }));
    }
    return line;
  }

  #fill() {
    const files = new Map();
    const sources = [...this.graph.sources].sort((one, other) => one.firstLine - other.firstLine);
    for (const { file, firstLine, text } of sources) {
      text.replace(/\n$/, "").split("\n").forEach((content, at) => {
        const number = firstLine + at;
        const place = `${file}:${number}`;
        const line = this.lines.get(place) ?? { place, nodes: [] };
        line.text = content.replace(/\r$/, "");
        fileOf(files, file).set(number, line);
      });
    }
    for (const [place, line] of this.lines) {
      if (line.text === null) {
        const colon = place.lastIndexOf(":");
        line.text = null;
        line.made = this.#made(line.nodes);
        fileOf(files, place.slice(0, colon)).set(Number(place.slice(colon + 1)), line);
      }
    }
    const parts = [];
    for (const [file, lines] of files) {
      const title = document.createElement("h3");
      title.textContent = file;
      parts.push(title, this.#list([...lines].sort(([one], [other]) => one - other)));
    }
    if (parts.length === 0) {
      const note = document.createElement("p");
      note.textContent = "Nothing is known of the source: no node has a line.";
      parts.push(note);
    }
    this.element.replaceChildren(...parts);
  }

  /** What stands for a line whose text is not known: what it made. */
  #made(nodes) {
    const results = nodes.filter((i) => !this.graph.isLeaf(i));
    const made = results.length > 0 ? results : nodes;
    const texts = made.slice(0, 3).map((i) => this.graph.nodes[i].span?.text || this.graph.definition(i));
    return shortText([...new Set(texts)].join("; ") + (made.length > 3 ? "; …" : ""), 90);
  }

  #list(lines) {
    const list = document.createElement("ol");
    let last = null;
    for (const [number, line] of lines) {
      const item = document.createElement("li");
      const row = document.createElement(line.nodes.length > 0 ? "button" : "span");
      row.className = "row";
      if (line.nodes.length > 0) {
        row.dataset.place = line.place;
        row.setAttribute("aria-pressed", "false");
        row.title = `${line.place}: ${line.nodes.length} node${line.nodes.length === 1 ? "" : "s"}`;
      }
      const [count, code] = [document.createElement("span"), document.createElement("code")];
      count.className = "count";
      count.textContent = number;
      code.textContent = line.text ?? line.made;
      code.classList.toggle("made", line.text === null);
      row.append(count, code);
      item.append(row);
      item.classList.toggle("gap", last !== null && number > last + 1);
      last = number;
      line.element = row;
      line.code = code;
      list.append(item);
    }
    return list;
  }

  /** The text of a node's line, or null. */
  textOf(i) {
    const line = this.lines.get(this.graph.place(i));
    return line?.text ?? null;
  }

  /** Marks the lines of the nodes, and for one node the expression that made it. */
  mark(nodes) {
    for (const line of this.marked ?? []) {
      line.element.classList.remove("marked");
      line.element.setAttribute("aria-pressed", "false");
      line.code.textContent = line.text ?? line.made;
    }
    const places = new Set(nodes.map((i) => this.graph.place(i)));
    this.marked = [...places].map((place) => this.lines.get(place)).filter((line) => line?.element);
    for (const line of this.marked) {
      line.element.classList.add("marked");
      line.element.setAttribute("aria-pressed", "true");
    }
    if (nodes.length === 1 && this.marked.length === 1) {
      this.#markSpan(this.marked[0], this.graph.nodes[nodes[0]].span);
    }
    this.marked[0]?.element.scrollIntoView({ block: "nearest" });
  }

  #markSpan(line, span) {
    if (!span || line.text === null) {
      return;
    }
    const end = span.endLine > span.line ? line.text.length : span.endColumn - 1;
    const mark = document.createElement("mark");
    mark.textContent = line.text.slice(span.column - 1, end);
    line.code.replaceChildren(line.text.slice(0, span.column - 1), mark, line.text.slice(end));
  }

  /** Hints at the line of the node under the pointer. */
  hint(i) {
    this.hinted?.classList.remove("hinted");
    this.hinted = i === null ? null : this.lines.get(this.graph.place(i))?.element;
    this.hinted?.classList.add("hinted");
  }
}

function fileOf(files, file) {
  if (!files.has(file)) {
    files.set(file, new Map());
  }
  return files.get(file);
}
