package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
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
}
