package org.jiangqiao.achievements.suggestion.web;

import java.util.List;

/** What the person typing may mean. */
record CorpusSuggestions(List<String> items) {}
