package dev.tracegrad.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file is written whole or not at all: on any failure the file that was there before, or none, is there after, and
 * nothing else is left in the directory.
 */
final class WholeFile {
    private WholeFile() {}

    /** What to write. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, in place of any of that name; a symbolic link stays, and the file it points to is replaced.
     *
     * @throws FileSystemException if the file cannot be written: there is no such directory or no permission, {@code file} is
     *     a directory or a device, or there is no space; the message names the file, and says why
     * @throws IOException if {@code content} throws it
     */
    static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory, not a file");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path directory = target.getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new NoSuchFileException(file.toString(), null, "there is no directory " + directory);
        }
        requireWritable(file, target);
        Path temporary = target.resolveSibling(".tracegrad-" + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new NamedOutput(file, create(file, temporary))) {
                content.writeTo(out);
            }
            replace(file, target, temporary);
        } catch (IOException | RuntimeException | Error e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    /** A file that may not be changed would otherwise be replaced: that takes a permission on its directory alone. */
    private static void requireWritable(Path file, Path target) throws FileSystemException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "is a device or a pipe, not a file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString(), null, "there is no permission to change it");
        }
    }

    private static OutputStream create(Path file, Path temporary) throws IOException {
        try {
            return Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
        } catch (AccessDeniedException e) {
            String reason = "there is no permission to write in " + temporary.getParent();
            throw (AccessDeniedException) new AccessDeniedException(file.toString(), null, reason).initCause(e);
        } catch (FileSystemException e) {
            throw NamedOutput.failure(file, e);
        }
    }

    private static void replace(Path file, Path target, Path temporary) throws IOException {
        try {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (FileSystemException e) {
            throw NamedOutput.failure(file, e);
        }
    }
}
