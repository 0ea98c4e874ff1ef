/** Lets a language model put cited sentences into words, and believes none of them unchecked. */
@NullMarked
package org.jiangqiao.achievements.phrasing;

import org.jspecify.annotations.NullMarked;
