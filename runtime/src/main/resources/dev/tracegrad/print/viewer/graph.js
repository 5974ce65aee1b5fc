/**
 * The graph that the page holds: its nodes by position, operands before users, the root last.
 *
 * Nothing here knows about boxes or the screen. Numbers are JavaScript's; "NaN" and infinities come as texts.
 */
const MOST_OPERANDS = 12;

class Graph {
  constructor(json) {
    this.nodes = json.nodes;
    for (const node of this.nodes) {
      node.slots = node.operands; // what the page has no node of is negative
      node.operands = node.slots.filter((operand) => operand >= 0);
    }
    this.size = json.nodes.length;
    this.root = json.root;
    this.scopes = json.scopes ?? [];
    this.sources = json.sources ?? [];
    this.absent = json.absent ?? []; // parts that the page has no nodes of, with the number of nodes
    this.absentEdges = json.absentEdges ?? []; // from operand to user, where -1 is the first such part
    this.#countUsers();
  }

  /** All users in one array, those of node i from firstUser[i] to firstUser[i + 1]. */
  #countUsers() {
    const first = new Int32Array(this.size + 1);
    for (const node of this.nodes) {
      for (const operand of node.operands) {
        first[operand + 1]++;
      }
    }
    for (let i = 0; i < this.size; i++) {
      first[i + 1] += first[i];
    }
    const next = first.slice();
    this.allUsers = new Int32Array(first[this.size]);
    this.nodes.forEach((node, i) => {
      for (const operand of node.operands) {
        this.allUsers[next[operand]++] = i;
      }
    });
    this.firstUser = first;
  }

  operands(i) {
    return this.nodes[i].operands;
  }

  /** In topological order; twice what takes the node twice. */
  users(i) {
    return this.allUsers.subarray(this.firstUser[i], this.firstUser[i + 1]);
  }

  isLeaf(i) {
    return this.nodes[i].slots.length === 0;
  }

  kind(i) {
    if (i === this.root) {
      return "root";
    }
    return !this.isLeaf(i) ? "result" : this.nodes[i].op === "CONSTANT" ? "constant" : "input";
  }

  data(i) {
    return Number(this.nodes[i].data);
  }

  grad(i) {
    return Number(this.nodes[i].grad);
  }

  label(i) {
    return this.nodes[i].label ?? this.nodes[i].name ?? "%" + i;
  }

  /** File and line, as Example.java:6, or null. */
  place(i) {
    const { span, site } = this.nodes[i];
    return span ? `${span.file}:${span.line}` : site || null;
  }

  /** The operation on the operands' labels: a * b, tanh(n), -x; null for a leaf. */
  formula(i) {
    const { symbol, slots } = this.nodes[i];
    if (slots.length === 0) {
      return null;
    }
    const isFunction = /^\w/.test(symbol);
    const told = slots.slice(0, MOST_OPERANDS);
    const labels = told.map((i) => (i < 0 ? "…" : isFunction ? this.label(i) : this.#grouped(i)));
    if (slots.length > told.length) {
      labels.push(`… ${slots.length} in all`);
    }
    if (isFunction) {
      return `${symbol}(${labels.join(", ")})`;
    }
    return labels.length === 1 ? symbol + labels[0] : labels.join(` ${symbol} `);
  }

  /** The label, in parentheses if it is a name that is itself a formula: (i + 1). */
  #grouped(i) {
    const label = this.label(i);
    const outside = label.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, "");
    return this.nodes[i].name && /[\s+\-*/%&|^<>=?:!~,]/.test(outside) ? `(${label})` : label;
  }

  /** The label and how it was made: d = a * b. */
  definition(i) {
    const formula = this.formula(i);
    return formula === null ? this.label(i) : `${this.label(i)} = ${formula}`;
  }

  /** The labels of the scopes around a node, as train › forward, or "". */
  path(i) {
    const labels = [];
    for (let at = this.nodes[i].scope ?? null; at !== null; at = this.scopes[at].parent ?? null) {
      labels.unshift(this.scopes[at].label);
    }
    return labels.join(" › ");
  }

  /** Everything that can be reached by next(i) from the given nodes, themselves left out, as flags by position. */
  reach(starts, next) {
    const seen = new Uint8Array(this.size);
    const stack = [...starts];
    for (const start of starts) {
      seen[start] = 1;
    }
    while (stack.length > 0) {
      for (const other of next(stack.pop())) {
        if (!seen[other]) {
          seen[other] = 1;
          stack.push(other);
        }
      }
    }
    for (const start of starts) {
      seen[start] = 0;
    }
    return seen;
  }

  ancestors(starts) {
    return this.reach(starts, (i) => this.operands(i));
  }

  descendants(starts) {
    return this.reach(starts, (i) => this.users(i));
  }
}

/** A number in at most six characters or so, for boxes; the whole number is shown elsewhere. */
function shortNumber(number) {
  if (!Number.isFinite(number)) {
    return Number.isNaN(number) ? "NaN" : number > 0 ? "∞" : "−∞";
  }
  const size = Math.abs(number);
  let text;
  if (size === 0 || (size >= 0.001 && size < 100000)) {
    const digits = size >= 1000 ? 1 : size >= 1 || size === 0 ? 2 : 4;
    text = size.toFixed(digits);
  } else {
    text = size.toExponential(2);
  }
  return Object.is(number, -0) || number < 0 ? "−" + text : text;
}

/** The number as JavaScript writes it, with the sign of zero and Java's names of what is no number. */
function fullNumber(number) {
  return Object.is(number, -0) ? "-0" : String(number);
}

/** A text of at most so many characters, emoji counted as one. */
function shortText(text, length) {
  const characters = Array.from(text);
  return characters.length <= length ? text : characters.slice(0, length - 1).join("") + "…";
}
