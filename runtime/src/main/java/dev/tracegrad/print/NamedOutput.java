package dev.tracegrad.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is written to a file, whose failures name the file: the system says no more than "No space left on device". */
final class NamedOutput extends FilterOutputStream {
    private final Path file;

    NamedOutput(Path file, OutputStream out) {
        super(out);
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** The failure to write a file, with the reason that the system gave. */
    static FileSystemException failure(Path file, IOException cause) {
        String reason = reason(cause);
        FileSystemException failure = new FileSystemException(
                file.toString(), null, "could not be written" + (reason == null ? "" : ": " + reason));
        failure.initCause(cause);
        return failure;
    }

    private static @Nullable String reason(IOException cause) {
        return cause instanceof FileSystemException e && e.getReason() != null ? e.getReason() : cause.getMessage();
    }
}
