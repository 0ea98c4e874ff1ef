package org.jiangqiao.platform.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address that is to get events. */
public record WebhookRequest(
    @NotBlank @Size(max = 2000) @Schema(examples = "\"https://union.example.org/jiangqiao\"")
        String url,
    @NotEmpty @Size(max = 50) @Schema(description = "Event types, or * for every type")
        List<@NotNull @Pattern(regexp = "\\*|org\\.jiangqiao\\.[a-z0-9.-]{1,100}") String> types,
    @NotBlank @Size(max = 200) @Schema(description = "Whose it is and what for")
        String description) {}
