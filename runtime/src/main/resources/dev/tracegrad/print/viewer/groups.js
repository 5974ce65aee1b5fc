/**
 * The graph's nodes as a tree of groups: a group a scope, and groups made up where a scope holds too many things to look at.
 *
 * No group has more than MOST_CHILDREN children, so opening one never draws more boxes than that. Children are in
 * topological order. A leaf without a scope, such as a weight, is where the nodes that use it are.
 */
const MOST_CHILDREN = 60;
const MANY_CHILDREN = 30;

class Group {
  constructor(label, kind, parent) {
    this.label = label;
    this.kind = kind; // "scope", "pass", "line", "names", "part"
    this.parent = parent;
    this.groups = [];
    this.nodes = [];
    this.count = 0;
    this.open = false;
  }

  get size() {
    return this.groups.length + this.nodes.length;
  }

  /** Calls visit(i) for each node in it, those of inner groups too. */
  eachNode(visit) {
    const open = [this];
    while (open.length > 0) {
      const group = open.pop();
      group.nodes.forEach(visit);
      open.push(...group.groups);
    }
  }
}

class Groups {
  constructor(graph) {
    this.graph = graph;
    this.top = new Group("graph", "top", null);
    this.top.open = true;
    this.made = { line: 0, part: 0, names: 0 };
    this.absent = [];
    this.#takeScopes();
    this.#joinSingles();
    this.#boundAll();
    this.#finish();
  }

