package org.jiangqiao.achievements.corpus.web;

import java.util.List;

/** What the person typing may mean. */
record CorpusSuggestions(List<String> items) {}
