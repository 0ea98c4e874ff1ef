/** Corpus imports over HTTP. */
@NullMarked
package org.jiangqiao.achievements.corpusimport.web;

import org.jspecify.annotations.NullMarked;
