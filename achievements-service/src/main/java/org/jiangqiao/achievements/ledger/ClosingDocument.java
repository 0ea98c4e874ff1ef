package org.jiangqiao.achievements.ledger;

import java.util.UUID;

/** The document that answers a question which once had no answer. */
public record ClosingDocument(UUID id, String title) {}
