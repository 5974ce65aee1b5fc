package dev.tracegrad.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The viewer's page in a real browser. Whatever a test does, the page asks no network and complains of nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    ViewerPage page;

    @BeforeAll
    void startTheBrowser(@TempDir Path directory) {
        page = ViewerPage.start(directory);
    }

    @AfterAll
    void closeTheBrowser() {
        if (page != null) {
            page.close();
        }
    }

    @AfterEach
    void page_whateverWasDone_isOfflineAndWithoutComplaints() {
        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests()).isEmpty();
    }
}
