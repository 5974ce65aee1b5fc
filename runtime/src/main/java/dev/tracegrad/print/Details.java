package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.Names;
import dev.tracegrad.Span;
import org.jspecify.annotations.Nullable;

/** What a text says of a node beside its formula and its value. */
record Details(boolean spans, boolean scopes) {
    static final Details NONE = new Details(false, false);

    Details withSpans() {
        return new Details(true, scopes);
    }

    Details withScopes() {
        return new Details(spans, true);
    }

    /** Finds them for the nodes of one graph. */
    static final class Of {
        private final Details details;
        private final Graph graph;
        private final @Nullable ScopeTable scopes;
        private int lastScope = ScopeTable.NONE;
        private String lastPath = "";

        Of(Details details, Graph graph) {
            this.details = details;
            this.graph = graph;
            this.scopes = details.scopes ? new ScopeTable(graph) : null;
        }

        /** File and line, and the column where spans are wanted; empty if they are not known. */
        String place(int position) {
            if (details.spans) {
                Span span = graph.spanOf(position);
                if (span != null) {
                    return Names.oneLine(span.toString().strip());
                }
            }
            String site = graph.siteOf(position);
            return site == null ? "" : Names.oneLine(site.strip());
        }

        /** The expression in the source; empty if that is not known, or spans are not wanted. */
        String text(int position) {
            Span span = details.spans ? graph.spanOf(position) : null;
            return span == null ? "" : Names.oneLine(span.text().strip().replaceAll("\\s+", " "));
        }

        /** The path of the scope; empty if there is none, or scopes are not wanted. */
        String scope(int position) {
            if (scopes == null || scopes.ofNode(position) == ScopeTable.NONE) {
                return "";
            }
            int scope = scopes.ofNode(position);
            if (scope != lastScope) {
                lastPath = Names.oneLine(scopes.path(scope).strip());
                lastScope = scope;
            }
            return lastPath;
        }
    }
}
