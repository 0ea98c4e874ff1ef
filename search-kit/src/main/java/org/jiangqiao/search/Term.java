package org.jiangqiao.search;

/** One analysed word: its folded form, and where it stands in the text (UTF-16 offsets). */
public record Term(String text, int start, int end) {}
