package org.paideia;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Operation;

/** What the contract lists is implemented, nothing else is, and the service hands out the contract as it is. */
@ApiTest
class ContractTest {

    @Test
    void isImplementedAsItStandsAndNothingElseIs() {
        String listed = Operation.all().stream()
                .map(operation -> operation.id() + " " + operation.method() + " " + operation.path())
                .sorted()
                .collect(joining("\n"));
        assertEquals(listed, implemented().sorted().collect(joining("\n")));
    }

    @Test
    void isServedAsItStands() throws IOException {
        JsonNode file = new YAMLMapper().readTree(Operation.CONTRACT.toFile());
        var yaml = given().get("/openapi").then().statusCode(200).extract();
        assertEquals(file, new YAMLMapper().readTree(yaml.asByteArray()));
        var json = given().get("/openapi?format=json").then().statusCode(200).extract();
        assertEquals(file, new ObjectMapper().readTree(json.asByteArray()));
    }

    private static Stream<String> implemented() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.paideia");
        return code.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> httpMethod(method).stream().map(http -> method.getName() + " " + http + " " + path(method)));
    }

    private static Optional<String> httpMethod(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getAnnotationOfType(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(JavaMethod method) {
        String above = method.getOwner().getAnnotationOfType(Path.class).value();
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + above + "/" + own).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }
}
