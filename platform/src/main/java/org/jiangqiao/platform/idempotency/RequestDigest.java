package org.jiangqiao.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests are the same, without keeping either. */
@ApplicationScoped
class RequestDigest {

  private final ObjectMapper json;

  RequestDigest(ObjectMapper json) {
    this.json =
        json.copy()
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .registerModule(
                new SimpleModule().addSerializer(FileUpload.class, new UploadSerializer()));
  }

  /** One key means something only to one caller at one address. */
  String scope(String subject, String method, String path, String key) {
    MessageDigest digest = sha256();
    for (String part : new String[] {subject, method, path, key}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of all that the method is given, except what the web layer hands in about itself. */
  String of(@Nullable Object[] parameters, @Nullable String query) {
    MessageDigest digest = sha256();
    digest.update(String.valueOf(query).getBytes(StandardCharsets.UTF_8));
    try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      for (Object parameter : parameters) {
        if (parameter == null || ofWebLayer(parameter)) {
          continue;
        }
        sink.write(json.writeValueAsBytes(parameter));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean ofWebLayer(Object parameter) {
    String type = parameter.getClass().getName();
    return !(parameter instanceof FileUpload)
        && (type.startsWith("org.jboss.resteasy.")
            || type.startsWith("io.vertx.")
            || type.startsWith("io.quarkus."));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A file is its name and its content, wherever the server happens to keep it for now. */
  private static final class UploadSerializer extends StdSerializer<FileUpload> {

    UploadSerializer() {
      super(FileUpload.class);
    }

    @Override
    public void serialize(FileUpload file, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      MessageDigest digest = sha256();
      try (InputStream content = Files.newInputStream(file.uploadedFile());
          OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        content.transferTo(sink);
      }
      json.writeString(file.fileName() + " " + HexFormat.of().formatHex(digest.digest()));
    }
  }
}
