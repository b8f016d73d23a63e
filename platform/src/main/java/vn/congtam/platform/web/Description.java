package vn.congtam.platform.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import vn.congtam.events.Id;

/** What all addresses have in common is described once: the token, the problems, and what makes a write safe to repeat. */
@Component
final class Description implements OpenApiCustomizer {
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "malformed: /errors point at the field",
            "401", "no valid token, or one of a role that needs a second factor and without it (acr)",
            "403", "not this role, or not this person's to see or do",
            "404", "there is no such record",
            "409", "not in this state; currentVersion says what it is now",
            "412", "If-Match is not the current version",
            "422", "a rule refuses it: code, sentences in both languages, pointer",
            "503", "storage or the identity provider is down for a moment; nothing was recorded");

    private final Sentences sentences;

    Description(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info()
                .title(sentences.vietnamese("api.title") + " · " + sentences.english("api.title"))
                .version("v1")
                .description("errors[].code: " + List.of(FieldCode.values()) + ", or the code of the rule"));
        api.getComponents()
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        api.addSecurityItem(new SecurityRequirement().addList("token"));
        Map<String, Schema> schemas = ModelConverters.getInstance().readAll(Problem.class);
        schemas.forEach(api.getComponents()::addSchemas);
        api.getComponents().getSchemas().replaceAll((name, schema) -> isOfId(name) ? text() : schema);
        String problem = schemas.keySet().stream()
                .filter(name -> name.endsWith("Problem"))
                .findFirst()
                .orElseThrow();
        if (api.getPaths() != null) api.getPaths().values().forEach(address -> describe(address, problem));
    }

    /** As both versions of the standard say it: with a type, and with types. */
    private static Schema<?> text() {
        return new StringSchema().types(Set.of("string"));
    }

    /** Schemas are named after their classes; an id is but its value. */
    private static boolean isOfId(String schema) {
        try {
            return Id.class.isAssignableFrom(Class.forName(schema));
        } catch (ClassNotFoundException other) {
            return false;
        }
    }

    private static void describe(PathItem address, String problem) {
        address.readOperations().forEach(operation -> problems(operation, problem));
        if (address.getPost() != null) repeatable(address.getPost());
    }

    private static void problems(Operation operation, String problem) {
        PROBLEMS.forEach((status, when) -> operation.getResponses().addApiResponse(status, answer(when, problem)));
    }

    private static ApiResponse answer(String when, String problem) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + problem);
        return new ApiResponse()
                .description(when)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static void repeatable(Operation write) {
        write.addParametersItem(header("Idempotency-Key", "sent again with the same key, it is done once"));
        write.addParametersItem(header("If-Match", "the version that was seen, such as \"3\""));
        write.getResponses().entrySet().stream()
                .filter(one -> one.getKey().startsWith("2"))
                .forEach(one -> {
                    one.getValue().addHeaderObject("ETag", new Header().schema(text()));
                    if (one.getKey().equals("201")) one.getValue().addHeaderObject("Location", location());
                });
    }

    private static Header location() {
        return new Header().description("where it can be read, if it can").schema(text());
    }

    private static HeaderParameter header(String name, String why) {
        return (HeaderParameter) new HeaderParameter()
                .name(name)
                .required(false)
                .description(why)
                .schema(text());
    }
}
