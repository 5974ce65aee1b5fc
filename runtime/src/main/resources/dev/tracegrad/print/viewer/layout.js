/**
 * Where everything stands. Each open group is laid out by itself with dagre, from the innermost outwards, and is then one
 * box of its parent: opening one moves only what is around it. Columns go from left to right, operands before users.
 */
const SIZES = { font: 13, small: 11, pad: 9, line: 17, chip: 18, gap: 14, columns: 46, frame: 14, header: 22 };
const GRID_ASPECT = 1.6;
const FONT = "system-ui, -apple-system, \"Segoe UI\", \"DejaVu Sans\", sans-serif"; // as in the style sheet

class Layout {
  constructor(graph, groups) {
    this.graph = graph;
    this.groups = groups;
    this.kept = new Map(); // by group: what was laid out, and where it stood
    this.pen = document.createElement("canvas").getContext("2d");
    this.widths = new Map();
  }

  width(text, size, bold) {
    const key = `${size}${bold ? "b" : ""} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.pen.font = `${bold ? "600 " : ""}${size}px ${FONT}`;
      width = this.pen.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  /** Makes `boxes` (what is seen, by id), `frames` (open groups, outer first) and `edges`, with absolute coordinates. */
  run() {
    this.boxes = new Map();
    this.frames = [];
    this.#collectEdges();
    const whole = this.#arrange(this.groups.top);
    this.#settle(this.groups.top, 0, 0);
    this.size = { width: whole.width, height: whole.height };
    this.#route();
  }

  /** The edges between what is seen, each once, and those between the children of each open group. */
  #collectEdges() {
    const { graph, groups } = this;
    const box = new Array(graph.size);
    const open = [groups.top];
    while (open.length > 0) {
      const group = open.pop();
      group.nodes.forEach((i) => (box[i] = i));
      for (const child of group.groups) {
        child.open ? open.push(child) : child.eachNode((i) => (box[i] = child));
      }
    }
    this.edges = [];
    this.levels = new Map();
    const known = new Map();
    const add = (from, to, index) => {
      if (from === to) {
        return;
      }
      let into = known.get(to);
      if (into === undefined) {
        known.set(to, (into = new Map()));
      }
      const edge = into.get(from);
      if (edge !== undefined) {
        edge.count++;
      } else {
        into.set(from, this.#addEdge({ from, to, index, count: 1 }));
      }
    };
    for (let i = 0; i < graph.size; i++) {
      graph.nodes[i].slots.forEach((operand, index) => operand >= 0 && add(box[operand], box[i], index));
    }
    const boxOrAbsent = (i) => (i >= 0 ? box[i] : groups.boxOf(groups.absent[-1 - i]));
    graph.absentEdges.forEach(([from, to]) => add(boxOrAbsent(from), boxOrAbsent(to), Infinity));
  }

  #addEdge(edge) {
    let [from, to] = [edge.from, edge.to];
    let [around, other] = [this.#around(from), this.#around(to)];
    while (around !== other) {
      if (around.depth >= other.depth) {
        [from, around] = [around, around.parent];
      } else {
        [to, other] = [other, other.parent];
      }
    }
    edge.level = around;
    let level = this.levels.get(around);
    if (level === undefined) {
      this.levels.set(around, (level = new Map()));
    }
    const key = `${boxId(from)}>${boxId(to)}`;
    level.set(key, Math.min(level.get(key) ?? Infinity, edge.index));
    edge.key = key;
    this.edges.push(edge);
    return edge;
  }

  #around(box) {
    return box instanceof Group ? box.parent : this.groups.groupOf[box];
  }

  /** Lays out the inside of an open group; gives its size with the frame. */
  #arrange(group) {
    const items = [...group.nodes.map((i) => this.#nodeBox(i)), ...group.groups.map((child) => this.#groupBox(child))];
    items.sort((one, other) => one.first - other.first);
    const level = this.levels.get(group) ?? new Map();
    const signature = JSON.stringify([items.map(({ id, width, height }) => [id, width, height]), [...level]]);
    let kept = this.kept.get(group);
    if (kept?.signature !== signature) {
      kept = level.size === 0 ? arrangeGrid(items) : arrangeLayers(items, level);
      kept.signature = signature;
      this.kept.set(group, kept);
    }
    const top = group.parent === null;
    const header = top ? 0 : SIZES.header;
    const frame = top ? 0 : SIZES.frame;
    const title = top ? 0 : this.width(groupTitle(group), SIZES.small, true) + 56;
    const width = Math.max(kept.width + 2 * frame, title);
    return { width, height: kept.height + 2 * frame + header, dx: frame, dy: frame + header };
  }

  #nodeBox(i) {
    const { graph } = this;
    const title = boxTitle(graph, i);
    const number = shortNumber(graph.data(i));
    const gradient = "∇ " + shortNumber(graph.grad(i));
    const constant = graph.kind(i) === "constant";
    const symbol = graph.isLeaf(i) ? "" : graph.nodes[i].symbol;
    const chip = symbol === "" ? 0 : Math.max(SIZES.chip, this.width(symbol, SIZES.small, true) + 10);
    const upper = this.width(title, SIZES.font, true) + (chip > 0 && title ? 8 : 0) + chip;
    const numbers = this.width(number, SIZES.small) + (constant ? 0 : 12 + this.width(gradient, SIZES.small));
    const width = Math.max(44, Math.ceil(Math.max(upper, numbers)) + 2 * SIZES.pad);
    const bare = constant && title === "";
    const height = bare ? SIZES.line + 8 : 2 * SIZES.line + 10;
    const box = { id: boxId(i), node: i, first: i, width, height, title, number, gradient, symbol, chip, bare };
    this.boxes.set(box.id, box);
    return box;
  }

  #groupBox(group) {
    const box = { id: boxId(group), group, first: group.first };
    if (group.open) {
      Object.assign(box, this.#arrange(group));
    } else {
      box.title = groupTitle(group);
      box.number = `${group.count} node${group.count === 1 ? "" : "s"}`;
      box.width = Math.ceil(Math.max(this.width(box.title, SIZES.font, true) + 26, this.width(box.number, SIZES.small)));
      box.width += 2 * SIZES.pad;
      box.height = 2 * SIZES.line + 10;
    }
    this.boxes.set(box.id, box);
    return box;
  }

  /** Gives absolute places to the children of a group whose inside starts at x, y. */
  #settle(group, x, y) {
    const kept = this.kept.get(group);
    kept.x = x;
    kept.y = y;
    for (const [id, place] of kept.places) {
      const box = this.boxes.get(id);
      box.x = x + place.x;
      box.y = y + place.y;
      box.feeds = kept.hidden?.get(id) ?? 0;
      box.hub = kept.hubs?.has(id) ?? false;
      if (box.group?.open) {
        this.frames.push(box);
        this.#settle(box.group, box.x + box.dx, box.y + box.dy);
      }
    }
  }

  /** Gives each edge its points: from the right side of a box, through bends between columns, to the left side. */
  #route() {
    const into = new Map();
    for (const edge of this.edges) {
      edge.fromBox = this.boxes.get(boxId(edge.from));
      edge.toBox = this.boxes.get(boxId(edge.to));
      edge.route = this.kept.get(edge.level).routes.get(edge.key);
      into.has(edge.toBox) ? into.get(edge.toBox).push(edge) : into.set(edge.toBox, [edge]);
    }
    for (const [box, edges] of into) {
      const middle = (edge) => edge.fromBox.y + edge.fromBox.height / 2;
      edges.sort((one, other) => (box.group ? middle(one) - middle(other) : one.index - other.index));
      const seen = edges.filter((edge) => !edge.route.far);
      edges.forEach((edge) => {
        const at = seen.indexOf(edge);
        const share = at < 0 ? 0.15 : seen.length === 1 ? 0.5 : 0.15 + (0.7 * at) / (seen.length - 1);
        edge.end = { x: box.x, y: box.y + box.height * share };
      });
    }
    for (const edge of this.edges) {
      const { x, y } = this.kept.get(edge.level);
      const { route } = edge;
      const start = { x: edge.fromBox.x + edge.fromBox.width, y: edge.fromBox.y + edge.fromBox.height / 2 };
      edge.start = start;
      if (route.around) {
        const [out, bottom, back] = route.around;
        edge.around = [x + out, y + bottom, x + back];
      } else {
        const heights = { null: start.y, undefined: edge.end.y };
        const bends = route.bends.map((bend) => ({ x: x + bend.x, y: heights[bend.y] ?? y + bend.y }));
        edge.points = [start, ...bends, edge.end];
      }
    }
  }
}

function arrangeLayers(items, level) {
  const columns = new Columns(items, level);
  const { places, width, height } = columns;
  const hubs = new Set([...columns.hubs.keys()].map((hub) => hub.id));
  return { places, routes: columns.routes(), width, height, hubs, hidden: columns.hidden() };
}

/** Things without edges between them, in rows. */
function arrangeGrid(items, least = 0) {
  const gap = SIZES.gap;
  const area = items.reduce((sum, item) => sum + (item.width + gap) * (item.height + gap), 0);
  const limit = Math.max(least, Math.sqrt(area * GRID_ASPECT), ...items.map((item) => item.width));
  const places = new Map();
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const item of items) {
    if (x > 0 && x + item.width > limit) {
      [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    }
    places.set(item.id, { x, y });
    rowHeight = Math.max(rowHeight, item.height);
    width = Math.max(width, x + item.width);
    x += item.width + gap;
  }
  return { places, routes: new Map(), width, height: y + rowHeight };
}

function boxId(box) {
  return box instanceof Group ? "g" + box.id : "n" + box;
}

function groupTitle(group) {
  return shortText(group.title, 34);
}

/** What stands at the head of a node's box: its name, or the text that it was made from; "" for a bare operation. */
function boxTitle(graph, i) {
  const { name, span } = graph.nodes[i];
  if (name) {
    return shortText(graph.label(i), 24);
  }
  if (graph.kind(i) === "input") {
    return graph.label(i);
  }
  const text = (span?.text ?? "").replace(/\s+/g, " ").trim();
  return graph.kind(i) === "constant" ? "" : text !== "" && Array.from(text).length <= 18 ? text : "";
}
