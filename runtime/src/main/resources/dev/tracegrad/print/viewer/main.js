/** Puts the parts together, and does what the pointer, the keys and the buttons ask for. */
const FIRST_BOXES = 150;
const FIRST_SCALE = 0.5;
const FEW_BOXES = 12;
const MOST_BOXES = 2000;

class Viewer {
  constructor(json) {
    this.svg = document.querySelector("#picture");
    this.graph = new Graph(json);
    this.groups = new Groups(this.graph);
    this.layout = new Layout(this.graph, this.groups);
    this.scene = new Scene(this.svg, this.graph, this.layout);
    this.view = new View(this.svg, this.layout);
    this.marks = new Marks(this.graph, this.groups, this.layout);
    this.source = new SourcePane(document.querySelector("#source"), this.graph, (nodes) => this.selectLine(nodes));
    this.steps = new Steps(this.graph, this.groups, this.layout, () => this.#applySteps());
    this.search = new Search(this.graph, (found) => this.#markFound(found), (i) => this.show(i));
    this.found = [];
    this.status = document.querySelector("#status");
    this.tip = document.querySelector("#tip");
    this.details = document.querySelector("#details");
    this.groups.openWhile((only) => this.#fits(FIRST_BOXES, only ? 0 : FIRST_SCALE));
    this.redraw();
    this.view.fit();
    this.#describe();
    this.#listen();
    listenToKeys(this);
  }

  redraw() {
    this.layout.run();
    this.scene.draw();
    this.marks.apply();
    this.steps.apply();
    this.#markFound(this.found);
  }

  say(text) {
    this.status.textContent = text;
  }

  // ------------------------------------------------------------------------------------------ opening and closing

  /** Opens or closes a group where it stands: its upper left corner stays where it is on the screen. */
  toggle(group) {
    if (group.absent) {
      this.say(`${group.title}: ${group.absent}.`);
      return;
    }
    const point = this.view.screenOf(this.layout.boxes.get(boxId(group)));
    group.open = !group.open;
    for (let only = group; group.open && only.size === 1 && only.groups.length === 1; ) {
      only = only.groups[0];
      only.open = true;
    }
    if (this.#tooMany()) {
      group.open = false;
      return;
    }
    this.redraw();
    this.view.hold(this.layout.boxes.get(boxId(group)), point);
    this.say(`${group.title}: ${group.open ? "open" : "closed"}, ${group.count} nodes`);
  }

  /** Whether at most so many boxes are seen, and can be seen at once at that scale. */
  #fits(boxes, scale) {
    if (this.groups.countSeen() > boxes) {
      return false;
    }
    if (scale === 0 || this.groups.countSeen() <= FEW_BOXES) {
      return true;
    }
    this.layout.run();
    return this.view.scaleToFit() >= scale;
  }

  #tooMany() {
    const seen = this.groups.countSeen();
    if (seen > MOST_BOXES) {
      this.say(`That would be ${seen} boxes, and more than ${MOST_BOXES} are not drawn: close something first.`);
    }
    return seen > MOST_BOXES;
  }

  toggleSelected() {
    if (this.marks.box?.group) {
      this.toggle(this.marks.box.group);
    }
  }

  closeAround() {
    const { box } = this.marks;
    const group = box && (box.group?.open ? box.group : (box.group?.parent ?? this.groups.groupOf[box.node]));
    if (group?.parent) {
      this.marks.selectGroup(group);
      this.toggle(group);
    }
  }

  openMore() {
    const most = Math.min(MOST_BOXES, 4 * Math.max(FIRST_BOXES, this.groups.countSeen()));
    this.groups.openWhile(() => this.#fits(most, 0));
    this.redraw();
    this.view.fit();
  }

  closeAll() {
    this.groups.all.forEach((group) => (group.open = group.parent === null));
    this.redraw();
    this.view.fit();
  }

  // ---------------------------------------------------------------------------------------------------- selecting

  select(box) {
    box.group ? this.marks.selectGroup(box.group) : this.marks.selectNode(box.node);
    this.#selected();
    this.say(box.group ? `${box.group.title}, ${box.group.count} nodes` : describe(this.graph, box.node));
  }

  selectLine(nodes) {
    this.marks.selectNodes(nodes);
    this.#selected();
    const box = this.layout.boxes.get(boxId(this.groups.boxOf(nodes[0])));
    this.view.show(box);
    this.say(`${this.graph.place(nodes[0])}: ${nodes.length} node${nodes.length === 1 ? "" : "s"}`);
  }

  /** Opens what hides a node, selects it and brings it into view; or the group that it is in, if that would be too much. */
  show(i) {
    const before = this.groups.all.map((group) => group.open);
    if (this.groups.reveal(i)) {
      if (this.#tooMany()) {
        this.groups.all.forEach((group) => (group.open = before[group.id]));
        const around = this.layout.boxes.get(boxId(this.groups.boxOf(i)));
        const { textContent } = this.status;
        this.select(around);
        this.view.show(around);
        this.say(textContent);
        return;
      }
      this.redraw();
    }
    const box = this.layout.boxes.get(boxId(i));
    this.select(box);
    this.view.show(box);
  }

  /** Selects the box that choose(box) gives for the selected one; the root, if none is selected. */
  move(choose) {
    const root = this.layout.boxes.get(boxId(this.groups.boxOf(this.graph.root)));
    const box = this.marks.box ? choose(this.marks.box) : root;
    if (box) {
      this.select(box);
      this.view.show(box);
      box.element.focus({ preventScroll: true });
    }
  }

  clear() {
    this.marks.clear();
    this.search.clear();
    this.steps.stop();
    this.steps.go(this.steps.last);
    this.#selected();
    this.say("");
  }

  #selected() {
    this.marks.apply();
    this.source.mark(this.marks.nodes.length <= 2000 ? this.marks.nodes : []);
    const { box, nodes } = this.marks;
    const parts = box?.group ? groupCard(box.group) : nodes.length === 1 ? nodeCard(this.graph, this.source, nodes[0]) : [];
    this.details.replaceChildren(...parts);
    this.details.hidden = parts.length === 0;
  }

  #markFound(found) {
    this.found = found;
    const ids = new Set(found.map((i) => boxId(this.groups.boxOf(i))));
    for (const box of this.layout.boxes.values()) {
      box.element.classList.toggle("match", ids.has(box.id));
    }
  }

