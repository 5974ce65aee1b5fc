package dev.tracegrad.processor.inplace.javac;

import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCDoWhileLoop;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.TreeCopier;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.tree.TreeTranslator;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Changes the trees of javac, before it attributes them. A new tree has the position of what it stands for, so that
 * messages, breakpoints and stack traces point at the user's own lines.
 */
public final class TreeRewriter {
    /** Modifiers of javac's own. */
    private static final long PARAMETER = 1L << 33;

    private static final long FINAL = 1L << 4;

    private final TreeMaker make;
    private final Names names;

    /** @param environment javac's own, not one that wraps it */
    public TreeRewriter(ProcessingEnvironment environment) {
        Context context = ((JavacProcessingEnvironment) environment).getContext();
        this.make = TreeMaker.instance(context);
        this.names = Names.instance(context);
    }

    /** Rewrites the body of a method; answers what it was told. */
    public Edits rewrite(Edits edits) {
        JCMethodDecl method = (JCMethodDecl) edits.method();
        int before = make.pos;
        Translator translator = new Translator(edits, takenPlaces(method));
        method.body = translator.translate(method.body);
        List<JCStatement> statements = method.body.stats;
        for (int i = edits.first().size() - 1; i >= 0; i--) {
            make.at(method.body.pos);
            statements =
                    statements.prepend(make.Exec(translator.made(edits.first().get(i), method.body)));
        }
        method.body.stats = translator.scoped(edits.call(), statements, method.body);
        make.at(before);
        return edits;
    }

    /** Takes the body of a method away, so that javac has nothing to say of it. */
    public void empty(MethodTree tree) {
        JCMethodDecl method = (JCMethodDecl) tree;
        int before = make.pos;
        make.at(method.body.pos);
        method.body.stats = List.of(make.WhileLoop(make.Parens(make.Literal(true)), make.Block(0, List.nil())));
        make.at(before);
    }

    /**
     * The positions of all expressions that javac may try as arguments of a call. It knows them again by their positions,
     * so that no two may have the same.
     */
    private static Set<Integer> takenPlaces(JCMethodDecl method) {
        Set<Integer> taken = new HashSet<>();
        new TreeScanner() {
            @Override
            public void scan(JCTree tree) {
                boolean couldBeTried = tree instanceof JCTree.JCPolyExpression || tree instanceof JCTree.JCParens;
                if (couldBeTried) {
                    taken.add(tree.pos);
                }
                super.scan(tree);
            }
        }.scan(method.body);
        return taken;
    }

    private JCExpression member(String type, String member, JCTree around) {
        JCExpression qualifier = qualified(type, around);
        return make.at(around.pos).Select(qualifier, names.fromString(member));
    }

    private JCExpression qualified(String type, JCTree around) {
        make.at(around.pos);
        JCExpression found = null;
        for (String part : type.split("\\.")) {
            Name name = names.fromString(part);
            found = found == null ? make.Ident(name) : make.Select(found, name);
        }
        return Objects.requireNonNull(found);
    }

    private final class Translator extends TreeTranslator {
        private final Map<Tree, Code> replaced;
        private final Map<Tree, Edits.ScopeVariable> passes;
        private final Set<Integer> taken;

        Translator(Edits edits, Set<Integer> taken) {
            this.replaced = edits.replaced();
            this.passes = edits.passes();
            this.taken = taken;
        }

        @Override
        public void visitForLoop(JCForLoop loop) {
            super.visitForLoop(loop);
            loop.body = pass(loop, loop.body);
            result = counted(loop);
        }

        @Override
        public void visitForeachLoop(JCEnhancedForLoop loop) {
            super.visitForeachLoop(loop);
            loop.body = pass(loop, loop.body);
            result = counted(loop);
        }

        @Override
        public void visitWhileLoop(JCWhileLoop loop) {
            super.visitWhileLoop(loop);
            loop.body = pass(loop, loop.body);
            result = counted(loop);
        }

        @Override
        public void visitDoLoop(JCDoWhileLoop loop) {
            super.visitDoLoop(loop);
            loop.body = pass(loop, loop.body);
            result = counted(loop);
        }

        /** The body of a loop, with a scope for each pass if it is to have one. */
        private JCStatement pass(JCStatement loop, JCStatement body) {
            Edits.ScopeVariable pass = passes.get(loop);
            if (pass == null) {
                return body;
            }
            List<JCStatement> statements = body instanceof JCBlock block ? block.stats : List.of(body);
            int end = TreeInfo.endPos(body);
            JCBlock scoped = make.at(body.pos).Block(0, scoped(pass, statements, body));
            scoped.endpos = end;
            return scoped;
        }

