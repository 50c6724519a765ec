package dev.migration.sample.inventory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class InventoryApiTests {

    @Autowired
    MockMvcTester http;

    @Test
    void firstItemsCameWithTheMigrationsAndFoundTheirCategories() {
        assertThat(http.get().uri("/items?title=Ha"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.content[*].category.name")
                .asArray()
                .containsExactly("Tools", "Tools");
    }

    @Test
    void itemIsMadeChangedAndDeletedAndTheAuditLogTellsOfAll() {
        MvcTestResult made = post("/items", """
                {"title": "Drill", "content": "600 W"}""");
        assertThat(made).hasStatus(HttpStatus.CREATED);
        String location = location(made);
        assertThat(http.get().uri(location))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("draft");

        assertThat(http.put()
                        .uri(location)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"title": "Drill", "status": "active"}"""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("active");
        assertThat(http.delete().uri(location)).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(http.get().uri(location)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri(location + "/audit"))
                .bodyJson()
                .extractingPath("$[*].action")
                .asArray()
                .containsExactly("deleted", "updated", "created");
    }

    @Test
    void refusedRequestIsNotInTheAuditLog() {
        MvcTestResult made = post("/items", """
                {"title": "Chisel"}""");
        String location = location(made);

        assertThat(http.put()
                        .uri(location)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"title": "Chisel", "categoryId": 4711}"""))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(http.get().uri(location + "/audit"))
                .bodyJson()
                .extractingPath("$[*].action")
                .asArray()
                .containsExactly("created");
    }

    @Test
    void problemNamesTheFieldsThatAreWrong() {
        assertThat(post("/items", """
                {"title": " "}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPath("$.errors.title");
    }

    @Test
    void nameOfACategoryIsTakenOnce() {
        assertThat(post("/categories", """
                {"name": "Tools"}"""))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String uri, String body) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String location(MvcTestResult made) {
        return requireNonNull(made.getResponse().getHeader("Location"));
    }
}