  #takeScopes() {
    const { graph } = this;
    const groups = [];
    graph.scopes.forEach((scope, id) => {
      const parent = scope.parent === null || scope.parent === undefined ? this.top : groups[scope.parent];
      groups[id] = new Group(scope.label, scope.pass ? "pass" : "scope", parent);
      groups[id].depth = (parent.depth ?? 0) + 1;
    });
    this.top.depth = 0;
    this.#takeAbsent(groups);
    const home = new Array(graph.size);
    for (let i = graph.size - 1; i >= 0; i--) {
      const scope = graph.nodes[i].scope ?? null;
      const leaf = graph.isLeaf(i);
      home[i] = scope !== null ? groups[scope] : leaf ? this.#common(i, home) : this.top;
    }
    // Groups are listed when their first node comes, so that they are in topological order; empty ones never.
    const listed = new Set([this.top]);
    const list = (group) => {
      for (let at = group; !listed.has(at); at = at.parent) {
        listed.add(at);
        at.parent.groups.push(at);
      }
    };
    let next = 0;
    for (let i = 0; i < graph.size; i++) {
      for (; next < this.absent.length && this.absent[next].first <= i; next++) {
        list(this.absent[next]);
      }
      home[i].nodes.push(i);
      list(home[i]);
    }
  }

  /** A group for each part that the page has no nodes of; it cannot be opened. */
  #takeAbsent(groups) {
    for (const { scope, nodes, first } of this.graph.absent) {
      const group = scope === undefined ? new Group("further nodes", "part", this.top) : groups[scope];
      group.absent = "not in this page";
      group.count = nodes;
      group.first = first;
      this.absent.push(group);
    }
    this.absentUsers = new Map();
    for (const [from, to] of this.graph.absentEdges) {
      if (from >= 0 && to < 0) {
        if (!this.absentUsers.has(from)) {
          this.absentUsers.set(from, []);
        }
        this.absentUsers.get(from).push(this.absent[-1 - to]);
      }
    }
  }

  /** The innermost group around all users of a node; the top if there are none. */
  #common(i, home) {
    let common = null;
    const include = (user) => {
      let group = user;
      common ??= group;
      while (common !== group) {
        if (common.depth >= group.depth) {
          common = common.parent;
        } else {
          group = group.parent;
        }
      }
    };
    this.graph.users(i).forEach((user) => include(home[user]));
    (this.absentUsers.get(i) ?? []).forEach((group) => include(group.parent));
    return common ?? this.top;
  }

  /** Makes one group of a group and the only one in it, if that is all: i = 3 › forward. */
  #joinSingles() {
    const open = [...this.top.groups];
    while (open.length > 0) {
      const group = open.pop();
      while (group.nodes.length === 0 && group.groups.length === 1 && !group.groups[0].absent) {
        const [only] = group.groups;
        group.label += " › " + only.label;
        group.nodes = only.nodes;
        group.groups = only.groups;
        group.groups.forEach((child) => (child.parent = group));
      }
      group.groups.forEach((child) => open.push(child)); // may be very many
    }
  }

  #boundAll() {
    const open = [this.top];
    while (open.length > 0) {
      const group = open.pop();
      if (group.size > MANY_CHILDREN) {
        this.#boundLeaves(group);
      }
      if (group.size > MOST_CHILDREN) {
        this.#boundNodes(group);
        this.#boundGroups(group);
      }
      open.push(...group.groups);
    }
  }

  #boundLeaves(group) {
    const { graph } = this;
    if (group.kind !== "names" && group.kind !== "part") {
      this.#gather(group, "names", 5, (i) => (this.#isShared(i) ? baseName(graph, i) : null));
    }
  }

  /** Whether it is a leaf with several users; a leaf with one stays with that. */
  #isShared(i) {
    const users = this.graph.users(i).length + (this.absentUsers.get(i)?.length ?? 0);
    return this.graph.isLeaf(i) && users > 1;
  }

  #boundNodes(group) {
    const { graph } = this;
    const room = () => group.size > MOST_CHILDREN && group.nodes.length > MOST_CHILDREN / 4;
    const lineOf = (i) => graph.place(graph.isLeaf(i) && graph.users(i).length === 1 ? graph.users(i)[0] : i);
    if (room() && ["top", "scope", "pass"].includes(group.kind) && isAcyclic(graph, group.nodes, lineOf)) {
      this.#gather(group, "line", 2, lineOf);
    }
    if (room()) {
      const parts = cut(group.nodes, MOST_CHILDREN - Math.min(group.groups.length, MOST_CHILDREN / 2));
      group.nodes = [];
      for (const part of parts) {
        const told = part.filter((i) => graph.kind(i) !== "constant");
        const [first, last] = told.length > 0 ? [told[0], told[told.length - 1]] : [part[0], part[part.length - 1]];
        this.#add(group, "part", `${graph.label(first)} … ${graph.label(last)}`, part);
      }
    }
  }

  /** Puts nodes of the same key into a group, if at least so many have it; nodes without a key stay. */
  #gather(group, kind, least, keyOf) {
    const byKey = new Map();
    for (const i of group.nodes) {
      const key = keyOf(i);
      if (key !== null) {
        byKey.has(key) ? byKey.get(key).push(i) : byKey.set(key, [i]);
      }
    }
    const rest = group.nodes.filter((i) => !(byKey.get(keyOf(i))?.length >= least));
    if (byKey.size === 1 && rest.length === 0 && group.groups.length === 0) {
      return; // The group would only be wrapped once more.
    }
    group.nodes = rest;
    for (const [key, nodes] of byKey) {
      if (nodes.length >= least) {
        this.#add(group, kind, key, nodes);
      }
    }
  }

  #add(parent, kind, label, nodes) {
    const group = new Group(label, kind, parent);
    group.nodes = nodes;
    parent.groups.push(group);
    this.made[kind]++;
  }

  #boundGroups(group) {
    if (group.size <= MOST_CHILDREN || group.groups.length < 2) {
      return;
    }
    const kept = group.groups.filter((child) => child.kind === "names");
    const rest = group.groups.filter((child) => child.kind !== "names");
    const parts = cut(rest, MOST_CHILDREN - Math.min(MOST_CHILDREN / 2, group.nodes.length + kept.length));
    const made = parts.map((part) => {
      const inner = new Group(range(part.map((child) => child.label)), "part", group);
      inner.groups = part;
      part.forEach((child) => (child.parent = inner));
      this.made.part++;
      return inner;
    });
    group.groups = [...kept, ...made];
  }

  /** Numbers the groups, counts their nodes, tells siblings of one label apart. */
  #finish() {
    this.all = [];
    this.groupOf = new Array(this.graph.size);
    const open = [this.top];
    while (open.length > 0) {
      const group = open.pop();
      group.id = this.all.length;
      group.depth = group.parent ? group.parent.depth + 1 : 0;
      this.all.push(group);
      group.nodes.forEach((i) => (this.groupOf[i] = group));
      const seen = new Map();
      for (const child of group.groups) {
        const number = (seen.get(child.label) ?? 0) + 1;
        seen.set(child.label, number);
        child.title = number === 1 ? child.label : `${child.label}#${number}`;
      }
      open.push(...group.groups);
    }
    for (let id = this.all.length - 1; id >= 0; id--) {
      const group = this.all[id];
      group.count += group.nodes.length;
      const own = group.absent ? group.first - 0.5 : (group.nodes[0] ?? Infinity);
      group.first = group.groups.reduce((first, child) => Math.min(first, child.first), own);
      if (group.parent) {
        group.parent.count += group.count;
      }
    }
  }

  /**
   * Opens groups level by level as long as fits(only) says that what is seen then is not too much, where `only` tells that
   * it is a single group, with all else in it. Of the first level that does
   * not fit as a whole, single groups are opened if else there would be next to nothing to see.
   */
  openWhile(fits) {
    let level = this.all.filter((group) => !group.open && !group.absent && (group.parent === null || group.parent.open));
    while (level.length > 0) {
      level.forEach((group) => (group.open = true));
      if (!fits(level.length === 1 && level[0].parent === this.top)) {
        level.forEach((group) => (group.open = false));
        this.#openSingly(level, fits);
        return;
      }
      level = level.flatMap((group) => group.groups).filter((group) => !group.absent);
    }
  }

  #openSingly(level, fits) {
    const latest = [...level].sort((one, other) => other.first - one.first);
    for (const group of latest.slice(0, 8)) {
      if (this.countSeen() < 16) {
        group.open = true;
        group.open = fits();
      }
    }
  }

  /** Opens what is around a node, so that it is seen; tells whether anything changed. */
  reveal(i) {
    let changed = false;
    for (let group = this.groupOf[i]; group; group = group.parent) {
      changed ||= !group.open;
      group.open = true;
    }
    return changed;
  }

  /** The box that shows a node or a group: the outermost closed group around it, or itself, a node as its position. */
  boxOf(item) {
    let box = item;
    for (let group = item instanceof Group ? item.parent : this.groupOf[item]; group; group = group.parent) {
      if (!group.open) {
        box = group;
      }
    }
    return box;
  }

  /** How many boxes are drawn. */
  countSeen() {
    let seen = 0;
    const open = [this.top];
    while (open.length > 0) {
      const group = open.pop();
      seen += group.nodes.length;
      for (const child of group.groups) {
        child.open ? open.push(child) : seen++;
      }
    }
    return seen;
  }
}

