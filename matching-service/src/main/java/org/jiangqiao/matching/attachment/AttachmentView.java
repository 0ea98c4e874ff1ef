package org.jiangqiao.matching.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as the parties of its case see it.
 *
 * @param digest SHA-256 of the content
 * @param url opens the content without a token for a short time
 */
@Schema(name = "Attachment")
public record AttachmentView(
    UUID id, String fileName, String mediaType, long size, String digest, @Nullable String url) {}