  #applySteps() {
    const box = this.steps.apply();
    if (box) {
      this.view.show(box, false);
    }
  }

  // ------------------------------------------------------------------------------------------------------- around

  switchTheme() {
    const { dataset } = document.documentElement;
    const dark = dataset.theme ? dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    dataset.theme = dark ? "light" : "dark";
    document.querySelector("#theme").setAttribute("aria-pressed", String(!dark));
  }

  switchPanel() {
    const hidden = document.body.classList.toggle("no-panel");
    document.querySelector("#panel").setAttribute("aria-pressed", String(!hidden));
  }

  #describe() {
    const { graph, groups } = this;
    const root = graph.root;
    const all = graph.absent.reduce((sum, part) => sum + part.nodes, graph.size).toLocaleString("en");
    const nodes = graph.absent.length > 0 ? `${graph.size.toLocaleString("en")} of ${all}` : all;
    document.querySelector("#summary").textContent =
      `${graph.label(root)} = ${fullNumber(graph.data(root))} · ${nodes} nodes`;
    const notes = [];
    if (graph.scopes.length === 0 && groups.all.length > 1) {
      const lines = groups.made.line > 0 ? "grouped by source line" : "grouped in their order";
      notes.push(`No scopes are known, and there are too many nodes for one picture: they are ${lines}.`);
    }
    const note = document.querySelector("#note");
    note.textContent = [...notes, note.textContent.trim()].join(" ").trim();
    note.hidden = note.textContent === "";
  }

  #boxAt(event) {
    const element = event.target.closest?.("[data-box]");
    return element ? this.layout.boxes.get(element.dataset.box) : undefined;
  }

  #listen() {
    const { svg } = this;
    new ResizeObserver(() => this.view.resized()).observe(svg);
    svg.addEventListener("click", (event) => {
      const toggle = event.target.closest("[data-toggle]");
      if (this.view.dragged) {
        return;
      }
      const box = this.#boxAt(event);
      if (toggle) {
        this.toggle(this.layout.boxes.get(toggle.dataset.toggle).group);
      } else if (box) {
        this.select(box);
      } else if (!this.marks.isEmpty) {
        this.marks.clear();
        this.#selected();
      }
    });
    svg.addEventListener("dblclick", (event) => {
      const box = this.#boxAt(event);
      if (box?.group && !event.target.closest("[data-toggle]")) {
        this.toggle(box.group);
      }
    });
    svg.addEventListener("pointermove", (event) => this.#hover(event));
    svg.addEventListener("pointerleave", () => this.#hover(null));
    const actions = {
      more: () => this.openMore(),
      less: () => this.closeAll(),
      fit: () => this.view.fit(),
      in: () => this.view.zoom(ZOOM.step),
      out: () => this.view.zoom(1 / ZOOM.step),
      theme: () => this.switchTheme(),
      panel: () => this.switchPanel(),
      ask: () => document.querySelector("#help").showModal(),
    };
    for (const [id, action] of Object.entries(actions)) {
      document.getElementById(id).addEventListener("click", action);
    }
  }

  #hover(event) {
    const box = event && event.buttons === 0 ? this.#boxAt(event) : undefined;
    this.tip.hidden = box === undefined || box.group?.open === true;
    if (box !== this.hovered) {
      this.hovered = box;
      this.source.hint(box && !box.group ? box.node : null);
      if (!this.tip.hidden) {
        this.tip.replaceChildren(...(box.group ? groupCard(box.group) : nodeCard(this.graph, this.source, box.node)));
      }
    }
    if (!this.tip.hidden) {
      const { innerWidth, innerHeight } = window;
      const { offsetWidth, offsetHeight } = this.tip;
      const right = event.clientX + 16 + offsetWidth > innerWidth;
      this.tip.style.left = (right ? event.clientX - 16 - offsetWidth : event.clientX + 16) + "px";
      this.tip.style.top = Math.max(4, Math.min(event.clientY + 16, innerHeight - offsetHeight - 8)) + "px";
    }
  }
}

const viewer = new Viewer(JSON.parse(document.querySelector("#graph").textContent));
requestAnimationFrame(() => {
  document.documentElement.dataset.opened = Math.round(performance.now());
});
