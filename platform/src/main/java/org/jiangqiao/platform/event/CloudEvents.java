package org.jiangqiao.platform.event;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events as CloudEvents 1.0 in structured JSON, the same for everybody who gets them. */
@ApplicationScoped
class CloudEvents {

  private final URI source;

  CloudEvents(@ConfigProperty(name = "jiangqiao.service") String service) {
    this.source = URI.create("https://jiangqiao.org/services/" + service);
  }

  byte[] json(OutboxEvent event) {
    return new JsonFormat()
        .serialize(
            CloudEventBuilder.v1()
                .withId(event.id().toString())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.occurredAt().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withData(JsonCloudEventData.wrap(event.data()))
                .build());
  }
}
