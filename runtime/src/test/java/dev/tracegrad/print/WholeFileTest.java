package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeFileTest {
    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void setFile() {
        file = directory.resolve("e.txt");
    }

    private static WholeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Exception> failures() {
        return Stream.of(new IOException("the disk is full"), new IllegalStateException("a defect"));
    }

    private static WholeFile.Content half(Exception failure) {
        return out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            if (failure instanceof IOException e) {
                throw e;
            }
            throw (RuntimeException) failure;
        };
    }

    @Test
    void write_newFile_isThereAlone() throws IOException {
        WholeFile.write(file, text("new"));
        assertThat(file).hasContent("new");
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void write_oldFile_isReplaced() throws IOException {
        Files.writeString(file, "a longer old text");
        WholeFile.write(file, text("new"));
        assertThat(file).hasContent("new");
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void write_unfinished_leavesTheOldFileWhereItIs() throws IOException {
        Files.writeString(file, "old");
        WholeFile.write(file, out -> {
            text("new").writeTo(out);
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("new");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void write_failureWithOldFile_leavesItWhole(Exception failure) throws IOException {
        Files.writeString(file, "old");
        assertThatThrownBy(() -> WholeFile.write(file, half(failure))).isSameAs(failure);
        assertThat(file).hasContent("old");
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void write_failureWithoutOldFile_leavesNothing(Exception failure) {
        assertThatThrownBy(() -> WholeFile.write(file, half(failure))).isSameAs(failure);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void write_directoryMissing_isRefused() {
        Path lost = directory.resolve("missing").resolve("e.txt");
        assertThatThrownBy(() -> WholeFile.write(lost, text("new")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(lost + ": there is no directory " + lost.getParent());
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void write_directoryThatIsAFile_isRefused() throws IOException {
        Files.writeString(file, "old");
        Path lost = file.resolve("e.txt");
        assertThatThrownBy(() -> WholeFile.write(lost, text("new")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(lost + ": there is no directory " + file);
        assertThat(file).hasContent("old");
    }

    @Test
    void write_toADirectory_isRefused() throws IOException {
        Files.createDirectory(file);
        assertThatThrownBy(() -> WholeFile.write(file, text("new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": is a directory, not a file");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link takes a privilege there")
    void write_symbolicLink_staysOne() throws IOException {
        Path target = Files.writeString(directory.resolve("target.txt"), "old");
        Files.createSymbolicLink(file, target);
        WholeFile.write(file, text("new"));
        assertThat(file).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    void write_newFile_hasThePermissionsOfAnyNewFile() throws IOException {
        Path other = Files.createFile(directory.resolve("other.txt"));
        WholeFile.write(file, text("new"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "there is no /dev/full")
    void write_noSpace_isNamedWithTheReason() {
        assertThatThrownBy(() -> {
                    try (OutputStream out = new NamedOutput(file, new FileOutputStream("/dev/full"))) {
                        out.write(new byte[100]);
                    }
                })
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": could not be written: No space left on device");
    }

    /** Where the stream of bytes fails, the file is named, whatever is written and wherever. */
    @Test
    void namedOutput_streamThatFails_namesTheFile() {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() throws IOException {
                throw new FileSystemException("some.tmp", null, "broken");
            }
        };
        OutputStream named = new NamedOutput(file, failing);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> named.write(1), () -> named.write(new byte[3], 1, 2), named::flush, named::close)) {
            assertThatThrownBy(call)
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(file + ": could not be written: broken")
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    void write_fileWithoutPermission_isRefusedAndLeftWhole() throws IOException {
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "the user may write everything");
        assertThatThrownBy(() -> WholeFile.write(file, text("new")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file + ": there is no permission to change it");
        assertThat(file).hasContent("old");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such permissions")
    void write_directoryWithoutPermission_isRefusedAndNamed() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(directory), "the user may write everything");
            assertThatThrownBy(() -> WholeFile.write(file, text("new")))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessage(file + ": there is no permission to write in " + directory);
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "there is no /dev/null")
    void write_linkToADevice_isRefused() throws IOException {
        Files.createSymbolicLink(file, Path.of("/dev/null"));
        assertThatThrownBy(() -> WholeFile.write(file, text("new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": is a device or a pipe, not a file");
        assertThat(file).isSymbolicLink();
        Files.delete(file);
    }

    @Test
    void write_nameTooLong_isRefusedAndNamed() {
        Path lost = directory.resolve("e".repeat(300) + ".txt");
        assertThatThrownBy(() -> WholeFile.write(lost, text("new")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(lost + ": could not be written: ");
        assertThat(directory).isEmptyDirectory();
    }
}
