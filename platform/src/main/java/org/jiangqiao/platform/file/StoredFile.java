package org.jiangqiao.platform.file;

import java.util.UUID;

/** A file in the store: the type is what its content says, not what the uploader said. */
public record StoredFile(UUID id, String fileName, String mediaType, long size, String sha256) {}
