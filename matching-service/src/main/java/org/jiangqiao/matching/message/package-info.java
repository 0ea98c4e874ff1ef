/** Sentences for people, in Chinese and English, from message files. */
@NullMarked
package org.jiangqiao.matching.message;

import org.jspecify.annotations.NullMarked;
