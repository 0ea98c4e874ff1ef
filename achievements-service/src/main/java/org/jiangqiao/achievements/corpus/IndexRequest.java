package org.jiangqiao.achievements.corpus;

import java.util.List;
import java.util.UUID;

/** Documents that changed or went. */
record IndexRequest(List<UUID> documents) {}
