package org.jiangqiao.bench.search;

/** How an engine took the documents in. */
record Imported(double documentsPerSecond, double bytesPerDocument, double heapMegabytes) {}