        /** A loop after the variable that counts its passes, if it has one. */
        private JCStatement counted(JCStatement loop) {
            Edits.ScopeVariable pass = passes.get(loop);
            if (pass == null || pass.counter() == null) {
                return loop;
            }
            make.at(loop.pos);
            Name name = names.fromString(pass.counter());
            JCStatement counter = make.VarDef(make.Modifiers(0), name, null, make.Literal(0)); // var, which is int
            JCBlock block = make.Block(0, List.of(counter, loop));
            block.endpos = TreeInfo.endPos(loop);
            return block;
        }

        /**
         * Statements after a variable for their scope, which ends with them. It is a resource, since a variable that is
         * assigned before a {@code finally} could be assigned twice in a loop; and declared before, since javac warns of a
         * resource that nothing in its statement mentions.
         */
        List<JCStatement> scoped(Edits.ScopeVariable scope, List<JCStatement> statements, JCStatement around) {
            JCExpression begun = made(scope.begun(), around);
            Name name = names.fromString(scope.variable());
            JCExpression type = qualified(scope.type(), around);
            make.at(around.pos);
            JCStatement declared = make.VarDef(make.Modifiers(FINAL), name, type, begun);
            if (!scope.isClosed()) {
                return statements.prepend(declared);
            }
            JCBlock inside = make.Block(0, statements);
            inside.endpos = TreeInfo.endPos(around);
            make.at(around.pos);
            return List.of(declared, make.Try(List.of(make.Ident(name)), inside, List.nil(), null));
        }

        /** A position for a call or a function that stands for a tree: the tree's own, or the next one that is free. */
        private int place(JCTree around) {
            int place = around.pos;
            if (!taken.add(place)) {
                place = TreeInfo.getStartPos(around);
                while (!taken.add(place)) {
                    place++;
                }
            }
            return place;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends @Nullable JCTree> T translate(T tree) {
            Code code = tree == null ? null : replaced.get(tree);
            return code == null ? super.translate(tree) : (T) made(code, tree);
        }

        /** The tree of a code that stands for a tree. */
        JCExpression made(Code code, JCTree around) {
            if (code instanceof Code.Original original) {
                return original.tree() == around
                        ? (JCExpression) super.translate(around)
                        : (JCExpression) translate((JCTree) original.tree());
            }
            if (code instanceof Code.Copy copy) {
                return new TreeCopier<Void>(make.at(around.pos)).copy((JCExpression) copy.tree());
            }
            if (code instanceof Code.Call call) {
                JCExpression receiver = made(call.receiver(), around);
                List<JCExpression> arguments = made(call.arguments(), around);
                make.at(place(around));
                return make.Apply(List.nil(), make.Select(receiver, names.fromString(call.method())), arguments);
            }
            if (code instanceof Code.Static call) {
                List<JCExpression> arguments = made(call.arguments(), around);
                JCExpression called = member(call.type(), call.method(), around);
                return make.at(place(around)).Apply(List.nil(), called, arguments);
            }
            if (code instanceof Code.Constant constant) {
                return member(constant.type(), constant.name(), around);
            }
            if (code instanceof Code.Literal literal) {
                return make.at(around.pos).Literal(literal.value());
            }
            if (code instanceof Code.Name local) {
                return make.at(around.pos).Ident(names.fromString(local.name()));
            }
            if (code instanceof Code.Increment increment) {
                JCExpression counter = make.at(around.pos).Ident(names.fromString(increment.name()));
                return make.Unary(JCTree.Tag.POSTINC, counter);
            }
            if (code instanceof Code.Assignment assignment) {
                JCExpression target = made(assignment.target(), around);
                JCExpression value = made(assignment.value(), around);
                return make.at(around.pos).Assign(target, value);
            }
            if (code instanceof Code.Reference reference) {
                JCExpression type = qualified(reference.type(), around);
                return make.at(place(around))
                        .Reference(ReferenceMode.INVOKE, names.fromString(reference.method()), type, null);
            }
            if (code instanceof Code.Lambda lambda) {
                JCExpression body = made(lambda.body(), around);
                make.at(place(around));
                List<JCVariableDecl> parameters = List.nil();
                for (String parameter : lambda.parameters()) {
                    parameters = parameters.append(
                            make.VarDef(make.Modifiers(PARAMETER), names.fromString(parameter), null, null));
                }
                return make.Lambda(parameters, body);
            }
            throw new IllegalStateException("no tree for " + code);
        }

        private List<JCExpression> made(java.util.List<Code> codes, JCTree around) {
            List<JCExpression> trees = List.nil();
            for (Code code : codes) {
                trees = trees.append(made(code, around));
            }
            return trees;
        }
    }
}