/**
 * Whether the nodes can be put together by key so that no group is before and after another: so it is in straight code, but
 * not in a loop.
 */
function isAcyclic(graph, nodes, keyOf) {
  const keys = new Map(nodes.map((i) => [i, keyOf(i) ?? i]));
  const [after, waits] = [new Map(), new Map()];
  for (const key of keys.values()) {
    after.set(key, new Set());
    waits.set(key, 0);
  }
  for (const [i, key] of keys) {
    for (const operand of graph.operands(i)) {
      const before = keys.get(operand);
      if (before !== undefined && before !== key && !after.get(before).has(key)) {
        after.get(before).add(key);
        waits.set(key, waits.get(key) + 1);
      }
    }
  }
  const ready = [...waits.keys()].filter((key) => waits.get(key) === 0);
  let done = 0;
  for (; done < ready.length; done++) {
    for (const key of after.get(ready[done])) {
      waits.set(key, waits.get(key) - 1);
      if (waits.get(key) === 0) {
        ready.push(key);
      }
    }
  }
  return done === waits.size;
}

/** The name without index and number: w for w[3] and w#2. */
function baseName(graph, i) {
  const { name, op } = graph.nodes[i];
  return name ? graph.label(i).replace(/[[#].*$/s, "") + " …" : op === "CONSTANT" ? "constants" : "inputs";
}

/** The first and the last label: i = 3 … 7, or 5 × forward where they are the same. */
function range(labels) {
  const [first, last] = [labels[0], labels[labels.length - 1]];
  if (first === last) {
    return `${labels.length} × ${first}`;
  }
  const [one, other] = [first, last].map((label) => /^(.* = )(\d+)(.*)$/s.exec(label));
  const alike = one && other && one[1] === other[1] && one[3] === other[3];
  return alike ? `${one[1]}${one[2]} … ${other[2]}${one[3]}` : `${first} … ${last}`;
}

/** The list in at most `most` pieces of nearly one length, and not many more than that are in each. */
function cut(list, most) {
  const pieces = Math.max(2, Math.min(most, Math.ceil(Math.sqrt(list.length))));
  const parts = [];
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor((piece * list.length) / pieces);
    const to = Math.floor(((piece + 1) * list.length) / pieces);
    if (to > from) {
      parts.push(list.slice(from, to));
    }
  }
  return parts;
}
