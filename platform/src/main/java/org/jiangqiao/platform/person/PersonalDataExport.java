package org.jiangqiao.platform.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Everything that a service holds about one person")
record PersonalDataExport(
    @Schema(examples = "talent") String service,
    @Schema(
            description = "The account that it is about",
            examples = "019aa1b2-0d00-7000-8000-000000000001")
        String account,
    Instant at,
    @Schema(description = "By kind; an empty list of records says that there are none")
        List<KeptRecords> kept) {

  @Schema(description = "Records of one kind, each as it is kept")
  record KeptRecords(
      @Schema(examples = "invitations") String kind,
      @Schema(type = SchemaType.ARRAY, implementation = Object.class) List<JsonNode> records) {}
}
