package dev.tracegrad.processor.reader;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.language.JavaTypes;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The classes that source files name, and that are compiled already; those of the JDK left out. */
final class NamedClasses extends TreeScanner<Void, Imports> {
    private final JavaTypes java;
    private final Set<String> seen = new HashSet<>();
    private final Set<TypeElement> found = new LinkedHashSet<>();

    private NamedClasses(JavaTypes java) {
        this.java = java;
    }

    static Set<TypeElement> of(MethodReader reader) {
        NamedClasses classes = new NamedClasses(reader.semantics().java());
        Set<SourceFile> files = new HashSet<>();
        for (TypeElement type : reader.traced().sources()) {
            TreePath path = reader.trees().path(type);
            SourceFile file = path == null ? null : reader.trees().file(path);
            if (file != null && files.add(file)) {
                classes.seen.clear();
                classes.scan(file.unit(), reader.imports(type, file));
            }
        }
        classes.found.removeIf(type ->
                reader.traced().hasSource(type) || reader.semantics().java().isOfPlatform(type));
        return Set.copyOf(classes.found);
    }

    private void add(@Nullable TypeElement type) {
        if (type != null) {
            found.add(type);
        }
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Imports imports) {
        String name = tree.getName().toString();
        if (seen.add(name)) {
            add(imports.type(name));
        }
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Imports imports) {
        boolean isClass = Character.isUpperCase(tree.getIdentifier().toString().charAt(0));
        if (isClass && seen.add(tree.toString())) {
            add(java.named(tree.toString()));
        }
        return super.visitMemberSelect(tree, imports);
    }
}
