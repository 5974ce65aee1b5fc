/** Draws what the layout says, as SVG. What is marked, dimmed or not reached yet is a matter of classes alone. */
const SVG = "http://www.w3.org/2000/svg";

class Scene {
  constructor(svg, graph, layout) {
    this.svg = svg;
    this.graph = graph;
    this.layout = layout;
    this.world = svg.querySelector("#world");
  }

  draw() {
    const { layout } = this;
    const frames = layout.frames.map((box) => this.#frame(box));
    this.edgeElements = layout.edges.map((edge) => this.#edge(edge));
    this.elements = new Map();
    const boxes = [];
    for (const box of layout.boxes.values()) {
      if (!box.group?.open) {
        box.element = box.group ? this.#groupElement(box) : this.#nodeElement(box);
        if (box.feeds > 0) {
          const [x, y] = box.hub ? [box.width + 10, box.height / 2 + 4] : [SIZES.pad, box.height + 12];
          const note = `→ ${box.feeds} ${box.hub ? "" : "more "}box${box.feeds === 1 ? "" : "es"}`;
          box.element.append(this.#text(note, box.x + x, box.y + y, "feeds"));
        }
        boxes.push(box.element);
      }
      this.elements.set(box.id, box.element);
    }
    this.world.replaceChildren(...frames, ...this.edgeElements, ...boxes);
  }

  #frame(box) {
    const { group, x, y, width, height } = box;
    const element = this.#box(box, group.depth > 5 ? "frame deep" : "frame", `${group.title}, open, ${group.count} nodes`);
    element.setAttribute("aria-expanded", "true");
    element.append(make("rect", { x, y, width, height, rx: 8 }));
    element.append(...this.#toggle(box, x + 8, y + 5, "M3 8H13", "Collapse"));
    element.append(this.#text(groupTitle(group), x + 32, y + 18, "title small"));
    box.element = element;
    return element;
  }

  #groupElement(box) {
    const { group, x, y, width, height } = box;
    const element = this.#box(box, "box group " + group.kind, `${group.title}, closed, ${group.count} nodes`);
    element.setAttribute("aria-expanded", "false");
    element.append(make("rect", { class: "stack", x: x + 4, y: y + 4, width, height, rx: 7 }));
    element.append(make("rect", { x, y, width, height, rx: 7 }));
    if (!group.absent) {
      element.append(...this.#toggle(box, x + width - 25, y + 6, "M3 8H13M8 3V13", "Expand"));
    }
    element.append(this.#text(box.title, x + SIZES.pad, y + 18, "title"));
    element.append(this.#text(box.number, x + SIZES.pad, y + 35, "number"));
    return element;
  }

  #nodeElement(box) {
    const { node, x, y, width, height } = box;
    const { graph } = this;
    const kind = graph.kind(node);
    const element = this.#box(box, "box node " + kind, describe(graph, node));
    element.append(make("rect", { x, y, width, height, rx: kind === "input" || kind === "constant" ? height / 2.6 : 5 }));
    if (box.bare) {
      element.append(this.#text(box.number, x + width / 2, y + 17, "number middle"));
      return element;
    }
    if (box.chip > 0) {
      const left = box.title === "" ? x + (width - box.chip) / 2 : x + width - box.chip - 6;
      element.append(make("rect", { class: "chip", x: left, y: y + 5, width: box.chip, height: 17, rx: 8 }));
      element.append(this.#text(box.symbol, left + box.chip / 2, y + 17.5, "symbol middle"));
    }
    element.append(this.#text(box.title, x + SIZES.pad, y + 18, "title"));
    element.append(this.#text(box.number, x + SIZES.pad, y + 35, "number"));
    if (kind !== "constant") {
      element.append(this.#text(box.gradient, x + width - SIZES.pad, y + 35, "gradient end"));
    }
    return element;
  }

  #box(box, type, label) {
    return make("g", { class: type, "data-box": box.id, role: "button", tabindex: -1, "aria-label": label });
  }

  #toggle(box, x, y, path, label) {
    const button = make("g", { class: "toggle", "data-toggle": box.id, transform: `translate(${x} ${y})` });
    const title = make("title", {});
    title.textContent = label;
    button.append(title, make("rect", { width: 16, height: 16, rx: 4 }), make("path", { d: path }));
    return [button];
  }

  #text(text, x, y, type) {
    const element = make("text", { x, y, class: type });
    element.textContent = text;
    return element;
  }

  #edge(edge) {
    const element = make("g", { class: "edge", "data-from": boxId(edge.from), "data-to": boxId(edge.to) });
    const { x, y } = edge.end;
    element.append(make("path", { class: "line", d: edge.around ? corners(edge) : curve(edge.points) }));
    element.append(make("path", { class: "head", d: `M${x} ${y}l-8 -4v8z` }));
    element.classList.toggle("far", edge.route.far === true);
    if (edge.count > 1) {
      element.classList.add("many");
      element.style.setProperty("--width", Math.min(1.2 + Math.log2(edge.count) / 3, 3.5));
    }
    edge.element = element;
    return element;
  }
}

function make(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  return element;
}

/** A line through the points that bends smoothly between them, with room for its head. */
function curve(points) {
  let path = `M${round(points[0].x)} ${round(points[0].y)}`;
  points.forEach((to, at) => {
    const from = points[at - 1];
    const x = at === points.length - 1 ? to.x - 7 : to.x;
    if (at > 0 && Math.abs(to.y - from.y) < 0.5) {
      path += `L${round(x)} ${round(to.y)}`;
    } else if (at > 0) {
      const bend = Math.max(12, (x - from.x) / 2);
      path += `C${round(from.x + bend)} ${round(from.y)} ${round(x - bend)} ${round(to.y)} ${round(x)} ${round(to.y)}`;
    }
  });
  return path;
}

/** A way with round corners: out to the right, down or up between the rows, back, and in from the left. */
function corners({ start, end, around: [out, bottom, back] }) {
  const points = [start, { x: out, y: start.y }, { x: out, y: bottom }, { x: back, y: bottom }, { x: back, y: end.y }];
  points.push({ x: end.x - 7, y: end.y });
  let path = `M${round(start.x)} ${round(start.y)}`;
  for (let at = 1; at + 1 < points.length; at++) {
    const [before, here, after] = points.slice(at - 1, at + 2);
    const [one, other] = [toward(here, before), toward(here, after)];
    path += `L${round(one.x)} ${round(one.y)}Q${round(here.x)} ${round(here.y)} ${round(other.x)} ${round(other.y)}`;
  }
  return path + `L${round(end.x - 7)} ${round(end.y)}`;
}

/** The point at most 8 away from the one, on the way to the other. */
function toward(one, other) {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  const share = distance === 0 ? 0 : Math.min(8, distance / 2) / distance;
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

function round(number) {
  return Math.round(number * 10) / 10;
}

/** A node in one line, as it is read aloud. */
function describe(graph, i) {
  const place = graph.place(i);
  const parts = [graph.definition(i), "value " + fullNumber(graph.data(i)), "gradient " + fullNumber(graph.grad(i))];
  return (place ? [...parts, place] : parts).join(", ");
}
